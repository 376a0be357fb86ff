import { describe, expect, test } from "vitest";
import { addDocument, emptyIndex } from "../../src/corpus/corpus-index.js";
import { numbersIn } from "../../src/corpus/id-table.js";
import { parseCorpusOptions } from "../../src/corpus/options.js";
import { vectorMaker } from "../../src/corpus/term-vector.js";
import { NEAR_VECTORS, nearVectors } from "../../src/related/near-vectors.js";
import { queryOfDocument } from "../../src/related/query.js";
import { generatedArticles } from "../bench/generated-corpus.js";

function indexOf(documents: Iterable<{ readonly id: string; readonly text: string }>) {
  const index = emptyIndex();
  const toVector = vectorMaker(parseCorpusOptions({ language: "en" }));
  for (const { id, text } of documents) addDocument(index, { id }, toVector({ text }, "en"));
  return index;
}

describe("nearVectors", () => {
  test.for([0.1, 0.2, 0.4, 0.9])("finds every pair whose cosine reaches %s", (least) => {
    const index = indexOf(generatedArticles(120));
    const vectors = [...numbersIn(index.segments)].map((number) => queryOfDocument(index, number));
    const slow = vectors.map((a, i) => {
      const weights = new Map(Array.from(a.terms, (term, place) => [term, a.weights[place] ?? 0]));
      return [...vectors.keys()].filter((j) => {
        const b = vectors[j];
        const cosine = b?.weights.reduce((sum, weight, k) => sum + weight * (weights.get(b.terms[k] ?? -1) ?? 0), 0);
        return j !== i && (cosine ?? 0) >= least;
      });
    });
    const near = nearVectors(index, vectors, least).map((places) => [...places].sort((a, b) => a - b));
    expect(near).toEqual(slow);
    expect(slow.every(({ length }) => length < NEAR_VECTORS.most)).toBe(true);
  });

  test("keeps the nearest of many", () => {
    const index = indexOf(Array.from({ length: 400 }, (_, i) => ({ id: `d${i}`, text: `harbor ferry crew own${i}` })));
    const vectors = [...numbersIn(index.segments)].map((number) => queryOfDocument(index, number));
    const near = nearVectors(index, vectors, 0.05);
    expect([...new Set(near.map(({ length }) => length))]).toEqual([NEAR_VECTORS.most]);
    expect([...(near[399] ?? [])].sort((a, b) => a - b)).toEqual([...Array(NEAR_VECTORS.most).keys()]);
  });

  test("brings no two together by words of more than a thousand", () => {
    const size = NEAR_VECTORS.frequent + 500;
    const index = indexOf(
      Array.from({ length: size }, (_, i) => ({ id: `d${i}`, text: `harbor ferry crew own${i >> 1}` })),
    );
    const vectors = [...numbersIn(index.segments)].map((number) => queryOfDocument(index, number));
    expect(nearVectors(index, vectors, 0.05).map(([near]) => near)).toEqual([...vectors.keys()].map((i) => i ^ 1));
  });
});

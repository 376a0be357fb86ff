import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { Corpus } from "../../src/related/corpus.js";
import { idf, relatedScore, similarity } from "../oracles/tf-idf.js";

const matrix = z.array(z.array(z.number()));
const peer = z
  .object({ documents: z.array(z.string()), idf: z.record(z.string(), z.number()), cosine: matrix, lncLtc: matrix })
  .parse(JSON.parse(readFileSync("fixtures/peers/scikit-learn-tf-idf.json", "utf8")));

const terms = peer.documents.map((text) => text.split(" "));
const corpus = new Corpus({ language: "en", stopWords: [], stemmer: (word) => word });
corpus.addAll(peer.documents.map((text, number) => ({ id: String(number), text })));

/** Largest difference from a matrix of the peer's. */
function difference(matrix: readonly (readonly number[])[], score: (a: number, b: number) => number): number {
  return Math.max(...matrix.flatMap((row, a) => row.map((wanted, b) => Math.abs(wanted - score(a, b)))));
}

describe("scikit-learn's TfidfVectorizer", () => {
  test("gives the oracle's idf to 1e-12", () => {
    const differences = Object.entries(peer.idf).map(([term, wanted]) => Math.abs(wanted - idf(terms, term)));
    expect(differences.length).toBeGreaterThan(30);
    expect(Math.max(...differences)).toBeLessThan(1e-12);
  });

  test("gives the oracle's and the corpus's similarities to 1e-12", () => {
    expect(difference(peer.cosine, (a, b) => similarity(terms, terms[a] ?? [], terms[b] ?? []))).toBeLessThan(1e-12);
    expect(difference(peer.cosine, (a, b) => corpus.similarity(String(a), String(b)).score)).toBeLessThan(1e-12);
  });

  test("gives the oracle's and the corpus's related scores to 1e-12", () => {
    expect(difference(peer.lncLtc, (a, b) => relatedScore(terms, terms[a] ?? [], terms[b] ?? []))).toBeLessThan(1e-12);
    const limit = Number.POSITIVE_INFINITY;
    const related = peer.documents.map(
      (text) => new Map(corpus.related({ text }, { limit, duplicates: "keep" }).map(({ id, score }) => [id, score])),
    );
    expect(difference(peer.lncLtc, (a, b) => related[a]?.get(String(b)) ?? 0)).toBeLessThan(1e-12);
  });
});

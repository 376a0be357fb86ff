import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../scripts/seeded-random.js";
import { background } from "../../src/background.js";
import { SEGMENTS } from "../../src/corpus/join-segments.js";
import type { CorpusDocument } from "../../src/corpus/types.js";
import { InvalidOptionsError } from "../../src/errors.js";
import { Corpus } from "../../src/related/corpus.js";
import type { GraphOptions } from "../../src/related/types.js";
import { generatedArticles } from "../bench/generated-corpus.js";

function corpusOf(documents: Iterable<CorpusDocument>, options = {}): Corpus {
  const corpus = new Corpus({ language: "en", ...options });
  corpus.addAll(documents);
  return corpus;
}

const numbered = (lists: readonly (readonly string[])[]) =>
  lists.map((list, number) => ({ id: String(number), text: list.join(" ") }));

/** The same by one question a document. */
function byQuestions(corpus: Corpus, options: GraphOptions) {
  return [...corpus.ids()].map((id) => {
    const related = corpus
      .related(id, options)
      .map(({ id: other, score, duplicates }) => ({ id: other, score, duplicates }));
    return { id, related };
  });
}

function expectSame(corpus: Corpus, options: GraphOptions): void {
  const graph = [...corpus.relatedGraph(options)];
  expect(graph).toEqual(byQuestions(corpus, options));
}

const DUPLICATES = ["fold", "keep", "drop"] as const;
const word = fc.constantFrom("harbor", "ferry", "crew", "deal", "strike", "rain", "river", "bridge", "valley", "proto");
const texts = fc.array(fc.array(word, { maxLength: 25 }), { minLength: 1, maxLength: 40 });
const graphOptions = fc.record({
  limit: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constant(Number.POSITIVE_INFINITY)),
  duplicates: fc.constantFrom(...DUPLICATES),
  minScore: fc.constantFrom(0, 0.3, 0.9),
});

describe("the graph of related articles", () => {
  test("is that of a question for each article, to the last bit", () => {
    fc.assert(
      fc.property(texts, graphOptions, fc.boolean(), (lists, options, withBackground) => {
        expectSame(corpusOf(numbered(lists), withBackground ? { background } : {}), options);
      }),
      { numRuns: 150 },
    );
  });

  test("is the same over many segments with removed articles", () => {
    const articles = [...generatedArticles(12 * SEGMENTS.open)];
    const corpus = new Corpus({ language: "en" });
    for (const [i, article] of articles.entries()) {
      corpus.add(article);
      if (i % (SEGMENTS.open + 1) === 0) corpus.related(article.id, { limit: 1 });
    }
    for (const [i, { id }] of articles.entries()) if (i % 7 === 3) corpus.remove(id);
    for (const duplicates of DUPLICATES) expectSame(corpus, { limit: 5, duplicates });
  });

  test("folds copies wherever they stand, and asks again where those fill a list", () => {
    const random = seededRandom(3);
    const originals = [...generatedArticles(30)];
    const copies = Array.from({ length: 300 }, (_, i) => {
      const original = originals[Math.floor(random() * (i % 2 === 0 ? 2 : originals.length))];
      return { id: `copy ${i}`, text: `${original?.text} correction${i}` };
    });
    const corpus = corpusOf([...originals, ...copies]);
    for (const duplicates of DUPLICATES) expectSame(corpus, { limit: 3, duplicates });
    expect([...corpus.relatedGraph(3)].some(({ related }) => related[0]?.duplicates.length)).toBe(true);
  });

  test("orders thousands of equal scores by id", () => {
    const documents = Array.from({ length: 2_000 }, (_, i) => ({
      id: `d${(i * 7919) % 2_000}`,
      text: `rain harbor${i}`,
    }));
    const corpus = corpusOf(documents);
    const [first] = corpus.relatedGraph({ limit: 3, duplicates: "keep" });
    expect(first?.related).toEqual(
      corpus.related(first?.id ?? "", { limit: 3, duplicates: "keep" }).map(({ id, score, duplicates }) => ({
        id,
        score,
        duplicates,
      })),
    );
    expect(first?.related.map(({ id }) => id)).toEqual(["d1", "d10", "d100"]);
  });

  test("takes its limit alone, and ten without one", () => {
    const corpus = corpusOf(generatedArticles(40));
    expect([...corpus.relatedGraph(4)]).toEqual([...corpus.relatedGraph({ limit: 4 })]);
    expect([...corpus.relatedGraph()]).toEqual(byQuestions(corpus, { limit: 10 }));
  });

  test("has articles without words, related to nothing, and none of an empty corpus", () => {
    const corpus = corpusOf([
      { id: "a", text: "" },
      { id: "b", text: "harbor" },
    ]);
    expect([...corpus.relatedGraph()]).toEqual([
      { id: "a", related: [] },
      { id: "b", related: [] },
    ]);
    expect([...new Corpus().relatedGraph()]).toEqual([]);
  });

  test("may be left in the middle, and questions may be asked meanwhile", () => {
    const corpus = corpusOf(generatedArticles(200));
    const whole = byQuestions(corpus, {});
    const graph = corpus.relatedGraph();
    const given = Array.from({ length: 50 }, () => graph.next().value);
    corpus.related("article-3");
    given.push(...graph);
    expect(given).toEqual(whole);
    for (const _ of corpus.relatedGraph()) break;
    expectSame(corpus, { limit: 2 });
  });

  test.for([
    ["adds", (corpus: Corpus) => corpus.add({ id: "new", text: "harbor" })],
    ["replaces", (corpus: Corpus) => corpus.update({ id: "article-7", text: "harbor" })],
    ["removes", (corpus: Corpus) => corpus.remove("article-7")],
  ] as const)("stops with an error when one %s an article meanwhile", ([, change]) => {
    const corpus = corpusOf(generatedArticles(20));
    const graph = corpus.relatedGraph();
    graph.next();
    change(corpus);
    expect(() => graph.next()).toThrow(InvalidOptionsError);
    expect(() => graph.next()).not.toThrow();
    expectSame(corpus, {});
  });

  test.for([
    [{ limit: -1 }, "relatedGraph options: limit: found -1, wanted"],
    [{ duplicates: "none" }, 'relatedGraph options: duplicates: found "none", wanted "fold", "keep" or "drop"'],
    [
      { filter: () => true },
      'relatedGraph options: found "filter", wanted a limit, or an object of limit, minScore, duplicates',
    ],
    ["5", 'relatedGraph options: found "5", wanted a limit, or an object'],
  ] as const)("names what is wrong with %j at once", ([options, message]) => {
    const corpus = new Corpus();
    // @ts-expect-error a caller without types
    expect(() => corpus.relatedGraph(options)).toThrow(message);
  });
});

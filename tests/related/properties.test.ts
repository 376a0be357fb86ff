import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SEGMENTS } from "../../src/corpus/join-segments.js";
import type { CorpusDocument } from "../../src/corpus/types.js";
import { Corpus } from "../../src/related/corpus.js";
import { relatedScore, similarity } from "../oracles/tf-idf.js";

const WHOLE_WORDS = { language: "en", stopWords: [], stemmer: (word: string) => word };
const ALL = { limit: Number.POSITIVE_INFINITY, explain: true, duplicates: "keep" } as const;

const word = fc.constantFrom(
  "harbor",
  "ferry",
  "crew",
  "deal",
  "strike",
  "rain",
  "river",
  "bridge",
  "constructor",
  "proto",
);
const words = fc.array(word, { maxLength: 25 });
const texts = fc.array(words, { minLength: 1, maxLength: 12 });
const anyDocument: fc.Arbitrary<CorpusDocument> = fc.record({
  id: fc.string({ minLength: 1, unit: "grapheme" }),
  text: fc.string({ unit: "grapheme", maxLength: 200 }),
  title: fc.string({ unit: "grapheme" }),
});
const anyDocuments = fc.uniqueArray(anyDocument, { selector: ({ id }) => id, maxLength: 10 });

function corpusOf(documents: Iterable<CorpusDocument>, options = {}): Corpus {
  const corpus = new Corpus(options);
  corpus.addAll(documents);
  return corpus;
}

const numbered = (lists: readonly (readonly string[])[]) =>
  lists.map((list, number) => ({ id: String(number), text: list.join(" ") }));

describe("similarity", () => {
  test("has the same bits both ways, 0 to 1, and is 1 of a document with itself", () => {
    fc.assert(
      fc.property(texts, words, (lists, unseen) => {
        const corpus = corpusOf(numbered(lists), WHOLE_WORDS);
        const articles = [...lists.keys()].map(String);
        for (const a of [...articles, { text: unseen.join(" ") }]) {
          for (const b of articles) {
            const { score, terms } = corpus.similarity(a, b);
            expect(corpus.similarity(b, a)).toEqual({ score, terms });
            expect(score >= 0 && score <= 1).toBe(true);
            expect(terms.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 12);
          }
          if (typeof a === "string" && lists[Number(a)]?.length !== 0) expect(corpus.similarity(a, a).score).toBe(1);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("against the slow version", () => {
  test("similarities and related scores agree to 1e-12", () => {
    fc.assert(
      fc.property(texts, (lists) => {
        const corpus = corpusOf(numbered(lists), WHOLE_WORDS);
        for (const [a, question] of lists.entries()) {
          const scores = new Map(corpus.related(String(a), ALL).map(({ id, score }) => [id, score]));
          for (const [b, list] of lists.entries()) {
            expect(corpus.similarity(String(a), String(b)).score).toBeCloseTo(similarity(lists, question, list), 12);
            if (a !== b) expect(scores.get(String(b)) ?? 0).toBeCloseTo(relatedScore(lists, question, list), 12);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("history", () => {
  const gone = fc.array(words, { maxLength: 8 });

  test("add and remove equals never added, to the last bit", () => {
    fc.assert(
      fc.property(texts, gone, fc.boolean(), (lists, removed, isFirst) => {
        const extra = removed.map((list, number) => ({ id: `gone ${number}`, text: list.join(" ") }));
        const corpus = corpusOf(isFirst ? [...extra, ...numbered(lists)] : [...numbered(lists), ...extra], {
          language: "en",
        });
        for (const { id } of extra) expect(corpus.remove(id)).toBe(true);
        const never = corpusOf(numbered(lists), { language: "en" });
        expect(corpus.size).toBe(never.size);
        expect(corpus.toBytes()).toEqual(never.toBytes());
        for (const id of lists.keys()) expect(corpus.related(String(id), ALL)).toEqual(never.related(String(id), ALL));
      }),
      { numRuns: 50 },
    );
  });

  test("neither order nor segments, postings or reloading change an answer", () => {
    const size = 4 * SEGMENTS.open;
    const subject = (i: number) => `harbor${i % 7} ferry${i % 11} crew${i % 3} deal${i} rain`;
    const documents = Array.from({ length: size }, (_, i) => ({ id: `d${i}`, text: subject(i) }));
    const plain = corpusOf(documents, { language: "en" });
    const asked = corpusOf(documents.slice(0, size / 2), { language: "en" });
    asked.related("d1"); // makes a segment, which the later documents are not in
    for (const document of documents.slice(size / 2)) {
      asked.add(document);
      asked.related(document.id, { limit: 1 });
    }
    const busy = corpusOf([...documents].reverse(), { language: "en" });
    for (let i = 0; i < size; i++) busy.add({ id: `gone ${i}`, text: `zither${i} harbor1` });
    for (let i = 0; i < size; i++) busy.remove(`gone ${i}`);
    for (const corpus of [asked, busy, Corpus.fromBytes(plain.toBytes())])
      for (const id of ["d0", "d1", `d${size - 1}`]) expect(corpus.related(id, ALL)).toEqual(plain.related(id, ALL));
  });
});

describe("any text", () => {
  test("can be added, asked about and stored", () => {
    fc.assert(
      fc.property(anyDocuments, anyDocument, (documents, unseen) => {
        const corpus = corpusOf(documents);
        const reloaded = Corpus.fromBytes(corpus.toBytes());
        expect(reloaded.toBytes()).toEqual(corpus.toBytes());
        expect(reloaded.related(unseen, ALL)).toEqual(corpus.related(unseen, ALL));
        for (const { id } of documents) {
          const related = corpus.related(id, ALL);
          expect(related.every((other) => other.id !== id && other.score > 0 && other.score <= 1)).toBe(true);
          expect(reloaded.related(id, ALL)).toEqual(related);
        }
      }),
      { numRuns: 60 },
    );
  });
});

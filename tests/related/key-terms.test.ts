import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unpackBackground } from "../../src/analysis/background.js";
import { BACKGROUND_COUNTS, BACKGROUND_STEMS } from "../../src/analysis/background-list.js";
import { InvalidOptionsError } from "../../src/errors.js";
import { Corpus } from "../../src/related/corpus.js";
import { documentTermSchema } from "../../src/schemas.js";
import { tfIdf } from "../oracles/tf-idf.js";

const WHOLE_WORDS = { language: "en", stopWords: [], stemmer: (word: string) => word };

describe("keyTerms", () => {
  test("puts what other documents do not have first, with counts and the form that is written most", () => {
    const corpus = new Corpus({ language: "en" });
    corpus.add({ id: "a", text: "The dredgers cleared the harbor; a dredger is a ship. New dredgers clear sand." });
    corpus.add({ id: "b", text: "A ship left the harbor." });
    const terms = corpus.keyTerms("a");
    expect(terms[0]).toMatchObject({ term: "dredger", surface: "dredgers", count: 3 });
    expect(terms.map(({ surface }) => surface).slice(-2)).toEqual(["harbor", "ship"]);
    expect(corpus.keyTerms("a", { limit: 1 })).toEqual(terms.slice(0, 1));
    expect(corpus.keyTerms("a", { limit: 0 })).toEqual([]);
  });

  test("follows the corpus as it changes", () => {
    const corpus = new Corpus({ language: "en" });
    corpus.add({ id: "a", text: "ferry harbor" });
    corpus.add({ id: "b", text: "harbor" });
    expect(corpus.keyTerms("a")[0]?.term).toBe("ferri");
    corpus.update({ id: "b", text: "ferry" });
    expect(corpus.keyTerms("a")[0]?.term).toBe("harbor");
  });

  test("lowers words that are common in the background", () => {
    const frequencies = unpackBackground(BACKGROUND_STEMS, BACKGROUND_COUNTS);
    const background = {
      size: 37_554,
      documentFrequency: (stem: string) => frequencies.get(stem) ?? 0,
    };
    const corpus = new Corpus({ language: "en", background });
    corpus.add({ id: "a", text: "company breccia" });
    expect(corpus.keyTerms("a").map(({ surface }) => surface)).toEqual(["breccia", "company"]);
  });

  test("is empty for a document without words, and 1 for the only word of one", () => {
    const corpus = new Corpus({ language: "en" });
    corpus.add({ id: "empty", text: "" });
    corpus.add({ id: "one", text: "ferry" });
    expect(corpus.keyTerms("empty")).toEqual([]);
    expect(corpus.keyTerms("one")).toEqual([{ term: "ferri", surface: "ferry", score: 1, count: 1 }]);
  });

  test("names an unknown id and a wrong limit", () => {
    const corpus = new Corpus();
    expect(() => corpus.keyTerms("nobody")).toThrow(
      new InvalidOptionsError("keyTerms", [
        { path: "", message: 'found "nobody", wanted the id of a document in the corpus' },
      ]),
    );
    expect(() => corpus.keyTerms("nobody", { limit: -1 })).toThrow(/limit: found -1, wanted a whole number from 0/u);
  });

  test("has the weights of the slow version, as a vector of length 1", () => {
    const word = fc.constantFrom("harbor", "ferry", "crew", "rain", "constructor", "proto");
    const texts = fc.array(fc.array(word, { maxLength: 20 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(texts, (lists) => {
        const corpus = new Corpus(WHOLE_WORDS);
        corpus.addAll(lists.map((list, i) => ({ id: String(i), text: list.join(" ") })));
        for (const [i, list] of lists.entries()) {
          const terms = corpus.keyTerms(String(i));
          const wanted = tfIdf(lists, list);
          const length = Math.sqrt([...wanted.values()].reduce((sum, weight) => sum + weight ** 2, 0));
          expect(new Map(terms.map(({ term, score }) => [term, score.toFixed(12)]))).toEqual(
            new Map([...wanted].map(([term, weight]) => [term, (weight / length).toFixed(12)])),
          );
          expect(terms.every((term) => documentTermSchema.safeParse(term).success)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

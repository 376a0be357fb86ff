import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CorpusDocument } from "../../src/corpus/types.js";
import { Corpus } from "../../src/related/corpus.js";
import { logLikelihoodRatio } from "../../src/related/log-likelihood.js";
import { trendSchema } from "../../src/schemas.js";
import { binomialLogLikelihoodRatio } from "../oracles/log-likelihood.js";

const EVERYTHING = { limit: Number.POSITIVE_INFINITY, minCount: 1, minScore: 0 };

function corpusOf(documents: Iterable<CorpusDocument>): Corpus {
  const corpus = new Corpus({ language: "en" });
  corpus.addAll(documents);
  return corpus;
}

/** Thirty days of harbor news, and a flood in the last three. */
const month = Array.from({ length: 30 }, (_, day) => ({
  id: `day ${day}`,
  text: day < 27 ? "Ferries left the harbor" : "Flooding in the harbor. The flood rose.",
  published: `2026-01-${String(day + 1).padStart(2, "0")}`,
}));

describe("trending", () => {
  test("gives what the articles of the span have and the others have not, with counts", () => {
    const [first, ...more] = corpusOf(month).trending({ since: "2026-01-28" });
    expect(first).toEqual({
      term: "flood",
      surface: "flood",
      language: "en",
      count: 3,
      countElsewhere: 0,
      expected: 0.3,
      score: expect.closeTo(19.505, 2),
    });
    expect(more.map(({ term }) => term)).toEqual(["rose"]);
  });

  test("takes until in whole, and both ends together", () => {
    const corpus = corpusOf(month);
    expect(corpus.trending({ until: "2026-01-27" }).map(({ term }) => term)).toEqual(["ferri", "left"]);
    expect(corpus.trending({ since: "2026-01-28", until: "2026-01" }).length).toBe(2);
  });

  test("wants a term in at least three articles unless told otherwise", () => {
    const corpus = corpusOf(month);
    expect(corpus.trending({ since: "2026-01-29" })).toEqual([]);
    expect(corpus.trending({ since: "2026-01-29", minCount: 2 })[0]?.count).toBe(2);
    expect(corpus.trending({ since: "2026-01-28", limit: 1 }).length).toBe(1);
    expect(corpus.trending({ since: "2026-01-28", minScore: 20 })).toEqual([]);
  });

  test("gives no numbers", () => {
    const prices = month.map((day) => ({
      ...day,
      text: `${day.text} ${day.text.includes("flood") ? "75.05 a5" : ""}`,
    }));
    expect(
      corpusOf(prices)
        .trending({ since: "2026-01-28" })
        .map(({ term }) => term),
    ).toEqual(["a5", "flood", "rose"]);
  });

  test("counts a term among the articles of its language", () => {
    const german = Array.from({ length: 6 }, (_, i) => ({
      id: `de ${i}`,
      text: "Hafen und Brücke",
      language: "de",
      published: i < 5 ? "2026-01-29" : "2026-01-01",
    }));
    const terms = corpusOf([...month, ...german]).trending({ ...EVERYTHING, since: "2026-01-28" });
    expect(terms.map(({ language }) => language)).not.toContain("de");
  });

  test("is empty for an empty corpus, an empty span, a span of everything, and articles without dates", () => {
    expect(new Corpus().trending(EVERYTHING)).toEqual([]);
    expect(corpusOf(month).trending(EVERYTHING)).toEqual([]);
    expect(corpusOf(month).trending({ ...EVERYTHING, since: "2027" })).toEqual([]);
    expect(corpusOf(month).trending({ ...EVERYTHING, since: "2026-02", until: "2025" })).toEqual([]);
    expect(corpusOf(month).trending({ ...EVERYTHING, since: "2020", until: "2030" })).toEqual([]);
    const undated = corpusOf(month.map(({ id, text }) => ({ id, text })));
    expect(undated.trending({ ...EVERYTHING, since: "2020" })).toEqual([]);
  });

  test("says what is wrong with an option", () => {
    const wrong = (options: object) => () => new Corpus().trending(options);
    expect(wrong({ since: "yesterday" })).toThrow(/trending options: since: found "yesterday", wanted a Date/u);
    expect(wrong({ minCount: 0 })).toThrow(/minCount: found 0, wanted a whole number from 1/u);
    expect(wrong({ minScore: -1 })).toThrow(/minScore: found -1, wanted a number from 0/u);
    expect(wrong({ terms: 1 })).toThrow(/found "terms", wanted an object of since, until/u);
  });

  test("counts are those of a slow count, whatever was removed, and neither order nor reloading changes them", () => {
    const word = fc.constantFrom("harbor", "ferry", "crew", "rain", "constructor");
    const document = fc.record({ words: fc.uniqueArray(word), day: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(document, { maxLength: 20 }), fc.integer({ min: 1, max: 9 }), (documents, since) => {
        const all = documents.map(({ words, day }, i) => ({
          id: String(i),
          text: words.join(" "),
          published: `2026-01-0${day}`,
        }));
        const corpus = corpusOf([...all, { id: "gone", text: "harbor zither", published: "2026-01-09" }]);
        corpus.remove("gone");
        const trends = corpus.trending({ ...EVERYTHING, since: `2026-01-0${since}` });
        for (const trend of trends) {
          const has = documents.filter(({ words }) => words.some((word) => word.startsWith(trend.surface)));
          expect(trend.count).toBe(has.filter(({ day }) => day >= since).length);
          expect(trend.countElsewhere).toBe(has.filter(({ day }) => day < since).length);
          expect(trend.count).toBeGreaterThan(trend.expected);
          expect(trendSchema.safeParse(trend).success).toBe(true);
        }
        for (const other of [corpusOf([...all].reverse()), Corpus.fromBytes(corpus.toBytes())])
          expect(other.trending({ ...EVERYTHING, since: `2026-01-0${since}` })).toEqual(trends);
      }),
      { numRuns: 60 },
    );
  });
});

describe("logLikelihoodRatio", () => {
  test("is that of two binomials, with the sign of the difference", () => {
    const counts = fc.record({
      inPart: fc.nat(50),
      without: fc.integer({ min: 1, max: 50 }),
      inRest: fc.nat(500),
      withoutElsewhere: fc.integer({ min: 1, max: 500 }),
    });
    fc.assert(
      fc.property(counts, ({ inPart, without, inRest, withoutElsewhere }) => {
        const [ofPart, ofRest] = [inPart + without, inRest + withoutElsewhere];
        const ratio = logLikelihoodRatio({ inPart, ofPart, inRest, ofRest });
        expect(Math.abs(ratio)).toBeCloseTo(binomialLogLikelihoodRatio(inPart, ofPart, inRest, ofRest), 8);
        if (ratio !== 0) expect(ratio > 0).toBe(inPart / ofPart > inRest / ofRest);
      }),
    );
  });

  test("is 0 for equal shares, and for an empty part or rest", () => {
    expect(logLikelihoodRatio({ inPart: 1, ofPart: 3, inRest: 2, ofRest: 6 })).toBe(0);
    expect(logLikelihoodRatio({ inPart: 0, ofPart: 0, inRest: 2, ofRest: 6 })).toBe(0);
    expect(logLikelihoodRatio({ inPart: 2, ofPart: 6, inRest: 0, ofRest: 0 })).toBe(0);
  });
});

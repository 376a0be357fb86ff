import { describe, expect, test } from "vitest";
import { RARITY_WEIGHTS, rarity, rarityIn } from "../../src/analysis/key-term-rarity.js";
import { extractKeyTerms } from "../../src/analysis/key-terms.js";
import { analyzePage } from "../../src/analyze.js";
import { Corpus } from "../../src/related/corpus.js";
import { stemmerFor } from "../../src/text/stems.js";

const TEXT =
  "The council met the ferry crew. The ferry needs a council vote. A council vote on the ferry comes in May, the ferry crew heard.";
const surfaces = (options: object): string[] =>
  extractKeyTerms(TEXT, { language: "en", mode: "words", ...options }).map(({ surface }) => surface);

function corpusOf(texts: readonly string[], language = "en"): Corpus {
  const corpus = new Corpus({ language });
  corpus.addAll(texts.map((text, i) => ({ id: String(i), text })));
  return corpus;
}

/** English words and how many of so many documents have each. */
function table(size: number, counts: Readonly<Record<string, number>>) {
  const stemOf = stemmerFor("en");
  const stems = new Map(Object.entries(counts).map(([word, count]) => [stemOf(word), count]));
  return {
    size,
    documentFrequency: (stem: string, language: string) => (language === "en" ? (stems.get(stem) ?? 0) : null),
  };
}

describe("rarity", () => {
  test("is 1 for a word that no document has, and less the more have it", () => {
    expect(rarity(1000, 0)).toBe(1);
    const values = [0, 1, 10, 100, 1000].map((count) => rarity(1000, count));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(rarity(1000, 1000)).toBeCloseTo(1 / (1 + Math.log(1001)), 12);
    expect(rarity(0, 0)).toBe(1);
  });

  test("of several collections is their product, each to its exponent, one that does not know the language apart", () => {
    const [a, b] = [table(100, { ferry: 50 }), table(10, { ferry: 2 })];
    const stem = stemmerFor("en")("ferry");
    const wanted = rarity(100, 50) ** RARITY_WEIGHTS.background * rarity(10, 2) ** RARITY_WEIGHTS.corpus;
    expect(rarityIn({ background: a, corpus: b }, "en")(stem)).toBeCloseTo(wanted, 12);
    expect(rarityIn({ background: a, corpus: b }, "fr")(stem)).toBe(1);
    expect(rarityIn({}, "en")(stem)).toBe(1);
  });

  test("of a hyphenated word that is not there is that of its rarest part", () => {
    const rarityOf = rarityIn({ corpus: table(100, { harbor: 90, tug: 20, "far-off": 3 }) }, "en");
    const wanted = (count: number) => rarity(100, count) ** RARITY_WEIGHTS.corpus;
    const stemOf = stemmerFor("en");
    expect(rarityOf(stemOf("harbor-tug"))).toBe(wanted(20));
    expect(rarityOf(stemOf("far-off"))).toBe(wanted(3));
    expect(rarityOf("tug-19")).toBe(wanted(20));
    expect(rarityOf("-")).toBe(1);
  });

  test.for([Number.NaN, Number.POSITIVE_INFINITY, -5, 1e300])("stays in 0..1 where a collection says %d", (number) => {
    for (const collection of [table(number, { ferry: 3 }), table(10, { ferry: number })]) {
      const value = rarityIn({ corpus: collection }, "en")("ferri");
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });
});

describe("a corpus", () => {
  test("lifts what is rare in it, and lowers what all of its articles have", () => {
    const ferries = corpusOf(["A ferry and a crew", "The ferry of Ormsay", "Two ferries left", "Ferry tickets"]);
    const councils = corpusOf(["A council", "The council voted", "The council of Ormsay", "Council news"]);
    expect(surfaces({ corpus: ferries })[0]).toBe("council");
    expect(surfaces({ corpus: councils })[0]).toBe("ferry");
  });

  test("that is empty, or of another language, changes nothing", () => {
    const plain = extractKeyTerms(TEXT, { language: "en" });
    expect(extractKeyTerms(TEXT, { language: "en", corpus: new Corpus() })).toEqual(plain);
    expect(extractKeyTerms(TEXT, { language: "en", corpus: corpusOf(["Le ferry part"], "fr") })).toEqual(plain);
  });

  test("counts its articles as they are now", () => {
    const corpus = corpusOf(["A ferry", "A boat"]);
    expect(corpus.documentFrequency(stemmerFor("en")("ferries"), "en")).toBe(1);
    corpus.remove("0");
    expect(corpus.documentFrequency(stemmerFor("en")("ferries"), "en")).toBe(0);
    expect(corpus.documentFrequency("constructor", "en")).toBe(0);
    expect(corpus.documentFrequency("ferri", "de")).toBeNull();
  });

  test("and the background go through analyzePage", () => {
    const corpus = corpusOf(["A council", "The council voted", "The council of Ormsay", "Council news"]);
    const options = { parts: ["keyTerms"], keyTerms: { mode: "words" } } as const;
    const page = { text: Array.from({ length: 4 }, () => TEXT).join("\n") };
    const first = (more: object) => analyzePage(page, { ...options, ...more }).keyTerms[0]?.surface;
    expect(first({})).toBe("council");
    expect(first({ corpus })).toBe("ferry");
    const scores = (more: object) => analyzePage(page, { ...options, ...more }).keyTerms.map(({ score }) => score);
    expect(scores({ background: corpus })).not.toEqual(scores({}));
    expect(scores({ background: corpus })).not.toEqual(scores({ corpus }));
  });
});

import { describe, expect, test } from "vitest";
import { BACKGROUND_CODE, unpackBackground } from "../../src/analysis/background.js";
import { BACKGROUND_COUNTS, BACKGROUND_STEMS } from "../../src/analysis/background-list.js";
import { extractKeyTerms } from "../../src/analysis/key-terms.js";
import { background } from "../../src/background.js";
import { stemmerFor } from "../../src/text/stems.js";

const count = (word: string): number => background.documentFrequency(stemmerFor("en")(word), "en") ?? Number.NaN;

describe("unpackBackground", () => {
  test("reads stems that share letters, and counts as powers of two", () => {
    expect([...unpackBackground("AharborGsideAtramDp", "bac")].map(([stem, n]) => [stem, n / 4])).toEqual([
      ["harbor", 2],
      ["harborside", 1],
      ["tram", 4],
    ]);
    expect(unpackBackground("", "").size).toBe(0);
  });
});

describe("background", () => {
  test("holds about 40,000 stems in order, each once, with counts that its articles can have", () => {
    const table = unpackBackground(BACKGROUND_STEMS, BACKGROUND_COUNTS);
    const stems = [...table.keys()];
    expect(stems.length).toBe(BACKGROUND_COUNTS.length);
    expect(stems.length).toBeGreaterThan(39_000);
    expect(stems.every((stem, i) => i === 0 || (stems[i - 1] ?? "") < stem)).toBe(true);
    for (const value of table.values()) {
      expect(value).toBeGreaterThanOrEqual(BACKGROUND_CODE.leastCount);
      expect(value).toBeLessThanOrEqual(background.size);
    }
  });

  test("knows common words from rare ones", () => {
    expect(count("governments")).toBeGreaterThan(count("harbor"));
    expect(count("harbors")).toBeGreaterThan(count("zoroastrian"));
    expect(count("long-term")).toBeGreaterThan(count("breakwater"));
    expect(count("qzxv")).toBe(0);
  });

  test("knows numbers, which are common in news", () => {
    for (const number of ["10", "100", "2015"]) expect(count(number)).toBeGreaterThan(count("harbor"));
  });

  test.for(["constructor", "__proto__", "", "A", "hasOwnProperty"])("knows no word %j by mistake", (word) => {
    expect(background.documentFrequency(word, "en")).toBe(0);
  });

  test("is of English alone", () => {
    for (const language of ["de", "und", ""]) expect(background.documentFrequency("harbor", language)).toBeNull();
    const text = "Die Fähre liegt im Hafen. Der Hafen ist klein.";
    expect(extractKeyTerms(text, { language: "de", background })).toEqual(extractKeyTerms(text, { language: "de" }));
  });

  test("puts the rarer of two words first that are alike otherwise", () => {
    const terms = (text: string, options: object) =>
      extractKeyTerms(text, { language: "en", mode: "words", ...options }).map(({ surface }) => surface);
    const text = "Company breccia.";
    expect(terms(text, {})).toEqual(["Company", "breccia"]);
    expect(terms(text, { background })).toEqual(["breccia", "Company"]);
  });
});

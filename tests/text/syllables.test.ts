import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countSyllables } from "../../src/text/syllables.js";
import { leastCpuTimes } from "../cpu-time.js";

/** Words by the syllables that dictionaries give them. */
const ENGLISH: Readonly<Record<number, string>> = {
  1: "cat the made strength walked jumped cakes cheese seized blue queue league fruit build guest yes eye don't can't we're",
  2:
    "table little wanted boxes going being poet riot lion create quiet fluid ruin prism rhythm lonely careful something " +
    "homework baseball business people every player royal maybe didn't boss's could've statement argue axes",
  3: "area idea radio violence museum beautiful banana opposite december anyone happier influence usual heroic continue basically well-rounded carrying",
  4: "society variety january economy information situation experience continuous material coordinate",
  5: "university association refrigerator immediately",
  6: "responsibility autobiography",
};

describe("countSyllables in English", () => {
  const cases = Object.entries(ENGLISH).flatMap(([syllables, words]) =>
    words.split(" ").map((word) => ({ word, syllables: Number(syllables) })),
  );

  test.each(cases)("$word: $syllables", ({ word, syllables }) => {
    expect(countSyllables(word)).toBe(syllables);
    expect(countSyllables(word.toUpperCase(), { language: "en-GB" })).toBe(syllables);
  });

  test("an acronym without vowels is spelled out, a murmur is not", () => {
    expect(countSyllables("NFL")).toBe(3);
    expect(countSyllables("hmm")).toBe(1);
  });

  test("accents change nothing, however they are encoded", () => {
    expect(countSyllables("caf\u00e9")).toBe(2);
    expect(countSyllables("cafe\u0301")).toBe(2);
  });

  test("a curly apostrophe counts as a straight one, and parts of a name are counted apart", () => {
    expect(countSyllables("didn’t")).toBe(2);
    expect(countSyllables("O'Hara")).toBe(3);
  });
});

describe("countSyllables in other languages", () => {
  test.each([
    ["Wirtschaft", "de", 2],
    ["Häuser", "de", 2],
    ["ciudades", "es", 3],
    ["universidade", "pt", 6],
    ["молоко", "ru", 3],
    ["единая", "ru", 4],
    ["Αθήνα", "el", 3],
    ["東京", "ja", 2],
    ["한국어", "ko", 3],
    ["سلام", "ar", 2],
  ] as const)("%s (%s): vowel groups, or letters where vowels are none", (word, language, syllables) => {
    expect(countSyllables(word, { language })).toBe(syllables);
  });
});

describe("any string", () => {
  test("no letter and no digit gives 0", () => {
    for (const text of ["", " ", "--", "…", "'", "\u0301"]) expect(countSyllables(text)).toBe(0);
  });

  test("a digit counts as one", () => {
    expect(countSyllables("2,500")).toBe(4);
    expect(countSyllables("B2")).toBe(2);
  });

  test("names of object properties are words", () => {
    expect(countSyllables("constructor")).toBe(3);
    expect(countSyllables("__proto__")).toBe(2);
  });

  test("a word with a letter or digit has at least one, and nothing throws", () => {
    const language = fc.constantFrom("en", "de", "ja", "constructor", "");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), language, (word, tag) => {
        const syllables = countSyllables(word, { language: tag });
        expect(Number.isInteger(syllables)).toBe(true);
        expect(syllables > 0).toBe(/[\p{L}\p{N}]/u.test(word));
      }),
    );
    expect(countSyllables("\ud83d")).toBe(0);
  });

  test.each(["a", "e", "ia", "xe", "b", "don't", "a-", "1", "é", "mc"])("long words take linear time: %s", (piece) => {
    const word = piece.repeat(50_000 / piece.length);
    const [once = 0, twice = 0] = leastCpuTimes(
      () => countSyllables(word),
      () => countSyllables(word + word),
    );
    expect(twice).toBeLessThan(4 * once + 20);
  });
});

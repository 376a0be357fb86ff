import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { VOCABULARY, vocabularyReader } from "../../src/analysis/key-term-vocabulary.js";

const read = (word: string, language = "en") => vocabularyReader(language)(word, 0, word.length);

describe("vocabularyReader", () => {
  test("tells lower case, stem, and whether a word can be part of a key term", () => {
    expect(read("Spills")).toEqual({
      written: "Spills",
      lower: "spills",
      stem: "spill",
      isContent: true,
      isCapitalName: false,
    });
    expect(read("The").isContent).toBe(false);
    expect(read("1998").isContent).toBe(false);
    expect(read("don\u2019t")).toMatchObject({ lower: "don't", isContent: false });
    expect(read("US")).toMatchObject({ isContent: false, isCapitalName: true });
    expect(read("us").isCapitalName).toBe(false);
  });

  test("a language without stop words has neither stop words nor stems", () => {
    for (const language of ["", "xx", "constructor", "__proto__"])
      expect(read("spills", language)).toMatchObject({ stem: "spills", isContent: true });
  });

  test("reads the word between two places, whatever stands around it", () => {
    const anyWord = fc.string({ unit: "binary", minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.string(), anyWord, fc.string(), (before, word, after) => {
        const found = vocabularyReader("en")(before + word + after, before.length, before.length + word.length);
        expect(found.written).toBe(word);
        expect(found).toEqual(read(word));
      }),
    );
  });

  test("words that push each other out of the table are read right all the same", () => {
    const words = Array.from({ length: 3 * VOCABULARY.slots }, (_, i) => `w${i.toString(36)}x`);
    for (const word of words) read(word);
    expect(words.filter((word) => read(word).lower !== word)).toEqual([]);
  });
});

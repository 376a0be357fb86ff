import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STEM_LIMITS, stemmerFor } from "../../src/text/stems.js";

const LANGUAGES = ["en", "de", "es", "fr", "it", "nl", "no", "pt", "ru", "sv", "uk", "fa", "ja", null];

describe("stemmerFor", () => {
  test.for([
    ["en", "cars", "car"],
    ["en", "companies", "company"],
    ["en-GB", "running", "runs"],
    ["de-AT", "häuser", "haus"],
    ["es", "niños", "niño"],
    ["fr", "économiques", "économique"],
    ["it", "città", "cittá"],
    ["nl", "huizen", "huis"],
    ["nb", "bilene", "biler"],
    ["pt", "gatos", "gato"],
    ["ru", "городами", "города"],
    ["sv", "bilarna", "bilar"],
    ["uk", "містами", "місто"],
  ] as const)("%s: %s and %s are the same term or at least a shorter form", ([language, variant, other]) => {
    const stem = stemmerFor(language);
    expect([stem(variant) === stem(other), stem(variant).length < variant.length]).toContain(true);
  });

  test("a language without a stemmer keeps its words", () => {
    expect(stemmerFor("ja")("言葉")).toBe("言葉");
    expect(stemmerFor(null)("cars")).toBe("cars");
    expect(stemmerFor("constructor")("cars")).toBe("cars");
  });

  test.for(LANGUAGES)("names of object members are ordinary words (%s)", (language) => {
    const stem = stemmerFor(language);
    expect(stem("__proto__")).toBe("__proto__");
    expect(stem("constructor")).toMatch(/^construct/u);
    expect(stem("hasownproperty")).toMatch(/^hasownpropert/u);
  });

  test.for(LANGUAGES)("no word throws, and only the empty word has an empty stem (%s)", (language) => {
    const stem = stemmerFor(language);
    const word = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme" }),
      fc.stringMatching(/^[a-zäéñçøаё']{1,45}$/u),
    );
    fc.assert(
      fc.property(word, (any) => {
        const first = stem(any);
        expect(first === "").toBe(any === "");
        expect(stem(any)).toBe(first);
      }),
    );
    expect(stem("\ud800")).toBe("\ud800");
  });

  test("the answer does not depend on what was asked before, however much that was", () => {
    const stem = stemmerFor("en");
    const before = stem("libraries");
    for (let i = 0; i <= STEM_LIMITS.cachedWords; i++) stem(`w${i}`);
    expect(stem("libraries")).toBe(before);
  });

  test("a word of a million letters comes back at once", () => {
    const long = "ab".repeat(500_000);
    for (const language of LANGUAGES) expect(stemmerFor(language)(long)).toBe(long);
  });
});

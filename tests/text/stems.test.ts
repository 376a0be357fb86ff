import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STEM_LIMITS, stemmerFor } from "../../src/text/stems.js";

const LANGUAGES = ["en", "de", "es", "fr", "it", "nl", "no", "pl", "pt", "ru", "sv", "uk", "fa", "ja", null];

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
    ["pl", "kotami", "kot"],
    ["pt", "gatos", "gato"],
    ["ru", "городами", "города"],
    ["sv", "bilarna", "bilar"],
    ["uk", "містами", "місто"],
  ] as const)("%s: %s and %s are the same term or at least a shorter form", ([language, variant, other]) => {
    const stem = stemmerFor(language);
    expect([stem(variant) === stem(other), stem(variant).length < variant.length]).toContain(true);
  });

  test.for([
    "warszawa warszawie warszawy warszawę warszawą",
    "kraków krakowa krakowie krakowem krakowowi",
    "polska polski polsce polskę polską",
    "niemcy niemiec niemczech niemcom niemcami",
    "poznań poznania poznaniu poznaniem",
    "łódź łodzi łodzią",
    "paweł pawła pawłem pawłowi",
    "morawiecki morawieckiego morawieckim morawieckiemu",
    "pis pis-u pis-em pis-ie",
    "okręt okrętu okręty okrętów okrętami okrętach okrętowi",
    "minister ministra ministrem ministrowi ministrów",
    "prezydent prezydenta prezydentem prezydencie prezydenci prezydentów",
    "problem problemu problemem problemy problemów problemach problemami",
    "szkoła szkoły szkole szkół szkołach",
    "książka książki książce książek książkach",
    "ulica ulice ulicy ulic ulicach",
    "głosowanie głosowania głosowaniu głosowaniem głosowań",
    "ukrainiec ukraińcy ukraińców ukraińcom",
  ])("the forms of a Polish noun have one stem: %s", (forms) => {
    expect(new Set(forms.split(" ").map(stemmerFor("pl"))).size).toBe(1);
  });

  test("Polish words of other meaning keep stems of their own", () => {
    const words = "dom dym rok rak sąd sad kraj kra prezydent prezes minister ministerstwo wybory wyrok".split(" ");
    expect(new Set(words.map(stemmerFor("pl"))).size).toBe(words.length);
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

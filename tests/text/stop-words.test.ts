import { describe, expect, test } from "vitest";
import { stopWordsFor } from "../../src/text/stop-words.js";

const LANGUAGES =
  "af ar be bg bn bs ca cs da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv mk ms nb nl nn no pl pt ro ru sk sl sq sr sv th tr uk ur vi zh";

describe("stopWordsFor", () => {
  test("has the English words that lists often forget", () => {
    const english = stopWordsFor("en");
    for (const word of ["the", "not", "no", "will", "don't", "don’t", "she", "during", "its"])
      expect(english).toContain(word);
    for (const word of ["government", "car", "constructor", "__proto__", "war"]) expect(english).not.toContain(word);
  });

  test.for(LANGUAGES.split(" "))("has function words of %s, all lower case and trimmed", (language) => {
    const words = [...stopWordsFor(language)];
    expect(words.length).toBeGreaterThanOrEqual(50);
    expect(words.filter((word) => word !== word.trim().toLowerCase() || word === "")).toEqual([]);
  });

  test("reads a region and the two kinds of Norwegian as the language they belong to", () => {
    expect(stopWordsFor("pt-BR")).toBe(stopWordsFor("pt"));
    expect(stopWordsFor("EN_us")).toBe(stopWordsFor("en"));
    expect(stopWordsFor("nn")).toBe(stopWordsFor("no"));
  });

  test("knows Romanian with comma below and Greek with accents", () => {
    expect(stopWordsFor("ro")).toContain("și");
    expect(stopWordsFor("el")).toContain("από");
  });

  test("an unknown language has no stop words", () => {
    for (const language of [null, "", "xx", "constructor", "__proto__", "-"])
      expect(stopWordsFor(language).size).toBe(0);
  });

  test("holds English numerals and forms of address, but no ordinals that are names and units", () => {
    const words = stopWordsFor("en");
    expect(["one", "thirty", "million", "first", "mr", "st"].filter((word) => !words.has(word))).toEqual([]);
    expect(["second", "third"].filter((word) => words.has(word))).toEqual([]);
  });
});

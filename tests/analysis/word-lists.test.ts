import { describe, expect, test } from "vitest";
import { isKnownToFourthGraders } from "../../src/analysis/dale-chall-words.js";
import { isKnownToPrimaryGrades } from "../../src/analysis/spache-words.js";

describe("words that Dale and Chall's fourth-graders know", () => {
  test.each([
    ["of the list", "harbor o'clock mr children"],
    ["regular plurals", "boats boxes ladies"],
    ["possessives", "neighbor's boys'"],
    ["verbs", "carries carried stopped hoping asked running known"],
    ["comparisons", "bigger biggest happier happiest"],
    ["adverbs in -ly", "quietly nicely"],
    ["contractions", "don't they'd who’d"],
    ["compounds of familiar words", "moon-light well-known"],
  ])("%s", (_, words) => {
    const list = words.split(" ").map((word) => word.replace(/'$/, ""));
    expect(list.filter((word) => !isKnownToFourthGraders(word))).toEqual([]);
  });

  test.each([
    ["words off the list", "tariff estuary committee"],
    ["other endings", "treatment creation"],
    ["two endings", "clippings"],
    ["compounds with one unfamiliar half", "tariff-free"],
    ["names of objects", "constructor __proto__"],
  ])("not %s", (_, words) => {
    expect(words.split(" ").filter(isKnownToFourthGraders)).toEqual([]);
  });
});

describe("words that Spache's primary grades know", () => {
  test("the list with plurals, possessives, verbs and comparisons", () => {
    const words = "boat boats boys' boy's carried stopped hoping playing bigger prettiest don't".split(" ");
    expect(words.filter((word) => !isKnownToPrimaryGrades(word.replace(/'$/, "")))).toEqual([]);
  });

  test("not adverbs in -ly, irregular forms off the list, nor what is off it", () => {
    const words = "quietly written tariff constructor".split(" ");
    expect(words.filter(isKnownToPrimaryGrades)).toEqual([]);
  });
});

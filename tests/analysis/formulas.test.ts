import { describe, expect, test } from "vitest";
import type { TextCounts } from "../../src/analysis/counts.js";
import { appliesTo, FORMULAS } from "../../src/analysis/formulas/formula-table.js";

const ZERO: TextCounts = {
  characters: 0,
  letters: 0,
  words: 0,
  sentences: 0,
  syllables: 0,
  polysyllables: 0,
  complexWords: 0,
  longWords: 0,
};

/** Five sentences of a hundred words. */
const HUNDRED_WORDS: TextCounts = {
  characters: 480,
  letters: 470,
  words: 100,
  sentences: 5,
  syllables: 150,
  polysyllables: 12,
  complexWords: 10,
  longWords: 30,
};

const ONE_SHORT_WORD: TextCounts = { ...ZERO, characters: 2, letters: 2, words: 1, sentences: 1, syllables: 1 };

/** Worked out by hand: value, grade and band for the hundred words, value for the one word. */
const ANSWERS: Readonly<Record<string, readonly [number, number, string | null, number]>> = {
  // 206.835 - 1.015 * 20 - 84.6 * 1.5; 206.835 - 1.015 - 84.6
  fleschReadingEase: [59.635, 11, "fairly difficult", 121.22],
  // 0.39 * 20 + 11.8 * 1.5 - 15.59; 0.39 + 11.8 - 15.59
  fleschKincaidGrade: [9.91, 9.91, null, -3.4],
  // 0.4 * (20 + 10); 0.4 * 1
  gunningFog: [12, 12, null, 0.4],
  // 1.043 * sqrt(72) + 3.1291; 3.1291
  smog: [11.979249, 11.979249, null, 3.1291],
  // 0.0588 * 470 - 0.296 * 5 - 15.8; 0.0588 * 200 - 0.296 * 100 - 15.8
  colemanLiau: [10.356, 10.356, null, -33.64],
  // 4.71 * 4.8 + 0.5 * 20 - 21.43; 4.71 * 2 + 0.5 - 21.43
  automatedReadability: [11.178, 11.178, null, -11.51],
  // 20 + 30; 1 + 0
  lix: [50, 11, "difficult", 1],
  // 30 / 5; 0 / 1
  rix: [6, 11, null, 0],
};

describe("readability formulas", () => {
  test("each has answers worked out by hand", () => {
    expect(FORMULAS.map(({ name }) => name)).toEqual(Object.keys(ANSWERS));
  });

  test.each(FORMULAS)("$name gives the value, grade and band worked out by hand", (formula) => {
    const [value, grade, band, least] = ANSWERS[formula.name] ?? [];
    const found = formula.measure(HUNDRED_WORDS);
    expect(found).toBeCloseTo(value ?? Number.NaN, 5);
    expect(formula.gradeOf(found ?? 0)).toBeCloseTo(grade ?? Number.NaN, 5);
    expect(formula.bandOf(found ?? 0)).toBe(band);
    expect(formula.measure(ONE_SHORT_WORD)).toBeCloseTo(least ?? Number.NaN, 5);
  });

  test.each(FORMULAS)("$name is null without words or sentences", ({ measure }) => {
    expect(measure(ZERO)).toBeNull();
    expect(measure({ ...HUNDRED_WORDS, sentences: 0 })).toBeNull();
    expect(measure({ ...HUNDRED_WORDS, words: 0 })).toBeNull();
  });

  test.each(FORMULAS)("$name grades no score below 0 nor without an end", ({ gradeOf }) => {
    for (const score of [-1000, 0, 1000]) expect(gradeOf(score)).toBeGreaterThanOrEqual(0);
  });

  test("only LIX and RIX hold in other languages, and none where words have no spaces between", () => {
    const names = (language: string): string[] =>
      FORMULAS.filter((formula) => appliesTo(formula, language)).map(({ name }) => name);
    expect(names("en")).toHaveLength(FORMULAS.length);
    expect(names("sv")).toEqual(["lix", "rix"]);
    expect(names("ja")).toEqual([]);
  });

  test("the steps of Flesch's, Björnsson's and Anderson's scales begin where they say", () => {
    const formula = (name: string) => FORMULAS.find((candidate) => candidate.name === name);
    const bands = [90, 89.9, 70, 60, 59.9, 30, 29.9, -5].map((score) => formula("fleschReadingEase")?.bandOf(score));
    expect(bands).toEqual([
      "very easy",
      "easy",
      "fairly easy",
      "plain English",
      "fairly difficult",
      "difficult",
      "very difficult",
      "very difficult",
    ]);
    expect([29.9, 30, 40, 60].map((score) => formula("lix")?.bandOf(score))).toEqual([
      "very easy",
      "easy",
      "medium",
      "very difficult",
    ]);
    expect([9, 10, 24, 56].map((score) => formula("lix")?.gradeOf(score))).toEqual([1, 2, 5, 13]);
    expect([0.1, 0.2, 3, 7.2].map((score) => formula("rix")?.gradeOf(score))).toEqual([1, 2, 8, 13]);
  });
});

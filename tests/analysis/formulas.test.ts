import { describe, expect, test } from "vitest";
import { NO_COUNTS, type TextCounts } from "../../src/analysis/counts.js";
import { appliesTo, FORMULAS } from "../../src/analysis/formulas/formula-table.js";
import { linsearWrite } from "../../src/analysis/formulas/linsear-write.js";
import { newDaleChall } from "../../src/analysis/formulas/new-dale-chall.js";

/** Five sentences of a hundred words. */
const HUNDRED_WORDS: TextCounts = {
  characters: 480,
  letters: 470,
  words: 100,
  sentences: 5,
  syllables: 150,
  monosyllables: 60,
  polysyllables: 12,
  fourSyllableWords: 4,
  complexWords: 10,
  longWords: 30,
  difficultWords: 15,
  unfamiliarWords: 20,
};

const ONE_SHORT_WORD: TextCounts = {
  ...NO_COUNTS,
  characters: 2,
  letters: 2,
  words: 1,
  sentences: 1,
  syllables: 1,
  monosyllables: 1,
};

/** Worked out by hand: value, grade and band for the hundred words, value for the one word. */
const ANSWERS: Readonly<Record<string, readonly [number, number | null, string | null, number]>> = {
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
  // 0.1579 * 15 + 0.0496 * 20 + 3.6365 = 2.3685 + 0.992 + 3.6365; 0.0496 + 3.6365
  daleChall: [6.997, 7.5, "grades 7 and 8", 3.6861],
  // 64 - 0.95 * 15 - 0.69 * 20 = 64 - 14.25 - 13.8; 64 - 0.69
  newDaleChall: [35.95, 7.5, "grades 7 and 8", 63.31],
  // 0.121 * 20 + 0.082 * 20 + 0.659 = 2.42 + 1.64 + 0.659; 0.121 + 0.659
  spache: [4.719, 4.719, null, 0.78],
  // (88 + 3 * 12) / 5 = 24.8, above 20: 24.8 / 2; 1 point: (1 - 2) / 2
  linsearWrite: [12.4, 12.4, null, -0.5],
  // 60 of 100 words are 90 of 150: 20 - 90 / 10; all of 150: 20 - 15
  forcast: [11, 11, null, 5],
  // 180 - 20 - 58.5 * 1.5; 180 - 1 - 58.5
  amstad: [72.25, null, "fairly easy", 120.5],
  // 0.1935 * 12 + 0.1672 * 20 + 0.1297 * 30 - 0.0327 * 60 - 0.875 = 2.322 + 3.344 + 3.891 - 1.962 - 0.875;
  // 0.1672 - 0.0327 * 100 - 0.875
  wienerSachtextformel1: [6.72, 6.72, null, -3.9778],
  // 0.2007 * 12 + 0.1682 * 20 + 0.1373 * 30 - 2.779 = 2.4084 + 3.364 + 4.119 - 2.779; 0.1682 - 2.779
  wienerSachtextformel2: [7.1124, 7.1124, null, -2.6108],
  // 0.2963 * 12 + 0.1905 * 20 - 1.1144 = 3.5556 + 3.81 - 1.1144; 0.1905 - 1.1144
  wienerSachtextformel3: [6.2512, 6.2512, null, -0.9239],
  // 0.2744 * 12 + 0.2656 * 20 - 1.693 = 3.2928 + 5.312 - 1.693; 0.2656 - 1.693
  wienerSachtextformel4: [6.9118, 6.9118, null, -1.4274],
  // 207 - 1.015 * 20 - 73.6 * 1.5 = 207 - 20.3 - 110.4; 207 - 1.015 - 73.6
  kandelMoles: [76.3, null, "fairly easy", 132.385],
  // 206.84 - 60 * 1.5 - 1.02 * 20 = 206.84 - 90 - 20.4; 206.84 - 60 - 1.02
  fernandezHuerta: [96.44, 4, "very easy", 145.82],
  // 206.835 - 62.3 * 1.5 - 20 = 206.835 - 93.45 - 20; 206.835 - 62.3 - 1
  szigrisztPazos: [93.385, null, "very easy", 143.535],
  // 95.2 - 9.7 * 4.7 - 0.35 * 20 = 95.2 - 45.59 - 7; 95.2 - 9.7 * 2 - 0.35
  gutierrez: [42.61, null, null, 75.45],
  // -0.205 * 5 + 0.049 * 150 - 3.407 = -1.025 + 7.35 - 3.407; -0.205 * 100 + 0.049 * 100 - 3.407
  crawford: [2.918, 2.918, null, -19.007],
  // 206 - 65 * 1.5 - 20 = 206 - 97.5 - 20; 206 - 65 - 1
  vacca: [88.5, null, "easy", 140],
  // 89 + (300 * 5 - 10 * 480) / 100 = 89 - 33; 89 + 300 - 20
  gulpease: [56, null, "easy after upper secondary school", 369],
  // 206.84 - 0.93 * 20 - 77 * 1.5 = 206.84 - 18.6 - 115.5; 206.84 - 0.93 - 77
  douma: [72.74, null, "fairly easy", 128.91],
  // 0.4 * (20 + 4); 0.4 * 1
  fogPl: [9.6, 9.6, null, 0.4],
  // 248.835 - 1.015 * 20 - 84.6 * 1.5 = 248.835 - 20.3 - 126.9; 248.835 - 1.015 - 84.6
  fleschPortuguese: [101.635, null, "very easy", 163.22],
  // 206.835 - 1.3 * 20 - 60.1 * 1.5 = 206.835 - 26 - 90.15; 206.835 - 1.3 - 60.1
  fleschRussian: [90.685, null, "very easy", 145.435],
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
    const foundGrade = formula.gradeOf(found ?? 0);
    if (grade === null) expect(foundGrade).toBeNull();
    else expect(foundGrade).toBeCloseTo(grade ?? Number.NaN, 5);
    expect(formula.bandOf(found ?? 0)).toBe(band);
    expect(formula.measure(ONE_SHORT_WORD)).toBeCloseTo(least ?? Number.NaN, 5);
  });

  test.each(FORMULAS)("$name is null without words or sentences", ({ measure }) => {
    expect(measure(NO_COUNTS)).toBeNull();
    expect(measure({ ...HUNDRED_WORDS, sentences: 0 })).toBeNull();
    expect(measure({ ...HUNDRED_WORDS, words: 0 })).toBeNull();
  });

  test.each(FORMULAS)("$name grades no score below 0 nor without an end", ({ gradeOf }) => {
    for (const score of [-1000, 0, 1000]) expect(gradeOf(score) ?? 0).toBeGreaterThanOrEqual(0);
  });

  test("each language has its own formulas, LIX and RIX; none where words have no spaces between", () => {
    const names = (language: string): string[] =>
      FORMULAS.filter((formula) => appliesTo(formula, language)).map(({ name }) => name);
    expect(names("en")).toHaveLength(13);
    expect(names("de")).toEqual(expect.arrayContaining(["amstad", "wienerSachtextformel1", "wienerSachtextformel4"]));
    expect(names("es")).toEqual(["fernandezHuerta", "szigrisztPazos", "gutierrez", "crawford", "lix", "rix"]);
    expect(names("it")).toEqual(["vacca", "gulpease", "lix", "rix"]);
    expect(names("fr")).toEqual(["kandelMoles", "lix", "rix"]);
    expect(names("nl")).toEqual(["douma", "lix", "rix"]);
    expect(names("pl")).toEqual(["fogPl", "lix", "rix"]);
    expect(names("pt")).toEqual(["fleschPortuguese", "lix", "rix"]);
    expect(names("ru")).toEqual(["fleschRussian", "lix", "rix"]);
    expect(names("sv")).toEqual(["lix", "rix"]);
    expect(names("ja")).toEqual([]);
  });

  test("New Dale-Chall gives the cloze scores that its authors print for two of their samples", () => {
    // 100 words in 6 sentences, 11 unfamiliar: 42, grades 5-6; in 5 sentences, 23 unfamiliar: 28, grades 9-10
    const scoreOf = (sentences: number, difficultWords: number) =>
      newDaleChall({ ...HUNDRED_WORDS, sentences, difficultWords }) ?? Number.NaN;
    expect(Math.round(scoreOf(6, 11))).toBe(42);
    expect(Math.round(scoreOf(5, 23))).toBe(28);
    const { bandOf } = FORMULAS.find(({ name }) => name === "newDaleChall") ?? { bandOf: () => null };
    expect([bandOf(scoreOf(6, 11)), bandOf(scoreOf(5, 23))]).toEqual(["grades 5 and 6", "grades 9 and 10"]);
  });

  test("Linsear Write takes 2 off up to 20 points a sentence", () => {
    expect(linsearWrite({ ...HUNDRED_WORDS, polysyllables: 0 })).toBe(9);
    expect(linsearWrite({ ...HUNDRED_WORDS, polysyllables: 5 })).toBe(11);
  });

  test("the steps of the authors' scales begin where they say", () => {
    const formula = (name: string) => FORMULAS.find((candidate) => candidate.name === name);
    const bands = (name: string, scores: readonly number[]) => scores.map((score) => formula(name)?.bandOf(score));
    const grades = (name: string, scores: readonly number[]) => scores.map((score) => formula(name)?.gradeOf(score));
    expect(bands("fleschReadingEase", [90, 89.9, 70, 60, 59.9, 30, 29.9, -5])).toEqual([
      "very easy",
      "easy",
      "fairly easy",
      "plain English",
      "fairly difficult",
      "difficult",
      "very difficult",
      "very difficult",
    ]);
    expect(bands("amstad", [60, 59.9])).toEqual(["standard", "fairly difficult"]);
    expect(bands("lix", [29.9, 30, 40, 60])).toEqual(["very easy", "easy", "medium", "very difficult"]);
    expect(grades("lix", [9, 10, 24, 56])).toEqual([1, 2, 5, 13]);
    expect(grades("rix", [0.1, 0.2, 3, 7.2])).toEqual([1, 2, 8, 13]);
    expect(grades("daleChall", [4.9, 5, 6, 7, 8, 9, 10])).toEqual([4, 5.5, 7.5, 9.5, 11.5, 14, 16]);
    const cloze = [58, 57, 54, 50, 45, 40, 34, 28, 22, 16, 15];
    expect(grades("newDaleChall", cloze)).toEqual([1, 2, 2, 3, 4, 5.5, 7.5, 9.5, 11.5, 14, 16]);
    expect(bands("newDaleChall", [39, 15])).toEqual(["grades 7 and 8", "grades 16 and above"]);
    expect(grades("fernandezHuerta", [90, 80, 70, 60, 50, 30, 29])).toEqual([4, 5, 6, 7.5, 12, 13, 16]);
    const inflesz = ["very easy", "fairly easy", "normal", "somewhat difficult", "very difficult"];
    expect(bands("szigrisztPazos", [80, 65, 55, 40, 39])).toEqual(inflesz);
    expect(bands("vacca", [60, 59, 49])).toEqual(["easy", "medium", "difficult"]);
    expect(bands("gulpease", [80, 60, 39])).toEqual([
      "easy after primary school",
      "easy after lower secondary school",
      "difficult after upper secondary school",
    ]);
    expect(bands("fleschPortuguese", [75, 74, 25, 24])).toEqual(["very easy", "easy", "difficult", "very difficult"]);
  });
});

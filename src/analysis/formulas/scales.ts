/** A step of a scale: what holds from `from` upward. */
export interface Step<Value> {
  readonly from: number;
  readonly value: Value;
}

/** Steps from the highest to the lowest; the last begins at minus infinity, so that every score has one. */
export type Scale<Value> = readonly Step<Value>[];

/** The value of the first step that `score` reaches; null where it reaches none (not a number). */
export function readScale<Value>(scale: Scale<Value>, score: number): Value | null {
  return scale.find(({ from }) => score >= from)?.value ?? null;
}

/** Below the first grade all is called grade 0. */
export function gradeOfScore(score: number): number {
  return Math.max(0, score);
}

const REST = Number.NEGATIVE_INFINITY;

/** Flesch's names of his scores. Source: R. Flesch, "The Art of Readable Writing", 1949, chapter 8. */
export const FLESCH_BANDS: Scale<string> = /* @__PURE__ */ Object.freeze([
  { from: 90, value: "very easy" },
  { from: 80, value: "easy" },
  { from: 70, value: "fairly easy" },
  { from: 60, value: "plain English" },
  { from: 50, value: "fairly difficult" },
  { from: 30, value: "difficult" },
  { from: REST, value: "very difficult" },
]);

/** Flesch's grades of the same scores; the middle where he names several ("8th and 9th", "13th to 16th"). Same source. */
export const FLESCH_GRADES: Scale<number> = /* @__PURE__ */ Object.freeze([
  { from: 90, value: 5 },
  { from: 80, value: 6 },
  { from: 70, value: 7 },
  { from: 60, value: 8.5 },
  { from: 50, value: 11 },
  { from: 30, value: 14.5 },
  { from: REST, value: 17 },
]);

function withStandard(): Scale<string> {
  return FLESCH_BANDS.map(({ from, value }) => ({ from, value: value === "plain English" ? "standard" : value }));
}

/** The same for the formulas that carry Flesch's scale over to other languages, where "plain English" is no name. */
export const READING_EASE_BANDS: Scale<string> = /* @__PURE__ */ withStandard();

/** Björnsson's names of his scores. Source: C. H. Björnsson, "Läsbarhet", 1968. */
export const LIX_BANDS: Scale<string> = /* @__PURE__ */ Object.freeze([
  { from: 60, value: "very difficult" },
  { from: 50, value: "difficult" },
  { from: 40, value: "medium" },
  { from: 30, value: "easy" },
  { from: REST, value: "very easy" },
]);

function gradesFrom(limits: readonly number[]): Scale<number> {
  const steps = limits.map((from, i) => ({ from, value: limits.length + 1 - i }));
  return Object.freeze([...steps, { from: REST, value: 1 }]);
}

/** US grades of LIX scores, 13 for college. Source: J. Anderson, "Lix and Rix", Journal of Reading 26(6), 1983. */
export const LIX_GRADES: Scale<number> = /* @__PURE__ */ gradesFrom([56, 52, 48, 44, 40, 36, 32, 28, 24, 20, 15, 10]);

/** US grades of RIX scores, 13 for college. Same source. */
export const RIX_GRADES: Scale<number> = /* @__PURE__ */ gradesFrom([
  7.2, 6.2, 5.3, 4.5, 3.7, 3, 2.4, 1.8, 1.3, 0.8, 0.5, 0.2,
]);

/** Names of ranges of grades and the middle of each, from the highest range to the lowest. */
interface GradeRange {
  readonly from: number;
  readonly grade: number;
  readonly band: string;
}

function bandsOf(ranges: readonly GradeRange[]): Scale<string> {
  return Object.freeze(ranges.map(({ from, band }) => ({ from, value: band })));
}

function gradesOf(ranges: readonly GradeRange[]): Scale<number> {
  return Object.freeze(ranges.map(({ from, grade }) => ({ from, value: grade })));
}

/** Corrected grades. Source: E. Dale and J. S. Chall, "A formula for predicting readability: instructions", 1948. */
const DALE_CHALL_RANGES: readonly GradeRange[] = [
  { from: 10, grade: 16, band: "grades 16 and above" },
  { from: 9, grade: 14, band: "grades 13 to 15" },
  { from: 8, grade: 11.5, band: "grades 11 and 12" },
  { from: 7, grade: 9.5, band: "grades 9 and 10" },
  { from: 6, grade: 7.5, band: "grades 7 and 8" },
  { from: 5, grade: 5.5, band: "grades 5 and 6" },
  { from: REST, grade: 4, band: "grade 4 and below" },
];
export const DALE_CHALL_BANDS: Scale<string> = /* @__PURE__ */ bandsOf(DALE_CHALL_RANGES);
export const DALE_CHALL_GRADES: Scale<number> = /* @__PURE__ */ gradesOf(DALE_CHALL_RANGES);

/** Grades of cloze scores. Source: J. S. Chall and E. Dale, "Readability Revisited", 1995. */
const NEW_DALE_CHALL_RANGES: readonly GradeRange[] = [
  { from: 58, grade: 1, band: "grade 1" },
  { from: 54, grade: 2, band: "grade 2" },
  { from: 50, grade: 3, band: "grade 3" },
  { from: 45, grade: 4, band: "grade 4" },
  { from: 40, grade: 5.5, band: "grades 5 and 6" },
  { from: 34, grade: 7.5, band: "grades 7 and 8" },
  { from: 28, grade: 9.5, band: "grades 9 and 10" },
  { from: 22, grade: 11.5, band: "grades 11 and 12" },
  { from: 16, grade: 14, band: "grades 13 to 15" },
  { from: REST, grade: 16, band: "grades 16 and above" },
];
export const NEW_DALE_CHALL_BANDS: Scale<string> = /* @__PURE__ */ bandsOf(NEW_DALE_CHALL_RANGES);
export const NEW_DALE_CHALL_GRADES: Scale<number> = /* @__PURE__ */ gradesOf(NEW_DALE_CHALL_RANGES);

/** Grades of Fernández Huerta's scores; his pre-university year taken as 12, his first course as 13. Source: Consigna 214, 1959. */
export const FERNANDEZ_HUERTA_GRADES: Scale<number> = /* @__PURE__ */ Object.freeze([
  { from: 90, value: 4 },
  { from: 80, value: 5 },
  { from: 70, value: 6 },
  { from: 60, value: 7.5 },
  { from: 50, value: 12 },
  { from: 30, value: 13 },
  { from: REST, value: 16 },
]);

/** The INFLESZ scale, in English. Source: I. M. Barrio-Cantalejo et al., 2008. */
export const INFLESZ_BANDS: Scale<string> = /* @__PURE__ */ Object.freeze([
  { from: 80, value: "very easy" },
  { from: 65, value: "fairly easy" },
  { from: 55, value: "normal" },
  { from: 40, value: "somewhat difficult" },
  { from: REST, value: "very difficult" },
]);

/** How readable Vacca calls a text, in English. Source: V. Franchina and R. Vacca, 1986. */
export const VACCA_BANDS: Scale<string> = /* @__PURE__ */ Object.freeze([
  { from: 60, value: "easy" },
  { from: 50, value: "medium" },
  { from: REST, value: "difficult" },
]);

/** Who reads a text without help, by the school that was finished. Source: P. Lucisano and M. E. Piemontese, 1988. */
export const GULPEASE_BANDS: Scale<string> = /* @__PURE__ */ Object.freeze([
  { from: 80, value: "easy after primary school" },
  { from: 60, value: "easy after lower secondary school" },
  { from: 40, value: "easy after upper secondary school" },
  { from: REST, value: "difficult after upper secondary school" },
]);

/** Bands of the Portuguese scores, in English. Source: T. B. F. Martins et al., 1996. */
export const MARTINS_BANDS: Scale<string> = /* @__PURE__ */ Object.freeze([
  { from: 75, value: "very easy" },
  { from: 50, value: "easy" },
  { from: 25, value: "difficult" },
  { from: REST, value: "very difficult" },
]);

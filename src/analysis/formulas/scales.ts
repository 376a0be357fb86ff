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
export const FLESCH_BANDS: Scale<string> = Object.freeze([
  { from: 90, value: "very easy" },
  { from: 80, value: "easy" },
  { from: 70, value: "fairly easy" },
  { from: 60, value: "plain English" },
  { from: 50, value: "fairly difficult" },
  { from: 30, value: "difficult" },
  { from: REST, value: "very difficult" },
]);

/** Flesch's grades of the same scores; the middle where he names several ("8th and 9th", "13th to 16th"). Same source. */
export const FLESCH_GRADES: Scale<number> = Object.freeze([
  { from: 90, value: 5 },
  { from: 80, value: 6 },
  { from: 70, value: 7 },
  { from: 60, value: 8.5 },
  { from: 50, value: 11 },
  { from: 30, value: 14.5 },
  { from: REST, value: 17 },
]);

/** Björnsson's names of his scores. Source: C. H. Björnsson, "Läsbarhet", 1968. */
export const LIX_BANDS: Scale<string> = Object.freeze([
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
export const LIX_GRADES: Scale<number> = gradesFrom([56, 52, 48, 44, 40, 36, 32, 28, 24, 20, 15, 10]);

/** US grades of RIX scores, 13 for college. Same source. */
export const RIX_GRADES: Scale<number> = gradesFrom([7.2, 6.2, 5.3, 4.5, 3.7, 3, 2.4, 1.8, 1.3, 0.8, 0.5, 0.2]);

import type { TextCounts } from "./counts.js";
import { spache } from "./formulas/spache.js";

/**
 * Spache's grades at the ends of the scale. Below grade 1 nobody reads. Sentences of 40 words with four words in five unfamiliar
 * give grade 12: statutes and abstracts come near it, prose does not.
 */
export const DIFFICULTY_RANGE = /* @__PURE__ */ Object.freeze({ easiest: 1, hardest: 12 });

const HIGHEST = 100;

/**
 * How hard an English text is, 0 to 100: Spache's grade, stretched over its range and clamped.
 *
 *   100 * (Spache - 1) / (12 - 1)
 *
 * Beyond grade 4 Spache is no school grade any more, but it orders texts better than any other published score, because it
 * counts different words: a simple text says the same in the same words. Every mean with others orders worse (figures in
 * `docs/evaluation.md`), so their weight is 0. Nothing is fitted. Compares texts of similar length: in a longer text fewer words are new.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns null when there are no words or no sentences
 */
export function measureDifficulty(counts: TextCounts): number | null {
  const grade = spache(counts);
  if (grade === null) return null;
  const { easiest, hardest } = DIFFICULTY_RANGE;
  return Math.min(HIGHEST, Math.max(0, (HIGHEST * (grade - easiest)) / (hardest - easiest)));
}

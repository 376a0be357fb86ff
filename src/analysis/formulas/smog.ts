import type { TextCounts } from "../counts.js";

/**
 * SMOG ("Simple Measure of Gobbledygook"): years of schooling needed to understand the text fully.
 *
 *   1.043 * sqrt(30 * polysyllables / sentences) + 3.1291
 *
 * Source: G. H. McLaughlin, "SMOG grading: a new readability formula", Journal of Reading 12(8), 1969. Made for 30 sentences;
 * shorter texts are scaled to 30, which makes their grade less certain. Never below 3.1291. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the grade, or null when there are no words or no sentences
 */
export function smog({ sentences, words, polysyllables }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  return 1.043 * Math.sqrt((30 * polysyllables) / sentences) + 3.1291;
}

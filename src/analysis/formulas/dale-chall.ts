import type { TextCounts } from "../counts.js";

/**
 * Dale-Chall of 1948: a raw score that its authors' table turns into US school grades (5.0 to 5.9 is grades 5 and 6).
 *
 *   0.1579 * (percent of difficult words) + 0.0496 * (words / sentences) + 3.6365
 *
 * Source: E. Dale and J. S. Chall, "A formula for predicting readability", Educational Research Bulletin 27(1) and 27(2), 1948.
 * Difficult words are those not on a list that four in five fourth-graders knew. The constant belongs to every text: adding it
 * only above 5 % of difficult words, as many programs do, is not in the paper and makes easy texts jump by three grades. Never
 * below 3.6365; meant for grades 4 to 16. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the score, or null when there are no words or no sentences
 */
export function daleChall({ sentences, words, difficultWords }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  return 0.1579 * ((100 * difficultWords) / words) + 0.0496 * (words / sentences) + 3.6365;
}

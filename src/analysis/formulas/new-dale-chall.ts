import type { TextCounts } from "../counts.js";

/**
 * New Dale-Chall: the percentage of words that readers of the text are expected to fill in where every fifth is left out
 * (cloze score). High is easy, 64 at most.
 *
 *   64 - 0.95 * (percent of difficult words) - 0.69 * (words / sentences)
 *
 * Source: J. S. Chall and E. Dale, "Readability Revisited: The New Dale-Chall Readability Formula", 1995, whose table gives the
 * grades, from 58 (grade 1) to 15 (grade 16). Below 0 for very hard text, not clamped. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the score, or null when there are no words or no sentences
 */
export function newDaleChall({ sentences, words, difficultWords }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  return 64 - 0.95 * ((100 * difficultWords) / words) - 0.69 * (words / sentences);
}

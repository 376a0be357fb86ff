import type { TextCounts } from "../counts.js";

/**
 * Automated Readability Index: the US school grade that understands the text, from letters and digits.
 *
 *   4.71 * (characters / words) + 0.5 * (words / sentences) - 21.43
 *
 * Source: R. J. Senter and E. A. Smith, "Automated Readability Index", AMRL-TR-66-220, 1967. Fitted on grades 1 to 7 of school
 * books and on technical manuals; below 0 for very easy text. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the grade, or null when there are no words or no sentences
 */
export function automatedReadability({ sentences, words, characters }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  return 4.71 * (characters / words) + 0.5 * (words / sentences) - 21.43;
}

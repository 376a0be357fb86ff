import type { TextCounts } from "../counts.js";

/**
 * RIX: long words a sentence, 0 for the easiest text, above 7 for academic prose, in any language with spaces between words.
 *
 *   longWords / sentences
 *
 * Source: J. Anderson, "Lix and Rix: variations on a little-known readability index", Journal of Reading 26(6), 1983. Long
 * words have more than six letters. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the score, or null when there are no words or no sentences
 */
export function rix({ sentences, words, longWords }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  return longWords / sentences;
}

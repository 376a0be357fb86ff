import type { TextCounts } from "../counts.js";

/**
 * LIX ("läsbarhetsindex"): about 20 for very easy text, about 60 for very hard, in any language with spaces between words.
 *
 *   (words / sentences) + 100 * (longWords / words)
 *
 * Source: C. H. Björnsson, "Läsbarhet", 1968. Long words have more than six letters. From 1 upward, not clamped. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the score, or null when there are no words or no sentences
 */
export function lix({ sentences, words, longWords }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  return words / sentences + 100 * (longWords / words);
}

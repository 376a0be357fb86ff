import type { TextCounts } from "../counts.js";

/**
 * Gulpease: readability of Italian, 100 easy to 0 hard, from letters instead of syllables.
 *
 *   89 + (300 * sentences - 10 * letters) / words
 *
 * Source: P. Lucisano and M. E. Piemontese, "GULPEASE: una formula per la predizione della difficoltà dei testi in lingua
 * italiana", Scuola e Città 39(3), 1988. Above 100 for very short sentences, below 0 for very long words; not clamped. Digits
 * count as letters. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the score, or null when there are no words or no sentences
 */
export function gulpease({ sentences, words, characters }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  return 89 + (300 * sentences - 10 * characters) / words;
}

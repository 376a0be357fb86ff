import type { TextCounts } from "../counts.js";

/**
 * Amstad: Flesch's reading ease for German, whose words are longer. About 100 for very easy text, about 0 for very hard.
 *
 *   180 - (words / sentences) - 58.5 * (syllables / words)
 *
 * Source: T. Amstad, "Wie verständlich sind unsere Zeitungen?", thesis, Zürich 1978. Open at both ends (a sentence of one short
 * word scores 120.5) and not clamped. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the score, or null when there are no words or no sentences
 */
export function amstad({ sentences, words, syllables }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  return 180 - words / sentences - 58.5 * (syllables / words);
}

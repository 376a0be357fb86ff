import type { TextCounts } from "../counts.js";

/**
 * Douma: Flesch's reading ease for Dutch ("leesgemak"). About 100 for very easy text, about 0 for very hard.
 *
 *   206.84 - 0.93 * (words / sentences) - 77 * (syllables / words)
 *
 * Source: W. H. Douma, "De leesbaarheid van landbouwbladen", Landbouwhogeschool Wageningen, Bulletin 17, 1960. Open at both ends
 * and not clamped. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the score, or null when there are no words or no sentences
 */
export function douma({ sentences, words, syllables }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  return 206.84 - 0.93 * (words / sentences) - 77 * (syllables / words);
}

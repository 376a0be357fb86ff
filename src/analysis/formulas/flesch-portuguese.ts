import type { TextCounts } from "../counts.js";

/**
 * Flesch's reading ease for Brazilian Portuguese, whose words are longer: 42 points more than for English.
 *
 *   248.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words)
 *
 * Source: T. B. F. Martins, C. M. Ghiraldelo, M. G. V. Nunes and O. N. Oliveira Jr., "Readability formulas applied to textbooks
 * in Brazilian Portuguese", Notas do ICMSC-USP 28, 1996. Made for textbooks of the first eight school years; open at both ends
 * and not clamped. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the score, or null when there are no words or no sentences
 */
export function fleschPortuguese({ sentences, words, syllables }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  return 248.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words);
}

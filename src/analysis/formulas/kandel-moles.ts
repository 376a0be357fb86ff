import type { TextCounts } from "../counts.js";

/**
 * Kandel-Moles: Flesch's reading ease for French. About 100 for very easy text, about 0 for very hard.
 *
 *   207 - 1.015 * (words / sentences) - 73.6 * (syllables / words)
 *
 * Source: L. Kandel and A. Moles, "Application de l'indice de Flesch à la langue française", Cahiers d'Études de
 * Radio-Télévision 19, 1958, as quoted by T. François and C. Fairon, EMNLP 2012. (209 - 1.15 - 68, which some programs give
 * under the same names, is not it.) Open at both ends and not clamped. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the score, or null when there are no words or no sentences
 */
export function kandelMoles({ sentences, words, syllables }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  return 207 - 1.015 * (words / sentences) - 73.6 * (syllables / words);
}

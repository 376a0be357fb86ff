import type { TextCounts } from "../counts.js";

/**
 * Crawford: years of schooling needed to understand a Spanish text.
 *
 *   -0.205 * (sentences in 100 words) + 0.049 * (syllables in 100 words) - 3.407
 *
 * Source: A. N. Crawford, "Fórmula y gráfico para determinar la comprensibilidad de textos de nivel primario en castellano",
 * Lectura y Vida 10(4), 1989. Made for the six years of primary school; below 0 for very easy text. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the years, or null when there are no words or no sentences
 */
export function crawford({ sentences, words, syllables }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  return -0.205 * ((100 * sentences) / words) + 0.049 * ((100 * syllables) / words) - 3.407;
}

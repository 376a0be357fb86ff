import type { TextCounts } from "../counts.js";

/**
 * Fernández Huerta's "lecturabilidad": Flesch's reading ease for Spanish. About 100 for very easy text, about 0 for very hard.
 *
 *   206.84 - 60 * (syllables / words) - 1.02 * (words / sentences)
 *
 * Source: J. Fernández Huerta, "Medidas sencillas de lecturabilidad", Consigna 214, 1959, in the reading of G. Law, "Error in the
 * Fernandez Huerta readability formula", 2011: his F is words a sentence. Copies that multiply 1.02 by the number of sentences
 * in 100 words would make long sentences easy. Open at both ends and not clamped. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the score, or null when there are no words or no sentences
 */
export function fernandezHuerta({ sentences, words, syllables }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  return 206.84 - 60 * (syllables / words) - 1.02 * (words / sentences);
}

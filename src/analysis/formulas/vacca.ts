import type { TextCounts } from "../counts.js";

/**
 * Franchina-Vacca: Flesch's reading ease for Italian. About 100 for first readers, below 0 for hard text.
 *
 *   206 - 65 * (syllables / words) - (words / sentences)
 *
 * Source: V. Franchina and R. Vacca's adaptation of 1972, in their "Adaptation of Flesch readability index on a bilingual text
 * written by the same author both in Italian and English languages", Linguaggi 3, 1986. Their second version, 217 - 60
 * syllables a word - 1.3 words a sentence, agreed less with readers (GULP, 1988). Open at both ends, not clamped. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the score, or null when there are no words or no sentences
 */
export function vacca({ sentences, words, syllables }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  return 206 - 65 * (syllables / words) - words / sentences;
}

import type { TextCounts } from "../counts.js";

/**
 * Gutiérrez de Polini's "comprensibilidad" of Spanish: high is easy, about 40 for texts of the sixth school year.
 *
 *   95.2 - 9.7 * (letters / words) - 0.35 * (words / sentences)
 *
 * Source: L. E. Gutiérrez de Polini, "Investigación sobre lectura en Venezuela", Caracas 1972: made for Spanish, not adapted, and
 * fitted on cloze tests of sixth-graders. Open at both ends and not clamped. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the score, or null when there are no words or no sentences
 */
export function gutierrez({ sentences, words, letters }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  return 95.2 - 9.7 * (letters / words) - 0.35 * (words / sentences);
}

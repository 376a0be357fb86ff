import type { TextCounts } from "../counts.js";

/**
 * Flesch-Kincaid grade level: the US school grade that understands the text.
 *
 *   0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
 *
 * Source: J. P. Kincaid et al., "Derivation of new readability formulas for Navy enlisted personnel", Research Branch Report
 * 8-75, 1975. Fitted on grades 5 to 16; below 0 for very easy text (a sentence of one short word scores -3.4). Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the grade, or null when there are no words or no sentences
 */
export function fleschKincaidGrade({ sentences, words, syllables }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

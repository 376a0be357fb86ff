import type { TextCounts } from "../counts.js";

/**
 * FORCAST: the US school grade that understands the text, from words alone; made for forms, lists and manuals.
 *
 *   20 - (words of one syllable in 150 words) / 10
 *
 * Source: J. S. Caylor, T. G. Sticht, L. C. Fox and J. P. Ford, "Methodologies for determining reading requirements of military
 * occupational specialties", HumRRO Technical Report 73-5, 1973. Fitted on grades 5 to 12; between 5 and 20. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the grade, or null when there are no words or no sentences
 */
export function forcast({ sentences, words, monosyllables }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  return 20 - (150 * monosyllables) / words / 10;
}

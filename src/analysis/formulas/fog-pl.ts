import type { TextCounts } from "../counts.js";

/**
 * FOG-PL: Gunning's Fog index for Polish, in years of schooling.
 *
 *   0.4 * ((words / sentences) + 100 * (words of four or more syllables / words))
 *
 * Source: after W. Pisarek, "Jak mierzyć zrozumiałość tekstu?", Zeszyty Prasoznawcze 4, 1969, in the form of B. Broda et al.,
 * "Measuring readability of Polish texts", LREC 2014. There the syllables are those of a word's base form; here, without a
 * dictionary, those of the word as written, which gives a little more. Never below 0.4. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the years, or null when there are no words or no sentences
 */
export function fogPl({ sentences, words, fourSyllableWords }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  return 0.4 * (words / sentences + 100 * (fourSyllableWords / words));
}

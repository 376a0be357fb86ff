import type { TextCounts } from "../counts.js";

/**
 * Coleman-Liau index: the US school grade that understands the text, from letters instead of syllables.
 *
 *   0.0588 * L - 0.296 * S - 15.8, with L letters and S sentences a hundred words
 *
 * Source: M. Coleman and T. L. Liau, "A computer readability formula designed for machine scoring", Journal of Applied
 * Psychology 60(2), 1975. Fitted on grades 1 to 16; below 0 for very easy text. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the grade, or null when there are no words or no sentences
 */
export function colemanLiau({ sentences, words, letters }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  return 0.0588 * ((100 * letters) / words) - 0.296 * ((100 * sentences) / words) - 15.8;
}

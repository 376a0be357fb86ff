import type { TextCounts } from "../counts.js";

/**
 * Flesch's reading ease for Russian: about 100 for very easy text, about 0 for very hard.
 *
 *   206.835 - 1.3 * (words / sentences) - 60.1 * (syllables / words)
 *
 * Source: I. V. Oborneva, "Automated estimation of the complexity of educational texts on the basis of statistical parameters"
 * (in Russian), thesis, Moscow 2006: fitted so that Russian translations score as their English originals. Open at both ends
 * and not clamped. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the score, or null when there are no words or no sentences
 */
export function fleschRussian({ sentences, words, syllables }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  return 206.835 - 1.3 * (words / sentences) - 60.1 * (syllables / words);
}

import type { TextCounts } from "../counts.js";

/**
 * Flesch Reading Ease: about 100 for very easy English, about 0 for very hard.
 *
 *   206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words)
 *
 * Source: R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32(3), 1948. The scale is open at both ends
 * (a sentence of one short word scores 121.22) and is not clamped. Made for samples of 100 words and more. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the score, or null when there are no words or no sentences
 */
export function fleschReadingEase({ sentences, words, syllables }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  return 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words);
}

import type { TextCounts } from "../counts.js";

/**
 * Spache, revised: the US school grade that understands the text.
 *
 *   0.121 * (words / sentences) + 0.082 * (percent of unfamiliar words) + 0.659
 *
 * Source: G. Spache, "A new readability formula for primary-grade reading materials", Elementary School Journal 53(7), 1953, in
 * the revision of "Good Reading for Poor Readers", 1974. An unfamiliar word counts once in a text, however often it comes, so
 * that long texts score lower than samples of 100 to 150 words of them. Never below 0.78; meant for grades 1 to 4, beyond
 * which it still ranks texts but is no grade. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the grade, or null when there are no words or no sentences
 */
export function spache({ sentences, words, unfamiliarWords }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  return 0.121 * (words / sentences) + 0.082 * ((100 * unfamiliarWords) / words) + 0.659;
}

import type { TextCounts } from "../counts.js";

/**
 * Gunning's Fog index: years of schooling needed to understand the text at the first reading.
 *
 *   0.4 * ((words / sentences) + 100 * (complexWords / words))
 *
 * Source: R. Gunning, "The Technique of Clear Writing", 1952. Complex words have three syllables or more and are neither proper
 * names nor compounds of short words, nor made so by -ed, -es or -ing. Never below 0.4; meant for grades 6 to 17. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the grade, or null when there are no words or no sentences
 */
export function gunningFog({ sentences, words, complexWords }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  return 0.4 * (words / sentences + 100 * (complexWords / words));
}

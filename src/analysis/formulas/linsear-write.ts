import type { TextCounts } from "../counts.js";

/** Points a sentence up to which 2 are taken off before halving. */
const EASY_LIMIT = 20;

/**
 * Linsear Write: the US school grade that understands the text, made for technical manuals of the US Air Force.
 *
 *   points = (words of one or two syllables + 3 * words of three or more) / sentences
 *   points / 2 where there are more than 20, else (points - 2) / 2
 *
 * Source: credited to the technical manuals of the US Air Force and handed down in this form; no paper gives it, nor the grades
 * it was fitted on. It asks for a sample of 100 words; points a sentence do not depend on the size of the sample, so the
 * whole text is taken. The grade jumps by 1 at 20 points. Never below -0.5. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the grade, or null when there are no words or no sentences
 */
export function linsearWrite({ sentences, words, polysyllables }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  const points = (words + 2 * polysyllables) / sentences;
  return points > EASY_LIMIT ? points / 2 : (points - 2) / 2;
}

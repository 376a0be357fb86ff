import type { TextCounts } from "../counts.js";

const WEIGHTS = /* @__PURE__ */ Object.freeze({
  1: { polysyllables: 0.1935, sentenceLength: 0.1672, longWords: 0.1297, monosyllables: -0.0327, constant: -0.875 },
  2: { polysyllables: 0.2007, sentenceLength: 0.1682, longWords: 0.1373, monosyllables: 0, constant: -2.779 },
  3: { polysyllables: 0.2963, sentenceLength: 0.1905, longWords: 0, monosyllables: 0, constant: -1.1144 },
  4: { polysyllables: 0.2744, sentenceLength: 0.2656, longWords: 0, monosyllables: 0, constant: -1.693 },
});

/** Which of the four. */
export type WienerVariant = keyof typeof WEIGHTS;

/**
 * Wiener Sachtextformeln: the school year that understands a German non-fiction text.
 *
 *   1: 0.1935 MS + 0.1672 SL + 0.1297 IW - 0.0327 ES - 0.875
 *   2: 0.2007 MS + 0.1682 SL + 0.1373 IW - 2.779
 *   3: 0.2963 MS + 0.1905 SL - 1.1144
 *   4: 0.2744 MS + 0.2656 SL - 1.693
 *
 * with MS the percentage of words of three or more syllables, SL words a sentence, IW the percentage of words of more than six
 * letters, ES that of words of one syllable. The fourth is meant for the first school years. Source: R. Bamberger and E.
 * Vanecek, "Lesen, Verstehen, Lernen, Schreiben", Wien 1984. Meant for years 4 to 15; below 0 for very easy text. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the school year, or null when there are no words or no sentences
 */
export function wienerSachtextformel(
  { sentences, words, polysyllables, longWords, monosyllables }: TextCounts,
  variant: WienerVariant,
): number | null {
  if (sentences === 0 || words === 0) return null;
  const weights = WEIGHTS[variant];
  return (
    weights.polysyllables * ((100 * polysyllables) / words) +
    weights.sentenceLength * (words / sentences) +
    weights.longWords * ((100 * longWords) / words) +
    weights.monosyllables * ((100 * monosyllables) / words) +
    weights.constant
  );
}

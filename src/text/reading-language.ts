import { detectLanguage } from "./language.js";
import { sampleLanguage } from "./language-sample.js";

const LATIN = /\p{Script=Latin}/u;
const ANY_LETTER = /\p{L}/u;

/** True where most letters of a text are Latin; false without letters. */
function isLatin(text: string, length?: number): boolean {
  let latin = 0;
  let others = 0;
  for (const [letter, count] of sampleLanguage(text, length).letters) {
    if (LATIN.test(letter)) latin += count;
    else if (ANY_LETTER.test(letter)) others += count;
  }
  return latin > others;
}

/**
 * The language by whose rules (stop words, stems, abbreviations) a text is read that names none: the detected one. Where too
 * little tells, as in "trams and bridges", English stands in for texts in Latin letters: it is the commonest language of such
 * texts, and its rules do little to words of others.
 *
 * @param length code units that are looked at: 10,000 where nothing else is said
 * @returns BCP 47 primary language; null for a text in other letters that is too short to tell, or without letters
 */
export function readingLanguage(text: string, length?: number): string | null {
  return detectLanguage(text, length) ?? (isLatin(text, length) ? "en" : null);
}

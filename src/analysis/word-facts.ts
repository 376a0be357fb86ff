import { CHARACTER_CLASS, DIGIT, LETTER, UNSPACED, UPPER } from "../text/characters.js";
import { countSyllables } from "../text/syllables.js";
import { WORD_LIMITS } from "./counts.js";
import { isKnownToFourthGraders } from "./dale-chall-words.js";
import { isKnownToPrimaryGrades } from "./spache-words.js";

/** What the formulas ask of a word, wherever it stands. */
export interface WordFacts {
  readonly letters: number;
  readonly characters: number;
  /** 1, or more for a run of a script without spaces. */
  readonly words: number;
  readonly syllables: number;
  readonly isMonosyllable: boolean;
  readonly isPolysyllable: boolean;
  readonly isFourSyllable: boolean;
  readonly isLong: boolean;
  /** True for a word that begins with a capital: a name where it is not the first of its sentence. */
  readonly isCapitalized: boolean;
  /** As Gunning, Dale and Chall, and Spache have it, where the word is no name. */
  readonly isComplex: boolean;
  readonly isDifficult: boolean;
  readonly isUnfamiliar: boolean;
  /** By which an unfamiliar word is known again. */
  readonly lowerCase: string;
}

/** True where an ending that Gunning does not count is the syllable that makes a word of `syllables` a complex one. */
function isMadeByEnding(word: string, syllables: number): boolean {
  if (syllables !== WORD_LIMITS.polysyllable) return false;
  return word.endsWith("ing") || /[td]ed$/u.test(word) || /(?:[sxzcg]|ch|sh)es$/u.test(word);
}

function readLetters(word: string): { readonly letters: number; readonly characters: number } {
  let letters = 0;
  let characters = 0;
  for (let index = 0; index < word.length; index++) {
    const kind = CHARACTER_CLASS[word.charCodeAt(index)] ?? 0;
    if ((kind & LETTER) !== 0) letters++;
    if ((kind & (LETTER | DIGIT)) !== 0) characters++;
  }
  return { letters, characters };
}

/** All that is asked of a word; a number or a word with a digit is never difficult. */
function readWord(word: string, language: string, isEnglish: boolean): WordFacts {
  const { letters, characters } = readLetters(word);
  const firstKind = CHARACTER_CLASS[word.charCodeAt(0)] ?? 0;
  const syllables = countSyllables(word, { language });
  const lowerCase = word.toLowerCase();
  const isPolysyllable = letters > 0 && syllables >= WORD_LIMITS.polysyllable;
  const isListed = isEnglish && letters > 0 && letters === characters;
  return {
    letters,
    characters,
    words: (firstKind & UNSPACED) === 0 ? 1 : Math.ceil(word.length / WORD_LIMITS.unspaced),
    syllables,
    isMonosyllable: syllables === 1,
    isPolysyllable,
    isFourSyllable: letters > 0 && syllables >= WORD_LIMITS.fourSyllable,
    isLong: letters >= WORD_LIMITS.long,
    isCapitalized: (firstKind & UPPER) !== 0,
    isComplex: isPolysyllable && !word.includes("-") && !isMadeByEnding(lowerCase, syllables),
    isDifficult: isListed && !isKnownToFourthGraders(lowerCase),
    isUnfamiliar: isListed && !isKnownToPrimaryGrades(lowerCase),
    lowerCase,
  };
}

/**
 * What is known of each word of a text, looked up once a word however often it comes. Letters are UTF-16 code units, surrogate
 * pairs two.
 *
 * @param language BCP 47; decides syllables
 * @param isEnglish whether the English lists are asked
 */
export function wordReader(language: string, isEnglish: boolean): (word: string) => WordFacts {
  const known = new Map<string, WordFacts>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const facts = readWord(word, language, isEnglish);
    known.set(word, facts);
    return facts;
  };
}

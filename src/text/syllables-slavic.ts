import { countNuclei, lettersOf, type VowelRules } from "./syllables-vowels.js";

const POLISH_VOWELS = /* @__PURE__ */ lettersOf("aeiouyąęóéáü");

/** "au-to", "Eu-ro-pa": au and eu at the beginning of a word come from other languages and are one syllable; "na-u-ka" is Polish. */
function isForeignDiphthong(word: string, at: number): boolean {
  return at === 1 && word.charAt(1) === "u" && (word.charAt(0) === "a" || word.charAt(0) === "e");
}

/**
 * Polish: each vowel is a syllable, except i before a vowel, which softens the consonant ahead ("nie", "sia-no", "hi-sto-ria").
 * Source: "Wielki słownik ortograficzny PWN", rules of spelling, on i before a vowel.
 */
const POLISH: VowelRules = {
  vowels: POLISH_VOWELS,
  isSilent: (word, at) => word.charAt(at) === "i" && at > 0 && POLISH_VOWELS.has(word.charAt(at + 1)),
  isApart: (word, at) => !isForeignDiphthong(word, at),
};

/** Syllables of a Polish word in lower case; 0 without a vowel. */
export function countPolish(word: string): number {
  return countNuclei(word, POLISH);
}

/**
 * Russian: each vowel letter is a syllable. Source: R. I. Avanesov, "Russkoe literaturnoe proiznoshenie", 1984. ё written as two
 * characters is composed before.
 */
const RUSSIAN: VowelRules = { vowels: lettersOf("аеёиоуыэюя"), isSilent: () => false, isApart: () => true };

/** Syllables of a Russian word in lower case; 0 without a vowel. */
export function countRussian(word: string): number {
  return countNuclei(word, RUSSIAN);
}

import { contractionSyllables, countEnglishSyllables, countSpelledOut } from "./syllables-english.js";

/** How a word is to be read. */
export interface SyllableOptions {
  /** BCP 47; only the primary subtag counts. English where it is not given. */
  readonly language?: string;
}

/** Letters of the longest word that is read by the English patterns; in longer ones vowel groups are counted. */
export const LONGEST_ENGLISH_WORD = 48;

const MARKS = /\p{M}+/gu;
const LETTER_RUNS = /\p{L}[\p{L}\p{M}]*/gu;
const DIGITS = /\p{N}/gu;
const ENGLISH_LETTERS = /^[a-z]+$/u;
/** Latin and Greek vowels that stand together are one syllable, each Cyrillic vowel is one. */
const VOWEL_GROUPS = /[aeiouyæœøıαεηιουω]+|[аеёиоуыэюяіїєүұөә]/gu;
const CASELESS_LETTERS = /\p{Lo}/gu;
/** Scripts that leave most vowels out: a letter is about half a syllable. */
const VOWELLESS_LETTERS = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu;
const PLAIN_WORD = /^[A-Za-z][a-z]*$/u;

function countMatches(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

/** Lower case without accents: `é` counts as `e`. */
function plainLetters(part: string): string {
  return part.toLowerCase().normalize("NFD").replace(MARKS, "");
}

/** Vowel groups; in scripts without case, where vowels are not letters of their own, about one syllable a letter. */
function countVowelGroups(part: string): number {
  const groups = countMatches(VOWEL_GROUPS, plainLetters(part));
  if (groups > 0) return groups;
  return Math.max(1, countMatches(CASELESS_LETTERS, part) - Math.floor(countMatches(VOWELLESS_LETTERS, part) / 2));
}

function countEnglishPart(part: string, before: string): number {
  const spelled = countSpelledOut(part);
  if (spelled !== null) return spelled;
  const plain = plainLetters(part);
  const added = before === "" ? null : contractionSyllables(before, plain);
  if (added !== null) return added;
  const isRuled = plain.length <= LONGEST_ENGLISH_WORD && ENGLISH_LETTERS.test(plain);
  return isRuled ? countEnglishSyllables(plain) : countVowelGroups(part);
}

/** True for a BCP 47 tag of English: `en`, `en-GB`. */
function isEnglish(language: string): boolean {
  return language === "en" || /^en(?:$|[-_])/iu.test(language);
}

/**
 * Syllables of a word as written ("well-known", "don't"): in English by learned patterns and a list, which agree with a
 * pronunciation of the CMU Pronouncing Dictionary on 97 % of its words; in other languages the number of its vowel groups. A
 * digit counts as one, and so does each letter of an English acronym without vowels.
 *
 * @returns a whole number: at least 1 for a word with a letter or digit, else 0. Throws nothing.
 */
export function countSyllables(word: string, { language = "en" }: SyllableOptions = {}): number {
  const isEnglishWord = isEnglish(language);
  // Most words come by here: no accents, no signs, a capital at most at the beginning.
  const isPlain = isEnglishWord && word.length <= LONGEST_ENGLISH_WORD && PLAIN_WORD.test(word);
  if (isPlain) return countEnglishSyllables(word.toLowerCase());
  let syllables = countMatches(DIGITS, word);
  let before = "";
  let end = 0;
  for (const match of word.matchAll(LETTER_RUNS)) {
    const sign = match.index === end + 1 ? word.charAt(end) : "";
    const isAfterApostrophe = before !== "" && (sign === "'" || sign === "’");
    syllables += isEnglishWord
      ? countEnglishPart(match[0], isAfterApostrophe ? before : "")
      : countVowelGroups(match[0]);
    before = match[0].toLowerCase();
    end = match.index + match[0].length;
  }
  return syllables;
}

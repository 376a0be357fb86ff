import { primarySubtag } from "./primary-subtag.js";
import { contractionSyllables, countEnglishSyllables, countSpelledOut } from "./syllables-english.js";
import { countFrench } from "./syllables-french.js";
import { countDutch, countGerman } from "./syllables-germanic.js";
import { countPortuguese, countSpanish } from "./syllables-iberian.js";
import { countItalian } from "./syllables-italian.js";
import { countPolish, countRussian } from "./syllables-slavic.js";

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
/** What is elided after "qu": "qu'il", "jusqu'à". */
const ELIDED_U = /(?<=q)u$/u;

/** Languages with rules of their own for vowels that stand together: nuclei of a lower-case composed word, 0 where it has none. */
const RULED: ReadonlyMap<string, (word: string) => number> = new Map([
  ["de", countGerman],
  ["es", countSpanish],
  ["fr", countFrench],
  ["it", countItalian],
  ["nl", countDutch],
  ["pl", countPolish],
  ["pt", countPortuguese],
  ["ru", countRussian],
]);

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

/** Where a run of letters stands in its word. */
interface PartSides {
  readonly isAfterApostrophe: boolean;
  readonly isBeforeApostrophe: boolean;
}

/** A part of a word by the rules of its language. Without a nucleus it has no syllable beside an apostrophe ("l'eau", "auto's"). */
function countRuledPart(part: string, countNuclei: (word: string) => number, sides: PartSides): number {
  const plain = part.toLowerCase().normalize("NFC");
  const nuclei = countNuclei(sides.isBeforeApostrophe ? plain.replace(ELIDED_U, "") : plain);
  if (nuclei > 0) return nuclei;
  return sides.isBeforeApostrophe || sides.isAfterApostrophe ? 0 : countVowelGroups(part);
}

function isApostrophe(sign: string): boolean {
  return sign === "'" || sign === "’";
}

function countLetters(word: string, language: string): number {
  const isEnglish = language === "en";
  const countNuclei = RULED.get(language);
  let syllables = 0;
  let before = "";
  let end = 0;
  for (const { 0: part, index } of word.matchAll(LETTER_RUNS)) {
    const isAfterApostrophe = before !== "" && index === end + 1 && isApostrophe(word.charAt(end));
    end = index + part.length;
    if (isEnglish) syllables += countEnglishPart(part, isAfterApostrophe ? before : "");
    else if (countNuclei === undefined) syllables += countVowelGroups(part);
    else {
      const isBeforeApostrophe = isApostrophe(word.charAt(end));
      syllables += countRuledPart(part, countNuclei, { isAfterApostrophe, isBeforeApostrophe });
    }
    before = part.toLowerCase();
  }
  return before === "" ? syllables : Math.max(1, syllables);
}

/**
 * Syllables of a word as written ("well-known", "don't"): in English by learned patterns and a list, which agree with a
 * pronunciation of the CMU Pronouncing Dictionary on 97 % of its words; in German, French, Spanish, Italian, Portuguese, Dutch,
 * Polish and Russian by rules for vowels that stand together; in other languages the number of its vowel groups. A digit
 * counts as one, and so does each letter of an English acronym without vowels.
 *
 * @returns a whole number: at least 1 for a word with a letter or digit, else 0. Throws nothing.
 */
export function countSyllables(word: string, { language = "en" }: SyllableOptions = {}): number {
  const primary = language === "en" ? language : primarySubtag(language);
  // Most words come by here: no accents, no signs, a capital at most at the beginning.
  const isPlain = primary === "en" && word.length <= LONGEST_ENGLISH_WORD && PLAIN_WORD.test(word);
  if (isPlain) return countEnglishSyllables(word.toLowerCase());
  return countMatches(DIGITS, word) + countLetters(word, primary);
}

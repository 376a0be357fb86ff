import { CHARACTER_CLASS, LETTER } from "../text/characters.js";
import { stemmerFor } from "../text/stems.js";
import { stopWordsFor } from "../text/stop-words.js";
import { composed } from "./composed.js";

/** What key terms need to know of a word by itself, wherever it stands. */
export interface KnownWord {
  readonly written: string;
  /** Lower case, with straight apostrophes, composed letters and no soft hyphens. */
  readonly lower: string;
  /** Of a word that can be part of a key term; of others the same as `lower`. */
  readonly stem: string;
  /** False for stop words, numbers, single letters, and what is too long to be a word. */
  readonly isContent: boolean;
  /** True for an English stop word in capitals that may be a name: "US". */
  readonly isCapitalName: boolean;
}

/**
 * `longestWord`: nothing longer is a word of a language. `slots`: most words of a language that are remembered, a power of two. A word is
 * looked for in as many slots as `looks`.
 */
export const VOCABULARY = Object.freeze({ longestWord: 50, slots: 32_768, looks: 4 });

const ANY_LETTER = /\p{L}/u;
const ONLY_HIRAGANA = /^\p{Script=Hiragana}+$/u;
const FIRST_NON_ASCII = 0x80;

const UNUSUAL = /[\u0300-\u036f]|\u00ad|\u2019/u;

/** A word with straight apostrophes, composed letters and no soft hyphens. */
function normalForm(word: string): string {
  if (!UNUSUAL.test(word)) return word;
  return composed(word).replaceAll("\u2019", "'");
}

/** English stop words that are names in capitals. */
const CAPITAL_NAMES: ReadonlySet<string> = new Set(["US", "IT", "WHO"]);

/** True for a word that can be part of a key term: one letter says nothing, nor does one Han character alone; words
 * in hiragana alone are particles and endings for the most part. */
function isContentWord(lower: string, stopWords: ReadonlySet<string>): boolean {
  if (lower.length < 2 || lower.length > VOCABULARY.longestWord || stopWords.has(lower)) return false;
  const first = lower.charCodeAt(0);
  const isLatinWord = first < FIRST_NON_ASCII && ((CHARACTER_CLASS[first] ?? 0) & LETTER) !== 0;
  return isLatinWord || (ANY_LETTER.test(lower) && !ONLY_HIRAGANA.test(lower));
}

/** A function that makes out what there is to know of a word. */
function wordMaker(language: string): (written: string) => KnownWord {
  const stopWords = stopWordsFor(language);
  const stemOf = stemmerFor(language);
  return (written) => {
    const lower = normalForm(written).toLowerCase();
    const isContent = isContentWord(lower, stopWords);
    const isCapitalName = language === "en" && CAPITAL_NAMES.has(written);
    return { written, lower, stem: isContent || isCapitalName ? stemOf(lower) : lower, isContent, isCapitalName };
  };
}

/** A hash of the code units from `start` to `end`. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 15);
}

/** True where `word` stands in the text between `start` and `end`. */
function isWordAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

type WordReader = (text: string, start: number, end: number) => KnownWord;

/** By primary language; those without stop words, whose number is not bounded, have one in common. */
const READERS = new Map<string, WordReader>();

function newReader(language: string): WordReader {
  const makeWord = wordMaker(language);
  const { longestWord, slots, looks } = VOCABULARY;
  const words: (KnownWord | undefined)[] = new Array(slots).fill(undefined);
  return (text, start, end) => {
    if (end - start > longestWord) return makeWord(text.slice(start, end));
    const first = hashOf(text, start, end);
    let slot = first;
    for (let look = 0; look < looks; look++) {
      slot = (first + look) & (slots - 1);
      const there = words[slot];
      if (there === undefined) break;
      if (isWordAt(there.written, text, start, end)) return there;
    }
    const word = makeWord(` ${text.slice(start, end)}`.slice(1)); // a copy: a piece of the text would keep all of it in memory
    words[slot] = word;
    return word;
  };
}

/**
 * A function that gives what is known of the word between two places of a text. Words are looked up in place, in a table of fixed size that
 * is kept from text to text: a word takes the place of another one with its hash.
 *
 * @param language BCP 47 primary language; without stop words and stems where it is empty or not known
 */
export function vocabularyReader(language: string): WordReader {
  const known = READERS.get(language);
  if (known !== undefined) return known;
  const isKnown = language === "" || stopWordsFor(language).size > 0;
  if (!isKnown) return vocabularyReader("");
  const reader = newReader(language);
  READERS.set(language, reader);
  return reader;
}

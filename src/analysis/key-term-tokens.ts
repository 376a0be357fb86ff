import { CHARACTER_CLASS, SENTENCE_END, SPACE, UPPER } from "../text/characters.js";
import { stemmerFor } from "../text/stems.js";
import { primaryLanguage, stopWordsFor } from "../text/stop-words.js";
import type { Span } from "../text/types.js";
import { type TermWord, termWords } from "./key-term-words.js";

/** A word of the text as key terms see it. */
export interface Token extends Span {
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly stem: string;
  /** False for stop words, numbers, single letters, and tokens too long to be words. */
  readonly isContent: boolean;
  /** True where a reader pauses before it, or a possessive stands before it: no phrase goes across. */
  readonly isBreakBefore: boolean;
  /** First letter in upper case, in a text where that tells something. */
  readonly isCapital: boolean;
  readonly isSentenceStart: boolean;
  /** Number of the sentence or line, from 0; a rough count, which only tells the beginning from the rest. */
  readonly sentence: number;
}

/**
 * `longestWord`: nothing longer is a word of a language. `capitalShare`: from this share of capitalized content words on, capitals
 * say nothing of names (texts in capitals, lists of headlines). `longestGap`: blanks with an ampersand, as in "Marks & Spencer".
 */
export const KEY_TERM_TOKENS = Object.freeze({ longestWord: 50, capitalShare: 0.7, longestGap: 3 });

const LINE_BREAK = /[\n\r\u2028\u2029]/u;
const ANY_LETTER = /\p{L}/u;
const FIRST_NON_ASCII = 0x80;
/** An apostrophe and an s. */
const POSSESSIVE_LENGTH = 2;

function bitsAt(text: string, index: number): number {
  return CHARACTER_CLASS[text.charCodeAt(index)] ?? 0;
}

function isUpperAt(text: string, index: number): boolean {
  return (bitsAt(text, index) & UPPER) !== 0;
}

/** True where words with this gap between them can be of one phrase: blanks, with an ampersand at most. */
function joinsPhrase(text: string, start: number, end: number): boolean {
  if (end - start > KEY_TERM_TOKENS.longestGap) return false;
  for (let index = start; index < end; index++) {
    const isBlank = (bitsAt(text, index) & SPACE) !== 0 && !LINE_BREAK.test(text.charAt(index));
    if (!isBlank && text[index] !== "&") return false;
  }
  return true;
}

/** True where a line or sentence ends in the gap. */
function endsSentence(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if (LINE_BREAK.test(text.charAt(index))) return true;
    if ((bitsAt(text, index) & SENTENCE_END) === 0) continue;
    if (text.charCodeAt(index) >= FIRST_NON_ASCII || (bitsAt(text, index + 1) & SPACE) !== 0) return true;
  }
  return false;
}

/** True for a word that can be part of a key term: one letter says nothing, nor does one Han character or kana alone. */
function isContentWord(lower: string, stopWords: ReadonlySet<string>): boolean {
  if (lower.length < 2 || lower.length > KEY_TERM_TOKENS.longestWord || stopWords.has(lower)) return false;
  return ANY_LETTER.test(lower);
}

/** True where no phrase goes across the place before `word`. An elided "d'" between two names is part of the name: "Côte d'Ivoire". */
function breaksBefore(text: string, previous: TermWord, word: TermWord): boolean {
  const isName = isUpperAt(text, previous.start) && isUpperAt(text, word.start);
  if (word.elided !== "" && !(isName && word.elided === "d")) return true;
  if (previous.isPossessive && !isName) return true;
  const gapStart = previous.end + (previous.isPossessive ? POSSESSIVE_LENGTH : 0);
  const gapEnd = word.start - (word.elided === "" ? 0 : word.elided.length + 1);
  return !joinsPhrase(text, gapStart, gapEnd);
}

/** True where capitals set names apart: not in a text in capitals, nor in a list of headlines. */
function hasTellingCapitals(text: string, words: readonly TermWord[], stopWords: ReadonlySet<string>): boolean {
  let content = 0;
  let capitals = 0;
  for (const { start, end } of words) {
    if (end - start > KEY_TERM_TOKENS.longestWord || stopWords.has(text.slice(start, end).toLowerCase())) continue;
    content++;
    if (isUpperAt(text, start)) capitals++;
  }
  return capitals <= KEY_TERM_TOKENS.capitalShare * content;
}

/**
 * The words of a text with what key terms need to know of each, in order. Empty text gives an empty list.
 *
 * @param language BCP 47, or null where it is not known: then there are no stop words and no stems
 */
export function keyTermTokens(text: string, language: string | null): readonly Token[] {
  const words = termWords(text, primaryLanguage(language));
  const stopWords = stopWordsFor(language);
  const stem = stemmerFor(language);
  const areCapitalsTelling = hasTellingCapitals(text, words, stopWords);
  let sentence = 0;
  return words.map((word, i) => {
    const { start, end } = word;
    const previous = words[i - 1];
    const isSentenceStart = previous === undefined || endsSentence(text, previous.end, start);
    if (previous !== undefined && isSentenceStart) sentence++;
    const lower = text.slice(start, end).toLowerCase().replaceAll("\u2019", "'");
    const isContent = isContentWord(lower, stopWords);
    return {
      start,
      end,
      lower,
      stem: isContent ? stem(lower) : lower,
      isContent,
      isBreakBefore: previous === undefined || breaksBefore(text, previous, word),
      isCapital: areCapitalsTelling && isUpperAt(text, start),
      isSentenceStart,
      sentence,
    };
  });
}

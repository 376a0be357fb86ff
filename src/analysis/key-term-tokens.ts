import { CHARACTER_CLASS, LETTER, SENTENCE_END, SPACE, UPPER } from "../text/characters.js";
import { stemmerFor } from "../text/stems.js";
import { primaryLanguage, stopWordsFor } from "../text/stop-words.js";
import type { Span } from "../text/types.js";
import { composed } from "./composed.js";
import { withNameStems } from "./key-term-name-stems.js";
import { type TermWord, termWords } from "./key-term-words.js";

/** A word of the text as key terms see it. */
export interface Token extends Span {
  /** Lower case, with straight apostrophes, composed letters and no soft hyphens. */
  readonly lower: string;
  readonly stem: string;
  /** False for stop words, numbers, single letters, and tokens too long to be words. */
  readonly isContent: boolean;
  /** True where a reader pauses before it, or a possessive stands before it: no phrase goes across. */
  readonly isBreakBefore: boolean;
  /** The word that is elided before it ("l" of "l'hiver") where nothing but blanks stand before that; else empty. */
  readonly elided: string;
  /** First letter in upper case, in a sentence where that tells something. */
  readonly isCapital: boolean;
  readonly isSentenceStart: boolean;
  /** Number of the sentence or line, from 0; a rough count, which only tells the beginning from the rest. */
  readonly sentence: number;
}

/**
 * `longestWord`: nothing longer is a word of a language. `longestGap`: blanks with an ampersand, as in "Marks & Spencer". A sentence
 * with `fewestOfHeadline` content words and this share of capitals among them is a headline, whose capitals say nothing of names.
 */
export const KEY_TERM_TOKENS = Object.freeze({
  longestWord: 50,
  longestGap: 3,
  fewestOfHeadline: 4,
  capitalShare: 0.8,
});

const LINE_BREAK = /[\n\r\u2028\u2029]/u;
const UNUSUAL = /[\u0300-\u036f]|\u00ad|\u2019/u;
const ANY_LETTER = /\p{L}/u;
const ONLY_HIRAGANA = /^\p{Script=Hiragana}+$/u;
const FIRST_NON_ASCII = 0x80;
/** An apostrophe and an s. */
const POSSESSIVE_LENGTH = 2;

function bitsAt(text: string, index: number): number {
  return CHARACTER_CLASS[text.charCodeAt(index)] ?? 0;
}

function isUpperAt(text: string, index: number): boolean {
  return (bitsAt(text, index) & UPPER) !== 0;
}

/** A word with straight apostrophes, composed letters and no soft hyphens. */
function normalForm(word: string): string {
  if (!UNUSUAL.test(word)) return word;
  return composed(word).replaceAll("\u2019", "'");
}

/** True where words with this gap between them can be of one phrase: blanks, with an ampersand at most. */
function joinsPhrase(text: string, start: number, end: number): boolean {
  if (end - start > KEY_TERM_TOKENS.longestGap) return false;
  for (let index = start; index < end; index++) {
    if (text[index] === " " || text[index] === "&") continue;
    if ((bitsAt(text, index) & SPACE) === 0 || LINE_BREAK.test(text.charAt(index))) return false;
  }
  return true;
}

/** True where a line or sentence ends in the gap. */
function endsSentence(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if (text[index] === " ") continue;
    if (LINE_BREAK.test(text.charAt(index))) return true;
    if ((bitsAt(text, index) & SENTENCE_END) === 0) continue;
    if (text.charCodeAt(index) >= FIRST_NON_ASCII || (bitsAt(text, index + 1) & SPACE) !== 0) return true;
  }
  return false;
}

/** English stop words that are names in capitals. */
const CAPITAL_NAMES: ReadonlySet<string> = new Set(["US", "IT", "WHO"]);

/** True for letters that are all capitals. */
function isInCapitals(text: string, word: TermWord | undefined): boolean {
  if (word === undefined || word.end - word.start < 2) return false;
  for (let index = word.start; index < Math.min(word.end, word.start + KEY_TERM_TOKENS.longestWord); index++)
    if (!isUpperAt(text, index)) return false;
  return true;
}

/** True for "US" in "the US dollar", where it is no pronoun; text in capitals does not tell. */
function isCapitalName(text: string, words: readonly TermWord[], i: number, language: string): boolean {
  const word = words[i];
  if (language !== "en" || word === undefined || !CAPITAL_NAMES.has(text.slice(word.start, word.end))) return false;
  return !isInCapitals(text, words[i - 1]) && !isInCapitals(text, words[i + 1]);
}

/** True for a word that can be part of a key term: one letter says nothing, nor does one Han character alone; words
 * in hiragana alone are particles and endings for the most part. */
function isContentWord(lower: string, stopWords: ReadonlySet<string>): boolean {
  if (lower.length < 2 || lower.length > KEY_TERM_TOKENS.longestWord || stopWords.has(lower)) return false;
  const isLatinWord = (bitsAt(lower, 0) & LETTER) !== 0 && lower.charCodeAt(0) < FIRST_NON_ASCII;
  return isLatinWord || (ANY_LETTER.test(lower) && !ONLY_HIRAGANA.test(lower));
}

/** True where signs or a line break stand between two words, but for what is elided. */
function isApart(text: string, previous: TermWord, word: TermWord): boolean {
  const gapStart = previous.end + (previous.isPossessive ? POSSESSIVE_LENGTH : 0);
  const gapEnd = word.start - (word.elided === "" ? 0 : word.elided.length + 1);
  return !joinsPhrase(text, gapStart, gapEnd);
}

/** True where no phrase goes across the place before `word`. An elided "d'" between two names is part of the name: "Côte d'Ivoire". */
function breaksBefore(text: string, previous: TermWord, word: TermWord): boolean {
  const isName = isUpperAt(text, previous.start) && isUpperAt(text, word.start);
  if (word.elided !== "" && !(isName && word.elided === "d")) return true;
  if (previous.isPossessive && !isName) return true;
  return isApart(text, previous, word);
}

/** The sentences whose capitals set no names apart: headlines in title case, and texts in capitals. */
function headlines(tokens: readonly Token[]): ReadonlySet<number> {
  const counts = new Map<number, { content: number; capitals: number }>();
  for (const { sentence, isContent, isCapital } of tokens) {
    if (!isContent) continue;
    const { content, capitals } = counts.get(sentence) ?? { content: 0, capitals: 0 };
    counts.set(sentence, { content: content + 1, capitals: capitals + (isCapital ? 1 : 0) });
  }
  const { fewestOfHeadline, capitalShare } = KEY_TERM_TOKENS;
  const isHeadline = (content: number, capitals: number): boolean =>
    content >= fewestOfHeadline && capitals >= capitalShare * content;
  return new Set(
    [...counts].filter(([, { content, capitals }]) => isHeadline(content, capitals)).map(([number]) => number),
  );
}

/** The tokens without capitals that tell nothing. In German every noun has one, in headlines as elsewhere. */
function withTellingCapitals(tokens: readonly Token[], language: string): readonly Token[] {
  if (language === "de") return tokens;
  const untelling = headlines(tokens);
  if (untelling.size === 0) return tokens;
  return tokens.map((token) => (untelling.has(token.sentence) ? { ...token, isCapital: false } : token));
}

/**
 * The words of a text with what key terms need to know of each, in order. Empty text gives an empty list.
 *
 * @param language BCP 47, or null for one that is not known: then there are no stop words and no stems
 */
export function keyTermTokens(text: string, language: string | null): readonly Token[] {
  const primary = primaryLanguage(language);
  const words = termWords(text, primary);
  const stopWords = stopWordsFor(language);
  const stem = stemmerFor(language);
  let sentence = 0;
  const tokens = words.map((word, i): Token => {
    const { start, end } = word;
    const previous = words[i - 1];
    const isSentenceStart = previous === undefined || endsSentence(text, previous.end, start);
    if (previous !== undefined && isSentenceStart) sentence++;
    const lower = normalForm(text.slice(start, end)).toLowerCase();
    const isContent = isContentWord(lower, stopWords) || isCapitalName(text, words, i, primary);
    return {
      start,
      end,
      lower,
      stem: isContent ? stem(lower) : lower,
      isContent,
      isBreakBefore: previous === undefined || breaksBefore(text, previous, word),
      elided: word.elided === "" || previous === undefined || isApart(text, previous, word) ? "" : word.elided,
      isCapital: isUpperAt(text, start),
      isSentenceStart,
      sentence,
    };
  });
  return withNameStems(withTellingCapitals(tokens, primary), primary);
}

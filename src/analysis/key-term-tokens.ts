import { CHARACTER_CLASS, SENTENCE_END, SPACE, UPPER } from "../text/characters.js";
import { primaryLanguage } from "../text/stop-words.js";
import type { Span } from "../text/types.js";
import { withNameStems } from "./key-term-name-stems.js";
import { type KnownWord, VOCABULARY, vocabularyReader } from "./key-term-vocabulary.js";
import { endOfInitials, forEachTermWord, joinsInitials } from "./key-term-words.js";

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

/** A token while its neighbors are not yet known. */
type Draft = { -readonly [Key in keyof Token]: Token[Key] };

/**
 * `longestGap`: blanks with an ampersand, as in "Marks & Spencer". A sentence with `fewestOfHeadline` content words and this share of
 * capitals among them is a headline, whose capitals say nothing of names.
 */
export const KEY_TERM_TOKENS = Object.freeze({ longestGap: 3, fewestOfHeadline: 4, capitalShare: 0.8 });

const LINE_BREAK = /[\n\r\u2028\u2029]/u;
const FIRST_NON_ASCII = 0x80;
const BLANK = 0x20;
const AMPERSAND = 0x26;
const SMALL_D = 0x64;
const CAPITAL_D = 0x44;

function bitsAt(text: string, index: number): number {
  return CHARACTER_CLASS[text.charCodeAt(index)] ?? 0;
}

function isUpperAt(text: string, index: number): boolean {
  return (bitsAt(text, index) & UPPER) !== 0;
}

/** What stands between two words: blanks, with an ampersand at most, which a phrase can go across; the end of a line or sentence; or else. */
type Gap = "blank" | "sentence end" | "break";

function gapBetween(text: string, start: number, end: number): Gap {
  let gap: Gap = end - start > KEY_TERM_TOKENS.longestGap ? "break" : "blank";
  for (let index = start; index < end; index++) {
    const unit = text.charCodeAt(index);
    if (unit === BLANK || unit === AMPERSAND) continue;
    const bits = CHARACTER_CLASS[unit] ?? 0;
    if ((bits & SPACE) === 0) gap = "break";
    else if (LINE_BREAK.test(text.charAt(index))) return "sentence end";
    const isStop = (bits & SENTENCE_END) !== 0;
    if (isStop && (unit >= FIRST_NON_ASCII || (bitsAt(text, index + 1) & SPACE) !== 0)) return "sentence end";
  }
  return gap;
}

/** True where the word begins behind an elided "d'". */
function followsElidedD(text: string, writtenStart: number, start: number): boolean {
  const unit = text.charCodeAt(writtenStart);
  return start - writtenStart === 2 && (unit === SMALL_D || unit === CAPITAL_D);
}

/** True for letters that are all capitals. */
function isInCapitals(text: string, token: Span | undefined): boolean {
  if (token === undefined || token.end - token.start < 2) return false;
  for (let index = token.start; index < Math.min(token.end, token.start + VOCABULARY.longestWord); index++)
    if (!isUpperAt(text, index)) return false;
  return true;
}

/** Initials are read when the last of them is known. */
function readAgain(token: Draft, { lower, stem, isContent }: KnownWord): void {
  token.lower = lower;
  token.stem = stem;
  token.isContent = isContent;
}

/** "US" in "the US dollar" is no pronoun; text in capitals does not tell. */
function keepCapitalNames(text: string, tokens: readonly Draft[], capitalNames: readonly number[]): void {
  for (const i of capitalNames) {
    const [token, before, after] = [tokens[i], tokens[i - 1], tokens[i + 1]];
    if (token !== undefined) token.isContent = !isInCapitals(text, before) && !isInCapitals(text, after);
  }
}

/** True where the capitals of a sentence, `start` to `end`, tell nothing: in headlines in title case and in texts in capitals. */
function isHeadline(tokens: readonly Token[], start: number, end: number): boolean {
  let [words, capitals] = [0, 0];
  for (let i = start; i < end; i++) {
    const token = tokens[i];
    if (token?.isContent !== true) continue;
    words++;
    if (token.isCapital) capitals++;
  }
  const { fewestOfHeadline, capitalShare } = KEY_TERM_TOKENS;
  return words >= fewestOfHeadline && capitals >= capitalShare * words;
}

/** Takes the capitals away that tell nothing. */
function dropIdleCapitals(tokens: readonly Draft[]): void {
  let start = 0;
  while (start < tokens.length) {
    let end = start + 1;
    while (end < tokens.length && tokens[end]?.isSentenceStart === false) end++;
    if (isHeadline(tokens, start, end)) for (const token of tokens.slice(start, end)) token.isCapital = false;
    start = end;
  }
}

/**
 * The words of a text with what key terms need to know of each, in order: initials are one ("U.S."). Empty text gives an empty list.
 *
 * @param language BCP 47, or null for one that is not known: then there are no stop words and no stems
 */
export function keyTermTokens(text: string, language: string | null): readonly Token[] {
  const primary = primaryLanguage(language);
  const readWord = vocabularyReader(primary);
  const tokens: Draft[] = [];
  const initials = new Set<Draft>();
  const capitalNames: number[] = [];
  let sentence = -1;
  /** Where the word before ends as it is written. */
  let lastEnd = 0;
  forEachTermWord(text, primary, (start, end, writtenStart, writtenEnd) => {
    const last = tokens.at(-1);
    if (last !== undefined && joinsInitials(text, last, start, end)) {
      lastEnd = endOfInitials(text, end);
      last.end = lastEnd;
      initials.add(last);
      return;
    }
    const gap = last === undefined ? "sentence end" : gapBetween(text, lastEnd, writtenStart);
    if (gap === "sentence end") sentence++;
    const isCapital = isUpperAt(text, start);
    const isElided = writtenStart < start;
    const isCut = isElided || (last !== undefined && lastEnd > last.end);
    // Both can stand amid a name, of elided words only "d'": "Côte d'Ivoire".
    const isAmidName =
      isCapital && last?.isCapital === true && (!isElided || followsElidedD(text, writtenStart, start));
    const { lower, stem, isContent, isCapitalName } = readWord(text, start, end);
    if (isCapitalName) capitalNames.push(tokens.length);
    tokens.push({
      start,
      end,
      lower,
      stem,
      isContent,
      isBreakBefore: gap !== "blank" || (isCut && !isAmidName),
      elided: isElided && gap === "blank" ? text.slice(writtenStart, start - 1).toLowerCase() : "",
      isCapital,
      isSentenceStart: gap === "sentence end",
      sentence,
    });
    lastEnd = writtenEnd;
  });
  for (const token of initials) readAgain(token, readWord(text, token.start, token.end));
  keepCapitalNames(text, tokens, capitalNames);
  if (primary !== "de") dropIdleCapitals(tokens);
  return withNameStems(tokens, primary);
}

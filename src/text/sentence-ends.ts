import { classAt, DIGIT, LETTER, SENTENCE_END, SPACE, UPPER } from "./characters.js";
import {
  isApostrophe,
  isDigits,
  isInitials,
  isRoman,
  STOP_WINDOW,
  skipOpening,
  wordEnd,
  wordStart,
} from "./sentence-context.js";
import { isMissingSpace } from "./sentence-glue.js";
import { abbreviationKind, type SentenceRules } from "./sentence-rules.js";
import { isLowerAt } from "./sentence-signs.js";
import type { Stop } from "./sentence-stops.js";
import { findWord } from "./word-table.js";

/**
 * Longest numbers, in digits, that are read as an ordinal ("am 24. Dezember") and as the number of a list item ("12. Tools");
 * longer ones are years and amounts.
 */
export const STOP_NUMBERS = Object.freeze({ ordinalDigits: 2, listDigits: 3 });

const QUOTE_CLOSES: ReadonlySet<string> = new Set("」』）】》〉");
const QUOTE_OPENS: ReadonlySet<string> = new Set("「『（【《〈");
const LONGEST_ROMAN = 5;
const STREET = "str";
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const BLANK = 0x20;
const BRACKET = 0x28;
const SQUARE_BRACKET = 0x5b;
const ELLIPSIS = 0x2026;
const FULL_WIDTH_STOP = 0xff0e;
const LAST_OF_ASCII = 0x7f;

function skipSpaces(text: string, index: number): number {
  let at = index;
  while ((classAt(text, at) & SPACE) !== 0) at++;
  return at;
}

function isNumberAt(text: string, index: number): boolean {
  return (classAt(text, index) & DIGIT) !== 0;
}

/** True for two or more letters, all of them capitals. */
function isCapitals(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (isLowerAt(text, at) || (classAt(text, at) & (UPPER | DIGIT)) === 0) return false;
  return end - start > 1 && (classAt(text, start) & UPPER) !== 0;
}

/** True for a stop of a script that needs no space after it: ideographic, Indic, Ethiopic, ... */
function isScriptStop(text: string, { stopsEnd }: Stop): boolean {
  const unit = text.charCodeAt(stopsEnd - 1);
  return unit > LAST_OF_ASCII && unit !== ELLIPSIS && unit !== FULL_WIDTH_STOP;
}

/** True where an East Asian quotation that began before `index` closes soon after it: its stops end no sentence. */
function isInsideQuotation(text: string, index: number): boolean {
  for (let at = index; at < index + STOP_WINDOW && at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit <= LAST_OF_ASCII) continue;
    const sign = text.charAt(at);
    if (QUOTE_CLOSES.has(sign)) return true;
    if (QUOTE_OPENS.has(sign)) return false;
  }
  return false;
}

/**
 * Whether a stop of a script without spaces ends the sentence. Closed by a quote it mostly goes on ("「雨だ！」と言った"); a whole
 * sentence in brackets ends, and so does a statement quoted in Chinese (“完了。”他走了).
 */
function endsAtScriptStop(text: string, from: number, stop: Stop, hasGap: boolean, rules: SentenceRules): boolean {
  if (isInsideQuotation(text, stop.end)) return false;
  if (stop.end === stop.stopsEnd || hasGap) return true;
  const closing = text.charAt(stop.end - 1);
  if (closing === "）") return text.charAt(skipSpaces(text, from)) === "（";
  return rules.endsAtQuotedStop && text.charAt(stop.stopsEnd - 1) === "。" && closing !== "」";
}

/** True where nothing but signs stands between the beginning of the sentence and `index`. */
function isFirstWord(text: string, from: number, index: number): boolean {
  if (index - from > STOP_WINDOW) return false;
  for (let at = from; at < index; at++) if ((classAt(text, at) & (LETTER | DIGIT)) !== 0) return false;
  return true;
}

/** True where the word at `index` typically begins a sentence, and is no initial ("A. Smith"). */
function isStarter(text: string, index: number, { starters }: SentenceRules): boolean {
  // What stands before an apostrophe decides: "It's", "L'été".
  const end = wordEnd(text, index);
  const isSingle = end === index + 1 && !isApostrophe(text.charCodeAt(end));
  if (
    isSingle
      ? text.charCodeAt(end) === FULL_STOP
      : end > index + 1 && !isLowerAt(text, index + 1) && hasCase(text, index)
  )
    return false;
  return findWord(starters, text, index, end) !== undefined;
}

function hasCase(text: string, index: number): boolean {
  return (classAt(text, index) & UPPER) !== 0;
}

/** True where the word is the number or letter before a list item: the sentence is still to come. */
function isItemNumber(text: string, start: number, end: number): boolean {
  if (isDigits(text, start, end)) return end - start <= STOP_NUMBERS.listDigits;
  if (end - start === 1) return true;
  return end - start <= LONGEST_ROMAN && (isRoman(text, start, end) || /^[ivx]+$/u.test(text.slice(start, end)));
}

/** True where the stop makes the number before it an ordinal: "am 24. Dezember", "Karl V. kam", "7. Apríla". */
function isOrdinal(text: string, start: number, end: number, next: number, rules: SentenceRules): boolean {
  if (!isNumberAt(text, start)) return rules.hasRomanOrdinals && isRoman(text, start, end);
  if (!isDigits(text, start, end) || end - start > STOP_NUMBERS.ordinalDigits) return false;
  return rules.hasOrdinals || findWord(rules.months, text, next, wordEnd(text, next)) !== undefined;
}

/**
 * True where an hour or era ends the sentence: not before a day, a time zone or a number, and not where the sentence has only
 * said when so far ("At 5 a.m. Tom").
 */
function endsAtHour(text: string, from: number, stop: Stop, next: number, rules: SentenceRules): boolean {
  const first = skipSpaces(text, from);
  const isShort = stop.start - from <= STOP_WINDOW;
  if (isShort && findWord(rules.timePrepositions, text, first, wordEnd(text, first)) !== undefined) return false;
  const end = wordEnd(text, next);
  if (end === next || isDigits(text, next, end) || isCapitals(text, next, end)) return false;
  return findWord(rules.daysAndZones, text, next, end) === undefined;
}

/** True for an abbreviation in capitals amid small letters, as in "in the FR. The", which is none; "MR. SMITH" is one. */
function isShouted(text: string, start: number, end: number, next: number): boolean {
  if (!isCapitals(text, start, end)) return false;
  return !isNumberAt(text, next) && !isCapitals(text, next, wordEnd(text, next));
}

/** True where the stop that a space parts from its word belongs to a title: `Mr . Reed`, as tokenizers write. */
function isSpacedTitle(text: string, from: number, index: number, rules: SentenceRules): boolean {
  if ((classAt(text, index - 1) & SPACE) === 0 || index - 1 <= from) return false;
  const start = wordStart(text, index - 1, from);
  return start < index - 1 && abbreviationKind(text, start, index - 1, rules) === "leads";
}

/** True for the short form of a unit after a number: "5 ft.". */
function isUnit(text: string, start: number, end: number, { units }: SentenceRules): boolean {
  const isAmount = start > 1 && (classAt(text, start - 1) & SPACE) !== 0 && isNumberAt(text, start - 2);
  return isAmount && isLowerAt(text, start) && findWord(units, text, start, end) !== undefined;
}

/** True where a small-lettered word stands before the one at `start`: "her Ph.D.", but not "Jane Roe Ph.D.". */
function isAfterSmallWord(text: string, start: number, from: number): boolean {
  if ((classAt(text, start - 1) & SPACE) === 0 || start - 1 <= from) return false;
  return isLowerAt(text, wordStart(text, start - 1, from));
}

/** True where a number stands at `index`: `5`, `IV`, or one that begins with a letter, as `A.2` and `L 121-1`. */
function isNumbering(text: string, index: number): boolean {
  if (isNumberAt(text, index) || isRoman(text, index, wordEnd(text, index))) return true;
  const after = text.charCodeAt(index + 1);
  return (
    (classAt(text, index) & UPPER) !== 0 && (isNumberAt(text, index + 1) || after === FULL_STOP || after === HYPHEN)
  );
}

/** True for German streets before their number: "Bahnhofstr. 12". */
function isStreet(text: string, end: number, next: number): boolean {
  return isNumberAt(text, next) && text.startsWith(STREET, end - STREET.length);
}

/** Whether the abbreviation between `start` and the stop ends the sentence; undefined where the word itself must say. */
function endsAtAbbreviation(
  text: string,
  from: number,
  start: number,
  stop: Stop,
  next: number,
  rules: SentenceRules,
): boolean | undefined {
  if (isUnit(text, start, stop.start, rules)) return !isNumberAt(text, next);
  const kind = abbreviationKind(text, start, stop.start, rules);
  if (kind === undefined && isStreet(text, stop.start, next)) return false;
  if (kind === undefined || isShouted(text, start, stop.start, next)) return undefined;
  const isClosed = stop.end > stop.stopsEnd;
  switch (kind) {
    case "ends":
      return true;
    case "hour":
      return endsAtHour(text, from, stop, next, rules);
    case "leads":
      return isClosed ? undefined : false;
    case "counts":
      return isClosed || !isNumbering(text, next) ? undefined : false;
    case "degree":
      return isAfterSmallWord(text, start, from) || isStarter(text, next, rules);
    case "closes":
      return isStarter(text, next, rules);
  }
}

/** True between two initials of a run: the stop after `A` in `A. B. Reed`. */
function isBetweenInitials(text: string, index: number, next: number): boolean {
  return (
    next + 1 < text.length &&
    text.charCodeAt(next + 1) === FULL_STOP &&
    (classAt(text, index - 1) & UPPER) !== 0 &&
    (classAt(text, index - 2) & (LETTER | DIGIT)) === 0 &&
    (classAt(text, next) & LETTER) !== 0
  );
}

/**
 * True for the stops that floods are made of and that end nothing wherever they stand: before a small letter or a digit without
 * a space, as in `a.b.`, and between initials, as in `A. B. `. Asked before the stop is read, so that floods cost no more than prose.
 */
export function isStopWithin(text: string, index: number): boolean {
  if (text.charCodeAt(index) !== FULL_STOP || index + 2 >= text.length) return false;
  if (text.charCodeAt(index + 1) === BLANK) return isBetweenInitials(text, index, index + 2);
  return isLowerAt(text, index + 1) || (classAt(text, index + 1) & DIGIT) !== 0;
}

/** Whether a single full stop ends the sentence that began at `from`, with a space and no small letter after. */
function endsAtFullStop(text: string, from: number, stop: Stop, next: number, rules: SentenceRules): boolean {
  if (isBetweenInitials(text, stop.start, next)) return false;
  const start = wordStart(text, stop.start, from);
  if (start === stop.start) return !isSpacedTitle(text, from, start, rules);
  if (isFirstWord(text, from, start) && isItemNumber(text, start, stop.start)) return false;
  const byKind = endsAtAbbreviation(text, from, start, stop, next, rules);
  if (byKind !== undefined) return byKind;
  const mayGoOn = isInitials(text, start, stop.start) || isOrdinal(text, start, stop.start, next, rules);
  return !mayGoOn || isStarter(text, next, rules);
}

/** True for dots before "I", whose capital says nothing: "I thought... I would go." */
function isEllipsisBeforeI(text: string, stop: Stop, next: number): boolean {
  if (stop.end > stop.stopsEnd || text.charAt(next) !== "I" || wordEnd(text, next) > next + 1) return false;
  const first = text.charCodeAt(stop.start);
  if (first !== ELLIPSIS && (first !== FULL_STOP || stop.stopsEnd < stop.start + 2)) return false;
  return classAt(text, next + 1) !== 0 && text.charCodeAt(next + 1) !== FULL_STOP;
}

/** Whether the sentence that began at `from` ends with `stop`. Looks at a bounded number of characters, whatever the text. */
export function endsSentence(text: string, from: number, stop: Stop, rules: SentenceRules): boolean {
  const next = skipSpaces(text, stop.end);
  if (next >= text.length) return true;
  if (isFirstWord(text, from, stop.start)) return false;
  const hasGap = next > stop.end;
  if (isScriptStop(text, stop)) return endsAtScriptStop(text, from, stop, hasGap, rules);
  if (!hasGap) return isMissingSpace(text, from, stop, rules);
  const isEllipsisNext = (classAt(text, next) & SENTENCE_END) !== 0;
  const first = skipOpening(text, next);
  // "iPhone" begins a sentence though its first letter is small.
  const isBrand = (classAt(text, first + 1) & UPPER) !== 0;
  if (isLowerAt(text, first) && !isBrand) return isEllipsisNext;
  const before = text.charCodeAt(stop.start - 1);
  if (before === SQUARE_BRACKET || before === BRACKET || isEllipsisBeforeI(text, stop, first)) return false;
  const isFullStop = text.charCodeAt(stop.start) === FULL_STOP && stop.stopsEnd === stop.start + 1;
  return !isFullStop || endsAtFullStop(text, from, stop, first, rules);
}

import { classAt, DIGIT, LETTER, SPACE, UPPER } from "./characters.js";
import { isApostrophe, STOP_WINDOW, wordEnd, wordStart } from "./sentence-context.js";
import { abbreviationKind, type SentenceRules } from "./sentence-rules.js";
import { isLowerAt, OPENS_QUOTE, signAt } from "./sentence-signs.js";
import type { Stop } from "./sentence-stops.js";
import { findWord } from "./word-table.js";

/** Shortest word before a lost space: of one letter it is an initial or part of an abbreviation. */
const SHORTEST_WORD = 2;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;
/** Letters from here on stand in no file, host or method names. */
const FIRST_AFTER_LATIN = 0x370;

/** Signs that stand before parts of addresses. */
function isAddressSign(unit: number): boolean {
  return unit === 0x2f || unit === 0x40 || unit === 0x5f;
}

function isForeignLetterAt(text: string, index: number): boolean {
  return text.charCodeAt(index) >= FIRST_AFTER_LATIN && (classAt(text, index) & LETTER) !== 0;
}

/** Index after the word at `index`, what follows an apostrophe in it included: "It's". */
function wholeWordEnd(text: string, index: number): number {
  const end = wordEnd(text, index);
  const isJoined = isApostrophe(text.charCodeAt(end)) && (classAt(text, end + 1) & LETTER) !== 0;
  return isJoined ? wordEnd(text, end + 1) : end;
}

/** True where the word at `index` is the kind that begins a sentence after a stop without a space: "Next", "I", "Mr". */
function isFreshStart(text: string, index: number, rules: SentenceRules): boolean {
  const end = wholeWordEnd(text, index);
  const first = text.charCodeAt(index);
  const isCapitalized =
    end > index + 1
      ? isLowerAt(text, index + 1) || isApostrophe(text.charCodeAt(index + 1))
      : first === 0x49 || first === 0x41;
  if (!isCapitalized) return false;
  const after = text.charCodeAt(end);
  if (end >= text.length || after === COMMA || (classAt(text, end) & SPACE) !== 0) return true;
  return after === FULL_STOP && abbreviationKind(text, index, end, rules) === "leads";
}

/** True for a word in capitals without stops, as "USA". */
function isAcronym(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((classAt(text, at) & UPPER) === 0) return false;
  return end - start > SHORTEST_WORD;
}

/** True where the word before the stop may be the last of a sentence that the next follows without a space. */
function mayBeLast(text: string, start: number, stop: Stop, next: number, rules: SentenceRules): boolean {
  const last = stop.start - 1;
  if (isLowerAt(text, last) || (classAt(text, last) & DIGIT) !== 0 || isForeignLetterAt(text, last)) return true;
  return isAcronym(text, start, stop.start) && findWord(rules.starters, text, next, wordEnd(text, next)) !== undefined;
}

/**
 * True for a sentence end whose space got lost, as scraping often does: "the end.Next", "5,000.That", "end.”The". Names of
 * files, hosts and methods ("Node.js", "www.Example.com") are none.
 */
export function isMissingSpace(text: string, from: number, stop: Stop, rules: SentenceRules): boolean {
  const next = (signAt(text, stop.end) & OPENS_QUOTE) !== 0 ? stop.end + 1 : stop.end;
  if ((classAt(text, next) & UPPER) === 0) return false;
  if (!isForeignLetterAt(text, stop.start - 1) && !isFreshStart(text, next, rules)) return false;
  const start = wordStart(text, stop.start, Math.max(from, stop.start - STOP_WINDOW));
  if (start === stop.start) return text.charCodeAt(start - 1) !== 0x28 && stop.start > from;
  if (stop.start - start < SHORTEST_WORD || isAddressSign(text.charCodeAt(start - 1))) return false;
  for (let at = start; at < stop.start; at++) if (text.charCodeAt(at) === FULL_STOP) return false;
  if (!mayBeLast(text, start, stop, next, rules)) return false;
  const kind = abbreviationKind(text, start, stop.start, rules);
  return kind === undefined || kind === "ends" || (kind === "counts" && stop.end > stop.stopsEnd);
}

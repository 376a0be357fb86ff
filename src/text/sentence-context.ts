import { classAt, DIGIT, LETTER, SPACE, UNSPACED, WORD } from "./characters.js";
import { INSIDE, OPENS, signAt } from "./sentence-signs.js";

/**
 * Code units looked at on either side of a stop, so that no text makes the scan slower than linear. The longest abbreviation
 * has 14; words longer than this decide nothing.
 */
export const STOP_WINDOW = 40;

/** Pieces of the longest abbreviation that is written with spaces: `a. d. D. O.`. */
const MOST_PIECES = 4;

/** Code units of such a piece: letter, stop and space. */
const SPACED_PIECE = 3;

const FULL_STOP = 0x2e;
const HYPHEN = 0x2d;
const DEGREE_SIGN = 0xb0;

/** Signs inside words that are no part of the word where it begins with them. */
function isLeadingSign(unit: number): boolean {
  return unit === FULL_STOP || unit === HYPHEN || unit === DEGREE_SIGN;
}

/** True where a spaced piece of an abbreviation ends before `start`: the `z.` before the `B` of `z. B.`. */
function hasPieceBefore(text: string, start: number, limit: number): boolean {
  return (
    start - 3 >= limit &&
    text.charCodeAt(start - 2) === FULL_STOP &&
    (classAt(text, start - 1) & SPACE) !== 0 &&
    (classAt(text, start - 3) & LETTER) !== 0 &&
    (start - 4 < limit || (classAt(text, start - 4) & WORD) === 0)
  );
}

/** Index of the first code unit of the word that ends at `index`. */
function runStart(text: string, index: number, limit: number): number {
  let start = index;
  while (start > limit && (signAt(text, start - 1) & INSIDE) !== 0) start--;
  return start;
}

/** True for one letter before the stop at `index`, or before the first stop of `z.B.`. */
function isPieceAt(text: string, start: number, index: number): boolean {
  return (start + 1 === index || text.charCodeAt(start + 1) === FULL_STOP) && (classAt(text, start) & LETTER) !== 0;
}

/** True where more spaced pieces follow each other before `start` than any abbreviation has. */
function isRunOfInitials(text: string, start: number, limit: number): boolean {
  for (let piece = MOST_PIECES - 1; piece >= 0; piece--) {
    if (!hasPieceBefore(text, start - piece * SPACED_PIECE, limit)) return false;
  }
  return true;
}

/**
 * Where the word begins that the stop at `index` follows, not further back than `from`; the spaced pieces of an abbreviation
 * are one word: `U.S` of `U.S.`, `z. B` of `z. B.`. `index` itself after a bracket or another sign.
 */
export function wordStart(text: string, index: number, from: number): number {
  const limit = Math.max(from, index - STOP_WINDOW);
  let start = runStart(text, index, limit);
  if (isPieceAt(text, start, index) && !isRunOfInitials(text, start, limit)) {
    for (let pieces = 1; pieces < MOST_PIECES && hasPieceBefore(text, start, limit); pieces++) {
      start = runStart(text, start - SPACED_PIECE, limit);
      if (!isPieceAt(text, start, index)) break;
    }
  }
  while (start < index && isLeadingSign(text.charCodeAt(start))) start++;
  return start;
}

/** Index of the first letter or digit after quotes, brackets, dashes and spaces from `index` on, if it is near. */
export function skipOpening(text: string, index: number): number {
  const limit = Math.min(text.length, index + STOP_WINDOW);
  let at = index;
  while (at < limit && (signAt(text, at) & OPENS) !== 0) at++;
  return at;
}

/** Index after the run of letters and digits at `index`. */
export function wordEnd(text: string, index: number): number {
  const limit = Math.min(text.length, index + STOP_WINDOW);
  let end = index;
  while (end < limit && (classAt(text, end) & WORD) !== 0) end++;
  return end;
}

/** True for `'` and `’`. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** True where all from `start` to `end` are digits, and there are some. */
export function isDigits(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((classAt(text, at) & DIGIT) === 0) return false;
  return end > start;
}

/** True for a Roman numeral of capitals, as kings and chapters have: I, V and X alone. */
export function isRoman(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x49 && unit !== 0x56 && unit !== 0x58) return false;
  }
  return end > start;
}

/** True for one letter, or single letters with stops or hyphens between: `E`, `U.S`, `J. R`, `J.-P`. */
export function isInitials(text: string, start: number, end: number): boolean {
  let wantsLetter = true;
  for (let at = start; at < end; at++) {
    const kind = classAt(text, at);
    if ((kind & SPACE) !== 0) continue;
    const isLetter = (kind & (LETTER | UNSPACED)) === LETTER;
    if (isLetter && !wantsLetter) return false;
    const unit = text.charCodeAt(at);
    if (!isLetter && (at === start || (unit !== FULL_STOP && unit !== HYPHEN))) return false;
    wantsLetter = !isLetter;
  }
  return !wantsLetter;
}

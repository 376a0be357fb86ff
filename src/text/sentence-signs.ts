import { CHARACTER_CLASS, SENTENCE_END, UPPER, WORD } from "./characters.js";
import { isLineBreak } from "./line-breaks.js";
import { LOWER_CASE } from "./word-table.js";

/** What the scan stops at. */
export const STOP = 1;
export const BREAK = 2;
/** A small letter that has a capital, in a script whose sentences begin with one. */
export const LOWER = 4;
/** A sign that closes with a stop before it. */
export const CLOSES = 8;
/** A quote that closes in some languages and opens in others: it closes where no letter follows. */
export const CLOSES_BEFORE_GAP = 16;
/** A sign that may stand before the first word of a sentence. */
export const OPENS = 32;
/** Quotes and brackets among them. */
export const OPENS_QUOTE = 64;
/** What a word before a stop is made of: letters, marks and digits, the stops inside abbreviations, hyphen, degree and numero signs. */
export const INSIDE = 128;

const SIGNS: readonly (readonly [string, number])[] = [
  ["\"'”’»›)]}」』）】》〉〕］｣＂＇*_`", CLOSES],
  ["“‘«‹", CLOSES_BEFORE_GAP],
  ["\"'“”‘’«‹»„‚([{「『（【《〈¿¡*_#-–—―•· \u00a0\u202f", OPENS],
  ["“‘«„‚([", OPENS_QUOTE],
  [".-°№", INSIDE],
  // Small letters that are no other letter's small form.
  ["ßςſŉǰΐΰ", LOWER],
];

/** Georgian has capitals for headlines only: its sentences begin with small letters. */
const GEORGIAN = Object.freeze({ first: 0x10d0, last: 0x10ff });

function buildTable(): Uint8Array {
  const table = Uint8Array.from(CHARACTER_CLASS, (kind, unit) => {
    if ((kind & SENTENCE_END) !== 0) return STOP;
    if ((kind & WORD) !== 0) return INSIDE;
    return isLineBreak(unit) ? BREAK : 0;
  });
  const add = (unit: number, bit: number): void => {
    table[unit] = (table[unit] ?? 0) | bit;
  };
  for (const [signs, bit] of SIGNS) for (const sign of signs) add(sign.charCodeAt(0), bit);
  for (const [unit, kind] of CHARACTER_CLASS.entries()) {
    const lower = LOWER_CASE[unit] ?? unit;
    const isGeorgian = lower >= GEORGIAN.first && lower <= GEORGIAN.last;
    if ((kind & UPPER) !== 0 && lower !== unit && !isGeorgian) add(lower, LOWER);
  }
  return table;
}

/** Bits of every UTF-16 code unit, by its number. */
export const SENTENCE_SIGNS: Uint8Array = /* @__PURE__ */ buildTable();

/** Bits of the code unit at `index`; 0 outside the text. */
export function signAt(text: string, index: number): number {
  return index >= 0 && index < text.length ? (SENTENCE_SIGNS[text.charCodeAt(index)] ?? 0) : 0;
}

/** True for a small letter with a capital; scripts without case give false. */
export function isLowerAt(text: string, index: number): boolean {
  return (signAt(text, index) & LOWER) !== 0;
}

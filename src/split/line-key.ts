import { CHARACTER_CLASS, DIGIT, LETTER, WORD } from "../text/characters.js";

/** Lines with fewer letters are numbers and signs, which stand on any page for any reason. */
export const LINE_KEY = Object.freeze({ fewestLetters: 3 });

const SPACE_SIGN = 0x20;
const DIGIT_SIGN = 0x30;

/** Offset and prime of FNV-1a (Fowler, Noll, Vo) in 32 bits. */
const FNV = Object.freeze({ offset: 0x811c9dc5, prime: 0x01000193 });

/**
 * A number by which a line is known again on another page of its site, 0 to 2^32 - 1: a hash of its letters in one case.
 * Spaces and punctuation count as one gap and every number as the same, so "Updated 3 minutes ago" and "updated 15 minutes
 * ago." are one line. Null for a line that holds hardly a letter. Of two lines that differ, one pair in 4 billion shares its key.
 */
export function lineKey(text: string): number | null {
  const lower = text.toLowerCase();
  let hash: number = FNV.offset;
  let letters = 0;
  let before = SPACE_SIGN; // no gap stands before the first word
  let isGap = false;
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    const kind = CHARACTER_CLASS[unit] ?? 0;
    if ((kind & WORD) === 0) {
      isGap = true;
      continue;
    }
    const sign = kind & DIGIT ? DIGIT_SIGN : unit;
    if (sign === DIGIT_SIGN && before === DIGIT_SIGN) continue; // "12:30" and "1,204" are one number each
    if (isGap && before !== SPACE_SIGN) hash = step(hash, SPACE_SIGN);
    hash = step(hash, sign);
    if (kind & LETTER) letters++;
    before = sign;
    isGap = false;
  }
  return letters < LINE_KEY.fewestLetters ? null : mix(hash);
}

/** A hash of a text as it is written, 0 to 2^32 - 1. */
export function textKey(text: string): number {
  let hash: number = FNV.offset;
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i));
  return mix(hash);
}

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV.prime);
}

/** Spreads a difference in any bit over all of them: the finalizer of MurmurHash3 (A. Appleby, public domain). */
export function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

import { endsLikeSentence } from "../blocks/prose-run.js";
import { CHARACTER_CLASS, DIGIT, LETTER, MARK, SENTENCE_END, UNSPACED, UPPER, WORD } from "../text/characters.js";

/** What a block's text looks like, counted in one pass over its characters. Shares are 0 to 1, of words or characters as named. */
export interface TextShape {
  readonly wordLength: number;
  readonly stopsPerWord: number;
  readonly commasPerWord: number;
  /** Words that start with a small letter. */
  readonly lowerShare: number;
  /** Words that start with a capital. */
  readonly capitalShare: number;
  /** Words of two letters or more that have no small letter. */
  readonly shoutedShare: number;
  /** Characters that are digits. */
  readonly digitShare: number;
  /** Signs that sites put between the items of a line: `|`, `·`, `›`, `»`, `/`. */
  readonly separators: number;
  readonly quotes: number;
  readonly endsSentence: boolean;
  readonly startsSmall: boolean;
  /** A capital stands right behind a small letter, as where a site glues two labels together. */
  readonly isGlued: boolean;
  readonly lastSign: number;
}

const SEPARATORS: ReadonlySet<number> = new Set(
  [..."|\u00b7\u2022\u203a\u00bb>/\u2192"].map((sign) => sign.charCodeAt(0)),
);
const QUOTES: ReadonlySet<number> = new Set(
  [...'"\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d'].map((sign) => sign.charCodeAt(0)),
);
const COMMAS: ReadonlySet<number> = new Set([...("," + "\uff0c\u3001\u060c;")].map((sign) => sign.charCodeAt(0)));

/** Longest stretch of a block that is measured; the shape of a text does not change behind its first pages. */
export const TEXT_SHAPE = Object.freeze({ charactersRead: 4_000 });

/** The shape of a block's text. Text without words has zeros. */
export function measureShape(text: string): TextShape {
  const length = Math.min(text.length, TEXT_SHAPE.charactersRead);
  let words = 0;
  let letters = 0;
  let digits = 0;
  let small = 0;
  let capital = 0;
  let shouted = 0;
  let stops = 0;
  let commas = 0;
  let separators = 0;
  let quotes = 0;
  let isGlued = false;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const bits = CHARACTER_CLASS[unit] ?? 0;
    if ((bits & WORD) === 0) {
      if ((bits & SENTENCE_END) !== 0) stops++;
      else if (COMMAS.has(unit)) commas++;
      else if (unit !== 0x20) {
        if (SEPARATORS.has(unit)) separators++;
        if (QUOTES.has(unit)) quotes++;
      }
      at++;
      continue;
    }
    words++;
    if ((bits & UPPER) !== 0) capital++;
    else if ((bits & LETTER) !== 0) small++;
    let hasSmall = false;
    let wasSmall = false;
    const start = at;
    for (; at < length; at++) {
      const inner = CHARACTER_CLASS[text.charCodeAt(at)] ?? 0;
      if ((inner & WORD) === 0) break;
      const isUpper = (inner & UPPER) !== 0;
      if (isUpper && wasSmall) isGlued = true;
      if ((inner & DIGIT) !== 0) digits++;
      else if (!isUpper && (inner & MARK) === 0) hasSmall = true;
      wasSmall = (inner & (LETTER | UPPER | UNSPACED)) === LETTER;
    }
    letters += at - start;
    if (!hasSmall && (bits & UPPER) !== 0 && at - start > 1) shouted++;
  }
  const perWord = words === 0 ? 0 : 1 / words;
  return {
    wordLength: letters * perWord,
    stopsPerWord: stops * perWord,
    commasPerWord: commas * perWord,
    lowerShare: small * perWord,
    capitalShare: capital * perWord,
    shoutedShare: shouted * perWord,
    digitShare: length === 0 ? 0 : digits / length,
    separators,
    quotes,
    endsSentence: endsLikeSentence(text),
    startsSmall: ((CHARACTER_CLASS[text.charCodeAt(0)] ?? 0) & (LETTER | UPPER)) === LETTER,
    isGlued,
    lastSign: lastSignOf(text),
  };
}

/** 0 letter or digit, 1 full stop, 2 question or exclamation mark, 3 colon, 4 ellipsis, 5 quote or bracket, 6 other. */
function lastSignOf(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  if (((CHARACTER_CLASS[last] ?? 0) & WORD) !== 0) return 0;
  if (last === 0x2e) return 1;
  if (last === 0x3f || last === 0x21) return 2;
  if (last === 0x3a) return 3;
  if (last === 0x2026) return 4;
  return QUOTES.has(last) || last === 0x29 || last === 0x2019 ? 5 : 6;
}

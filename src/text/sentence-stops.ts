import { classAt, DIGIT, LETTER, SENTENCE_END, SPACE } from "./characters.js";
import { isLineBreak } from "./line-breaks.js";
import { CLOSES, CLOSES_BEFORE_GAP, signAt } from "./sentence-signs.js";
import type { Span } from "./types.js";

/** A run of stops with the signs that close with it: `?!"`, `. . .`, `.)`, `.[12]`. */
export interface Stop extends Span {
  /** Index after the stops themselves, before what closes with them. */
  readonly stopsEnd: number;
}

/** Characters of the longest note that is read as closing with a stop, brackets included: `[123, 124]`. */
const LONGEST_NOTE = 12;
const NOTE_SIGNS: ReadonlySet<string> = new Set(",-–");

/** Quotes that French closes after a space. */
const CLOSING_AFTER_GAP: ReadonlySet<string> = new Set("»›");

/** Where emoji and the signs that join them begin among the code units: most text is below. */
const FIRST_OF_EMOJI = 0x200d;

function skipRun(text: string, index: number): number {
  let at = index;
  while ((classAt(text, at) & SENTENCE_END) !== 0) at++;
  return at;
}

/** True for a space inside a line; after a line break nothing closes with the stop before. */
function isSpaceAt(text: string, index: number): boolean {
  return (classAt(text, index) & SPACE) !== 0 && !isLineBreak(text.charCodeAt(index));
}

/** Index after the stops at `index` and the further runs that stand alone after a space: `. . .`, `... !`. */
function skipStops(text: string, index: number): number {
  let at = skipRun(text, index);
  while (isSpaceAt(text, at)) {
    const after = skipRun(text, at + 1);
    if (after === at + 1 || (classAt(text, after) & (LETTER | DIGIT)) !== 0) break;
    at = after;
  }
  return at;
}

/** Index after the note numbers in brackets that begin at `index`, as `[12]` or `[3 - 5]`; `index` where there are none. */
function skipNote(text: string, index: number): number {
  if (text.charAt(index) !== "[" || (classAt(text, index + 1) & DIGIT) === 0) return index;
  let at = index + 1;
  while (at < index + LONGEST_NOTE && ((classAt(text, at) & (DIGIT | SPACE)) !== 0 || NOTE_SIGNS.has(text.charAt(at))))
    at++;
  return text.charAt(at) === "]" ? at + 1 : index;
}

function isWordAt(text: string, index: number): boolean {
  return (classAt(text, index) & (LETTER | DIGIT)) !== 0;
}

/** Code units of the emoji, or of the sign that joins two, at `index`; 0 where there is none. */
function emojiLength(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit === 0xfe0f || unit === 0x200d) return 1;
  const isPair = unit >= 0xd83c && unit <= 0xd83e && text.charCodeAt(index + 1) >= 0xdc00;
  return isPair ? 2 : 0;
}

/** Index after the sign or note that closes with a stop after the space at `index`; `index` where there is none. */
function skipSpacedClosing(text: string, index: number): number {
  if (isLineBreak(text.charCodeAt(index)) || isWordAt(text, index + 1)) return index;
  if (CLOSING_AFTER_GAP.has(text.charAt(index + 1)) && !isWordAt(text, index + 2)) return index + 2;
  const afterNote = skipNote(text, index + 1);
  return afterNote === index + 1 ? index : afterNote;
}

/** Index after the one sign or note at `index` that closes with a stop; `index` where there is none. */
function skipOneClosing(text: string, index: number): number {
  const kind = classAt(text, index);
  if ((kind & SPACE) !== 0) return skipSpacedClosing(text, index);
  const unit = text.charCodeAt(index);
  if ((kind & LETTER) !== 0) return unit < FIRST_OF_EMOJI ? index : index + emojiLength(text, index);
  const sign = signAt(text, index);
  if ((sign & CLOSES) !== 0) return index + 1;
  if ((sign & CLOSES_BEFORE_GAP) !== 0 && !isWordAt(text, index + 1)) return index + 1;
  const end = skipNote(text, index);
  return unit < FIRST_OF_EMOJI ? end : end + emojiLength(text, index);
}

/** Index after the quotes, brackets and note numbers that close with a stop. */
function skipClosing(text: string, index: number): number {
  let at = index;
  for (;;) {
    const after = skipOneClosing(text, at);
    if (after === at) return at;
    at = after;
  }
}

/** Reads the stop that begins at `index`, with all that closes with it. */
export function readStop(text: string, index: number): Stop {
  // The stop of one language only is no stop to the table.
  const stopsEnd = Math.max(skipStops(text, index), index + 1);
  return { start: index, stopsEnd, end: skipClosing(text, stopsEnd) };
}

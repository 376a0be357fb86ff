import { classAt, DIGIT, LETTER, MARK, SPACE } from "./characters.js";

/**
 * Code units looked at on either side of a stop, so that no text makes the scan slower than linear. The longest abbreviation
 * has 14; words longer than this decide nothing.
 */
export const STOP_WINDOW = 40;

/** Pieces of the longest abbreviation that is written with spaces: `a. d. D. O.`. */
const MOST_PIECES = 4;

const LETTERS = LETTER | MARK;
/** Signs inside a word before a stop: the stop of an abbreviation, the hyphen, the degree and numero signs. */
const INSIDE: ReadonlySet<string> = new Set(".-°№");
/** Those of them that are no part of the word where it begins with them. */
const LEADING: ReadonlySet<string> = new Set(".-°");
const OPENING: ReadonlySet<string> = new Set("\"'“”‘’«‹»„‚([{「『（【《〈¿¡*_#-–—―•· \u00a0\u202f");

/** A word beside a stop, as written. */
export interface WordBeside {
  readonly word: string;
  readonly start: number;
}

/** True for a small letter with a capital; scripts without case give false. */
export function isLowerAt(text: string, index: number): boolean {
  const character = text.charAt(index);
  return character !== character.toUpperCase() && character === character.toLowerCase();
}

function isInsideWord(text: string, index: number): boolean {
  const kind = classAt(text, index);
  if ((kind & (LETTERS | DIGIT)) !== 0) return true;
  return (kind & SPACE) === 0 && INSIDE.has(text.charAt(index));
}

/** True where a spaced piece of an abbreviation ends before `start`: the `z.` before the `B` of `z. B.`. */
function hasPieceBefore(text: string, start: number, limit: number): boolean {
  return (
    start - 3 >= limit &&
    (classAt(text, start - 1) & SPACE) !== 0 &&
    text.charAt(start - 2) === "." &&
    (classAt(text, start - 3) & LETTER) !== 0 &&
    (start - 4 < limit || (classAt(text, start - 4) & (LETTERS | DIGIT)) === 0)
  );
}

/**
 * The word that the stop at `index` follows, not further back than `from`; the spaced pieces of an abbreviation as one word:
 * `U.S` of `U.S.`, `z.B` of `z. B.`. Empty after a bracket or another sign.
 */
export function wordBefore(text: string, index: number, from: number): WordBeside {
  const limit = Math.max(from, index - STOP_WINDOW);
  let start = index;
  let pieces = 1;
  for (;;) {
    while (start > limit && isInsideWord(text, start - 1)) start--;
    const isPiece = (classAt(text, start) & LETTER) !== 0 && (start + 1 === index || text.charAt(start + 1) === ".");
    if (!isPiece || pieces === MOST_PIECES || !hasPieceBefore(text, start, limit)) break;
    start -= 3;
    pieces++;
  }
  while (start < index && LEADING.has(text.charAt(start))) start++;
  const word = text.slice(start, index);
  return { word: pieces > 1 ? word.replace(/\s/gu, "") : word, start };
}

/** Index of the first letter or digit after quotes, brackets, dashes and spaces from `index` on, if it is near. */
export function skipOpening(text: string, index: number): number {
  const limit = Math.min(text.length, index + STOP_WINDOW);
  let at = index;
  while (at < limit && OPENING.has(text.charAt(at))) at++;
  return at;
}

/** The run of letters and digits at `index`. */
export function wordAfter(text: string, index: number): string {
  const limit = Math.min(text.length, index + STOP_WINDOW);
  let end = index;
  while (end < limit) {
    const isWord = (classAt(text, end) & (LETTERS | DIGIT)) !== 0;
    const isApostrophe = text.charAt(end) === "'" || text.charAt(end) === "’";
    if (!isWord && !(isApostrophe && (classAt(text, end + 1) & LETTER) !== 0)) break;
    end++;
  }
  return text.slice(index, end);
}

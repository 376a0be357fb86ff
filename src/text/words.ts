import { CHARACTER_CLASS, DIGIT, UNSPACED, WORD } from "./characters.js";
import type { Span } from "./types.js";

const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;

/** True where the sign at `index`, with a word character on both sides, belongs to the word around it. */
function joins(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit === APOSTROPHE || unit === RIGHT_QUOTE || unit === HYPHEN) return true;
  // A stop or comma joins digits only: "3.5" and "10,000" are one word, "end.Next" is two.
  if (unit !== FULL_STOP && unit !== COMMA) return false;
  const before = CHARACTER_CLASS[text.charCodeAt(index - 1)] ?? 0;
  const after = CHARACTER_CLASS[text.charCodeAt(index + 1)] ?? 0;
  return (before & after & DIGIT) !== 0;
}

/** Where the first word at or after an index begins; the text's length where there is none. */
export function wordStart(text: string, index: number): number {
  const { length } = text;
  let start = index;
  while (start < length && ((CHARACTER_CLASS[text.charCodeAt(start)] ?? 0) & WORD) === 0) start++;
  return start;
}

/** Where the word that begins at an index ends. */
export function wordEnd(text: string, start: number): number {
  const { length } = text;
  let end = start + 1;
  while (end < length) {
    const isWord = ((CHARACTER_CLASS[text.charCodeAt(end)] ?? 0) & WORD) !== 0;
    if (isWord) end++;
    else if (end + 1 < length && ((CHARACTER_CLASS[text.charCodeAt(end + 1)] ?? 0) & WORD) !== 0 && joins(text, end))
      end += 2;
    else break;
  }
  return end;
}

/**
 * Calls `visit(start, end)` for every word as written, in order: a run of letters, digits and marks, with apostrophes and
 * hyphens between them ("don't", "well-known") and stops and commas between digits ("3.5"). Scripts without spaces give
 * one call a run; `Intl.Segmenter` cuts those where words of theirs are needed. Linear, allocates nothing.
 */
export function forEachWord(text: string, visit: (start: number, end: number) => void): void {
  for (let start = wordStart(text, 0); start < text.length; ) {
    const end = wordEnd(text, start);
    visit(start, end);
    start = wordStart(text, end);
  }
}

/** The spans of all words as written. Empty text gives an empty list. */
export function wordSpans(text: string): Span[] {
  const spans: Span[] = [];
  forEachWord(text, (start, end) => spans.push({ start, end }));
  return spans;
}

/**
 * Words in a text. In scripts without spaces two characters count as one word, which is close to what readers of Chinese
 * and Japanese count.
 */
export function countWords(text: string): number {
  let words = 0;
  forEachWord(text, (start, end) => {
    const isUnspaced = ((CHARACTER_CLASS[text.charCodeAt(start)] ?? 0) & UNSPACED) !== 0;
    words += isUnspaced ? Math.ceil((end - start) / 2) : 1;
  });
  return words;
}

import { CHARACTER_CLASS, SPACE } from "./characters.js";
import { isLineBreak, lineBreakLength } from "./line-breaks.js";
import { endsSentence, isStopWithin } from "./sentence-ends.js";
import { findWraps } from "./sentence-lines.js";
import { type ItemMark, isNextItem, readItemMark } from "./sentence-lists.js";
import { type SentenceOptions, sentenceRules } from "./sentence-rules.js";
import { BREAK, SENTENCE_SIGNS, STOP } from "./sentence-signs.js";
import { readStop } from "./sentence-stops.js";
import type { Sentence, Span } from "./types.js";

/** Parts words, but is no white space to `trim`. */
const ZERO_WIDTH_SPACE = 0x200b;

function isBlankAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return ((CHARACTER_CLASS[unit] ?? 0) & SPACE) !== 0 && unit !== ZERO_WIDTH_SPACE;
}

/** The span without the white space around it; null where nothing is left. */
function trimmedSpan(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start < end && isBlankAt(text, start)) start++;
  while (end > start && isBlankAt(text, end - 1)) end--;
  return end > start ? { start, end } : null;
}

/** Index after the white space inside a line at `index`. */
function skipBlanks(text: string, index: number): number {
  let at = index;
  while (((CHARACTER_CLASS[text.charCodeAt(at)] ?? 0) & SPACE) !== 0 && !isLineBreak(text.charCodeAt(at))) at++;
  return at;
}

/** Index of the next stop or line break from `index` on; the text's length where there is none. */
function nextSignal(text: string, index: number, extraStop: number): number {
  const { length } = text;
  let at = index;
  while (at < length) {
    const unit = text.charCodeAt(at);
    if (((SENTENCE_SIGNS[unit] ?? 0) & (STOP | BREAK)) !== 0 || unit === extraStop) break;
    at++;
  }
  return at;
}

/** Index of the item after the one with `mark`, in `text` from `from` to `to`; -1 where there is none. */
function nextItem(text: string, mark: ItemMark, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (((CHARACTER_CLASS[text.charCodeAt(at)] ?? 0) & SPACE) === 0) continue;
    const unit = text.charCodeAt(at + 1);
    if (unit !== mark.nextFirst && unit !== mark.nextRomanFirst) continue;
    const next = readItemMark(text, at + 1);
    if (next !== null && isNextItem(mark, next)) return at + 1;
  }
  return -1;
}

/**
 * The spans of `splitSentences`, without copies of the text. One pass: a sentence ends at a line break that is no wrap, at a
 * stop that closes it, and before the next item of a list that was run together.
 */
export function sentenceSpans(text: string, options: SentenceOptions = {}): Span[] {
  const rules = sentenceRules(options);
  const wraps = findWraps(text);
  const spans: Span[] = [];
  let start = 0;
  let mark = readItemMark(text, 0);
  let index = 0;
  let signal = -1;
  const endAt = (end: number): void => {
    const span = trimmedSpan(text, start, end);
    if (span !== null) spans.push(span);
    start = end;
    mark = readItemMark(text, skipBlanks(text, end));
  };
  while (index < text.length) {
    if (signal < index) signal = nextSignal(text, index, rules.extraStop);
    const item = mark === null ? -1 : nextItem(text, mark, index, signal);
    if (item !== -1) {
      endAt(item);
      index = item;
    } else if (signal >= text.length) {
      break;
    } else if (((SENTENCE_SIGNS[text.charCodeAt(signal)] ?? 0) & BREAK) !== 0) {
      index = signal + lineBreakLength(text, signal);
      if (!wraps.has(signal)) endAt(index);
    } else if (isStopWithin(text, signal)) {
      index = signal + 1;
    } else {
      const stop = readStop(text, signal);
      if (endsSentence(text, start, stop, rules)) endAt(stop.end);
      index = stop.end;
    }
  }
  endAt(text.length);
  return spans;
}

/**
 * The sentences of a text, with their spans in it: in order, without white space around, every visible character in exactly
 * one. A sentence ends
 * - after a stop, with the quotes and brackets that close with it, unless the stop belongs to an abbreviation, initial,
 *   number, ordinal, address or file name, or a small letter follows;
 * - at a line break, unless the line was only wrapped (see `findWraps`): a heading without a stop is a sentence;
 * - before the next item where the items of a numbered list stand in one line.
 *
 * Text in a script without stops (Thai) ends at line breaks only. Runs in linear time on any text; empty text gives an empty
 * list. Throws nothing.
 */
export function splitSentences(text: string, options: SentenceOptions = {}): readonly Sentence[] {
  return sentenceSpans(text, options).map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
}

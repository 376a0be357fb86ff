import { CHARACTER_CLASS, SENTENCE_END, SPACE } from "./characters.js";
import { endsSentence } from "./sentence-ends.js";
import { findWraps, isLineBreak, lineBreakLength } from "./sentence-lines.js";
import { type ItemMark, isNextItem, readItemMark } from "./sentence-lists.js";
import { type SentenceOptions, sentenceRules } from "./sentence-rules.js";
import { readStop } from "./sentence-stops.js";
import type { Sentence, Span } from "./types.js";

const WHITE_SPACE = /\s/u;

/** The span without the white space around it; null where nothing is left. */
function trimmedSpan(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start < end && WHITE_SPACE.test(text.charAt(start))) start++;
  while (end > start && WHITE_SPACE.test(text.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}

/** Index after the white space inside a line at `index`. */
function skipBlanks(text: string, index: number): number {
  let at = index;
  while (((CHARACTER_CLASS[text.charCodeAt(at)] ?? 0) & SPACE) !== 0 && !isLineBreak(text.charCodeAt(at))) at++;
  return at;
}

/** What the scan stops at, by code unit: 1 for a stop, 2 for a line break, 0 for all it may pass over. */
const SIGNALS: Uint8Array = /* @__PURE__ */ CHARACTER_CLASS.map((kind, unit) =>
  (kind & SENTENCE_END) !== 0 ? 1 : Number(isLineBreak(unit)) * 2,
);

/** Index of the next stop or line break from `index` on; the text's length where there is none. */
function nextSignal(text: string, index: number, extraStop: number): number {
  const { length } = text;
  let at = index;
  while (at < length) {
    const unit = text.charCodeAt(at);
    if (SIGNALS[unit] !== 0 || unit === extraStop) break;
    at++;
  }
  return at;
}

/** Index of the item after the one with `mark`, in `text` from `from` to `to`; -1 where there is none. */
function nextItem(text: string, mark: ItemMark, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (((CHARACTER_CLASS[text.charCodeAt(at)] ?? 0) & SPACE) === 0) continue;
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
    } else if (SIGNALS[text.charCodeAt(signal)] === 2) {
      index = signal + lineBreakLength(text, signal);
      if (!wraps.has(signal)) endAt(index);
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

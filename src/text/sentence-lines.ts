import { CHARACTER_CLASS, SENTENCE_END, SPACE } from "./characters.js";
import { isLineBreak, lineBreakLength } from "./line-breaks.js";
import { readItemMark } from "./sentence-lists.js";
import { isLowerAt } from "./sentence-signs.js";
import type { Span } from "./types.js";

/**
 * When lines are taken for one hard-wrapped paragraph. Mail and plain-text wraps lie between 50 and 100 columns; the other
 * two keep verse and lists, whose lines are uneven or start with capitals, out.
 */
export const HARD_WRAP = Object.freeze({
  narrowest: 40,
  widest: 120,
  fewestLines: 3,
  /** Least share of breaks at which the next word would not have fitted, among breaks without a stop before. */
  fullLines: 0.8,
  /** Characters of the next line's first word that are looked at. */
  longestWord: 40,
});

/** Signs at the end of a line after which the next line is an item of its own. */
const LIST_ENDS: ReadonlySet<string> = new Set(":;");

/** A line, trimmed, and the index of the break after it. */
interface Line extends Span {
  readonly breakAt: number;
}

const NO_WRAPS: ReadonlySet<number> = new Set();
const LINE_BREAK = /[\n\r\u2028\u2029]/u;

function isSpaceAt(text: string, index: number): boolean {
  return ((CHARACTER_CLASS[text.charCodeAt(index)] ?? 0) & SPACE) !== 0;
}

function trimmedLine(text: string, start: number, breakAt: number): Line {
  let [from, to] = [start, breakAt];
  while (from < to && isSpaceAt(text, from)) from++;
  while (to > from && isSpaceAt(text, to - 1)) to--;
  return { start: from, end: to, breakAt };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let index = 0;
  while (index < text.length) {
    if (!isLineBreak(text.charCodeAt(index))) {
      index++;
      continue;
    }
    lines.push(trimmedLine(text, start, index));
    index += lineBreakLength(text, index);
    start = index;
  }
  lines.push(trimmedLine(text, start, text.length));
  return lines;
}

function endsWithStop(text: string, { start, end }: Line): boolean {
  for (let index = end - 1; index >= start && index >= end - 3; index--) {
    if (((CHARACTER_CLASS[text.charCodeAt(index)] ?? 0) & SENTENCE_END) !== 0) return true;
  }
  return false;
}

function hasStop(text: string, { start, end }: Line): boolean {
  for (let index = start; index < end; index++) {
    if (((CHARACTER_CLASS[text.charCodeAt(index)] ?? 0) & SENTENCE_END) !== 0) return true;
  }
  return false;
}

/** Length of the line's first word, as far as it is looked at. */
function firstWordLength(text: string, { start, end }: Line): number {
  const limit = Math.min(end, start + HARD_WRAP.longestWord);
  let index = start;
  while (index < limit && !isSpaceAt(text, index)) index++;
  return index - start;
}

/** Breaks inside a paragraph of near-constant width: those after which the next word did not fit. */
function addFullLines(text: string, paragraph: readonly Line[], wraps: Set<number>): void {
  const width = paragraph.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);
  if (paragraph.length < HARD_WRAP.fewestLines || width < HARD_WRAP.narrowest || width > HARD_WRAP.widest) return;
  const full: number[] = [];
  let unstopped = 0;
  let fullUnstopped = 0;
  let goOn = 0;
  for (const [i, line] of paragraph.slice(0, -1).entries()) {
    const next = paragraph[i + 1] ?? line;
    const isFull = line.end - line.start + 1 + firstWordLength(text, next) > width;
    if (isFull) full.push(line.breakAt);
    if (endsWithStop(text, line)) continue;
    unstopped++;
    if (isFull) fullUnstopped++;
    if (isLowerAt(text, next.start)) goOn++;
  }
  if (goOn > 0 && fullUnstopped >= HARD_WRAP.fullLines * unstopped) for (const breakAt of full) wraps.add(breakAt);
}

/**
 * Breaks before a line that begins with a small letter and goes on to a stop, where the line before has none: a sentence
 * cut by a wrap. A list of small-lettered lines has no stop and stays apart.
 */
function addContinuedLines(text: string, paragraph: readonly Line[], wraps: Set<number>): void {
  let findsStop = false;
  for (let i = paragraph.length - 1; i > 0; i--) {
    const line = paragraph[i];
    const before = paragraph[i - 1];
    if (line === undefined || before === undefined) continue;
    findsStop =
      isLowerAt(text, line.start) && readItemMark(text, line.start) === null && (findsStop || hasStop(text, line));
    const isList = LIST_ENDS.has(text.charAt(before.end - 1));
    if (findsStop && !isList && !endsWithStop(text, before)) wraps.add(before.breakAt);
  }
}

/**
 * Indices of the line breaks that only wrap a line and so end no sentence. All other breaks end one: a text of one block
 * a line, as flattened pages are, gives an empty set.
 */
export function findWraps(text: string): ReadonlySet<number> {
  if (!LINE_BREAK.test(text)) return NO_WRAPS;
  const wraps = new Set<number>();
  const lines = linesOf(text);
  let first = 0;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    if (line !== undefined && line.end > line.start) continue;
    const paragraph = lines.slice(first, i);
    if (paragraph.length > 1) {
      addFullLines(text, paragraph, wraps);
      addContinuedLines(text, paragraph, wraps);
    }
    first = i + 1;
  }
  return wraps;
}

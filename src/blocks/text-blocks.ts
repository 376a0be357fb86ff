import type { Page } from "../page/types.js";
import { CHARACTER_CLASS, SENTENCE_END, SPACE, UPPER } from "../text/characters.js";
import { collapseSpace } from "../text/collapse-space.js";
import type { Span } from "../text/types.js";
import { countWords } from "../text/words.js";
import { joinWrappedLines } from "./hard-wrap.js";
import { endsLikeSentence } from "./prose-run.js";
import type { Block, ParsedPage, Signals } from "./types.js";

/** Bounds of what is read, and what makes a page one of a sentence a line: enough lines of prose, nearly all of one sentence. */
export const TEXT_BLOCKS = Object.freeze({
  mostBlocks: 100_000,
  fewestProseLines: 8,
  proseWords: 5,
  shareOfSingles: 0.9,
});

const NO_SIGNALS: Signals = Object.freeze({
  titleTag: null,
  meta: new Map<string, readonly string[]>(),
  jsonLd: [],
  canonicalUrl: null,
  language: null,
  direction: null,
  baseUrl: null,
  times: [],
  authors: [],
  images: [],
});

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Signs that open a list item on a line of its own. */
const BULLET = /^(?:[\u2022\u2023\u25e6\u25aa\u25cf\u2013*-]|\d{1,2}[.)])\s/;

/** Flattened text to blocks: a block a line, but for the lines of hard-wrapped prose, which are joined. Linear. */
export function parseText(page: Page): ParsedPage {
  const lines = nonEmptyLines(page.source, TEXT_BLOCKS.mostBlocks + 1);
  const isCut = lines.length > TEXT_BLOCKS.mostBlocks;
  const spans = joinWrappedLines(isCut ? lines.slice(0, -1) : lines, page.source);
  const blocks = spans.map((span) => toBlock(span, page.source));
  return {
    page,
    blocks,
    containers: [],
    signals: { ...NO_SIGNALS, baseUrl: page.url },
    isSentencePerLine: hasSentencePerLine(blocks),
    limits: isCut ? [...page.limits, "blocks"] : page.limits,
  };
}

function nonEmptyLines(source: string, most: number): Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at <= source.length && spans.length < most) {
    const lineEnd = lineEndFrom(source, at);
    let start = at;
    let end = lineEnd;
    while (start < end && isSpaceAt(source, start)) start++;
    while (end > start && isSpaceAt(source, end - 1)) end--;
    if (end > start) spans.push({ start, end });
    at = lineEnd + 1;
  }
  return spans;
}

/** Where the line from `at` ends: at a line feed, or at the carriage return that old systems write in its place. */
function lineEndFrom(source: string, at: number): number {
  let end = at;
  while (end < source.length && source.charCodeAt(end) !== LINE_FEED && source.charCodeAt(end) !== CARRIAGE_RETURN)
    end++;
  return end;
}

function isSpaceAt(source: string, index: number): boolean {
  return ((CHARACTER_CLASS[source.charCodeAt(index)] ?? 0) & SPACE) !== 0;
}

function toBlock({ start, end }: Span, source: string): Block {
  const text = collapseSpace(source.slice(start, end));
  const isItem = BULLET.test(text.slice(0, 8));
  return {
    text,
    start,
    end,
    kind: isItem ? "list-item" : "paragraph",
    level: isItem ? 1 : 0,
    words: countWords(text),
    linkDensity: null,
    inlines: [],
    container: -1,
    inlineNames: "",
    isHidden: null,
  };
}

/** True where the lines of prose hold one sentence each, as pages look that went through a sentence splitter. */
function hasSentencePerLine(blocks: readonly Block[]): boolean {
  let prose = 0;
  let singles = 0;
  for (const { text, words } of blocks) {
    if (words < TEXT_BLOCKS.proseWords || !endsLikeSentence(text)) continue;
    prose++;
    if (!hasInnerStop(text)) singles++;
  }
  return prose >= TEXT_BLOCKS.fewestProseLines && singles >= prose * TEXT_BLOCKS.shareOfSingles;
}

/** True where a stop stands amid the line with a space and a capital behind it, after a word of more than two letters. */
function hasInnerStop(text: string): boolean {
  for (let i = 3; i < text.length - 2; i++) {
    if (((CHARACTER_CLASS[text.charCodeAt(i)] ?? 0) & SENTENCE_END) === 0 || text.charCodeAt(i + 1) !== 0x20) continue;
    const after = CHARACTER_CLASS[text.charCodeAt(i + 2)] ?? 0;
    if ((after & UPPER) !== 0 && /[\p{L}\p{N}]{3}/u.test(text.slice(i - 3, i))) return true;
  }
  return false;
}

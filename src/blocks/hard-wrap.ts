import type { Span } from "../text/types.js";

/**
 * Width and evidence asked before lines are joined. Plain text is wrapped at 60 to 80 columns, old mail at 40; what is
 * wider than 120 was not wrapped for reading.
 */
export const HARD_WRAP = Object.freeze({ narrowest: 38, widest: 120, fewestBreaks: 3, shareOfWrapped: 0.7 });

/**
 * Joins lines of hard-wrapped prose into paragraphs. A line was wrapped where the first word of the next would not have
 * fitted in the page's width; a page is hard-wrapped where that holds for most breaks inside its runs of lines. Lines that
 * are a block each come back as they are.
 *
 * @param lines spans of the non-empty lines, in order
 * @param source the text they index
 */
export function joinWrappedLines(lines: readonly Span[], source: string): readonly Span[] {
  const width = wrapWidth(lines, source);
  if (width === null) return lines;
  const joined: Span[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const last = joined.at(-1);
    if (
      before !== undefined &&
      last !== undefined &&
      isAdjacent(before, line, source) &&
      isWrapped(before, line, source, width)
    )
      joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

/** The column at which the page wraps its prose; null where it does not. */
function wrapWidth(lines: readonly Span[], source: string): number | null {
  let width = 0;
  let breaks = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next === undefined || !isAdjacent(line, next, source) || !isMidSentence(line, next, source)) continue;
    breaks++;
    width = Math.max(width, line.end - line.start);
  }
  if (breaks < HARD_WRAP.fewestBreaks || width < HARD_WRAP.narrowest || width > HARD_WRAP.widest) return null;
  let wrapped = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (
      next !== undefined &&
      isAdjacent(line, next, source) &&
      isMidSentence(line, next, source) &&
      isWrapped(line, next, source, width)
    )
      wrapped++;
  }
  return wrapped >= breaks * HARD_WRAP.shareOfWrapped ? width : null;
}

/** True where one line break, and no blank line, stands between two lines that follow each other. */
function isAdjacent(line: Span, next: Span, source: string): boolean {
  return source.slice(line.end, next.start).match(/\r\n?|\n/g)?.length === 1;
}

function isMidSentence(line: Span, next: Span, source: string): boolean {
  return !/[.!?:;"\u201d\u00bb)]/.test(source.charAt(line.end - 1)) && /\p{Ll}/u.test(source.charAt(next.start));
}

/** True where the first word of the next line would not have fitted behind this line. */
function isWrapped(line: Span, next: Span, source: string, width: number): boolean {
  const length = line.end - line.start;
  if (length > width) return false;
  const space = source.slice(next.start, Math.min(next.end, next.start + width)).search(/\s/);
  const firstWord = space < 0 ? Math.min(next.end - next.start, width) : space;
  return length + 1 + firstWord > width;
}

import { classAt, UNSPACED } from "../text/characters.js";
import type { Span } from "../text/types.js";

/**
 * Width and evidence asked before lines are joined. Plain text is wrapped at 60 to 80 columns, old mail at 40; what is
 * wider than 120 was not wrapped for reading. `slack`: columns by which a line may miss the width, as lines do that were
 * wrapped by hand; `shortest`: share of the width that a wrapped line has at least, whatever long word follows;
 * `outliers`: share of lines that may be longer than the width, such as addresses.
 */
export const HARD_WRAP = Object.freeze({
  narrowest: 38,
  widest: 120,
  fewestBreaks: 3,
  shareOfExact: 0.7,
  fewestRagged: 8,
  shareOfRagged: 0.85,
  slack: 6,
  shortest: 0.7,
  outliers: 0.05,
});

/**
 * Joins lines of hard-wrapped prose into paragraphs. A line was wrapped where the first word of the next would not have
 * fitted in the page's width; a page is hard-wrapped where that holds for most breaks inside its runs of lines. Lines that
 * are a block each come back as they are.
 *
 * @param lines spans of the non-empty lines, in order
 * @param source the text they index
 */
export function joinWrappedLines(lines: readonly Span[], source: string): readonly Span[] {
  const wrap = findWrap(lines, source);
  if (wrap === null) return lines;
  const joined: Span[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const last = joined.at(-1);
    if (
      before !== undefined &&
      last !== undefined &&
      isAdjacent(before, line, source) &&
      isWrapped(before, line, source, wrap)
    )
      joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

/** The column at which a page wraps its prose, and by how much its lines miss it. */
interface Wrap {
  readonly width: number;
  readonly slack: number;
}

/** How the page wraps its prose: to the letter as programs do, or about so, as by hand; null where it does not. */
function findWrap(lines: readonly Span[], source: string): Wrap | null {
  const breaks = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const isBreak = next !== undefined && isAdjacent(line, next, source) && isMidSentence(line, next, source);
    return isBreak ? [{ line, next }] : [];
  });
  if (breaks.length < HARD_WRAP.fewestBreaks) return null;
  const lengths = breaks.map(({ line }) => line.end - line.start).sort((a, b) => b - a);
  const width = lengths[Math.ceil(breaks.length * HARD_WRAP.outliers) - 1] ?? 0;
  if (width < HARD_WRAP.narrowest || width > HARD_WRAP.widest) return null;
  const share = (slack: number): number =>
    breaks.filter(({ line, next }) => isWrapped(line, next, source, { width, slack })).length / breaks.length;
  if (share(0) >= HARD_WRAP.shareOfExact) return { width, slack: 0 };
  // About the width is weaker evidence, so more lines must show it: menus of long entries look so by chance.
  const isRagged = breaks.length >= HARD_WRAP.fewestRagged && share(HARD_WRAP.slack) >= HARD_WRAP.shareOfRagged;
  return isRagged ? { width, slack: HARD_WRAP.slack } : null;
}

/** True where one line break, and no blank line, stands between two lines that follow each other. */
function isAdjacent(line: Span, next: Span, source: string): boolean {
  return source.slice(line.end, next.start).match(/\r\n?|\n/g)?.length === 1;
}

/**
 * True where no stop ends the line and the next goes on with a small letter. Scripts without capitals do not tell a menu
 * from a sentence, so that only long lines count there.
 */
function isMidSentence(line: Span, next: Span, source: string): boolean {
  if (ENDS_LINE.test(source.charAt(line.end - 1))) return false;
  const start = source.charAt(next.start);
  if (/\p{Ll}/u.test(start)) return true;
  const isUnspaced = (classAt(source, next.start) & UNSPACED) !== 0;
  return /\p{Lo}/u.test(start) && !isUnspaced && line.end - line.start >= HARD_WRAP.narrowest;
}

const ENDS_LINE = /[.!?:;"\u201c\u201d\u00ab\u00bb)\u061f\u061b\u06d4\u0964\u0589]/;

/** True where the line is about as long as the width and the first word of the next would not have fitted behind it. */
function isWrapped(line: Span, next: Span, source: string, { width, slack }: Wrap): boolean {
  const length = line.end - line.start;
  if (length > width + slack || length < width * HARD_WRAP.shortest) return false;
  const space = source.slice(next.start, Math.min(next.end, next.start + width)).search(/\s/);
  const firstWord = space < 0 ? Math.min(next.end - next.start, width) : space;
  return length + 1 + firstWord > width - slack;
}

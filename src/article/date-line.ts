import type { ArticleContext } from "./context.js";
import { COPYRIGHT_WORDS, MODIFIED_WORDS, PUBLISHED_WORDS } from "./date-list.js";
import type { DateReader } from "./date-reader.js";

/** What makes a line one that states the article's date, in UTF-16 code units. Chosen by hand. */
export const DATE_LINE = Object.freeze({
  /** More letters beside the date make the line a sentence or a teaser. */
  mostOtherLetters: 60,
  /** Short lines with a date are taken for body now and then, sentences that mention one far more often. */
  mostOtherLettersInBody: 40,
  /** Where a label says what the date is, a line may hold a byline too. */
  mostOtherLettersLabeled: 140,
  /** A paragraph may open with place and date: `Oslo, 3 May 2024 - ...`. */
  leadStart: 40,
});

/** What parts place and date from the paragraph that they open. */
const AFTER_DATELINE = /^ ?\)? ?[-–—|:.•]/u;

/** A line of the page that states a date. */
export interface DateLine {
  readonly date: string;
  readonly block: number;
  readonly kind: "published" | "modified" | "plain" | "lead";
}

function countLetters(text: string): number {
  let letters = 0;
  for (const character of text) if (/\p{L}/u.test(character)) letters++;
  return letters;
}

function readBlock(context: ArticleContext, index: number, dates: DateReader): DateLine | null {
  const text = context.parsed.blocks[index]?.text ?? "";
  const found = dates.inLine(text);
  if (!found || COPYRIGHT_WORDS.test(text.slice(0, DATE_LINE.mostOtherLetters))) return null;
  const isBody = context.labelled[index]?.isBody === true;
  const { date, start, end } = found;
  const others = text.length < 300 ? countLetters(text) - countLetters(text.slice(start, end)) : text.length;
  const label = text.slice(0, start);
  if (others <= DATE_LINE.mostOtherLettersLabeled) {
    if (MODIFIED_WORDS.test(label)) return { date, block: index, kind: "modified" };
    if (PUBLISHED_WORDS.test(label)) return { date, block: index, kind: "published" };
  }
  if (others <= (isBody ? DATE_LINE.mostOtherLettersInBody : DATE_LINE.mostOtherLetters))
    return { date, block: index, kind: "plain" };
  const isLead = isBody && start <= DATE_LINE.leadStart && others > DATE_LINE.mostOtherLetters;
  return isLead && AFTER_DATELINE.test(text.slice(end)) ? { date, block: index, kind: "lead" } : null;
}

/** The lines from block `start` up to block `end` that state a date, in order, with what they say it is. */
export function findDateLines(
  context: ArticleContext,
  { start, end }: { readonly start: number; readonly end: number },
  dates: DateReader,
): readonly DateLine[] {
  const lines: DateLine[] = [];
  for (let index = start; index < end; index++) {
    const line = readBlock(context, index, dates);
    if (line) lines.push(line);
  }
  return lines;
}

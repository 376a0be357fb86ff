import type { Role } from "../split/role-lists.js";
import type { ArticleContext, BlockRange } from "./context.js";
import {
  CHANGED_NAMES,
  COPYRIGHT_WORDS,
  DATE_NAMES,
  LABEL_OPENERS,
  MODIFIED_WORDS,
  OTHER_WORDS,
  PUBLISHED_WORDS,
} from "./date-list.js";
import type { DateReader } from "./date-reader.js";
import type { VisibleDate } from "./visible-date.js";

/** What makes a line one that states the article's date, in UTF-16 code units. Chosen by hand. */
export const DATE_LINE = Object.freeze({
  /** A line with no more letters beside the date says little else: a place, an author, the minutes it takes to read. */
  mostOtherLettersBare: 30,
  /** More letters beside the date make the line a sentence or a teaser. */
  mostOtherLetters: 60,
  /** Short lines with a date are taken for body now and then, sentences that mention one far more often. */
  mostOtherLettersInBody: 40,
  /** Where a label says what the date is, a line may hold a byline too. */
  mostOtherLettersLabeled: 140,
  /** A label is searched in so many characters before its date. */
  longestLabel: 80,
  /** A label may stand in a block of its own before the date's. */
  longestLabelBlock: 30,
  /** A date line begins with its date, but for a sign or a weekday. */
  opening: 12,
  /** A label after its date stands next to it: `3 May 2024 (updated)`. */
  longestLabelAfter: 16,
  /** A paragraph may open with place and date: `Oslo, 3 May 2024 - ...`. */
  leadStart: 40,
});

/** What parts place and date from the paragraph that they open. */
const AFTER_DATELINE = /^ ?\)? ?[-–—|:.•]/u;

/** A block that is a label and no more: `Last updated:`, `Published on`; not `Reviewed by Jane Doe` or `Market Updates`. */
const LABEL_BLOCK = new RegExp(
  `^(?:[^\\d]{1,29}:|(?:(?:${LABEL_OPENERS}) )?(?:${MODIFIED_WORDS.source}|${PUBLISHED_WORDS.source})\\p{L}{0,8}(?: \\p{L}{1,3})?)$`,
  "iu",
);

/** A line of the page that states a date. */
export interface DateLine {
  readonly date: string;
  /** Minutes since midnight; null where the line gives no time. */
  readonly minutes: number | null;
  readonly block: number;
  /** `bare` is a line with hardly anything else, `plain` one with more, `lead` the start of a paragraph. */
  readonly kind: "published" | "modified" | "bare" | "plain" | "lead";
}

/** What a label says of its date; `other` is a date that is not the article's. */
export type DateLabel = "published" | "modified" | "other";

/** Blocks that date themselves or another article; only a label there can speak of this one. */
export const ELSEWHERE: ReadonlySet<Role> = new Set<Role>([
  "caption",
  "related-links",
  "navigation",
  "site-header",
  "comment-form",
  "advertisement",
  "author-bio",
  "newsletter",
  "login-search",
  "pager",
  "footer",
]);

function countLetters(text: string): number {
  let letters = 0;
  for (const character of text) if (/\p{L}/u.test(character)) letters++;
  return letters;
}

/** What the words before a date say it is; where its block has none, those of the block before it, if that is a label. */
export function readLabel(context: ArticleContext, block: number, text: string): DateLabel | null {
  if (/[\p{L}©]/u.test(text)) return kindOfLabel(text.slice(-DATE_LINE.longestLabel));
  const before = context.parsed.blocks[block - 1]?.text ?? "";
  return before.length <= DATE_LINE.longestLabelBlock && LABEL_BLOCK.test(before) ? kindOfLabel(before) : null;
}

/** True where the element that holds a block is named after a change. */
export function isNamedChange({ parsed }: ArticleContext, block: number): boolean {
  const { inlineNames, container } = parsed.blocks[block] ?? { inlineNames: "", container: -1 };
  return CHANGED_NAMES.test(inlineNames) || CHANGED_NAMES.test(parsed.containers[container]?.names ?? "");
}

/** What the words after a date say it is; none where they belong to a time that follows: `3 May 2024 (updated 16:30)`. */
function readLabelAfter(text: string): DateLabel | null {
  return /\d/u.test(text.slice(0, DATE_LINE.longestLabel))
    ? null
    : kindOfLabel(text.slice(0, DATE_LINE.longestLabelAfter));
}

function kindOfLabel(label: string): DateLabel | null {
  if (COPYRIGHT_WORDS.test(label) || OTHER_WORDS.test(label)) return "other";
  if (MODIFIED_WORDS.test(label)) return "modified";
  return PUBLISHED_WORDS.test(label) ? "published" : null;
}

/** Letters of the text that belong to none of its dates. */
function countOthers(text: string, dates: readonly VisibleDate[]): number {
  if (text.length >= 300) return text.length;
  return dates.reduce((rest, { start, end }) => rest - countLetters(text.slice(start, end)), countLetters(text));
}

/** What a date without a label is, by what else its block holds. Captions give days, hardly ever times. */
function kindUnlabeled(
  context: ArticleContext,
  block: number,
  others: number,
  { start, minutes }: VisibleDate,
): "bare" | "plain" | null {
  const { role, isBody } = context.labelled[block] ?? { role: "other", isBody: false };
  if (ELSEWHERE.has(role) && !(role === "caption" && minutes !== null)) return null;
  if (context.parsed.blocks[block]?.kind === "caption") return null;
  if (others > (isBody ? DATE_LINE.mostOtherLettersInBody : DATE_LINE.mostOtherLetters)) return null;
  if (others <= DATE_LINE.mostOtherLettersBare) return "bare";
  if ((role === "date" || role === "byline") && start < DATE_LINE.opening) return "bare";
  return DATE_NAMES.test(context.parsed.blocks[block]?.inlineNames ?? "") ? "bare" : "plain";
}

/** The lines that one block states; several where it gives both publication and change. */
function readBlock(context: ArticleContext, block: number, dates: DateReader): readonly DateLine[] {
  const text = context.parsed.blocks[block]?.text ?? "";
  const found = dates.inLine(text);
  const [first] = found;
  if (!first || context.labelled[block]?.role === "comment") return [];
  const others = countOthers(text, found);
  const isBody = context.labelled[block]?.isBody === true;
  const most = isBody ? DATE_LINE.mostOtherLetters : DATE_LINE.mostOtherLettersLabeled;
  const lines: DateLine[] = [];
  let labelStart = 0;
  for (const [i, date] of found.entries()) {
    const before = text.slice(labelStart, date.start);
    const isLast = i === found.length - 1;
    const label =
      (labelStart === 0 ? readLabel(context, block, before) : kindOfLabel(before)) ??
      (isLast ? readLabelAfter(text.slice(date.end)) : null) ??
      (found.length === 1 && isNamedChange(context, block) ? "modified" : null);
    labelStart = date.end;
    if (label === "other") continue;
    const kind = label !== null && others <= most ? label : kindUnlabeled(context, block, others, date);
    if (kind !== null) lines.push({ date: date.date, minutes: date.minutes, block, kind });
  }
  if (lines.length > 0) return lines;
  const isLead = isBody && others > DATE_LINE.mostOtherLetters;
  const opens = isLead && first.start <= DATE_LINE.leadStart && AFTER_DATELINE.test(text.slice(first.end));
  return opens ? [{ date: first.date, minutes: first.minutes, block, kind: "lead" }] : [];
}

/** Reads the lines of one page's blocks, each block once. */
export class DateLines {
  readonly #context: ArticleContext;
  readonly #dates: DateReader;
  readonly #lines = new Map<number, readonly DateLine[]>();

  constructor(context: ArticleContext, dates: DateReader) {
    this.#context = context;
    this.#dates = dates;
  }

  /** The lines of a kind from block `start` up to block `end`, in order. */
  find(kind: DateLine["kind"], { start, end }: BlockRange): readonly DateLine[] {
    const found: DateLine[] = [];
    for (let block = start; block < end; block++)
      for (const line of this.#read(block)) if (line.kind === kind) found.push(line);
    return found;
  }

  #read(block: number): readonly DateLine[] {
    const known = this.#lines.get(block);
    if (known !== undefined) return known;
    const lines = readBlock(this.#context, block, this.#dates);
    this.#lines.set(block, lines);
    return lines;
  }
}

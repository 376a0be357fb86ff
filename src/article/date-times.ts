import type { TimeElement } from "../blocks/types.js";
import type { ArticleContext, BlockRange } from "./context.js";
import { type DateLabel, ELSEWHERE, isNamedChange, readLabel } from "./date-line.js";
import { MODIFIED_WORDS, OTHER_DATE_NAMES, PUBLISHED_WORDS } from "./date-list.js";
import type { DateReader } from "./date-reader.js";

/** A date that a time element, or one whose itemprop is a date, states. */
export interface TimeDate {
  readonly date: string;
  readonly kind: "published" | "modified" | "plain";
  /** True where microdata or a microformat names it, not just the words around it. */
  readonly isNamed: boolean;
  readonly beforeBlock: number;
}

const NAMED = /datepublished|dt-published|entry-date|\bpublished\b|pubdate/u;

/** What the words before the element's text in its block say. */
function labelOf(context: ArticleContext, { text, beforeBlock }: TimeElement): DateLabel | null {
  const block = context.parsed.blocks[beforeBlock]?.text ?? "";
  const at = text === "" ? -1 : block.indexOf(text);
  if (at < 0) return null;
  const before = block.slice(Math.max(0, at - 80), at);
  return readLabel(context, beforeBlock, before.slice(before.search(/\D*$/u)));
}

function kindOf(context: ArticleContext, time: TimeElement): TimeDate["kind"] | null {
  const { names, text, beforeBlock } = time;
  const role = context.labelled[beforeBlock]?.role ?? "other";
  if (OTHER_DATE_NAMES.test(names) || role === "comment") return null;
  if (/modified|dt-updated/u.test(names) || isNamedChange(context, beforeBlock)) return "modified";
  if (MODIFIED_WORDS.test(text)) return "modified";
  const label = labelOf(context, time);
  if (label === "other") return null;
  if (label === "modified") return "modified";
  if (PUBLISHED_WORDS.test(names) || label === "published") return "published";
  if (MODIFIED_WORDS.test(names)) return "modified";
  return ELSEWHERE.has(role) && text !== "" ? null : "plain";
}

/** The dates of the elements that stand before one of the blocks of a range, in page order. */
export function readTimes(context: ArticleContext, range: BlockRange, dates: DateReader): readonly TimeDate[] {
  const found: TimeDate[] = [];
  for (const time of context.parsed.signals.times) {
    const { beforeBlock, names } = time;
    if (beforeBlock < range.start || beforeBlock > range.end) continue;
    const kind = kindOf(context, time);
    const date = kind && dates.inTime(time);
    if (kind !== null && date !== null) found.push({ date, kind, isNamed: NAMED.test(names), beforeBlock });
  }
  return found;
}

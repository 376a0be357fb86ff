import type { Style } from "./style.js";
import { displayWidth, padTo } from "./text-width.js";
import { wrap } from "./wrap.js";

const LABEL_COLUMNS = 13;

/** A label and what it stands for, wrapped in its own column. An empty value gives no row. */
export function row(label: string, value: string, style: Style): string[] {
  if (value === "") return [];
  const lines = wrap(value, style.width - LABEL_COLUMNS);
  return lines.map((line, i) => style.dim(padTo(i === 0 ? label : "", LABEL_COLUMNS)) + line);
}

/** Items in a line, as many as fit in `lines` lines of a labeled row; none is cut in two. */
export function itemRow(label: string, items: readonly string[], lines: number, style: Style): string[] {
  const columns = (style.width - LABEL_COLUMNS) * lines - lines * 8; // what wrapping at items may leave empty
  const kept: string[] = [];
  let used = 0;
  for (const item of items) {
    used += displayWidth(item) + 3;
    if (used > columns) break;
    kept.push(item);
  }
  return row(label, kept.join(" · "), style);
}

/** A probability as a reader would say it: `93%`. */
export function percent(probability: number): string {
  return `${Math.round(probability * 100)}%`;
}

/** `1,204 words`, `1 word`. */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}

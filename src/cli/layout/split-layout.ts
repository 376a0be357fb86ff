import type { LabelledBlock, Split } from "../../split/types.js";
import { BODY_MARK } from "./body-layout.js";
import { countOf, percent } from "./rows.js";
import type { Style } from "./style.js";
import { padTo, printable, truncate } from "./text-width.js";
import { wrap } from "./wrap.js";

/** Lines shown of one block, and the columns of the mark, the longest role name and the confidence. */
const BLOCK = Object.freeze({ lines: 3, markColumns: 2, roleColumns: 15, confidenceColumns: 5 });
const TEXT_COLUMN = BLOCK.markColumns + BLOCK.roleColumns + BLOCK.confidenceColumns;

const LEGEND = `${BODY_MARK} body, ◆ title, · boilerplate; the figure is how sure that is`;

export interface SplitLayoutOptions {
  /** True to show under each block why it was judged so. */
  readonly isExplained: boolean;
}

/** A split for reading: one entry a block with its mark, role, confidence and first lines. */
export function layoutSplit(split: Split, style: Style, { isExplained }: SplitLayoutOptions): string {
  const body = split.blocks.filter(({ isBody }) => isBody).length;
  const reached = split.limits.length === 0 ? [] : [`limits reached: ${split.limits.join(", ")}`];
  const facts = [
    split.status,
    countOf(split.blocks.length, "block"),
    `${body} body`,
    ...(split.status === "ok" ? [`${percent(split.confidence)} sure`] : []),
    split.format,
    split.encoding,
    ...(split.language === null ? [] : [split.language]),
    ...reached,
  ];
  return [
    ...wrap(facts.join(" · "), style.width).map(style.bold),
    ...wrap(LEGEND, style.width).map(style.dim),
    "",
    ...split.blocks.flatMap((block) => [
      ...layoutBlock(block, style),
      ...(isExplained ? layoutReasons(block, style) : []),
    ]),
    "",
  ].join("\n");
}

function layoutBlock(block: LabelledBlock, style: Style): string[] {
  const columns = style.width - TEXT_COLUMN;
  const paint = block.isBody ? (text: string) => text : block.role === "title" ? style.title : style.dim;
  return firstLines(printable(block.text), columns).map((line, i) => {
    const role = padTo(i === 0 ? block.role : "", BLOCK.roleColumns);
    const confidence = padTo(i === 0 ? percent(block.confidence) : "", BLOCK.confidenceColumns);
    return `${markOf(block, style)} ${paint(role)}${style.dim(confidence)}${paint(line)}`;
  });
}

function markOf({ isBody, role }: LabelledBlock, style: Style): string {
  if (isBody) return style.body(BODY_MARK);
  return role === "title" ? style.title("◆") : style.dim("·");
}

function firstLines(text: string, columns: number): string[] {
  const start = text.slice(0, columns * (BLOCK.lines + 1)); // enough for all lines shown and one more
  const lines = wrap(start, columns);
  if (lines.length <= BLOCK.lines && start.length === text.length) return lines;
  const kept = lines.slice(0, BLOCK.lines);
  return [...kept.slice(0, -1), truncate(`${kept.at(-1) ?? ""} …`, columns)];
}

function layoutReasons({ reasons }: LabelledBlock, style: Style): string[] {
  if (reasons.length === 0) return [];
  const lines = wrap(`because ${printable(reasons.join("; "))}`, style.width - TEXT_COLUMN);
  return lines.map((line) => " ".repeat(TEXT_COLUMN) + style.dim(line));
}

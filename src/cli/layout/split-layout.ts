import { isDoubtful } from "../../report/tally.js";
import type { LabelledBlock, Split } from "../../split/types.js";
import { BODY_MARK } from "./body-layout.js";
import { countOf, percent } from "./rows.js";
import type { Style } from "./style.js";
import { padTo, printable, truncate } from "./text-width.js";
import { wrap } from "./wrap.js";

/** Lines shown of one block, and the columns of the mark, the longest role name and the confidence. */
const BLOCK = Object.freeze({ lines: 3, markColumns: 2, roleColumns: 15, confidenceColumns: 5 });
const TEXT_COLUMN = BLOCK.markColumns + BLOCK.roleColumns + BLOCK.confidenceColumns;

const LEGEND = `${BODY_MARK} body, ◆ title, · boilerplate; the figure is how sure that is, ? in doubt`;

export interface SplitLayoutOptions {
  /** True to show under each block why it was judged so. */
  readonly isExplained: boolean;
}

/** A split for reading: one entry a block with its mark, role, confidence and first lines. */
export function layoutSplit(split: Split, style: Style, { isExplained }: SplitLayoutOptions): string {
  const body = split.blocks.filter(({ isBody }) => isBody).length;
  const doubtful = split.blocks.filter(isDoubtful).length;
  const reached = split.limits.length === 0 ? [] : [`limits reached: ${split.limits.join(", ")}`];
  const facts = [
    split.status,
    countOf(split.blocks.length, "block"),
    `${body} body`,
    ...(split.status === "ok" ? [`${percent(split.confidence)} sure`] : []),
    ...(doubtful === 0 ? [] : [`${doubtful} doubtful`]),
    split.format,
    split.encoding,
    ...(split.language === null ? [] : [split.language]),
    ...reached,
  ];
  return [
    ...wrap(facts.join(" · "), style.width).map(style.bold),
    ...wrap(LEGEND, style.width).map(style.dim),
    "",
    ...split.blocks.flatMap((block) =>
      isExplained ? [...layoutBlock(block, style), ...layoutReasons(block, style), ""] : layoutBlock(block, style),
    ),
    ...(isExplained ? [] : [""]),
  ].join("\n");
}

function layoutBlock(block: LabelledBlock, style: Style): string[] {
  const columns = style.width - TEXT_COLUMN;
  const paint = block.isBody ? (text: string) => text : block.role === "title" ? style.title : style.dim;
  return firstLines(printable(block.text), columns).map((line, i) => {
    const role = padTo(i === 0 ? block.role : "", BLOCK.roleColumns);
    return `${markOf(block, i, style)} ${paint(role)}${layoutConfidence(block, i, style)}${paint(line)}`;
  });
}

function layoutConfidence(block: LabelledBlock, line: number, style: Style): string {
  if (line > 0) return " ".repeat(BLOCK.confidenceColumns);
  const isInDoubt = isDoubtful(block);
  const text = padTo(`${percent(block.confidence)}${isInDoubt ? "?" : ""}`, BLOCK.confidenceColumns);
  return isInDoubt ? style.warning(text) : style.dim(text);
}

/** A bar along all lines of a block of the body; a sign before the first line of any other. */
function markOf({ isBody, role }: LabelledBlock, line: number, style: Style): string {
  if (isBody) return style.body(BODY_MARK);
  if (line > 0) return " ";
  return role === "title" ? style.title("◆") : style.dim("·");
}

function firstLines(text: string, columns: number): string[] {
  const start = text.slice(0, columns * (BLOCK.lines + 1)); // enough for all lines shown and one more
  const lines = wrap(start, columns);
  if (lines.length <= BLOCK.lines && start.length === text.length) return lines;
  const kept = lines.slice(0, BLOCK.lines);
  return [...kept.slice(0, -1), truncate(`${kept.at(-1) ?? ""} …`, columns)];
}

function layoutReasons(block: LabelledBlock, style: Style): string[] {
  if (block.reasons.length === 0) return [];
  const lines = wrap(`because ${printable(block.reasons.join("; "))}`, style.width - TEXT_COLUMN);
  const start = `${markOf(block, 1, style)}${" ".repeat(TEXT_COLUMN - 1)}`;
  return lines.map((line) => start + style.dim(line));
}

import type { LabelledBlock } from "../../split/types.js";
import type { Style } from "./style.js";
import { printable } from "./text-width.js";
import { wrap } from "./wrap.js";

/** The bar in front of body lines, in `analyze` as in `split`. */
export const BODY_MARK = "▌";

/** The body as it would be read: a bar in front of every line, headings bold, a bullet before list items. */
export function layoutBody(blocks: readonly LabelledBlock[], style: Style): string[] {
  const body = blocks.filter(({ isBody }) => isBody);
  return body.flatMap((block, i) => {
    const isListGoingOn = block.role === "list-item" && body[i - 1]?.role === "list-item";
    const gap = i === 0 || isListGoingOn ? [] : [style.body(BODY_MARK)];
    return [...gap, ...layoutBlock(block, style).map((line) => `${style.body(BODY_MARK)} ${line}`)];
  });
}

function layoutBlock({ text, role }: LabelledBlock, style: Style): string[] {
  const indent = role === "list-item" ? "• " : role === "quote" ? "  " : "";
  const lines = wrap(printable(text), style.width - 2 - indent.length);
  return lines.map((line, i) => {
    const start = i === 0 ? indent : " ".repeat(indent.length);
    return start + (role === "heading" ? style.bold(line) : line);
  });
}

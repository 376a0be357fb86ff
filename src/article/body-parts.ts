import type { Block } from "../blocks/types.js";
import type { LabelledBlock } from "../split/types.js";

/** Blocks of one kind that a format writes as one: a list, a table, a quote; every other block stands alone. */
export interface BodyPart {
  readonly kind: Block["kind"];
  readonly blocks: readonly Block[];
}

const JOINED: ReadonlySet<Block["kind"]> = new Set(["list-item", "table", "quote"]);

/** The blocks of the body in order, those of one list, table or quote together. `labelled[i]` belongs to `blocks[i]`. */
export function bodyParts(blocks: readonly Block[], labelled: readonly LabelledBlock[]): readonly BodyPart[] {
  const parts: { readonly kind: Block["kind"]; readonly blocks: Block[] }[] = [];
  let last = -1;
  for (const [index, block] of blocks.entries()) {
    if (labelled[index]?.isBody !== true) continue;
    const part = parts.at(-1);
    if (part && part.kind === block.kind && JOINED.has(block.kind) && last === index - 1) part.blocks.push(block);
    else parts.push({ kind: block.kind, blocks: [block] });
    last = index;
  }
  return parts;
}

/** The cells of a table row, whose text is `A | B | C`. */
export function cellsOf(row: Block): readonly string[] {
  return row.text.split(" | ");
}

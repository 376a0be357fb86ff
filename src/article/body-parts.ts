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

/** The sign and white space before the text of a list item that was written as text. */
const BULLET = /^[\u2022\u2023\u25e6\u25aa\u25cf\u2013*-]\s/u;

/** A list item without the bullet that flattened text keeps. */
export function withoutBullet(block: Block): Block {
  return block.inlines.length === 0 && BULLET.test(block.text) ? { ...block, text: block.text.slice(2) } : block;
}

/** The cells of a table row, whose text is `A | B | C`. */
export function cellsOf(row: Block): readonly string[] {
  return row.text.split(" | ");
}

/** Nesting depths of list items, from 0, no item more than one deeper than the one before it. */
export function listDepths(items: readonly Block[]): readonly number[] {
  const depths: number[] = [];
  const lowest = items.reduce((low, { level }) => Math.min(low, level), Number.POSITIVE_INFINITY);
  for (const { level } of items) depths.push(Math.min(level - lowest, (depths.at(-1) ?? -1) + 1));
  return depths;
}

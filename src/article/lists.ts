import type { Block, Container, ParsedPage } from "../blocks/types.js";
import type { Figure } from "./figures.js";

/** A list of the body: numbered from `start` on, or with bullets where it is null. */
export interface List {
  readonly start: number | null;
  readonly items: readonly ListItem[];
}

/** What stands in a list item, in order: its blocks, the lists inside it, and its images. */
export type ListItem = readonly (Block | List | Figure)[];

/** What a list item's block is: its number, null in a list with bullets, and the `li` it stands in, -1 on flattened text. */
export interface ItemMark {
  readonly number: number | null;
  readonly item: number;
}

export type ItemMarks = ReadonlyMap<Block, ItemMark>;

const BULLETS: ItemMark = Object.freeze({ number: null, item: -1 });
const LISTS: ReadonlySet<string> = new Set(["ol", "ul", "menu", "dir"]);
const ITEM: ReadonlySet<string> = new Set(["li"]);

/** The bullet or number before the text of a list item that was written as text. */
const BULLET_SIGN = /^[\u2022\u2023\u25e6\u25aa\u25cf\u2013*-]\s/u;
const NUMBER_SIGN = /^(\d{1,2})[.)]\s/u;

/** Index of the innermost container of these tags from `index` outward; -1 where there is none. */
function enclosing(containers: readonly Container[], index: number, tags: ReadonlySet<string>): number {
  let at = index;
  while (at >= 0 && !tags.has(containers[at]?.tag ?? "")) at = containers[at]?.parent ?? -1;
  return at;
}

/** The marks of all list items of a page. Items of an `ol` are counted from 1, or from where the page says; lines of flattened text have their own number. */
export function itemMarks({ blocks, containers }: Pick<ParsedPage, "blocks" | "containers">): ItemMarks {
  const counts = new Map<number, number>();
  const numbers = new Map<number, number>();
  const marks = new Map<Block, ItemMark>();
  for (const block of blocks) {
    if (block.kind !== "list-item") continue;
    const item = enclosing(containers, block.container, ITEM);
    const list = enclosing(containers, item, LISTS);
    if (containers[list]?.tag === "ol" && !numbers.has(item)) {
      const next = (counts.get(list) ?? (containers[list]?.number ?? 1) - 1) + 1;
      const number = containers[item]?.number ?? next;
      counts.set(list, number);
      numbers.set(item, number);
    }
    const written = item < 0 ? NUMBER_SIGN.exec(block.text)?.[1] : undefined;
    marks.set(block, { number: numbers.get(item) ?? (written === undefined ? null : Number(written)), item });
  }
  return marks;
}

/** A list item without the bullet or number that its text begins with: the list it is written into has its own. */
function withoutSign(block: Block, { number, item }: ItemMark): Block {
  const sign = item < 0 && number !== null ? NUMBER_SIGN : BULLET_SIGN;
  return block.inlines.length === 0 ? { ...block, text: block.text.replace(sign, "") } : block;
}

/** Nesting depths of list items, from 0, no item more than one deeper than the one before it. */
function listDepths(items: readonly Block[]): readonly number[] {
  const depths: number[] = [];
  const lowest = items.reduce((low, { level }) => Math.min(low, level), Number.POSITIVE_INFINITY);
  for (const { level } of items) depths.push(Math.min(level - lowest, (depths.at(-1) ?? -1) + 1));
  return depths;
}

/** A list that is being made, and the `li` of its last item. */
interface OpenList {
  readonly start: number | null;
  readonly items: (Block | List | Figure)[][];
  lastItem: number;
}

/** True where an item of this number is the next of the list. */
function continues({ start, items }: OpenList, number: number | null): boolean {
  return start === null ? number === null : number === start + items.length;
}

export function isFigure(content: object): content is Figure {
  return "src" in content;
}

/**
 * Blocks of list items, which stand one after the other, as lists inside each other. A list ends where the next item has
 * another kind of mark, or a number that is not the next. An image stands in the item before it, or opens the next.
 */
export function toLists(content: readonly (Block | Figure)[], marks: ItemMarks): readonly List[] {
  const lists: List[] = [];
  const open: OpenList[] = [];
  const depths = listDepths(content.flatMap((part) => (isFigure(part) ? [] : part)));
  let opening: Figure[] = [];
  let place = 0;
  for (const part of content) {
    if (!isFigure(part)) {
      addItem(part, depths[place++] ?? 0, opening);
      opening = [];
    } else if (part.item === "opens") opening.push(part);
    else open.at(-1)?.items.at(-1)?.push(part);
  }
  return lists;

  function addItem(block: Block, depth: number, before: readonly Figure[]): void {
    const mark = marks.get(block) ?? BULLETS;
    const item = [...before, withoutSign(block, mark)];
    open.length = Math.min(open.length, depth + 1);
    const list = open[depth];
    if (list !== undefined && mark.item >= 0 && mark.item === list.lastItem) {
      list.items.at(-1)?.push(...item);
      return;
    }
    if (list !== undefined && continues(list, mark.number)) {
      list.items.push(item);
      list.lastItem = mark.item;
      return;
    }
    const begun: OpenList = { start: mark.number, items: [item], lastItem: mark.item };
    (open[depth - 1]?.items.at(-1) ?? lists).push(begun);
    open[depth] = begun;
  }
}

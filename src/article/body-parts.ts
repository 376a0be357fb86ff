import type { Block } from "../blocks/types.js";
import type { LabelledBlock } from "../split/types.js";
import type { Figure, Figures } from "./figures.js";

/** What a format writes as one: an image, a list with the images in it, a table, a quote; every other block stands alone. */
export type BodyPart =
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "list-item"; readonly content: readonly (Block | Figure)[] }
  | { readonly kind: Exclude<Block["kind"], "list-item">; readonly blocks: readonly Block[] };

const JOINED: ReadonlySet<Block["kind"]> = new Set(["table", "quote"]);

/** Gathers the parts one after the other. State over one body, hence a class. */
class PartBuilder {
  readonly parts: BodyPart[] = [];
  /** Images that stand behind the last block. */
  readonly #waiting: Figure[] = [];
  #list: (Block | Figure)[] | null = null;
  #joined: { readonly kind: Block["kind"]; readonly blocks: Block[] } | null = null;

  addFigure(figure: Figure): void {
    this.#waiting.push(figure);
  }

  /** @param isNext true where the block follows the last one of the body with nothing but captions between */
  addBlock(block: Block, isNext: boolean): void {
    if (block.kind === "list-item") this.#addItem(block, isNext);
    else this.#addOther(block, block.kind, isNext);
  }

  placeFigures(): void {
    for (const figure of this.#waiting.splice(0)) this.parts.push({ kind: "figure", figure });
  }

  #addItem(block: Block, isNext: boolean): void {
    const list = isNext && this.#waiting.every(({ item }) => item !== null) ? this.#list : null;
    this.#joined = null;
    if (list !== null) {
      list.push(...this.#waiting.splice(0), block);
      return;
    }
    this.placeFigures();
    this.#list = [block];
    this.parts.push({ kind: "list-item", content: this.#list });
  }

  #addOther(block: Block, kind: Exclude<Block["kind"], "list-item">, isNext: boolean): void {
    const joined = isNext && this.#joined?.kind === kind ? this.#joined : null;
    this.#list = null;
    // An image amid a table stands behind it.
    if (joined !== null && (kind === "table" || this.#waiting.length === 0)) {
      joined.blocks.push(block);
      return;
    }
    this.placeFigures();
    const part = { kind, blocks: [block] };
    this.#joined = JOINED.has(kind) ? part : null;
    this.parts.push(part);
  }
}

/**
 * The blocks of the body in order, those of one list, table or quote together, and its images between them. `labelled[i]`
 * belongs to `blocks[i]`.
 */
export function bodyParts(
  blocks: readonly Block[],
  labelled: readonly LabelledBlock[],
  { figures, captions }: Figures,
): readonly BodyPart[] {
  const builder = new PartBuilder();
  let last = -1;
  let next = 0;
  for (const [index, block] of blocks.entries()) {
    // A caption that is written with its image does not part the blocks around it.
    if (captions.has(index) && last === index - 1) last = index;
    if (labelled[index]?.isBody !== true) continue;
    for (let figure = figures[next]; figure && figure.beforeBlock <= index; figure = figures[++next])
      builder.addFigure(figure);
    builder.addBlock(block, last === index - 1);
    last = index;
  }
  for (const figure of figures.slice(next)) builder.addFigure(figure);
  builder.placeFigures();
  return builder.parts;
}

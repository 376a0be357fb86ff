import { BLOCK, ELEMENT, FORMATTING, IMPLIED_END, SCOPE } from "./elements.js";
import type { BlockKind, Container } from "./types.js";

/** Elements nested deeper than this are read without nesting, so that a flood of open tags costs linear time. */
export const OPEN_ELEMENTS = Object.freeze({ deepest: 512 });

export interface OpenElement {
  readonly tag: string;
  readonly bits: number;
  readonly names: string;
  /** Kind of a block that ends right here. */
  readonly kind: BlockKind;
  readonly level: number;
  /** True where the blocks that end inside it are hidden. */
  readonly isHidden: boolean;
  /** True for a hidden part of a block, whose text does not belong to the block around it. */
  readonly isLeftOut: boolean;
  /** The number that a numbered list or an item of one states; only where one does. */
  readonly number?: number;
  /** Index of its container record; -1 until a block ends inside it. */
  container: number;
}

/**
 * The stack of open elements, bounded in depth: HTML's implied end tags and misnested end tags in the simple form that
 * keeps text in the right container. State over one parse, hence a class.
 *
 * @typeParam Element what is kept of an open element
 */
export class OpenElements<Element extends OpenElement = OpenElement> {
  readonly containers: Container[] = [];
  readonly #stack: Element[] = [];
  readonly #counts = new Map<string, number>();
  /** Open tags beyond the deepest level that were not pushed. */
  #beyond = 0;
  wasTooDeep = false;
  /** Container of what stands outside html and body; -1 until there is any. */
  #root = -1;

  get top(): Element | undefined {
    return this.#stack.at(-1);
  }

  has(tag: string): boolean {
    return (this.#counts.get(tag) ?? 0) > 0;
  }

  push(element: Element): void {
    if (this.#stack.length >= OPEN_ELEMENTS.deepest) {
      this.#beyond++;
      this.wasTooDeep = true;
      return;
    }
    this.#stack.push(element);
    this.#counts.set(element.tag, (this.#counts.get(element.tag) ?? 0) + 1);
  }

  /** Ends what an opening tag ends without saying so: an open paragraph before a block, an item before the next. */
  closeImplied(tag: string, bits: number): void {
    if ((bits & BLOCK) !== 0 && this.has("p")) this.#closeParagraph();
    const rule = IMPLIED_END.get(tag);
    if (rule === undefined) return;
    for (let i = this.#stack.length - 1; i >= 0; i--) {
      const open = this.#stack[i];
      if (open === undefined || rule.stops.has(open.tag)) return;
      if (rule.closes.has(open.tag)) {
        this.#popTo(i);
        return;
      }
    }
  }

  /** True where the end tag ended an open element. */
  close(tag: string): boolean {
    if (!this.has(tag)) {
      if (this.#beyond > 0) this.#beyond--;
      return false;
    }
    if (this.#beyond > 0) {
      this.#beyond--;
      return true;
    }
    const bits = ELEMENT.get(tag) ?? 0;
    for (let i = this.#stack.length - 1; i >= 0; i--) {
      const open = this.#stack[i];
      if (open === undefined) return false;
      if (open.tag === tag) {
        this.#popTo(i);
        return true;
      }
      if ((bits & BLOCK) === 0 && (open.bits & BLOCK) !== 0) return this.#removeFormatting(tag, bits, i);
      if ((open.bits & SCOPE) !== 0 && !CROSSES_CELLS.has(tag)) return false;
    }
    return false;
  }

  /** Index of the innermost block container, made on the first block that ends inside it. */
  containerOfTop(): number {
    // Containers are made from the outermost on: those around one that has its record have theirs.
    let at = this.#stack.length - 1;
    while (at >= 0 && (this.#stack[at]?.container ?? -1) < 0) at--;
    let parent = this.#stack[at]?.container ?? this.#outermostParent();
    for (at++; at < this.#stack.length; at++) {
      const open = this.#stack[at];
      if (open === undefined || (open.bits & BLOCK) === 0) continue;
      const depth = parent < 0 ? 0 : (this.containers[parent]?.depth ?? 0) + 1;
      const { tag, names, number } = open;
      const container = number === undefined ? { tag, parent, depth, names } : { tag, parent, depth, names, number };
      open.container = this.containers.push(container) - 1;
      parent = open.container;
    }
    return parent;
  }

  /** A fragment has no root: its blocks stand in the body that a browser would open around them. */
  #outermostParent(): number {
    const outermost = this.#stack.find((open) => (open.bits & BLOCK) !== 0)?.tag;
    return outermost === "html" || outermost === "body" ? -1 : this.#impliedRoot();
  }

  #impliedRoot(): number {
    if (this.#root < 0) this.#root = this.containers.push({ tag: "body", parent: -1, depth: 0, names: "" }) - 1;
    return this.#root;
  }

  #closeParagraph(): void {
    for (let i = this.#stack.length - 1; i >= 0; i--) {
      const open = this.#stack[i];
      if (open === undefined) return;
      if (open.tag === "p") {
        this.#popTo(i);
        return;
      }
      if ((open.bits & BLOCK) !== 0) return;
    }
  }

  /** An inline element that was opened outside the present block ends; the block stays open. */
  #removeFormatting(tag: string, bits: number, from: number): boolean {
    if ((bits & FORMATTING) === 0) return false;
    const index = this.#stack.findLastIndex((open, i) => i < from && open.tag === tag);
    if (index < 0) return false;
    this.#stack.splice(index, 1);
    this.#counts.set(tag, (this.#counts.get(tag) ?? 1) - 1);
    return true;
  }

  #popTo(index: number): void {
    while (this.#stack.length > index) {
      const popped = this.#stack.pop();
      if (popped !== undefined) this.#counts.set(popped.tag, (this.#counts.get(popped.tag) ?? 1) - 1);
    }
  }
}

const CROSSES_CELLS: ReadonlySet<string> = new Set([
  "table",
  "tbody",
  "thead",
  "tfoot",
  "tr",
  "td",
  "th",
  "caption",
  "html",
  "body",
]);

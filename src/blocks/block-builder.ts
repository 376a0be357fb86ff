import { CHARACTER_CLASS, SPACE } from "../text/characters.js";
import { countWords } from "../text/words.js";
import { linkedCharacters, shift, trimInlines } from "./inline-spans.js";
import type { Block, BlockKind, Cell, Inline } from "./types.js";

/** Longest run of names kept a block, and formatting elements open at once whose span is recorded. */
export const BUILDER = Object.freeze({
  longestNames: 120,
  mostOpenInlines: 32,
  mostInlines: 2_000,
  longestRowCell: 250,
});

/** Between the cells of a table row. */
const SEPARATOR = " | ";

/** What the parser knows of the place where a block ends. */
export interface BlockPlace {
  readonly kind: BlockKind;
  readonly level: number;
  readonly container: number;
  readonly isHidden: boolean;
}

interface OpenInline {
  readonly tag: string;
  readonly kind: Inline["kind"];
  readonly href: string | null;
  /** Where its first character stands in the block; -1 before there is one. */
  start: number;
}

/** A cell that text stands before in its row. */
interface LaterCell {
  readonly textStart: number;
  readonly sourceStart: number;
}

/**
 * Gathers the text of one block after the other: joins inline elements without gluing or splitting words, collapses white
 * space, and remembers which characters are linked or emphasized. State over one parse, hence a class.
 */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  #text = "";
  #start = -1;
  #end = -1;
  #hasPendingSpace = false;
  #linkedCharacters = 0;
  #inlines: Inline[] = [];
  #openInlines: OpenInline[] = [];
  #openLinks = 0;
  /** Length of the text when the last link in it ended; -1 before one. */
  #linkEnd = -1;
  #names = "";
  #cells: LaterCell[] = [];
  /** Where each cell of the row begins in the text, and whether it is a header. */
  #columns: Omit<Cell, "end">[] = [];
  #breaks: number[] = [];
  #hasPendingBreak = false;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  get isEmpty(): boolean {
    return this.#text === "";
  }

  /** True before the first text of the block or of a cell, where white space is none. */
  get #isAtStart(): boolean {
    return this.#text === "" || this.#cells.at(-1)?.textStart === this.#text.length;
  }

  /** Characters gathered so far for the present block. */
  get length(): number {
    return this.#text.length;
  }

  /** Adds source text as it stands, white space collapsed unless `isPreformatted`. */
  addSource(start: number, end: number, isPreformatted: boolean): void {
    if (isPreformatted) {
      this.#add(this.#source.slice(start, end).replace(/\r\n?/g, "\n"), start, end);
      return;
    }
    let at = start;
    while (at < end) {
      if (isSpaceAt(this.#source, at)) {
        this.#hasPendingSpace = !this.#isAtStart;
        at++;
        continue;
      }
      const stop = runEnd(this.#source, at, end);
      this.#add(this.#source.slice(at, stop), at, stop);
      at = stop;
    }
  }

  /** Adds a decoded entity whose reference ends at `end`. */
  addEntity(text: string, start: number, end: number, isPreformatted: boolean): void {
    if (!isPreformatted && text.length === 1 && isSpaceAt(text, 0)) this.#hasPendingSpace = !this.#isAtStart;
    else this.#add(text, start, end);
  }

  /** A single line break or a gap that a reader sees as white space. */
  addSpace(isPreformatted: boolean): void {
    if (isPreformatted && this.#text !== "") this.#text += "\n";
    else this.#hasPendingSpace = !this.#isAtStart;
  }

  /** A line break that is no end of a paragraph. */
  addBreak(isPreformatted: boolean): void {
    this.addSpace(isPreformatted);
    this.#hasPendingBreak = this.#hasPendingSpace;
  }

  /** Starts a cell of a table row: a separator where the row has text already. */
  startCell(isHeader: boolean): void {
    if (!this.#isAtStart) {
      this.#text += SEPARATOR;
      this.#hasPendingSpace = false;
      this.#cells.push({ textStart: this.#text.length, sourceStart: -1 });
    }
    if (this.#columns.length < BUILDER.mostInlines) this.#columns.push({ start: this.#text.length, isHeader });
  }

  openInline(tag: string, kind: Inline["kind"], href: string | null): void {
    // Links that touch are items of a menu, which the page's style sheet sets apart.
    if (kind === "link" && this.#linkEnd === this.#text.length) this.addSpace(false);
    if (this.#openInlines.length >= BUILDER.mostOpenInlines) return;
    this.#openInlines.push({ tag, kind, href, start: -1 });
    if (kind === "link") this.#openLinks++;
  }

  /** Ends the innermost open inline of this tag, if any. */
  closeInline(tag: string): void {
    const index = this.#openInlines.findLastIndex((open) => open.tag === tag);
    const open = this.#openInlines[index];
    if (open === undefined) return;
    this.#record(open);
    if (open.kind === "link") {
      this.#openLinks--;
      this.#linkEnd = open.start < 0 ? -1 : this.#text.length;
    }
    this.#openInlines.splice(index, 1);
  }

  addNames(names: string): void {
    if (names !== "" && this.#names.length < BUILDER.longestNames) this.#names += `${names} `;
  }

  /** Ends the block, if it has any text, at the place given. Inlines that are still open go on in the next block. */
  flush(place: () => BlockPlace): void {
    if (this.#text !== "") this.#emit(place());
    this.#text = "";
    this.#start = -1;
    this.#hasPendingSpace = false;
    this.#linkedCharacters = 0;
    this.#linkEnd = -1;
    this.#inlines = [];
    this.#names = "";
    this.#cells = [];
    if (this.#columns.length > 0) this.#columns = [];
    if (this.#breaks.length > 0) this.#breaks = [];
  }

  #add(piece: string, start: number, end: number): void {
    if (piece === "") return;
    if (this.#hasPendingSpace) {
      if (this.#hasPendingBreak && this.#breaks.length < BUILDER.mostInlines) this.#breaks.push(this.#text.length);
      this.#text += " ";
      this.#hasPendingSpace = false;
    }
    this.#hasPendingBreak = false;
    if (this.#start < 0) this.#start = start;
    const cell = this.#cells.at(-1);
    if (cell?.sourceStart === -1)
      this.#cells[this.#cells.length - 1] = { textStart: cell.textStart, sourceStart: start };
    this.#end = end;
    for (const open of this.#openInlines) if (open.start < 0) open.start = this.#text.length;
    if (this.#openLinks > 0) this.#linkedCharacters += piece.length;
    this.#text += piece;
  }

  #record({ kind, href, start }: OpenInline): void {
    if (start < 0 || this.#inlines.length >= BUILDER.mostInlines) return;
    this.#inlines.push({ kind, start, end: this.#text.length, href });
  }

  #emit(place: BlockPlace): void {
    for (const open of this.#openInlines) {
      this.#record(open);
      open.start = -1;
    }
    const last = this.#cells.at(-1);
    if (last?.sourceStart === -1) this.#dropLastCell(last);
    if (place.kind === "table" && (this.#cells.length === 0 || this.#hasLongCell())) this.#emitCells(place);
    else {
      this.#push(place, this.#text, this.#start, this.#end, this.#inlines, this.#linkedCharacters);
      if (place.kind !== "code") this.#addShape(place.kind === "table");
    }
  }

  /** What formats need of the last block beyond its text: its line breaks, and its cells where it is a row. */
  #addShape(isRow: boolean): void {
    const block = this.blocks.at(-1);
    const hasCells = isRow && this.#columns.length > 0;
    if (block === undefined || (this.#breaks.length === 0 && !hasCells)) return;
    this.blocks[this.blocks.length - 1] = {
      ...block,
      ...(this.#breaks.length > 0 ? { breaks: this.#breaks } : {}),
      ...(hasCells ? { cells: this.#columns.map((cell, i) => this.#endCell(cell, this.#columns[i + 1])) } : {}),
    };
  }

  /** A cell ends before the separator that the next one begins behind; both begin at one place where it is empty. */
  #endCell({ start, isHeader }: Omit<Cell, "end">, next: Omit<Cell, "end"> | undefined): Cell {
    const { length } = this.#text;
    const end =
      next === undefined || next.start > length ? length : next.start - (next.start > start ? SEPARATOR.length : 0);
    return { start: Math.min(start, length), end: Math.max(Math.min(start, length), end), isHeader };
  }

  /** A row whose last cell is empty ends before its separator, and so do the links that were still open there. */
  #dropLastCell({ textStart }: LaterCell): void {
    this.#cells.pop();
    this.#text = this.#text.slice(0, textStart - SEPARATOR.length);
    const { length } = this.#text;
    this.#inlines = this.#inlines.map((inline) => ({ ...inline, end: Math.min(inline.end, length) }));
  }

  /** A row of a layout table: its cells are blocks of their own (`fixtures/split/html-br-paragraphs`). */
  #hasLongCell(): boolean {
    const starts = [0, ...this.#cells.map((cell) => cell.textStart), this.#text.length];
    return starts.length > 2 && starts.some((start, i) => (starts[i + 1] ?? start) - start > BUILDER.longestRowCell);
  }

  #emitCells(place: BlockPlace): void {
    const cells = [{ textStart: 0, sourceStart: this.#start }, ...this.#cells.filter((cell) => cell.sourceStart >= 0)];
    for (const [i, cell] of cells.entries()) {
      const next = cells[i + 1];
      const textEnd = next === undefined ? this.#text.length : next.textStart - SEPARATOR.length;
      const sourceEnd = next === undefined ? this.#end : next.sourceStart;
      const inlines = this.#inlines.flatMap((inline) => shift(inline, cell.textStart, textEnd));
      const linked = cells.length === 1 ? this.#linkedCharacters : linkedCharacters(inlines);
      this.#push(
        { ...place, kind: "paragraph" },
        this.#text.slice(cell.textStart, textEnd),
        cell.sourceStart,
        sourceEnd,
        inlines,
        linked,
      );
    }
  }

  #push(
    place: BlockPlace,
    untrimmed: string,
    start: number,
    end: number,
    untrimmedInlines: readonly Inline[],
    linked: number,
  ): void {
    const isCode = place.kind === "code";
    const text = isCode ? untrimmed.replace(/^\n+/, "").trimEnd() : untrimmed;
    if (text.trim() === "") return;
    const inlines = isCode ? trimInlines(untrimmedInlines, untrimmed, text) : untrimmedInlines;
    this.blocks.push({
      text,
      start,
      end,
      kind: place.kind,
      level: place.level,
      words: countWords(text),
      linkDensity: Math.min(1, linked / untrimmed.length),
      inlines: inlines.length > 1 ? inlines.toSorted((a, b) => a.start - b.start || b.end - a.end) : inlines,
      container: place.container,
      inlineNames: this.#names.trimEnd(),
      isHidden: place.isHidden,
    });
  }
}

function isSpaceAt(text: string, index: number): boolean {
  return ((CHARACTER_CLASS[text.charCodeAt(index)] ?? 0) & SPACE) !== 0;
}

/** End of the text from `start` that can be copied whole: its white space is single spaces between words. */
function runEnd(source: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    if (!isSpaceAt(source, at)) at++;
    else if (source.charCodeAt(at) === 0x20 && at + 1 < end && !isSpaceAt(source, at + 1)) at += 2;
    else break;
  }
  return at;
}

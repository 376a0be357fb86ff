import type { Page } from "../page/types.js";

/** What the markup says a block is. A line of flattened text is a `paragraph`, or a `list-item` where it starts with a bullet. */
export const BLOCK_KINDS = [
  "paragraph",
  "quote",
  "heading",
  "list-item",
  "term",
  "code",
  "table",
  "caption",
  "control",
] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A piece of a block's text that carries a link, emphasis or code. Offsets are in `Block.text`. */
export interface Inline {
  readonly kind: "link" | "strong" | "emphasis" | "code";
  readonly start: number;
  readonly end: number;
  /** As written: `absoluteUrl` makes it absolute where it is shown; null for other kinds than `link`. */
  readonly href: string | null;
}

/** A cell of a table row: its place in the row's text, empty where the cell is. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly isHeader: boolean;
}

/** Where a block stands that the page's markup does not show: JSON-LD, another script's JSON, a fallback or template. */
export type BlockOrigin = "json-ld" | "script" | "fallback";

/** A run of text that a reader sees as one unit: a paragraph, heading, list item, table row, caption, ... */
export interface Block {
  /** White space collapsed to single spaces, except in `code`; never empty. */
  readonly text: string;
  /** Span in `Page.source`: markup for HTML, the line or lines for flattened text. */
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  /** 1 to 6 for a heading, nesting depth for a list item, else 0. */
  readonly level: number;
  readonly words: number;
  /** Share of the text's characters inside links, 0 to 1; null on flattened text, where links are not known. */
  readonly linkDensity: number | null;
  readonly inlines: readonly Inline[];
  /** Offsets in `text` of the spaces that stand for line breaks; only where there are any. */
  readonly breaks?: readonly number[];
  /** Only of a table row of HTML, one for each of its cells. */
  readonly cells?: readonly Cell[];
  /** Index of the innermost container in `ParsedPage.containers`; -1 on flattened text. */
  readonly container: number;
  /** Class and id words of the inline elements that hold its text, lower case; empty on flattened text. */
  readonly inlineNames: string;
  /** True where the page hides it (`hidden`, `aria-hidden`, `display:none`); null on flattened text. */
  readonly isHidden: boolean | null;
  /** Only where it was taken from elsewhere than the page's own markup, which hardly holds any text then. */
  readonly origin?: BlockOrigin;
}

/** An element that holds blocks, with the evidence that its tag and names give. */
export interface Container {
  readonly tag: string;
  /** Index of the container around it; -1 for the outermost. Always smaller than its own index. */
  readonly parent: number;
  readonly depth: number;
  /** class, id, role, itemprop and data-component values, lower case, joined by a space. */
  readonly names: string;
  /** The number that a list (`start`) or its item (`value`) states; only where one does. */
  readonly number?: number;
}

/** An image, with the number of blocks that stand before it. */
export interface PageImage {
  /** As written. */
  readonly src: string;
  readonly alt: string;
  readonly beforeBlock: number;
}

/** A `<time>` element, or an element whose itemprop is a date. */
export interface TimeElement {
  readonly datetime: string | null;
  readonly text: string;
  readonly names: string;
  readonly beforeBlock: number;
}

/** An element that claims an author: `rel=author`, itemprop or class names. */
export interface AuthorElement {
  readonly text: string;
  readonly source: string;
  readonly beforeBlock: number;
}

/** What the page claims about itself. Everything is as written but for entities and white space. */
export interface Signals {
  readonly titleTag: string | null;
  /** Meta elements by lower-case name or property, in page order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** Parsed JSON-LD objects, graphs and arrays flattened; what cannot be parsed is left out. */
  readonly jsonLd: readonly Readonly<Record<string, unknown>>[];
  readonly canonicalUrl: string | null;
  /** `lang` of the root element, as written. */
  readonly language: string | null;
  readonly direction: "ltr" | "rtl" | null;
  /** What relative links resolve against: `<base href>`, else the page's URL. */
  readonly baseUrl: string | null;
  readonly times: readonly TimeElement[];
  readonly authors: readonly AuthorElement[];
  readonly images: readonly PageImage[];
}

/** A page cut into blocks, and its own claims. */
export interface ParsedPage {
  readonly page: Page;
  /** Every visible block in source order; none overlaps another. */
  readonly blocks: readonly Block[];
  readonly containers: readonly Container[];
  readonly signals: Signals;
  /** True for flattened text whose prose stands one sentence a line. */
  readonly isSentencePerLine: boolean;
  /** Limits of the page and of the parser that were reached. */
  readonly limits: readonly string[];
}

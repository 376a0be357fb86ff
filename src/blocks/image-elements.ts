import type { Page } from "../page/types.js";
import { collapseSpace } from "../text/collapse-space.js";
import { inheritHidden, inheritKind, namesOf } from "./element-evidence.js";
import { BLOCK, BREAKS_OUT, ELEMENT, SKIPPED, VOID } from "./elements.js";
import { isXhtml } from "./html-blocks.js";
import { type OpenElement, OpenElements } from "./open-elements.js";
import { bestOfSrcset } from "./srcset.js";
import { type TokenHandler, tokenize } from "./tokenizer.js";
import type { Block } from "./types.js";

/** Bounds of what is read: the images of an article, and the candidates of one of them. */
export const IMAGE_ELEMENTS = Object.freeze({ most: 2_000, longestAttribute: 16_384 });

/** An element around an image or a block, and the one around it. */
export interface Surrounding extends OpenElement {
  readonly parent: Surrounding | null;
  /** Where it links to, as written. */
  readonly href: string | null;
  readonly rel: string;
}

/** An image of the markup, with what it says of itself. Addresses are as written. */
export interface ImageElement {
  /** The one worth showing of those that it, its `picture` and its copy for browsers without scripts name; may be empty. */
  readonly src: string;
  readonly alt: string;
  /** Pixels, as far as the element says so. */
  readonly width: number | null;
  readonly height: number | null;
  readonly names: string;
  readonly isHidden: boolean;
  /** True for what stands in a `noscript` alone. */
  readonly isFallback: boolean;
  /** How many blocks begin before it. */
  readonly beforeBlock: number;
  readonly parent: Surrounding | null;
}

export interface PageImages {
  readonly images: readonly ImageElement[];
  /** The innermost element around the beginning of each block, by index; null where there is none. */
  readonly around: readonly (Surrounding | null)[];
}

/** Addresses that scripts put in the place of a placeholder, by how often they are the image of the article. */
const LAZY = "data-src data-lazy-src data-original data-original-src data-lazy data-url data-image data-hi-res-src";
const LAZY_SOURCES = LAZY.split(" ");
const LAZY_SRCSETS = ["srcset", "data-srcset", "data-lazy-srcset"] as const;

const ATTRIBUTES: ReadonlySet<string> = new Set(
  `class id role itemprop href rel src alt width height hidden aria-hidden style ${LAZY} ${LAZY_SRCSETS.join(" ")}`.split(
    " ",
  ),
);

/** Names of files that stand where a script will put the image. */
const PLACEHOLDER =
  /(?:^|[/_.-])(?:placeholder|blank|spacer|transparent|loading|loader|lazy(?:load)?|pixel|1x1|grey|gray|trans)[\w-]{0,20}\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)/i;

/** True where an address shows nothing by itself. */
export function isPlaceholder(src: string): boolean {
  return src === "" || /^\s{0,9}(?:data|about|blob):/i.test(src) || PLACEHOLDER.test(src.slice(0, 2_048));
}

/** The address worth showing of an `img` or `source`, as written; empty where it has none. */
function bestSource(attributes: ReadonlyMap<string, string>): string {
  for (const name of LAZY_SRCSETS) {
    const srcset = attributes.get(name) ?? "";
    // What was cut off is no address.
    const whole = srcset.length < IMAGE_ELEMENTS.longestAttribute ? srcset : srcset.slice(0, srcset.lastIndexOf(","));
    const src = bestOfSrcset(whole);
    if (!isPlaceholder(src)) return src;
  }
  for (const name of LAZY_SOURCES) {
    const src = attributes.get(name)?.trim() ?? "";
    if (!isPlaceholder(src) && !/[\s{]/.test(src)) return src;
  }
  const src = attributes.get("src")?.trim() ?? "";
  return isPlaceholder(src) ? "" : src;
}

/** Pixels of an attribute, or of a style where that has none. */
function pixelsOf(attributes: ReadonlyMap<string, string>, side: "width" | "height"): number | null {
  const written = /^\s{0,9}(\d{1,5})(?:\.\d{1,9})?(?:px)?\s{0,9}$/i.exec(attributes.get(side) ?? "");
  if (written !== null) return Number(written[1]);
  const style = attributes.get("style");
  if (style === undefined) return null;
  const styled = new RegExp(`(?:^|[;\\s])${side}\\s{0,4}:\\s{0,4}(\\d{1,5})(?:\\.\\d{1,9})?px`, "i").exec(style);
  return styled === null ? null : Number(styled[1]);
}

/**
 * The images of a page from one block to another, with the elements around them and around all blocks. It is a pass of its own over the
 * tokens, so that parsing costs nothing more where nobody asks for images. Linear.
 *
 * @param blocks of the page, in source order
 * @param range where in the source images are wanted
 * @param fallbacks elements that are read as if browsers showed them
 */
export function readImages(
  page: Page,
  blocks: readonly Block[],
  range: { readonly start: number; readonly end: number },
  fallbacks: ReadonlySet<string>,
): PageImages {
  const { longestAttribute } = IMAGE_ELEMENTS;
  const isXml = isXhtml(page.source);
  const reader = new ImageReader(blocks, range, fallbacks, isXml);
  tokenize(page.source, reader, { attributes: ATTRIBUTES, longestAttribute, isXml });
  return reader;
}

/** Handler of one page's tokens. */
class ImageReader implements TokenHandler, PageImages {
  readonly images: ImageElement[] = [];
  readonly around: (Surrounding | null)[] = [];
  readonly #blocks: readonly Block[];
  readonly #range: { readonly start: number; readonly end: number };
  readonly #fallbacks: ReadonlySet<string>;
  readonly #isXml: boolean;
  readonly #open = new OpenElements<Surrounding>();
  #skipped = "";
  #skippedDepth = 0;
  /** The best address of the `source` elements of a `picture` that is open. */
  #pictured = "";
  /** True where the last image has its copy already. */
  #isMerged = false;

  constructor(
    blocks: readonly Block[],
    range: { readonly start: number; readonly end: number },
    fallbacks: ReadonlySet<string>,
    isXml: boolean,
  ) {
    this.#blocks = blocks;
    this.#range = range;
    this.#fallbacks = fallbacks;
    this.#isXml = isXml;
  }

  open(tag: string, attributes: ReadonlyMap<string, string>, start: number, end: number, isSelfClosed: boolean): void {
    const bits = this.#bitsOf(tag);
    if (this.#skipped !== "" && !this.#leavesSkipped(tag, bits)) {
      if (this.#skipped === "noscript" && tag === "img") this.#add(attributes, start);
      return;
    }
    this.#reach(start);
    if (tag === "img" || tag === "amp-img") this.#add(attributes, start);
    else if (tag === "picture") this.#pictured = "";
    else if (tag === "source" && this.#pictured === "") this.#pictured = bestSource(attributes);
    if ((bits & VOID) !== 0) return;
    if ((bits & SKIPPED) !== 0 && !this.#fallbacks.has(tag)) {
      if (!isSelfClosed || !(this.#isXml || (bits & BREAKS_OUT) !== 0)) [this.#skipped, this.#skippedDepth] = [tag, 1];
      return;
    }
    this.#open.closeImplied(tag, bits);
    this.#push(tag, bits, attributes);
    if (isSelfClosed && this.#isXml) this.close(tag, end);
  }

  close(tag: string, start: number): void {
    if (this.#skipped !== "") {
      if (tag === this.#skipped && --this.#skippedDepth === 0) this.#skipped = "";
      return;
    }
    this.#reach(start);
    if (tag === "picture") this.#pictured = "";
    this.#open.close(tag);
  }

  text(_start: number, end: number): void {
    this.#reach(end);
  }

  entity(_codePoint: number, end: number): void {
    this.#reach(end);
  }

  isForeign(): boolean {
    return this.#skipped === "svg" || this.#skipped === "math";
  }

  /** Takes in the blocks that begin before a place in the source. */
  #reach(place: number): void {
    for (let next = this.#blocks[this.around.length]; next !== undefined && next.start < place; ) {
      this.around.push(this.#open.top ?? null);
      next = this.#blocks[this.around.length];
    }
  }

  #bitsOf(tag: string): number {
    return ELEMENT.get(tag) ?? (tag.includes("-") && !this.#open.has("p") ? BLOCK : 0);
  }

  #leavesSkipped(tag: string, bits: number): boolean {
    if (tag === this.#skipped) this.#skippedDepth++;
    if ((bits & BLOCK) === 0 || ((ELEMENT.get(this.#skipped) ?? 0) & BREAKS_OUT) === 0) return false;
    this.#skipped = "";
    return true;
  }

  #push(tag: string, bits: number, attributes: ReadonlyMap<string, string>): void {
    const parent = this.#open.top ?? null;
    const above = parent ?? ROOT;
    this.#open.push({
      tag,
      bits,
      names: namesOf(attributes),
      ...inheritKind(tag, above),
      ...inheritHidden(tag, bits, attributes, above),
      container: -1,
      parent,
      href: tag === "a" ? (attributes.get("href") ?? null) : null,
      rel: tag === "a" ? (attributes.get("rel") ?? "") : "",
    });
  }

  #add(attributes: ReadonlyMap<string, string>, start: number): void {
    if (start < this.#range.start || start >= this.#range.end || this.images.length >= IMAGE_ELEMENTS.most) return;
    const parent = this.#open.top ?? null;
    const { isHidden, isLeftOut } = inheritHidden("img", VOID, attributes, parent ?? ROOT);
    const own = bestSource(attributes);
    const image: ImageElement = {
      src: own === "" ? this.#pictured : own,
      alt: collapseSpace(attributes.get("alt") ?? ""),
      width: pixelsOf(attributes, "width"),
      height: pixelsOf(attributes, "height"),
      names: namesOf(attributes),
      isHidden: isHidden || isLeftOut,
      isFallback: this.#skipped === "noscript",
      beforeBlock: this.around.length,
      parent,
    };
    const last = this.images.at(-1);
    if (last !== undefined && !this.#isMerged && areCopies(last, image)) {
      this.images[this.images.length - 1] = merge(last, image);
      this.#isMerged = true;
    } else {
      this.images.push(image);
      this.#isMerged = false;
    }
  }
}

const ROOT: Surrounding = Object.freeze({
  tag: "",
  bits: BLOCK,
  names: "",
  kind: "paragraph",
  level: 0,
  isHidden: false,
  isLeftOut: false,
  container: -1,
  parent: null,
  href: null,
  rel: "",
});

/** True where one of two images stands in for the other while no script has run. */
function areCopies(one: ImageElement, other: ImageElement): boolean {
  if (one.isFallback === other.isFallback || one.beforeBlock !== other.beforeBlock) return false;
  return isWithin(one.parent, other.parent) || isWithin(other.parent, one.parent);
}

/** True where the inner element is the outer one or stands in it. */
function isWithin(inner: Surrounding | null, outer: Surrounding | null): boolean {
  for (let at = inner; at !== null; at = at.parent) if (at === outer) return true;
  return outer === null;
}

function merge(one: ImageElement, other: ImageElement): ImageElement {
  const [shown, fallback] = one.isFallback ? [other, one] : [one, other];
  return {
    ...shown,
    src: shown.src === "" ? fallback.src : shown.src,
    alt: shown.alt === "" ? fallback.alt : shown.alt,
    isHidden: shown.isHidden && fallback.isHidden,
  };
}

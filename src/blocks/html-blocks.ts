import type { Page } from "../page/types.js";
import { BlockBuilder, type BlockPlace } from "./block-builder.js";
import { inheritHidden, inheritKind, listNumber, namesOf } from "./element-evidence.js";
import { BLOCK, BREAKS_OUT, ELEMENT, SKIPPED, VOID } from "./elements.js";
import { keepBlocks } from "./hidden-blocks.js";
import { type OpenElement, OpenElements } from "./open-elements.js";
import { SignalsCollector } from "./signals-collector.js";
import { type TokenHandler, tokenize } from "./tokenizer.js";
import type { ParsedPage } from "./types.js";

/** Bounds of what is read: the largest of 2,000 real pages had 9,800 blocks. */
export const HTML_BLOCKS = Object.freeze({ mostBlocks: 100_000, longestAttribute: 4_096 });

const ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    "class id role itemprop href src data-src srcset alt content name property lang xml:lang dir hidden aria-hidden style " +
    "datetime rel type shadowrootmode start value"
  ).split(" "),
);

const ROOT: OpenElement = Object.freeze({
  tag: "",
  bits: BLOCK,
  names: "",
  kind: "paragraph",
  level: 0,
  isHidden: false,
  isLeftOut: false,
  container: -1,
});

const INLINE_KIND: ReadonlyMap<string, "link" | "strong" | "emphasis" | "code"> = new Map([
  ["a", "link"],
  ["b", "strong"],
  ["strong", "strong"],
  ["i", "emphasis"],
  ["em", "emphasis"],
  ["cite", "emphasis"],
  ["code", "code"],
  ["kbd", "code"],
]);

/** Skipped elements that `parseHtml` may be asked to read, because browsers without scripts or plug-ins show them. */
export type Fallback = "noscript" | "object" | "template";

const NO_FALLBACKS: ReadonlySet<string> = new Set<Fallback>();

/**
 * An HTML page to flat blocks, containers and signals, in one pass over its tokens and linear time. Scripts, styles,
 * templates and comments give no blocks; hidden elements give some where they hold prose (see `keepBlocks`).
 *
 * @param fallbacks elements that are read although browsers do not show them
 */
export function parseHtml(page: Page, fallbacks: ReadonlySet<string> = NO_FALLBACKS): ParsedPage {
  const parse = new HtmlParse(page, isXhtml(page.source), fallbacks);
  tokenize(page.source, parse, {
    attributes: ATTRIBUTES,
    longestAttribute: HTML_BLOCKS.longestAttribute,
    isXml: parse.isXml,
  });
  return parse.finish();
}

/** True where `<script/>` is closed. */
export function isXhtml(source: string): boolean {
  const start = source.slice(0, 512);
  return /^\s{0,64}<\?xml/.test(start) || /<!doctype[^>]{0,80}xhtml/i.test(start);
}

/** Handler of one page's tokens. */
class HtmlParse implements TokenHandler {
  readonly isXml: boolean;
  readonly #fallbacks: ReadonlySet<string>;
  readonly #page: Page;
  readonly #builder: BlockBuilder;
  readonly #signals: SignalsCollector;
  readonly #open = new OpenElements();
  /** The element whose content is skipped, and how often it is nested in itself. */
  #skipped = "";
  #skippedDepth = 0;
  /** True after a `<br>` that only white space follows so far. */
  #sawBreak = false;
  #lastEnd = 0;

  constructor(page: Page, isXml: boolean, fallbacks: ReadonlySet<string>) {
    this.isXml = isXml;
    this.#fallbacks = fallbacks;
    this.#page = page;
    this.#builder = new BlockBuilder(page.source);
    this.#signals = new SignalsCollector(page);
  }

  open(tag: string, attributes: ReadonlyMap<string, string>, start: number, end: number, isSelfClosed: boolean): void {
    this.#lastEnd = end;
    const bits = this.#bitsOf(tag);
    if (this.#skipped !== "" && !this.#leavesSkipped(tag, bits)) return;
    if ((bits & BLOCK) !== 0) this.#startBlock(tag);
    this.#signals.open(tag, attributes, this.#builder.blocks.length);
    if (tag === "br") this.#lineBreak();
    if ((bits & VOID) !== 0) return;
    if ((bits & SKIPPED) !== 0 && !this.#isRead(tag, attributes)) {
      // `<svg/>` is closed in HTML too, `<script/>` is not.
      if (!isSelfClosed || !(this.isXml || (bits & BREAKS_OUT) !== 0)) [this.#skipped, this.#skippedDepth] = [tag, 1];
      return;
    }
    this.#open.closeImplied(tag, bits);
    this.#push(tag, bits, attributes);
    if (isSelfClosed && this.isXml) this.close(tag, start, end);
  }

  close(tag: string, _start: number, end: number): void {
    this.#lastEnd = end;
    this.#signals.close(tag);
    if (this.#skipped !== "") {
      if (tag === this.#skipped && --this.#skippedDepth === 0) this.#skipped = "";
      return;
    }
    if (tag === "br") this.#lineBreak();
    const isCell = tag === "td" || tag === "th";
    if ((this.#bitsOf(tag) & BLOCK) !== 0 && !isCell && (tag === "p" || this.#open.has(tag))) this.#flush();
    if (INLINE_KIND.has(tag)) this.#builder.closeInline(tag);
    this.#open.close(tag);
  }

  text(start: number, end: number): void {
    this.#signals.text(start, end, this.#skipped);
    if (this.#isUnseen) return;
    const sizeBefore = this.#builder.length;
    this.#builder.addSource(start, end, this.#isPreformatted);
    if (this.#builder.length !== sizeBefore) this.#sawBreak = false;
    this.#lastEnd = end;
  }

  entity(codePoint: number, end: number): void {
    const text = String.fromCodePoint(codePoint);
    this.#signals.entity(text, this.#skipped);
    if (this.#isUnseen) return;
    const sizeBefore = this.#builder.length;
    this.#builder.addEntity(text, this.#lastEnd, end, this.#isPreformatted);
    if (this.#builder.length !== sizeBefore) this.#sawBreak = false;
    this.#lastEnd = end;
  }

  isForeign(): boolean {
    return this.#skipped === "svg" || this.#skipped === "math";
  }

  finish(): ParsedPage {
    this.#flush();
    const all = this.#builder.blocks;
    const limits = [...this.#page.limits];
    if (this.#open.wasTooDeep) limits.push("depth");
    if (all.length >= HTML_BLOCKS.mostBlocks) limits.push("blocks");
    const blocks = keepBlocks(all);
    return {
      page: this.#page,
      blocks,
      containers: this.#open.containers,
      signals: this.#signals.finish(all, blocks),
      isSentencePerLine: false,
      limits,
    };
  }

  get #top(): OpenElement {
    return this.#open.top ?? ROOT;
  }

  /** True where text belongs to no block. */
  get #isUnseen(): boolean {
    return this.#skipped !== "" || this.#top.isLeftOut;
  }

  get #isPreformatted(): boolean {
    return this.#top.kind === "code";
  }

  /** Custom elements are blocks, as most sites style them, but for those amid a paragraph. */
  #bitsOf(tag: string): number {
    return ELEMENT.get(tag) ?? (tag.includes("-") && !this.#open.has("p") ? BLOCK : 0);
  }

  /** A skipped element that is read after all: a shadow root, which browsers show, and fallbacks where they are asked for. */
  #isRead(tag: string, attributes: ReadonlyMap<string, string>): boolean {
    if (tag === "template" && attributes.has("shadowrootmode")) return true;
    return this.#fallbacks.has(tag);
  }

  #leavesSkipped(tag: string, bits: number): boolean {
    if (tag === this.#skipped) this.#skippedDepth++;
    if ((bits & BLOCK) === 0 || ((ELEMENT.get(this.#skipped) ?? 0) & BREAKS_OUT) === 0) return false;
    this.#skipped = "";
    return true;
  }

  #push(tag: string, bits: number, attributes: ReadonlyMap<string, string>): void {
    const parent = this.#top;
    const hasAttributes = attributes.size > 0;
    const names = hasAttributes ? namesOf(attributes) : "";
    if ((bits & BLOCK) === 0) {
      const kind = INLINE_KIND.get(tag);
      if (kind !== undefined) this.#openInline(tag, kind, attributes);
      this.#builder.addNames(names);
    }
    const { kind, level } = inheritKind(tag, parent);
    const { isHidden, isLeftOut } = inheritHidden(tag, bits, attributes, parent);
    const number = hasAttributes ? listNumber(tag, attributes) : undefined;
    const element = { tag, bits, names, kind, level, isHidden, isLeftOut, container: -1 };
    this.#open.push(number === undefined ? element : { ...element, number });
  }

  #openInline(
    tag: string,
    kind: "link" | "strong" | "emphasis" | "code",
    attributes: ReadonlyMap<string, string>,
  ): void {
    const href = kind === "link" ? attributes.get("href") : undefined;
    if (kind === "link" && href === undefined) return; // a named anchor
    // A link inside a link does not exist: the second ends the first.
    if (kind === "link") this.#builder.closeInline(tag);
    this.#builder.openInline(tag, kind, href ?? null);
  }

  #startBlock(tag: string): void {
    if (tag !== "td" && tag !== "th") {
      this.#flush();
      return;
    }
    if (this.#builder.isEmpty) this.#sawBreak = false;
    this.#builder.startCell(tag === "th");
  }

  /** One break is white space, two in a row end the paragraph. */
  #lineBreak(): void {
    if (this.#top.isLeftOut) return;
    if (this.#sawBreak && !this.#isPreformatted) this.#flush();
    else this.#builder.addBreak(this.#isPreformatted);
    this.#sawBreak = true;
  }

  #flush(): void {
    if (this.#builder.blocks.length < HTML_BLOCKS.mostBlocks) this.#builder.flush(this.#place);
    this.#sawBreak = false;
  }

  readonly #place = (): BlockPlace => {
    const { kind, level, isHidden } = this.#top;
    return { kind, level, isHidden, container: this.#open.containerOfTop() };
  };
}

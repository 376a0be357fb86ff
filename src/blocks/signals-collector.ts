import type { Page } from "../page/types.js";
import { collapseSpace } from "../text/collapse-space.js";
import { absoluteUrl } from "./absolute-url.js";
import { namesOf } from "./element-evidence.js";
import { parseJsonLd } from "./json-ld.js";
import { addParselyPage } from "./parsely-page.js";
import type { AuthorElement, Block, PageImage, Signals, TimeElement } from "./types.js";

/** Bounds on what is remembered of the page's claims. */
export const SIGNALS = Object.freeze({
  mostMeta: 500,
  mostElements: 60,
  /** Lists of other articles may stand before the article, each with its time. */
  mostTimes: 200,
  mostImages: 300,
  longestCapture: 400,
  longestTitleTag: 1_000,
  longestJsonLd: 2_000_000,
});

/** The text of an element whose end has not come yet. */
interface Capture {
  readonly tag: string;
  readonly limit: number;
  depth: number;
  text: string;
  done(text: string): void;
  /** True for the text of an author, which may stand in a meta element inside. */
  readonly isAuthor: boolean;
}

/**
 * Gathers what a page claims about itself while its tokens pass by: title tag, meta and link elements, JSON-LD, times,
 * authors, images. State over one parse, hence a class.
 */
export class SignalsCollector {
  readonly #page: Page;
  readonly #meta = new Map<string, string[]>();
  readonly #scripts: string[] = [];
  readonly #times: TimeElement[] = [];
  readonly #authors: AuthorElement[] = [];
  readonly #images: PageImage[] = [];
  #captures: Capture[] = [];
  #titleTag: string | null = null;
  #canonicalUrl: string | null = null;
  #language: string | null = null;
  #direction: "ltr" | "rtl" | null = null;
  #baseHref: string | null = null;
  #scriptCharacters = 0;
  #metaCount = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  /** What relative links resolve against: `<base href>`, else the page's URL. */
  get baseUrl(): string | null {
    return this.#baseHref ?? this.#page.url;
  }

  open(tag: string, attributes: ReadonlyMap<string, string>, beforeBlock: number): void {
    if (this.#captures.length > 0) this.#deepen(tag);
    switch (tag) {
      case "meta":
        this.#addMeta(attributes, beforeBlock);
        return;
      case "link":
        if (hasWord(attributes.get("rel"), "canonical")) this.#canonicalUrl ??= attributes.get("href")?.trim() ?? null;
        return;
      case "base":
        this.#baseHref ??= absoluteBase(attributes.get("href"), this.#page.url);
        return;
      case "html":
      case "body":
        this.#readRoot(attributes);
        return;
      case "title":
        this.#openTitle();
        return;
      case "script":
        this.#openScript(attributes);
        return;
      case "img":
        this.#addImage(attributes, beforeBlock);
        return;
      default:
        if (attributes.size > 0) this.#openClaim(tag, attributes, beforeBlock);
    }
  }

  /** An element begins inside captured ones. */
  #deepen(tag: string): void {
    for (const capture of this.#captures) {
      this.#extend(capture, " ");
      if (capture.tag === tag) capture.depth++;
    }
  }

  close(tag: string): void {
    if (this.#captures.length === 0) return;
    for (const capture of this.#captures) {
      this.#extend(capture, " ");
      if (capture.tag === tag && --capture.depth === 0) capture.done(collapseSpace(capture.text));
    }
    this.#captures = this.#captures.filter((capture) => capture.depth > 0);
  }

  /** @param skipped the element around whose text is not for readers, or an empty string: only its own capture gets it */
  text(start: number, end: number, skipped: string): void {
    if (this.#captures.length === 0) return;
    for (const capture of this.#captures)
      if (skipped === "" || capture.tag === skipped) this.#extend(capture, this.#page.source.slice(start, end));
  }

  entity(text: string, skipped: string): void {
    if (this.#captures.length === 0) return;
    for (const capture of this.#captures) if (skipped === "" || capture.tag === skipped) this.#extend(capture, text);
  }

  /**
   * @param all every block, as positions were counted
   * @param kept those of them that are kept: positions are counted in these
   */
  finish(all: readonly Block[], kept: readonly Block[]): Signals {
    for (const capture of this.#captures) if (capture.tag === "title") capture.done(collapseSpace(capture.text));
    addParselyPage(this.#meta);
    const before = all.length === kept.length ? null : keptBefore(all, kept);
    const moved = <T extends { readonly beforeBlock: number }>(items: readonly T[]): readonly T[] =>
      before === null ? items : items.map((item) => ({ ...item, beforeBlock: before[item.beforeBlock] ?? 0 }));
    return {
      titleTag: this.#titleTag === "" ? null : this.#titleTag,
      meta: this.#meta,
      jsonLd: parseJsonLd(this.#scripts),
      canonicalUrl: this.#canonicalUrl,
      language: this.#language,
      direction: this.#direction,
      baseUrl: this.baseUrl,
      times: moved(this.#times),
      authors: moved(this.#authors),
      images: moved(this.#images),
    };
  }

  #extend(capture: Capture, piece: string): void {
    if (capture.text.length < capture.limit) capture.text += piece.slice(0, capture.limit - capture.text.length);
  }

  #capture(tag: string, limit: number, done: (text: string) => void, isAuthor = false): void {
    this.#captures.push({ tag, limit, depth: 1, text: "", done, isAuthor });
  }

  // Closures stand in methods of their own: the call of a method that holds one costs, whether it is made or not.
  #openTitle(): void {
    if (this.#titleTag === null) this.#capture("title", SIGNALS.longestTitleTag, (text) => (this.#titleTag ??= text));
  }

  #readRoot(attributes: ReadonlyMap<string, string>): void {
    this.#language ??= (attributes.get("lang") ?? attributes.get("xml:lang"))?.trim() || null;
    const direction = attributes.get("dir")?.toLowerCase();
    if (direction === "rtl" || direction === "ltr") this.#direction ??= direction;
  }

  #addMeta(attributes: ReadonlyMap<string, string>, beforeBlock: number): void {
    const content = attributes.get("content");
    if (content === undefined || this.#metaCount >= SIGNALS.mostMeta) return;
    const itemprop = attributes.get("itemprop")?.toLowerCase();
    if (itemprop !== undefined && /date/.test(itemprop))
      this.#addTime({ datetime: content, text: "", names: itemprop, beforeBlock });
    if (itemprop === "name" && this.#captures.length > 0) this.#nameAuthor(content);
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = attributes.get(attribute)?.trim().toLowerCase();
      if (name === undefined || name === "") continue;
      this.#metaCount++;
      const values = this.#meta.get(name);
      if (values === undefined) this.#meta.set(name, [collapseSpace(content)]);
      else values.push(collapseSpace(content));
    }
  }

  /** Microdata may hide the author's name: `<span itemprop="author" ...><meta itemprop="name" content="Jane Doe"></span>`. */
  #nameAuthor(name: string): void {
    for (const capture of this.#captures)
      if (capture.isAuthor && capture.text.trim() === "") this.#extend(capture, name);
  }

  #addTime(time: TimeElement): void {
    if (this.#times.length < SIGNALS.mostTimes) this.#times.push(time);
  }

  #openScript(attributes: ReadonlyMap<string, string>): void {
    if (!/^\s{0,9}application\/ld\+json/i.test(attributes.get("type") ?? "")) return;
    this.#capture("script", SIGNALS.longestJsonLd, () => {});
    const capture = this.#captures.at(-1);
    if (capture === undefined || this.#scriptCharacters >= SIGNALS.longestJsonLd) return;
    capture.done = () => {
      this.#scriptCharacters += capture.text.length;
      this.#scripts.push(capture.text);
    };
  }

  #addImage(attributes: ReadonlyMap<string, string>, beforeBlock: number): void {
    if (this.#images.length >= SIGNALS.mostImages) return;
    const written = attributes.get("src") ?? "";
    const lazy = attributes.get("data-src") ?? attributes.get("srcset")?.trim().split(/\s/, 1)[0];
    const src = written === "" || written.startsWith("data:") ? (lazy ?? "") : written;
    if (src !== "") this.#images.push({ src, alt: collapseSpace(attributes.get("alt") ?? ""), beforeBlock });
  }

  /** An element that claims a time or an author, by tag, rel, itemprop or class words. */
  #openClaim(tag: string, attributes: ReadonlyMap<string, string>, beforeBlock: number): void {
    if (this.#captures.length > 4) return;
    const itemprop = attributes.get("itemprop")?.toLowerCase() ?? "";
    if (tag === "time" || itemprop.startsWith("date")) {
      if (this.#times.length < SIGNALS.mostTimes) this.#openTime(tag, attributes, beforeBlock);
      return;
    }
    if (this.#authors.length >= SIGNALS.mostElements) return;
    const source = authorSource(attributes, itemprop);
    if (source !== null) this.#openAuthor(tag, source, beforeBlock);
  }

  #openTime(tag: string, attributes: ReadonlyMap<string, string>, beforeBlock: number): void {
    const datetime = attributes.get("datetime") ?? attributes.get("content") ?? null;
    const names = namesOf(attributes);
    this.#capture(tag, SIGNALS.longestCapture, (text) => this.#addTime({ datetime, text, names, beforeBlock }));
  }

  #openAuthor(tag: string, source: string, beforeBlock: number): void {
    const done = (text: string): void => {
      if (text !== "") this.#authors.push({ text, source, beforeBlock });
    };
    this.#capture(tag, SIGNALS.longestCapture, done, true);
  }
}

const AUTHOR_WORD = /byline|author/i;

/** What makes an element an author claim, strongest first; null where nothing does. */
function authorSource(attributes: ReadonlyMap<string, string>, itemprop: string): string | null {
  if (hasWord(attributes.get("rel"), "author")) return "rel=author";
  if (itemprop.startsWith("author")) return "itemprop=author";
  const classes = attributes.get("class") ?? "";
  const id = attributes.get("id") ?? "";
  if (!AUTHOR_WORD.test(classes) && !AUTHOR_WORD.test(id)) return null;
  return /byline/i.test(classes) || /byline/i.test(id) ? "class=byline" : "class=author";
}

/** For every block index, how many kept blocks stand before it. */
function keptBefore(all: readonly Block[], kept: readonly Block[]): number[] {
  const before: number[] = [];
  let count = 0;
  for (const block of all) {
    before.push(count);
    if (kept[count] === block) count++;
  }
  before.push(count);
  return before;
}

function hasWord(list: string | undefined, word: string): boolean {
  return list?.toLowerCase().split(/\s+/).includes(word) ?? false;
}

function absoluteBase(href: string | undefined, pageUrl: string | null): string | null {
  if (href === undefined) return null;
  return absoluteUrl(href, pageUrl);
}

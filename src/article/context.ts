import { ARTICLE_TYPES, field, findByType, type JsonObject, listOf, PAGE_TYPES, stringOf } from "../blocks/json-ld.js";
import type { ParsedPage } from "../blocks/types.js";
import type { LabelledBlock } from "../split/types.js";
import type { Title } from "../title/types.js";
import { cleanText, FIELD_LIMITS } from "./clean-text.js";
import { hostOf, webUrl } from "./links.js";

/** How far around the title a byline or date belongs to the article, in blocks. */
export const ZONE = Object.freeze({ before: 10, after: 30, afterBody: 6 });

/** Blocks `start` to `end`, half-open. */
export interface BlockRange {
  readonly start: number;
  readonly end: number;
}

/** What every field of the article is read from. */
export interface ArticleContext {
  readonly parsed: ParsedPage;
  readonly title: Title | null;
  readonly labelled: readonly LabelledBlock[];
  readonly language: string | null;
  /** Address that relative links resolve against. */
  readonly base: string | null;
  readonly host: string | null;
  /** JSON-LD objects of this article; other articles on the page are left out. */
  readonly articles: readonly JsonObject[];
  /** JSON-LD objects of the page around it. */
  readonly pages: readonly JsonObject[];
  /** The blocks around the title, where byline and date stand; `anchor` is the title's, or the first of the body. */
  readonly head: BlockRange & { readonly anchor: number };
  /** The blocks after the body, where blogs put them. */
  readonly foot: BlockRange;
}

/** Letters and digits of a text, lower case: equal for two spellings of one title or name. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function pathOf(address: string | null, base: string | null): string | null {
  const url = webUrl(address, base);
  return url === null ? null : new URL(url).pathname.replace(/\/+$/u, "");
}

/** True where the object says that it is about this page, by its address or by its headline. */
function isAbout(object: JsonObject, path: string | null, title: string | null, base: string | null): boolean {
  const addresses = [field(object, "url"), field(object, "@id"), ...listOf(field(object, "mainEntityOfPage"))];
  const isHere = addresses.some((address) => {
    const text = stringOf(address) ?? stringOf(field(Object(address), "@id"));
    return text !== null && path !== null && path !== "" && pathOf(text, base) === path;
  });
  const headline = cleanText(stringOf(field(object, "headline")) ?? stringOf(field(object, "name")), FIELD_LIMITS.line);
  return isHere || (headline !== null && title !== null && letters(headline) === letters(title));
}

/** The objects about this page. Where none says so, the first: pages with one article often name neither. */
function ownObjects(
  objects: readonly JsonObject[],
  parsed: ParsedPage,
  title: Title | null,
  base: string | null,
): readonly JsonObject[] {
  if (objects.length < 2) return objects;
  const path = pathOf(parsed.page.url, null) ?? pathOf(parsed.signals.canonicalUrl, base);
  const own = objects.filter((object) => isAbout(object, path, title?.text ?? null, base));
  return own.length > 0 ? own : objects.slice(0, 1);
}

function findHead(labelled: readonly LabelledBlock[], title: Title | null): ArticleContext["head"] {
  const firstBody = labelled.findIndex(({ isBody }) => isBody);
  const anchor = title?.block ?? Math.max(firstBody, 0);
  // A byline may stand below the standfirst, so that the zone takes in the first blocks of the body.
  const end = Math.min(Math.max(firstBody, anchor) + 5, anchor + ZONE.after, labelled.length);
  return { start: Math.max(0, anchor - ZONE.before), anchor, end };
}

function findFoot(labelled: readonly LabelledBlock[]): BlockRange {
  const start = labelled.findLastIndex(({ isBody }) => isBody) + 1;
  if (start === 0) return { start: labelled.length, end: labelled.length };
  return { start, end: Math.min(labelled.length, start + ZONE.afterBody) };
}

/** Gathers what the fields are read from. `labelled[i]` belongs to `parsed.blocks[i]`. */
export function makeContext(
  parsed: ParsedPage,
  title: Title | null,
  labelled: readonly LabelledBlock[],
  language: string | null,
): ArticleContext {
  const { signals, page } = parsed;
  const base = webUrl(signals.baseUrl, page.url) ?? page.url;
  return {
    parsed,
    title,
    labelled,
    language: language ?? signals.language,
    base,
    host: hostOf(page.url) ?? hostOf(signals.canonicalUrl),
    articles: ownObjects(findByType(signals.jsonLd, ARTICLE_TYPES), parsed, title, base),
    pages: ownObjects(findByType(signals.jsonLd, PAGE_TYPES), parsed, title, base),
    head: findHead(labelled, title),
    foot: findFoot(labelled),
  };
}

/** The first value of the first of the named meta elements that is there and not empty. */
export function metaOf(context: ArticleContext, names: readonly string[]): string | null {
  for (const name of names) {
    const value = context.parsed.signals.meta.get(name)?.find((content) => content.trim() !== "");
    if (value !== undefined) return value;
  }
  return null;
}

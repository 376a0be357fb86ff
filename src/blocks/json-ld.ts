import { mendJson } from "./json-mend.js";

/** An object of a page's JSON-LD, as parsed. Read it with `field`, `stringOf` and `listOf`: nothing about it is known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What is read of a page's JSON-LD: far above what real pages hold (a long live blog has 300 KB and 250 objects). */
export const JSON_LD_LIMITS = Object.freeze({
  /** UTF-16 code units of all scripts together; a script that would pass it is left out. */
  characters: 1_000_000,
  /** Arrays and graphs inside each other. */
  depth: 8,
  objects: 1_000,
});

/** Schema.org types of an article, most telling first; `WebPage` and its kin stand in where a page names no better one. */
export const ARTICLE_TYPES: ReadonlySet<string> = new Set([
  "NewsArticle",
  "ReportageNewsArticle",
  "AnalysisNewsArticle",
  "OpinionNewsArticle",
  "BackgroundNewsArticle",
  "ReviewNewsArticle",
  "AskPublicNewsArticle",
  "AdvertiserContentArticle",
  "SatiricalArticle",
  "ScholarlyArticle",
  "MedicalScholarlyArticle",
  "TechArticle",
  "APIReference",
  "Article",
  "BlogPosting",
  "LiveBlogPosting",
  "SocialMediaPosting",
  "DiscussionForumPosting",
  "Report",
  "Review",
  "Recipe",
  "HowTo",
]);

/** Types that describe the page rather than its article: weaker evidence of title, author and date. */
export const PAGE_TYPES: ReadonlySet<string> = new Set([
  "WebPage",
  "ItemPage",
  "AboutPage",
  "FAQPage",
  "MedicalWebPage",
  "CreativeWork",
  "VideoObject",
]);

/** True for a JSON object, false for arrays, null and everything else. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object's own value by that name; undefined where it has none, so that `constructor` and `__proto__` name nothing. */
export function field(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** The value as a list: an array as it is, nothing as an empty list, all else as a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The value's text, trimmed: of a string, of an `@value`, or of the first string in a list. Null where there is none. */
export function stringOf(value: unknown): string | null {
  for (const item of listOf(value)) {
    const text = isJsonObject(item) ? field(item, "@value") : item;
    if (typeof text === "string" && text.trim() !== "") return text.trim();
  }
  return null;
}

/** The schema.org types of an object without what stands before the name: `https://schema.org/Article` is `Article`. */
export function typesOf(object: JsonObject): readonly string[] {
  return listOf(field(object, "@type"))
    .filter((type) => typeof type === "string")
    .map((type) =>
      type.slice(Math.max(type.lastIndexOf("/"), type.lastIndexOf("#"), type.lastIndexOf(":")) + 1).trim(),
    );
}

/** The objects that have at least one of the types, in page order. */
export function findByType(objects: readonly JsonObject[], types: ReadonlySet<string>): readonly JsonObject[] {
  return objects.filter((object) => typesOf(object).some((type) => types.has(type)));
}

/** Adds the objects that a value holds: itself, the items of a list, the nodes of a graph and the main entity of a page. */
function collect(value: unknown, depth: number, objects: JsonObject[]): void {
  if (depth > JSON_LD_LIMITS.depth || objects.length >= JSON_LD_LIMITS.objects) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, depth + 1, objects);
  } else if (isJsonObject(value)) {
    const graph = field(value, "@graph");
    if (graph === undefined || Object.hasOwn(value, "@type")) objects.push(value);
    collect(graph, depth + 1, objects);
    collect(field(value, "mainEntity"), depth + 1, objects);
  }
}

function parseScript(script: string): unknown {
  for (const read of [JSON.parse, (text: string) => JSON.parse(mendJson(text))]) {
    try {
      return read(script);
    } catch {
      // Not JSON as it stands: mended once, then left out.
    }
  }
  return null;
}

/**
 * The objects in the texts of a page's `application/ld+json` scripts, in page order: lists and `@graph` are flattened, and
 * a page's `mainEntity` stands after it as an object of its own. Slips that leave the meaning plain are mended (see
 * `mendJson`); a script that is broken beyond that gives nothing. Bounded by `JSON_LD_LIMITS`. Throws nothing.
 */
export function parseJsonLd(scripts: readonly string[]): readonly JsonObject[] {
  const objects: JsonObject[] = [];
  let characters = 0;
  for (const script of scripts) {
    if (characters + script.length > JSON_LD_LIMITS.characters) continue;
    characters += script.length;
    collect(parseScript(script), 0, objects);
  }
  return objects;
}

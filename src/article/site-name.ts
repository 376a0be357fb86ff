import { field, findByType, isJsonObject, type JsonObject, listOf, stringOf } from "../blocks/json-ld.js";
import { titleSegments } from "../title/title-text.js";
import { type Claim, claim, firstClaim } from "./claim.js";
import { cleanText, FIELD_LIMITS } from "./clean-text.js";
import { type ArticleContext, letters, metaOf } from "./context.js";

const WEB_SITE: ReadonlySet<string> = new Set(["WebSite"]);
/** A shorter name agrees with a host by chance. */
const SHORTEST_NAME = 3;
/** Longer lines, in words, do not show a name alone. */
const LONGEST_LINE = 20;

function name(text: string | null): string | null {
  return cleanText(text, FIELD_LIMITS.name);
}

/** The name of an object's publisher, given as text, as an object, or by `@id`. */
function publisherOf(object: JsonObject, all: readonly JsonObject[]): string | null {
  for (const publisher of listOf(field(object, "publisher"))) {
    if (!isJsonObject(publisher)) return stringOf(publisher);
    const id = stringOf(field(publisher, "@id"));
    const target = id === null ? undefined : all.find((each) => stringOf(field(each, "@id")) === id);
    const found = stringOf(field(publisher, "name")) ?? (target ? stringOf(field(target, "name")) : null);
    if (found !== null) return found;
  }
  return null;
}

function firstOf(objects: readonly JsonObject[], read: (object: JsonObject) => string | null): string | null {
  for (const object of objects) {
    const found = read(object);
    if (found !== null) return found;
  }
  return null;
}

/** The part of the title tag that agrees with the host: `Ferry runs again | The Fjord Post` on fjordpost.example. */
function titleSuffix({ parsed, host, title }: ArticleContext): string | null {
  const segments = titleSegments(parsed.signals.titleTag ?? "");
  if (host === null || segments.length < 2) return null;
  const hostLetters = letters(host);
  const agrees = (segment: string): boolean => {
    const key = letters(segment).replace(/^the/u, "");
    return key.length >= SHORTEST_NAME && (hostLetters.includes(key) || key.includes(hostLabel(host)));
  };
  return segments.toReversed().find((segment) => segment !== title?.text && agrees(segment)) ?? null;
}

/**
 * The part of the title tag, or of the line that holds it on flattened text, that the page repeats: as a line of its own, in
 * its menu or footer, or behind a copyright sign.
 */
function repeatedSegment({ parsed, title }: ArticleContext): string | null {
  const { blocks, page, signals } = parsed;
  const line = page.format === "text" ? (blocks[0]?.text ?? "") : (signals.titleTag ?? "");
  const segments = titleSegments(line).filter((segment) => letters(segment) !== letters(title?.text ?? ""));
  if (segments.length === 0) return null;
  const keys = new Set(blocks.slice(1).flatMap(({ text, words }) => (words > LONGEST_LINE ? [] : namesIn(text))));
  return segments.toReversed().find((segment) => keys.has(letters(segment))) ?? null;
}

/** A line as a name: whole, and, of a copyright line, what stands behind the sign and the year. */
function namesIn(text: string): string[] {
  const owner =
    /(?:\u00a9|copyright)(?:\s(?:\u00a9|by|\d{4}|[-\u2013,]|\d{4}[-\u2013]\d{4})){0,4}\s([^.|,\u00b7]{3,60})/iu.exec(
      text,
    )?.[1];
  return owner === undefined ? [letters(text)] : [letters(text), letters(owner)];
}

/** The part of a host that names the site, letters and digits only: `fjordpost` of `news.fjordpost.co.uk`. */
function hostLabel(host: string): string {
  return letters(host.split(".").reduce((a, b) => (b.length > a.length ? b : a), ""));
}

/** True where a name is the one of the site: the same letters as the site's name or as a part of its host. */
export function isNameOfSite(candidate: string, siteName: string | null, host: string | null): boolean {
  const key = letters(candidate);
  if (siteName !== null && key === letters(siteName)) return true;
  return host !== null && (key === letters(host) || key === hostLabel(host));
}

/**
 * What the site calls itself: `og:site_name`, the publisher or web site of JSON-LD, the name of its application, or the part
 * of the title tag that agrees with the host or stands elsewhere on the page. Null where none is given.
 */
export function findSiteName(context: ArticleContext): Claim<string> | null {
  const { articles, pages, parsed } = context;
  const { jsonLd } = parsed.signals;
  return firstClaim<string>([
    () => claim(name(metaOf(context, ["og:site_name"])), "meta og:site_name", 0.9),
    () => claim(name(firstOf([...articles, ...pages], (each) => publisherOf(each, jsonLd))), "json-ld publisher", 0.85),
    () =>
      claim(
        name(firstOf(findByType(jsonLd, WEB_SITE), (each) => stringOf(field(each, "name")))),
        "json-ld WebSite",
        0.8,
      ),
    () => claim(name(metaOf(context, ["application-name"])), "meta application-name", 0.7),
    () => claim(name(titleSuffix(context)), "title tag", 0.7),
    () => claim(name(repeatedSegment(context)), "title tag, repeated on the page", 0.6),
    () => claim(name(metaOf(context, ["apple-mobile-web-app-title"])), "meta apple-mobile-web-app-title", 0.6),
  ]);
}

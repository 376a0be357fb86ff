import { field, findByType, isJsonObject, type JsonObject, listOf, stringOf } from "../blocks/json-ld.js";
import type { ParsedPage } from "../blocks/types.js";
import { titleSegments } from "../title/title-text.js";
import { type Claim, claim, firstClaim } from "./claim.js";
import { cleanText, FIELD_LIMITS } from "./clean-text.js";
import { type ArticleContext, letters, metaOf } from "./context.js";

const WEB_SITE: ReadonlySet<string> = new Set(["WebSite"]);
/** A shorter name agrees with a host by chance. */
const SHORTEST_NAME = 3;
/** Longer lines, in words, do not show a name alone. */
const LONGEST_LINE = 20;
/** A copyright line may go on with what may be done with the page. */
const LONGEST_NOTICE = 60;

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

/** Parts of the title tag that may name the site: not the headline. On flattened text the first line may hold the tag. */
function otherSegments(context: ArticleContext): readonly string[] {
  const segments = titleSegments(tagOf(context));
  const title = letters(context.title?.text ?? "");
  return segments.length < 2 ? [] : segments.filter((segment) => letters(segment) !== title);
}

function tagOf({ parsed: { blocks, page, signals } }: ArticleContext): string {
  return (page.format === "text" ? (blocks[0]?.text ?? "") : (signals.titleTag ?? "")).slice(0, FIELD_LIMITS.line);
}

/** The part of the title tag that agrees with the host: `Ferry runs again | The Fjord Post` on fjordpost.example. */
function segmentOfHost(context: ArticleContext): string | null {
  const { host } = context;
  if (host === null) return null;
  const ofHost = [letters(host), letters(host.replaceAll(/[aou]e/gu, (pair) => UMLAUTS[pair] ?? pair))];
  const agrees = (segment: string): boolean => {
    const key = letters(segment).replace(/^the/u, "");
    return key.length >= SHORTEST_NAME && (ofHost.some((each) => each.includes(key)) || key.includes(hostLabel(host)));
  };
  return otherSegments(context).findLast(agrees) ?? null;
}

/** German hosts write them with two letters. */
const UMLAUTS: Readonly<Record<string, string>> = { ae: "\u00e4", oe: "\u00f6", ue: "\u00fc" };

/** The part of the title tag that the page's copyright line names as its owner, perhaps with the form of the company. */
function segmentOfOwner(context: ArticleContext): string | null {
  const owners = context.parsed.blocks.flatMap(({ text, words }) => (words > LONGEST_NOTICE ? [] : ownerIn(text)));
  if (owners.length === 0) return null;
  const isOwner = (segment: string): boolean => {
    const key = letters(segment).replace(/^the/u, "");
    return key.length >= SHORTEST_NAME && owners.some((owner) => owner.startsWith(key) || key.startsWith(owner));
  };
  return otherSegments(context).findLast(isOwner) ?? null;
}

/** Who holds the rights, letters and digits only: what stands behind the sign and the year. */
function ownerIn(text: string): readonly string[] {
  const owner =
    /(?:\u00a9|copyright)(?:\s(?:\u00a9|by|\d{4}|[-\u2013,]|\d{4}[-\u2013]\d{4})){0,4}\s([^.|,\u00b7]{3,60})/iu.exec(
      text,
    )?.[1];
  return owner === undefined ? [] : [letters(owner).replace(/^the/u, "")];
}

/**
 * The end of the title tag, where a line of the page repeats it, as mastheads do. A section, which menus repeat as well, stands in
 * the address; what stands behind a colon belongs to the headline.
 */
function repeatedEnd(context: ArticleContext): string | null {
  const { parsed, title } = context;
  const end = otherSegments(context).at(-1);
  if (end === undefined || tagOf(context).includes(`: ${end}`)) return null;
  const key = letters(end);
  const isSection = pathParts(parsed).includes(key);
  const isRepeated = parsed.blocks.some(
    ({ text, words }, i) => i > 0 && i !== title?.block && words <= LONGEST_LINE && letters(text) === key,
  );
  return isRepeated && !isSection ? end : null;
}

/** The parts of the page's addresses, letters and digits only. */
function pathParts({ page, signals }: ParsedPage): readonly string[] {
  return [page.url, signals.canonicalUrl].flatMap((url) =>
    url !== null && URL.canParse(url) ? new URL(url).pathname.split("/").map(letters) : [],
  );
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
    () => claim(name(segmentOfHost(context)), "title tag", 0.7),
    () => claim(name(segmentOfOwner(context)), "title tag, copyright line", 0.7),
    () => claim(name(repeatedEnd(context)), "title tag, repeated on the page", 0.6),
    () => claim(name(metaOf(context, ["apple-mobile-web-app-title"])), "meta apple-mobile-web-app-title", 0.6),
  ]);
}

import { field, isJsonObject, type JsonObject, listOf, stringOf } from "../blocks/json-ld.js";
import { type Claim, claim, firstClaim } from "./claim.js";
import { cleanText, FIELD_LIMITS } from "./clean-text.js";
import { type ArticleContext, letters } from "./context.js";
import { webUrl } from "./links.js";

/** How many tags an article has at most; longer lists are a site's whole vocabulary. */
export const METADATA = Object.freeze({ mostTags: 30, longestTag: 80 });

const DESCRIPTION_META = [
  "og:description",
  "description",
  "twitter:description",
  "dc.description",
  "dcterms.description",
  "sailthru.description",
];
const IMAGE_META = [
  "og:image:secure_url",
  "og:image",
  "og:image:url",
  "twitter:image",
  "twitter:image:src",
  "parsely-image-url",
  "sailthru.image.full",
  "thumbnail",
  "image",
];
const SECTION_META = [
  "article:section",
  "parsely-section",
  "cxenseparse:section",
  "section",
  "articlesection",
  "dc.subject.section",
];
const TAG_META = ["article:tag", "og:article:tag", "news_keywords", "parsely-tags", "sailthru.tags", "keywords"];

/** The claim of the first meta element, in the order of the names, that the reader can use. */
function fromMeta<Value>(
  { parsed }: ArticleContext,
  names: readonly string[],
  confidence: number,
  read: (contents: readonly string[]) => Value | null,
): Claim<Value> | null {
  for (const name of names) {
    const contents = parsed.signals.meta.get(name);
    const found = contents && claim(read(contents), `meta ${name}`, confidence);
    if (found) return found;
  }
  return null;
}

function fromJsonLd<Value>(
  objects: readonly JsonObject[],
  names: readonly string[],
  confidence: number,
  read: (value: unknown) => Value | null,
): Claim<Value> | null {
  for (const object of objects) {
    for (const name of names) {
      const found = claim(read(field(object, name)), `json-ld ${name}`, confidence);
      if (found) return found;
    }
  }
  return null;
}

/** What the page says the article is about, at most 1,000 code units. Null where it says nothing but the title. */
export function findDescription(context: ArticleContext): Claim<string> | null {
  const title = letters(context.title?.text ?? "");
  const read = (text: string | null): string | null => {
    const description = cleanText(text, FIELD_LIMITS.description);
    return description === null || letters(description) === title ? null : description;
  };
  return firstClaim<string>([
    () => fromMeta(context, DESCRIPTION_META, 0.9, ([first]) => read(first ?? null)),
    () => fromJsonLd(context.articles, ["description"], 0.85, (value) => read(stringOf(value))),
  ]);
}

/** The address in an image value of JSON-LD: a text, an object with `url` or `contentUrl`, or a list of either. */
function imageAddress(value: unknown): string | null {
  const [first] = listOf(value);
  if (!isJsonObject(first)) return stringOf(first);
  return stringOf(field(first, "url")) ?? stringOf(field(first, "contentUrl")) ?? stringOf(field(first, "@id"));
}

/** The article's picture: an absolute http or https address. */
export function findImage(context: ArticleContext): Claim<string> | null {
  const { base, articles, pages } = context;
  return firstClaim<string>([
    () => fromMeta(context, IMAGE_META, 0.9, ([first]) => webUrl(first ?? null, base)),
    () =>
      fromJsonLd([...articles, ...pages], ["image", "thumbnailUrl"], 0.85, (value) =>
        webUrl(imageAddress(value), base),
      ),
  ]);
}

/** The part of the site that the article stands in. */
export function findSection(context: ArticleContext): Claim<string> | null {
  const read = (text: string | null): string | null => cleanText(text, FIELD_LIMITS.name);
  return firstClaim<string>([
    () => fromMeta(context, SECTION_META, 0.9, ([first]) => read(first ?? null)),
    () => fromJsonLd(context.articles, ["articleSection"], 0.85, (value) => read(stringOf(value))),
  ]);
}

/** Tags without empty ones and repetitions, in order; null where none is left. A single text is cut at its commas. */
function readTags(values: readonly unknown[]): readonly string[] | null {
  const texts = values.filter((value) => typeof value === "string");
  const parts = texts.length === 1 ? texts.flatMap((text) => text.slice(0, FIELD_LIMITS.url).split(/[,;]/u)) : texts;
  const tags = new Map<string, string>();
  for (const part of parts) {
    const tag = cleanText(part, METADATA.longestTag);
    if (tag !== null && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
    if (tags.size === METADATA.mostTags) break;
  }
  return tags.size === 0 ? null : [...tags.values()];
}

/** What the page tags the article with; at most 30, each once. */
export function findTags(context: ArticleContext): Claim<readonly string[]> | null {
  return firstClaim<readonly string[]>([
    () => fromMeta(context, TAG_META, 0.8, readTags),
    () => fromJsonLd(context.articles, ["keywords"], 0.8, (value) => readTags(listOf(value))),
  ]);
}

/** The address in a value of JSON-LD: a text, or the `@id` or `url` of an object. */
function addressOf(value: unknown): string | null {
  const [first] = listOf(value);
  if (!isJsonObject(first)) return stringOf(first);
  return stringOf(field(first, "@id")) ?? stringOf(field(first, "url"));
}

/** True where the address is the one of a site's front page. */
function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === "/" && search === "";
}

/**
 * The address that the page gives as its own, absolute, http or https. An article that names the front page of its site is
 * misconfigured and does not count.
 */
export function findCanonicalUrl(context: ArticleContext): Claim<string> | null {
  const { parsed, base, articles } = context;
  const pageUrl = webUrl(parsed.page.url, null);
  const read = (text: string | null): string | null => {
    const address = webUrl(text, base);
    return address !== null && pageUrl !== null && isFrontPage(address) && !isFrontPage(pageUrl) ? null : address;
  };
  return firstClaim<string>([
    () => claim(read(parsed.signals.canonicalUrl), "link canonical", 0.95),
    () => fromMeta(context, ["og:url"], 0.9, ([first]) => read(first ?? null)),
    () => fromMeta(context, ["parsely-link"], 0.9, ([first]) => read(first ?? null)),
    () => fromJsonLd(articles, ["url", "mainEntityOfPage"], 0.85, (value) => read(addressOf(value))),
  ]);
}

import { field, isJsonObject, type JsonObject, listOf, stringOf, typesOf } from "../blocks/json-ld.js";
import type { OwnName } from "./byline-site.js";
import { BYLINE_CONFIDENCE, type BylineSource } from "./byline-source.js";
import { cleanText, FIELD_LIMITS } from "./clean-text.js";
import type { ArticleContext } from "./context.js";
import { isPlainName } from "./name-words.js";
import { type BylineName, NAME_LIMITS, splitNames } from "./person-names.js";

/** Meta elements that name the author, most reliable first. */
const AUTHOR_META: readonly string[] = [
  "parsely-author",
  "sailthru.author",
  "cxenseparse:author",
  "byl",
  "article:author_name",
  "article:author",
  "og:article:author",
  "author",
  "dc.creator",
  "dcterms.creator",
  "dc.contributor",
  "citation_author",
  "article.author",
];
/** What Twitter cards call the author, in the languages of publishing systems. */
const AUTHOR_LABEL =
  /written|author|verfasst|geschrieben|autor|interview by|escrit|écrit|scritto|geschreven|napisa|kirjoittanut|skrevet|skriven/iu;
/** A web address: beside a name it is the one of the site's owner or maker, `The Fjord Post (www.fjordpost.example)`. */
const WEB_ADDRESS = /\bhttps?:\/\/|\bwww\./iu;

const DEEPEST_AUTHOR = 4;

/** The names in a text that can hold nothing else; the site's name stays in one piece (`Ice & Water`). */
function readText(text: string, own: OwnName): readonly BylineName[] {
  const name = text.length <= NAME_LIMITS.characters ? own.read(text) : null;
  return name !== null ? [{ name, isPerson: false }] : splitNames(text, { allowAccount: true });
}

function fullName(person: JsonObject): string | undefined {
  const names = [stringOf(field(person, "givenName")), stringOf(field(person, "familyName"))];
  return names.some((name) => name === null) ? undefined : names.join(" ");
}

/** The names that an author value of JSON-LD gives: a text, an object with a name, a list, or a reference by `@id`. */
function jsonLdNames(
  value: unknown,
  byId: ReadonlyMap<string, JsonObject>,
  own: OwnName,
  depth = 0,
): readonly BylineName[] {
  if (depth > DEEPEST_AUTHOR) return [];
  if (typeof value === "string") return readText(value, own);
  if (Array.isArray(value)) {
    return value.slice(0, NAME_LIMITS.names).flatMap((item) => jsonLdNames(item, byId, own, depth + 1));
  }
  if (!isJsonObject(value)) return [];
  const name = field(value, "name") ?? fullName(value);
  const target = byId.get(stringOf(field(value, "@id")) ?? "");
  if (name === undefined) return target && target !== value ? jsonLdNames(target, byId, own, depth + 1) : [];
  const isOrganization = typesOf(value).some((type) => type.endsWith("Organization"));
  const names = listOf(name).flatMap((item) => jsonLdNames(item, byId, own, depth + 1));
  return isOrganization && names.length > 0 ? wholeName(stringOf(name), names) : names;
}

/** The name of an organization as it stands (`Center for Ice and Water`), where it is not too long for one. */
function wholeName(text: string | null, names: readonly BylineName[]): readonly BylineName[] {
  const name = cleanText(text, FIELD_LIMITS.line);
  return name !== null && isPlainName(name)
    ? [{ name, isPerson: false }]
    : names.map((each) => ({ ...each, isPerson: false }));
}

function readJsonLd({ parsed }: ArticleContext, objects: readonly JsonObject[], own: OwnName): readonly BylineName[] {
  if (objects.length === 0) return [];
  const byId = new Map<string, JsonObject>();
  for (const object of parsed.signals.jsonLd) {
    const id = stringOf(field(object, "@id"));
    if (id !== null && field(object, "name") !== undefined) byId.set(id, object);
  }
  for (const object of objects) {
    for (const key of ["author", "creator"]) {
      const names = jsonLdNames(field(object, key), byId, own);
      if (names.length > 0) return names;
    }
  }
  return [];
}

function readMeta(content: string, own: OwnName): readonly BylineName[] {
  const names = readText(content, own);
  return WEB_ADDRESS.test(content) ? names.map(({ name }) => ({ name, isPerson: false })) : names;
}

function metaSources({ parsed }: ArticleContext, own: OwnName): readonly BylineSource[] {
  const isAuthorLabel = AUTHOR_LABEL.test(parsed.signals.meta.get("twitter:label1")?.[0] ?? "");
  const names = isAuthorLabel ? [...AUTHOR_META, "twitter:data1"] : AUTHOR_META;
  return names
    .filter((name) => parsed.signals.meta.has(name))
    .map((name) => ({
      source: `meta ${name}`,
      confidence: BYLINE_CONFIDENCE.meta,
      isSure: true,
      read: () =>
        (parsed.signals.meta.get(name) ?? []).slice(0, NAME_LIMITS.names).flatMap((content) => readMeta(content, own)),
    }));
}

/** What the page's metadata gives as author, most reliable first. */
export function metadataSources(context: ArticleContext, own: OwnName): readonly BylineSource[] {
  return [
    {
      source: "json-ld author",
      confidence: BYLINE_CONFIDENCE.jsonLd,
      isSure: true,
      read: () => readJsonLd(context, context.articles, own),
    },
    ...metaSources(context, own),
    {
      source: "json-ld author",
      confidence: BYLINE_CONFIDENCE.jsonLdOfPage,
      isSure: true,
      read: () => readJsonLd(context, context.pages, own),
    },
  ];
}

import { field, isJsonObject, type JsonObject, listOf, stringOf, typesOf } from "../blocks/json-ld.js";
import type { AuthorElement } from "../blocks/types.js";
import { namesAfterPrefix, namesBesideDate } from "./byline-line.js";
import { type Claim, claim } from "./claim.js";
import type { ArticleContext } from "./context.js";
import { type BylineName, hasBylinePrefix, NAME_LIMITS, splitNames } from "./person-names.js";
import { isNameOfSite } from "./site-name.js";

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
  /written|author|verfasst|geschrieben|autor|escrit|écrit|scritto|geschreven|napisa|kirjoittanut|skrevet|skriven/iu;

const DEEPEST_AUTHOR = 4;
/** How many blocks the names of one byline may lie apart. */
const NAMES_APART = 3;
/** Sources of author elements, most reliable first. */
const ELEMENT_KINDS: readonly string[] = ["itemprop=author", "rel=author", "class=byline", "class=author"];

function fullName(person: JsonObject): string | undefined {
  const names = [stringOf(field(person, "givenName")), stringOf(field(person, "familyName"))];
  return names.some((name) => name === null) ? undefined : names.join(" ");
}

/** The names that an author value of JSON-LD gives: a text, an object with a name, a list, or a reference by `@id`. */
function jsonLdNames(value: unknown, byId: ReadonlyMap<string, JsonObject>, depth = 0): readonly BylineName[] {
  if (depth > DEEPEST_AUTHOR) return [];
  if (typeof value === "string") return splitNames(value, { allowAccount: true });
  if (Array.isArray(value)) {
    return value.slice(0, NAME_LIMITS.names).flatMap((item) => jsonLdNames(item, byId, depth + 1));
  }
  if (!isJsonObject(value)) return [];
  const name = field(value, "name") ?? fullName(value);
  const target = byId.get(stringOf(field(value, "@id")) ?? "");
  if (name === undefined) return target && target !== value ? jsonLdNames(target, byId, depth + 1) : [];
  const isOrganization = typesOf(value).some((type) => type.endsWith("Organization"));
  const names = listOf(name).flatMap((item) => jsonLdNames(item, byId, depth + 1));
  return isOrganization ? names.map((each) => ({ ...each, isPerson: false })) : names;
}

function readJsonLd(context: ArticleContext, objects: readonly JsonObject[]): readonly BylineName[] {
  if (objects.length === 0) return [];
  const byId = new Map<string, JsonObject>();
  for (const object of context.parsed.signals.jsonLd) {
    const id = stringOf(field(object, "@id"));
    if (id !== null && field(object, "name") !== undefined) byId.set(id, object);
  }
  for (const object of objects) {
    for (const key of ["author", "creator"]) {
      const names = jsonLdNames(field(object, key), byId);
      if (names.length > 0) return names;
    }
  }
  return [];
}

/** A source of names, with what it is called and how often its names are right. */
interface BylineSource {
  readonly source: string;
  readonly confidence: number;
  read(): readonly BylineName[];
}

function metaSources({ parsed }: ArticleContext): readonly BylineSource[] {
  const isAuthorLabel = AUTHOR_LABEL.test(parsed.signals.meta.get("twitter:label1")?.[0] ?? "");
  const names = isAuthorLabel ? [...AUTHOR_META, "twitter:data1"] : AUTHOR_META;
  return names
    .filter((name) => parsed.signals.meta.has(name))
    .map((name) => ({
      source: `meta ${name}`,
      confidence: 0.8,
      read: () =>
        (parsed.signals.meta.get(name) ?? [])
          .slice(0, NAME_LIMITS.names)
          .flatMap((content) => splitNames(content, { allowAccount: true })),
    }));
}

/**
 * Class words are weak evidence: a single word under them is a label or a button more often than a name, unless it stands
 * after `by`.
 */
function classNames(text: string): readonly BylineName[] {
  if (hasBylinePrefix(text)) return splitNames(text, { allowAccount: true });
  return splitNames(text).filter(
    ({ name, isPerson }) => !isPerson || name.includes(" ") || !/^\p{Script=Latin}/u.test(name),
  );
}

/** Elements marked as author near the title, else right after the body; of comments and teasers further on, none. */
function nearElements({ parsed, head, foot }: ArticleContext, kind: string): readonly AuthorElement[] {
  const elements = parsed.signals.authors.filter(({ source }) => source === kind);
  const isIn = (start: number, end: number) =>
    elements.filter((each) => each.beforeBlock >= start && each.beforeBlock <= end);
  const zones = [isIn(head.anchor, head.end), isIn(head.start, head.anchor - 1), isIn(foot.start, foot.end)];
  const near = zones.find((zone) => zone.length > 0) ?? [];
  return near.filter(({ beforeBlock }) => beforeBlock - (near[0]?.beforeBlock ?? 0) <= NAMES_APART);
}

function elementSources(context: ArticleContext): readonly BylineSource[] {
  return ELEMENT_KINDS.map((kind) => ({
    source: kind,
    confidence: 0.7,
    read: () => {
      const isClass = kind.startsWith("class");
      const byElement = nearElements(context, kind).map(({ text }) =>
        isClass ? classNames(text) : splitNames(text, { allowAccount: true }),
      );
      // Class words stand on the job, the biography and the box around them too: the first that names somebody counts.
      return isClass ? (byElement.find((names) => names.length > 0) ?? []) : byElement.flat();
    },
  }));
}

function unique(names: readonly BylineName[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const { name } of names) if (!byKey.has(name.toLowerCase())) byKey.set(name.toLowerCase(), name);
  return [...byKey.values()].slice(0, NAME_LIMITS.names);
}

/**
 * Who wrote the article: names of persons from JSON-LD, meta elements, elements marked as author near the title, or a
 * line there that begins as bylines do. The first source that names a person decides; an organization is named only where
 * no source names a person. Null where nobody is named.
 */
export function findByline(context: ArticleContext, siteName: string | null): Claim<readonly string[]> | null {
  const sources: readonly BylineSource[] = [
    { source: "json-ld author", confidence: 0.9, read: () => readJsonLd(context, context.articles) },
    ...metaSources(context),
    { source: "json-ld author", confidence: 0.75, read: () => readJsonLd(context, context.pages) },
    ...elementSources(context),
    { source: "visible text", confidence: 0.7, read: () => namesAfterPrefix(context) },
    { source: "visible text beside date", confidence: 0.7, read: () => namesBesideDate(context) },
  ];
  let organization: Claim<readonly string[]> | null = null;
  for (const { source, confidence, read } of sources) {
    const names = read();
    const persons = unique(
      names.filter(({ name, isPerson }) => isPerson && !isNameOfSite(name, siteName, context.host)),
    );
    if (persons.length > 0) return claim(persons, source, confidence);
    if (names.length > 0) organization ??= claim(unique(names), source, confidence);
  }
  return organization;
}

import { ARTICLE_TYPES, field, findByType, isJsonObject, listOf, stringOf } from "../blocks/json-ld.js";
import type { Signals } from "../blocks/types.js";
import { titleKey } from "./title-text.js";

/** Bounds on what is read: objects of JSON-LD of one kind, and characters of a name. */
export const SITE_KEYS = Object.freeze({ mostObjects: 20, longestName: 300 });

const NAMED_TYPES: ReadonlySet<string> = new Set(["WebSite", "Organization", "NewsMediaOrganization"]);

/** What the page calls its site, as keys. */
export function siteKeys({ meta, jsonLd }: Signals): ReadonlySet<string> {
  const names = [meta.get("og:site_name")?.[0], meta.get("application-name")?.[0]];
  for (const object of findByType(jsonLd, NAMED_TYPES).slice(0, SITE_KEYS.mostObjects))
    names.push(stringOf(field(object, "name")) ?? undefined);
  for (const article of findByType(jsonLd, ARTICLE_TYPES).slice(0, SITE_KEYS.mostObjects)) {
    const [publisher] = listOf(field(article, "publisher"));
    if (isJsonObject(publisher)) names.push(stringOf(field(publisher, "name")) ?? undefined);
  }
  return new Set(names.flatMap((name) => (name === undefined ? [] : [titleKey(name.slice(0, SITE_KEYS.longestName))])));
}

import { field, isJsonObject, listOf } from "./json-ld.js";

/** Fields of the JSON that pages made for Parse.ly's first tags hold, and the meta names of its later ones. */
const NAMES: readonly (readonly [field: string, meta: string])[] = [
  ["title", "parsely-title"],
  ["authors", "parsely-author"],
  ["author", "parsely-author"],
  ["pub_date", "parsely-pub-date"],
  ["section", "parsely-section"],
  ["tags", "parsely-tags"],
  ["link", "parsely-link"],
  ["image_url", "parsely-image-url"],
];

/** Values of one field that are kept. */
const MOST_VALUES = 30;

/**
 * Adds what a `parsely-page` meta element says, JSON in its content, under the names that other pages give each field in a meta
 * element of its own. What stands there already stays; what is no JSON adds nothing. Throws nothing.
 */
export function addParselyPage(meta: Map<string, string[]>): void {
  const page = readJson(meta.get("parsely-page")?.[0]);
  if (!isJsonObject(page)) return;
  for (const [name, metaName] of NAMES) {
    const values = listOf(field(page, name)).filter((value) => typeof value === "string");
    if (values.length > 0 && !meta.has(metaName)) meta.set(metaName, values.slice(0, MOST_VALUES));
  }
}

function readJson(text: string | undefined): unknown {
  if (text === undefined) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

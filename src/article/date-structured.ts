import { field, type JsonObject, stringOf } from "../blocks/json-ld.js";
import { type Claim, claim } from "./claim.js";
import type { ArticleContext } from "./context.js";
import { OTHER_META_NAME, PUBLISHED_META_NAME } from "./date-list.js";
import type { DateReader } from "./date-reader.js";

/** The dates that JSON-LD objects give under one of the names, first object first. */
export function jsonLdDates(
  objects: readonly JsonObject[],
  names: readonly string[],
  dates: DateReader,
  confidence: number,
): readonly Claim<string>[] {
  return objects.flatMap((object) =>
    names.flatMap((name) => claim(dates.inField(stringOf(field(object, name))), `json-ld ${name}`, confidence) ?? []),
  );
}

/** The dates that meta elements of these names give, in the order of the names. */
export function metaDates(
  { parsed }: ArticleContext,
  names: readonly string[],
  dates: DateReader,
  confidence: number,
): readonly Claim<string>[] {
  return names.flatMap((name) =>
    (parsed.signals.meta.get(name) ?? []).flatMap(
      (content) => claim(dates.inField(content), `meta ${name}`, confidence) ?? [],
    ),
  );
}

/** The date of a meta element whose name is in no list but says that it is the one of publication. */
export function namedMetaDate(context: ArticleContext, dates: DateReader): Claim<string> | null {
  for (const name of context.parsed.signals.meta.keys()) {
    if (!PUBLISHED_META_NAME.test(name) || OTHER_META_NAME.test(name)) continue;
    const [found] = metaDates(context, [name], dates, 0.8);
    if (found) return found;
  }
  return null;
}

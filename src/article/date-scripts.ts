import type { Page } from "../page/types.js";
import { SCRIPT_KEYS } from "./date-list.js";
import type { DateReader } from "./date-reader.js";

/** How much of a page's scripts is looked at. */
export const SCRIPT_DATES = Object.freeze({ mostValues: 40, longestValue: 48 });

/** What stands between a key and its value: quotes, which may be escaped, and a colon or an equals sign. */
const VALUE = /^(?:\\{0,3}"|&quot;|\\{0,3}'){0,1}\s{0,4}[:=]\s{0,4}(?:\\{0,3}"|&quot;|\\{0,3}')([^"'\\&<]{8,40})/u;

/** The days and the date that a key has throughout the source. */
function datesUnder(source: string, key: string, dates: DateReader): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let at = source.indexOf(key);
  for (let seen = 0; at >= 0 && seen < SCRIPT_DATES.mostValues; seen++) {
    const end = at + key.length;
    const value = VALUE.exec(source.slice(end, end + SCRIPT_DATES.longestValue))?.[1] ?? null;
    const date = dates.inField(value);
    if (date !== null && !found.has(date.slice(0, 10))) found.set(date.slice(0, 10), date);
    at = source.indexOf(key, end);
  }
  return found;
}

/**
 * The date of publication in the data that a page's scripts hold: of the first key that states any, and only where it states
 * one day, as scripts hold other articles too. The source is searched for the keys, not parsed.
 */
export function dateInScripts({ source, format }: Page, dates: DateReader): string | null {
  if (format !== "html") return null;
  for (const key of SCRIPT_KEYS) {
    const found = datesUnder(source, key, dates);
    if (found.size > 0) return found.size === 1 ? ([...found.values()][0] ?? null) : null;
  }
  return null;
}

import { formatDate } from "./iso-date.js";
import { monthNumber } from "./month-list.js";

/** In what order a page writes day and month when both are numbers. */
export type DateOrder = "day-first" | "month-first";

/** A date as it stands in a text. */
export interface VisibleDate {
  /** ISO 8601, a day. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** Only this many characters of a block are searched for a date: lines that state one are short. */
export const VISIBLE_DATE_LIMITS = Object.freeze({ characters: 240, earliestYear: 1990 });

const YEAR = "((?:19|20)\\d{2})(?!\\d)";
/** `2024-05-03`, `2024. 5. 3.`, `2024年5月3日`. */
const YEAR_FIRST = /(?<![\d.])((?:19|20)\d{2}) ?[-./年년] ?(\d{1,2}) ?[-./月월] ?(\d{1,2})(?!\d)/gu;
/** `3 May 2024`, `3rd of May, 2024`, `3. Mai 2024`, `3 de mayo de 2024`, `03-May-2024`. */
const DAY_THEN_NAME = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|er|º|°)?[.,]?[ -]?(?:de |of |d['’])?(\\p{L}{3,12})[.,]{0,2}[ -]?(?:del? )?${YEAR}`,
  "giu",
);
/** `May 3, 2024`, `May 3rd 2024`. */
const NAME_THEN_DAY = new RegExp(`(?<!\\p{L})(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\.?,? ${YEAR}`, "giu");
/** `03.05.2024`, `3/5/2024`, `03-05-24`. */
const NUMERIC = /(?<![\d./-])(\d{1,2})([./-]) ?(\d{1,2})\2 ?((?:19|20)\d{2}|\d{2})(?![\d/]|[.-]\d)/gu;

/** Top-level domains of countries that write English with the day first. */
const DAY_FIRST_HOST = /\.(?:uk|ie|au|nz|in|za|ng|ke|gh|pk|lk|bd|sg|my|mt|eu)$/u;

/**
 * The order of day and month that a page is likely to use: the month first on pages in English (or of unknown language)
 * whose language tag and host name no country but the US, else the day first.
 */
export function guessDateOrder(language: string | null, host: string | null): DateOrder {
  const tag = (language ?? "en").toLowerCase();
  if (!tag.startsWith("en")) return "day-first";
  if (/^en[-_](?!us|ph)[a-z]{2}$/u.test(tag)) return "day-first";
  return host !== null && DAY_FIRST_HOST.test(host) ? "day-first" : "month-first";
}

function numericDate(match: readonly string[], order: DateOrder): string | null {
  const [, first, sign, second, yearText = ""] = match;
  const year = Number(yearText) + (yearText.length === 2 ? 2000 : 0);
  const isDayFirst = sign === "." || order === "day-first";
  const [day, month] = isDayFirst ? [Number(first), Number(second)] : [Number(second), Number(first)];
  return formatDate({ year, month, day }) ?? formatDate({ year, month: day, day: month });
}

const READERS: readonly (readonly [RegExp, (match: readonly string[], order: DateOrder) => string | null])[] = [
  [YEAR_FIRST, ([, year, month, day]) => formatDate({ year: Number(year), month: Number(month), day: Number(day) })],
  [
    DAY_THEN_NAME,
    ([, day, name = "", year]) => formatDate({ year: Number(year), month: monthNumber(name) ?? 0, day: Number(day) }),
  ],
  [
    NAME_THEN_DAY,
    ([, name = "", day, year]) => formatDate({ year: Number(year), month: monthNumber(name) ?? 0, day: Number(day) }),
  ],
  [NUMERIC, numericDate],
];

/**
 * The dates that a line of text states, in order: a day with the month's name in one of eight languages, or in numbers.
 * Years before 1990 are history, not dates of an article, and are left out. Only the first
 * `VISIBLE_DATE_LIMITS.characters` are read. Empty text gives an empty list. Throws nothing.
 */
export function findVisibleDates(text: string, order: DateOrder): readonly VisibleDate[] {
  const line = text.slice(0, VISIBLE_DATE_LIMITS.characters);
  if (!/\d/u.test(line)) return [];
  const dates: VisibleDate[] = [];
  for (const [pattern, read] of READERS) {
    for (const match of line.matchAll(pattern)) {
      const date = read(match, order);
      if (date === null || Number(date.slice(0, 4)) < VISIBLE_DATE_LIMITS.earliestYear) continue;
      dates.push({ date, start: match.index, end: match.index + match[0].length });
    }
  }
  // "3 May 2024 - 10.30": the year belongs to the date that began before it.
  dates.sort((a, b) => a.start - b.start);
  return dates.filter(({ start }, i) => i === 0 || start >= (dates[i - 1]?.end ?? 0));
}

import { type Clock, readClock } from "./date-clock.js";
import { formatDate } from "./iso-date.js";
import { monthNumber } from "./month-list.js";

/** In what order a page writes day and month when both are numbers; `unknown` reads only what has one reading. */
export type DateOrder = "day-first" | "month-first" | "unknown";

/** A date as it stands in a text. */
export interface VisibleDate {
  /** ISO 8601: a day, with the time where the text gives it with its zone. */
  readonly date: string;
  /** The day with day and month exchanged, where both are numbers and the order decides; else null. */
  readonly other: string | null;
  /** Minutes since midnight of the time of day beside it; null where there is none. */
  readonly minutes: number | null;
  readonly start: number;
  readonly end: number;
}

/** Only this many characters of a block are searched for a date: lines that state one are short. */
export const VISIBLE_DATE_LIMITS = Object.freeze({ characters: 240, earliestYear: 1990, pivotOfShortYears: 70 });

/** A year, also where a time or the minutes that an article takes to read are glued to it: `20249:30`, `20245 min`. */
const YEAR = "((?:19|20)\\d{2})(?:(?!\\d)|(?=\\d{1,2}(?::\\d{2}| ?[Mm]in)))";
/** A word in one case, so that of two glued words each is seen: `TimesNovember`. */
const NAME = "(\\p{Lu}[\\p{Ll}\\p{M}]{2,11}|[\\p{Ll}\\p{M}]{3,12}|\\p{Lu}[\\p{Lu}\\p{M}]{2,11})";
/** A word begins here, or a capital follows a small letter: texts of two elements are glued at times. */
const WORD_START = "(?:(?<!\\p{L})|(?<=\\p{Ll})(?=\\p{Lu}))";
const ZONED_CLOCK = "(\\d{1,2}:\\d{2}(?::\\d{2})?(?: (?:\\p{Lu}{3,5}|[+-]\\d{2}:?\\d{2}))?)";
/** `2024-05-03`, `2024. 5. 3.`, `2024年5月3日`. */
const YEAR_FIRST = /(?<![\d.])((?:19|20)\d{2}) ?[-./年년] ?(\d{1,2}) ?[-./月월] ?(\d{1,2})(?!\d)/gu;
/** `2024 May 3`, `2024. május 3.` */
const YEAR_THEN_NAME = new RegExp(
  `(?<![\\d.])((?:19|20)\\d{2})[.,]? ${NAME}\\.? (\\d{1,2})(?![\\d:]|,? ?(?:19|20)\\d{2})`,
  "gu",
);
/** `3 May 2024`, `3rd of May, 2024`, `3. Mai 2024`, `3 de mayo de 2024`, `03-May-2024`; glued to a word before it, too. */
const DAY_THEN_NAME = new RegExp(
  `(?<![\\p{Lu}\\d])(\\d{1,2})(?:st|nd|rd|th|er|ST|ND|RD|TH|º|°)?[.,]?[ /-]?(?:[Dd][Ee] |of |d['’])?${NAME}[.,]{0,2}[ /-]?(?:[Dd][Ee][Ll]? )?${YEAR}`,
  "gu",
);
/** `May 3, 2024`, `May 3rd 2024`, `Mayo 3 de 2024`, `Apr 042013`. */
const NAME_THEN_DAY = new RegExp(
  `${WORD_START}${NAME}\\.? (?:(\\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?\\.?,? (?:de )?|(\\d{2})(?=\\d{4}))${YEAR}`,
  "gu",
);
/** `Fri Apr 28 10:00:00 CEST 2023`. */
const CLOCK_BEFORE_YEAR = new RegExp(`${WORD_START}${NAME}\\.? (\\d{1,2}),? ${ZONED_CLOCK} ${YEAR}`, "gu");
/** `03.05.2024`, `3/5/2024`, `03-05-2024`, `03.05.24`. */
const NUMERIC = /(?<![\d./-])(\d{1,2})(\.|\/|-| \| ) ?(\d{1,2})\2 ?((?:19|20)\d{2}|\d{2})(?!\d|[/.]\d|-\d(?!\d?:\d))/gu;

/** What stands before the last day of a period: `14. - 20. Januar 2022`, `14–20 May 2024`, `du 14 au 20 janvier 2022`. */
const PERIOD_BEFORE =
  /(?<![\d.:/])\d{1,2}(?:[-–—]|\. ?[-–—] ?|[.a-z]{0,2} (?:bis|to|until|au|al|a|tot|till|til|t\/m|do|по)(?: zum)? )$/u;
const LONGEST_PERIOD = 16;

/** Top-level domains of countries that write English with the day first. */
const DAY_FIRST_HOST = /\.(?:uk|ie|au|nz|in|za|ng|ke|gh|pk|lk|bd|sg|my|mt|eu)$/u;

/**
 * The order of day and month that a page is likely to use: the month first on pages in English whose language tag and host
 * name no country but the US, else the day first; unknown where the language is.
 */
export function guessDateOrder(language: string | null, host: string | null): DateOrder {
  if (host !== null && DAY_FIRST_HOST.test(host)) return "day-first";
  if (language === null) return "unknown";
  const tag = language.toLowerCase();
  if (!tag.startsWith("en")) return "day-first";
  return /^en[-_](?!us|ph)[a-z]{2}$/u.test(tag) ? "day-first" : "month-first";
}

/** What a pattern found: the day, its other reading, and the time of day inside it. */
interface Reading {
  readonly date: string;
  readonly other: string | null;
  readonly clock?: Clock | null;
}

function named(year: string | undefined, name: string | undefined, day: string | undefined): Reading | null {
  const date = formatDate({ year: Number(year), month: monthNumber(name ?? "") ?? 0, day: Number(day) });
  return date === null ? null : { date, other: null };
}

/** `24` is 2024, `98` is 1998. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < VISIBLE_DATE_LIMITS.pivotOfShortYears ? 2000 + year : 1900 + year;
}

function numeric([, first, sign, second, yearText = ""]: readonly string[], order: DateOrder): Reading | null {
  // `24-05-03` may begin or end with its year.
  if (yearText.length === 2 && sign !== "." && sign !== "/") return null;
  const year = fullYear(yearText);
  const dayFirst = formatDate({ year, month: Number(second), day: Number(first) });
  const monthFirst = formatDate({ year, month: Number(first), day: Number(second) });
  // With stops the day comes first in all languages, but on some pages in the US.
  if (sign === "." && order !== "month-first" && dayFirst !== null) return { date: dayFirst, other: null };
  const isMonthFirst = order === "month-first" && sign !== "." && sign !== " | ";
  const [date, other] = isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  if (date === null || other === null || date === other) {
    const only = date ?? other;
    return only === null ? null : { date: only, other: null };
  }
  return { date, other };
}

const READERS: readonly (readonly [RegExp, (match: readonly string[], order: DateOrder) => Reading | null])[] = [
  [
    YEAR_FIRST,
    ([, year, month, day]) => {
      const date = formatDate({ year: Number(year), month: Number(month), day: Number(day) });
      return date === null ? null : { date, other: null };
    },
  ],
  [YEAR_THEN_NAME, ([, year, name, day]) => named(year, name, day)],
  [DAY_THEN_NAME, ([, day, name, year]) => named(year, name, day)],
  [NAME_THEN_DAY, ([, name, day, gluedDay, year]) => named(year, name, day ?? gluedDay)],
  [
    CLOCK_BEFORE_YEAR,
    ([, name, day, clock = "", year]) => {
      const reading = named(year, name, day);
      return reading && { ...reading, clock: readClock(clock) };
    },
  ],
  [NUMERIC, numeric],
];

/** The dates of one pattern in a line. */
function readPattern(
  line: string,
  [pattern, read]: (typeof READERS)[number],
  order: DateOrder,
): readonly VisibleDate[] {
  const dates: VisibleDate[] = [];
  for (const match of line.matchAll(pattern)) {
    const reading = read(match, order);
    if (reading === null || Number(reading.date.slice(0, 4)) < VISIBLE_DATE_LIMITS.earliestYear) continue;
    const end = match.index + match[0].length;
    const after = reading.clock === undefined ? readClock(line.slice(end)) : null;
    const clock = reading.clock ?? after;
    dates.push({
      date: reading.date + (clock?.time ?? ""),
      other: reading.other,
      minutes: clock?.minutes ?? null,
      start: match.index,
      end: end + (after?.length ?? 0),
    });
  }
  return dates;
}

/**
 * The dates that a line of text states, in order: a day with the month's name in one of the languages of `monthNumber`, or
 * in numbers, and the time beside it. The end of a period (`14. - 20. Mai 2024`) dates no article. Years before 1990 are history, not dates of an article, and are left out. Only
 * the first `VISIBLE_DATE_LIMITS.characters` are read. Empty text gives an empty list. Throws nothing.
 */
export function findVisibleDates(text: string, order: DateOrder): readonly VisibleDate[] {
  const line = text.slice(0, VISIBLE_DATE_LIMITS.characters);
  if (!/\d\d/u.test(line)) return [];
  const dates = READERS.flatMap((reader) => readPattern(line, reader, order));
  // "3 May 2024 - 10.30": the year belongs to the date that began before it.
  dates.sort((a, b) => a.start - b.start);
  let end = 0;
  return dates.filter((date) => {
    if (date.start < end) return false;
    end = date.end;
    return !PERIOD_BEFORE.test(line.slice(Math.max(0, date.start - LONGEST_PERIOD), date.start));
  });
}

import type { TimeElement } from "../blocks/types.js";
import type { ArticleContext } from "./context.js";
import { formatDate, isAfter, parseMachineDate } from "./iso-date.js";
import { type DateOrder, findVisibleDates, guessDateOrder, type VisibleDate } from "./visible-date.js";

/** A day in an address: `/2024/05/03/`, `/2024-05-03-`, `/20240503-`. */
const URL_DATE = /[/_.-]((?:19|20)\d{2})([/_-]?)(\d{1,2})\2(\d{1,2})(?=$|[/_.?-])/u;
const LONGEST_URL = 500;

/** The date that a page's address gives; null where it gives none. */
export function dateInUrl(url: string | null): string | null {
  const [, year, sign, month = "", day = ""] = URL_DATE.exec(url?.slice(0, LONGEST_URL) ?? "") ?? [];
  if (year === undefined || (sign === "" && month.length + day.length < 4)) return null;
  return formatDate({ year: Number(year), month: Number(month), day: Number(day) });
}

/** Reads date fields and lines of one page, in its order of day and month; a date after `now` is not read. */
export class DateReader {
  /** The date in the page's address. */
  readonly url: string | null;
  readonly #order: DateOrder;
  readonly #now: Date | null;

  constructor({ parsed, language, host }: ArticleContext, now: Date | null) {
    this.#order = guessDateOrder(parsed.signals.language ?? language, host);
    this.#now = now;
    this.url = this.#checked(dateInUrl(parsed.page.url));
  }

  /** The first date that a line states, with its place; of an ambiguous one the reading that the address agrees with. */
  inLine(text: string): VisibleDate | null {
    const [first] = findVisibleDates(text, this.#order);
    if (!first || this.#checked(first.date) === null) return null;
    const [other] = findVisibleDates(text, this.#order === "day-first" ? "month-first" : "day-first");
    return other && other.date === this.url ? other : first;
  }

  /** The date that a field holds, as a machine writes it or as a reader would. */
  inField(text: string | null): string | null {
    if (text === null) return null;
    return this.#checked(parseMachineDate(text)) ?? this.inLine(text)?.date ?? null;
  }

  /** The date of an element: its attribute, else its text. */
  inTime({ datetime, text }: TimeElement): string | null {
    return this.inField(datetime) ?? this.inLine(text)?.date ?? null;
  }

  #checked(date: string | null): string | null {
    return date !== null && this.#now !== null && isAfter(date, this.#now) ? null : date;
  }
}

import type { TimeElement } from "../blocks/types.js";
import type { ArticleContext } from "./context.js";
import { type AddressDate, readAddressDate } from "./date-address.js";
import { isAfter, parseMachineDate } from "./iso-date.js";
import { type DateOrder, findVisibleDates, guessDateOrder, type VisibleDate } from "./visible-date.js";

/** How much of a page is searched for how it orders day and month. */
export const PAGE_ORDER = Object.freeze({ blocks: 400 });

/** The order that the page's other dates in numbers need, such as `25/03/2024`; null where there is none, or both. */
function findPageOrder({ parsed }: ArticleContext): DateOrder | null {
  let order: DateOrder | null = null;
  for (const { text } of parsed.blocks.slice(0, PAGE_ORDER.blocks)) {
    for (const [, first, second] of text
      .slice(0, 240)
      .matchAll(/(?<![\d./-])(\d{2})[/-](\d{2})[/-](?:20)\d{2}(?!\d)/gu)) {
      const isMonthFirst = Number(second) > 12 && Number(first) <= 12;
      if (!isMonthFirst && !(Number(first) > 12 && Number(second) <= 12)) continue;
      const needed = isMonthFirst ? "month-first" : "day-first";
      if (order !== null && order !== needed) return null;
      order = needed;
    }
  }
  return order;
}

/** Reads date fields and lines of one page, in its order of day and month; a date after `now` is not read. */
export class DateReader {
  /** What the page's address says; a day after `now` is left out. */
  readonly address: AddressDate;
  readonly #context: ArticleContext;
  readonly #order: DateOrder;
  readonly #now: Date | null;
  readonly #known: ReadonlySet<string>;
  #pageOrder: DateOrder | null | undefined;

  /** @param known days that the page's data gives: of two readings the one among them is right */
  constructor(context: ArticleContext, now: Date | null, known: ReadonlySet<string> = new Set()) {
    const { parsed, language, host } = context;
    this.#context = context;
    this.#order = guessDateOrder(parsed.signals.language ?? language, host);
    this.#now = now;
    this.#known = known;
    const address = readAddressDate(parsed.page.url);
    this.address = this.#isRead(address.day) ? address : { ...address, day: null };
  }

  /** The dates that a line states, with their places. Of what has two readings the one that the page's address agrees with. */
  inLine(text: string): readonly VisibleDate[] {
    return findVisibleDates(text, this.#order).flatMap((found) => {
      const date = found.other === null ? found.date : this.#choose(found.date, found.other);
      return this.#isRead(date) ? { ...found, date } : [];
    });
  }

  /** The date that a field holds, as a machine writes it or as a reader would. */
  inField(text: string | null): string | null {
    if (text === null) return null;
    const date = parseMachineDate(text);
    return this.#isRead(date) ? date : (this.inLine(text.slice(0, 240).trim())[0]?.date ?? null);
  }

  /** The date of an element: its attribute, else its text. */
  inTime({ datetime, text }: TimeElement): string | null {
    return this.inField(datetime) ?? this.inLine(text)[0]?.date ?? null;
  }

  /** The reading that the address has, else the one in the page's order; null where nothing tells. */
  #choose(date: string, other: string): string | null {
    const { day, month } = this.address;
    for (const given of [day, month]) {
      if (given === null) continue;
      if (date.startsWith(given) !== other.startsWith(given)) return date.startsWith(given) ? date : other;
    }
    if (this.#known.has(date) !== this.#known.has(other)) return this.#known.has(date) ? date : other;
    if (this.#isRead(date) !== this.#isRead(other)) return this.#isRead(date) ? date : other;
    if (this.#pageOrder === undefined) this.#pageOrder = findPageOrder(this.#context);
    if (this.#pageOrder === null) return this.#order === "unknown" ? null : date;
    const given = this.#order === "unknown" ? "day-first" : this.#order;
    return this.#pageOrder === given ? date : other;
  }

  #isRead(date: string | null): date is string {
    return date !== null && (this.#now === null || !isAfter(date, this.#now));
  }
}

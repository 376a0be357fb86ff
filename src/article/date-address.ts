import { formatDate } from "./iso-date.js";
import { monthNumber } from "./month-list.js";

/** What a page's address says of the date: a day, or at least its month. */
export interface AddressDate {
  /** ISO 8601, a day; null where the address gives none. */
  readonly day: string | null;
  /** `2024-05`; null where the address gives none. */
  readonly month: string | null;
}

/** What is read of an address. Before `earliestYear` there were no pages. */
export const ADDRESS_DATE = Object.freeze({ characters: 500, earliestYear: 1994 });
/** `/2024/05/03/`, `/2024-05/03/`, `/2024-05-03-`, `/2023/october/03/`. */
const DAY = /(?<!\d)((?:19|20)\d{2})[/_-](\d{1,2}|\p{L}{3,9})[/_-](\d{1,2})(?!\d)/u;
/** `/20240503-`, `/dmf20240503_`, `/A2024050312300005196`: the digits of a day, and perhaps of a time and a number. */
const DIGITS = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?:(?:[01]\d|2[0-3])[0-5]\d\d{0,12})?(?!\d)/u;
/** `/2024/05/`. */
const MONTH = /[/_-]((?:19|20)\d{2})[/_-](\d{1,2}|\p{L}{3,9})(?=[/_-]|$)/u;
/** An archive's address holds the day of its copy before the page's own address. */
const ARCHIVE = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]{0,4}\//u;

function monthOf(text: string): number {
  return /^\d/u.test(text) ? Number(text) : (monthNumber(text) ?? 0);
}

function dayOf([, year, month = "", day]: readonly string[]): string | null {
  if (Number(year) < ADDRESS_DATE.earliestYear) return null;
  return formatDate({ year: Number(year), month: monthOf(month), day: Number(day) });
}

/** The day or month in the path of an address; of a text that is none, what stands in it as in one. Throws nothing. */
export function readAddressDate(url: string | null): AddressDate {
  const [address = ""] = (url ?? "").slice(0, ADDRESS_DATE.characters).replace(ARCHIVE, "/").split(/[?#]/u, 1);
  for (const pattern of [DAY, DIGITS]) {
    const match = pattern.exec(address);
    const day = match && dayOf(match);
    if (day !== null) return { day, month: day.slice(0, 7) };
  }
  const [, year, month = ""] = MONTH.exec(address) ?? [];
  const first = year === undefined ? null : dayOf(["", year, month, "1"]);
  return { day: null, month: first?.slice(0, 7) ?? null };
}

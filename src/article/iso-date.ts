import { ZONE_OFFSETS } from "./date-zone-list.js";
import { monthNumber } from "./month-list.js";

/** What counts as the date of a web article. */
export const DATE_LIMITS = Object.freeze({
  /** Archives put newspapers of the 19th century on the web; below it are empty and default values (`0001-01-01`). */
  earliestYear: 1800,
  latestYear: 2100,
  /** A field longer than this holds no date. */
  characters: 64,
  /** The furthest time zone ahead of UTC, in hours: a day begins there first. */
  furthestZone: 14,
});

/** A day, and the time with its offset where both are known (`T09:30:00+02:00`). */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time?: string | null;
}

/** Days of a month of the Gregorian calendar. */
function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pad(value: number, digits = 2): string {
  return String(value).padStart(digits, "0");
}

/** ISO 8601 of a date; null where there is no such day, or none that an article has (1970-01-01 is an empty field). */
export function formatDate({ year, month, day, time }: DateParts): string | null {
  if (year < DATE_LIMITS.earliestYear || year > DATE_LIMITS.latestYear) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return null;
  if (year === 1970 && month === 1 && day === 1) return null;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}${time ?? ""}`;
}

/** `+0200` and `+02` as `+02:00`, names of UTC as `Z`, `CEST` as `+02:00`; null for what names no or several offsets. */
function readOffset(offset: string | undefined): string | null {
  if (offset === undefined) return null;
  const named = ZONE_OFFSETS.get(offset.toUpperCase());
  if (named !== undefined) return named;
  const [, sign, hours, minutes = "00"] = /^([+-])(\d{2}):?(\d{2})?$/u.exec(offset) ?? [];
  if (!sign || !hours || Number(hours) > DATE_LIMITS.furthestZone || Number(minutes) > 59) return null;
  return `${sign}${hours}:${minutes}`;
}

/**
 * `T09:30:00+02:00` of a clock time and its offset; null where either is none. Without an offset a time may lie on another
 * day, so the day is all that is said.
 */
export function readTime(
  hour: string | undefined,
  minute: string,
  second: string,
  offset: string | undefined,
): string | null {
  const zone = readOffset(offset);
  if (hour === undefined || zone === null) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return `T${hour.padStart(2, "0")}:${minute}:${second}${zone}`;
}

/** `Z`, `CEST`, `+02:00`, `+0200`, `+02`, `GMT+0200`. */
const OFFSET = "(?:(?:GMT|UTC)(?=[+-]\\d))?(Z|\\p{L}{3,5}(?![\\p{L}+-])|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?";
const ISO = new RegExp(
  `^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)(?:(?:T|,? {1,2})(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)? ?${OFFSET})?`,
  "iu",
);
const COMPACT = new RegExp(`^(\\d{4})(\\d{2})(\\d{2})(?:T? ?(\\d{2})(\\d{2})(\\d{2})? ?${OFFSET})?$`, "iu");
/** `Fri, 03 May 2024 09:30:00 +0200`, of RFC 822 and 2822. */
const MAIL = new RegExp(
  `^(?:\\p{L}{2,9}\\.?,? )?(\\d{1,2})[ -](\\p{L}{3,9})[ -](\\d{4}),? (\\d{1,2}):(\\d{2})(?::(\\d{2}))? ?${OFFSET}`,
  "iu",
);
/** `Fri May 03 2024 09:30:00 GMT+0200`, as JavaScript prints a date, and `Fri May 03 09:30:00 CEST 2024`, as Java does. */
const PRINTED = new RegExp(
  `^\\p{L}{3} (\\p{L}{3}) {1,2}(\\d{1,2})(?: (\\d{4}))? (\\d{2}):(\\d{2}):(\\d{2})(?: ${OFFSET})?(?: (\\d{4}))?`,
  "iu",
);

function readIso(text: string): DateParts | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, , month, day, hour, minute = "00", second = "00", offset] = match;
  return { year: Number(year), month: Number(month), day: Number(day), time: readTime(hour, minute, second, offset) };
}

function readCompact(text: string): DateParts | null {
  const match = COMPACT.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute = "00", second = "00", offset] = match;
  return { year: Number(year), month: Number(month), day: Number(day), time: readTime(hour, minute, second, offset) };
}

function readMail(text: string): DateParts | null {
  const match = MAIL.exec(text);
  const month = monthNumber(match?.[2] ?? "");
  if (!match || month === null) return null;
  const [, day, , year, hour, minute = "00", second = "00", offset] = match;
  return { year: Number(year), month, day: Number(day), time: readTime(hour, minute, second, offset) };
}

function readPrinted(text: string): DateParts | null {
  const match = PRINTED.exec(text);
  const month = monthNumber(match?.[1] ?? "");
  const year = match?.[3] ?? match?.[8];
  if (!match || month === null || year === undefined) return null;
  const [, , day, , hour, minute = "00", second = "00", offset] = match;
  return { year: Number(year), month, day: Number(day), time: readTime(hour, minute, second, offset) };
}

/** Seconds or milliseconds since 1970, of 2001 and later. */
function readUnixTime(text: string): DateParts | null {
  if (!/^\d{10}(?:\d{3})?$/u.test(text)) return null;
  const date = new Date(Number(text.slice(0, 10)) * 1_000).toISOString();
  return readIso(date);
}

/**
 * A date that a machine wrote, in ISO 8601: ISO forms with `-`, `/`, `.` or no signs between, mail dates (RFC 2822), dates as
 * JavaScript and Java print them, and Unix times. The offset is kept as given; a time without one is left off, as it does
 * not say which day it was. Null for all else, also for days that do not exist. Throws nothing.
 *
 * @param text one field, white space at its ends allowed
 */
export function parseMachineDate(text: string): string | null {
  const field = text.trim();
  if (field.length < 8 || field.length > DATE_LIMITS.characters) return null;
  const parts = readIso(field) ?? readCompact(field) ?? readUnixTime(field) ?? readMail(field) ?? readPrinted(field);
  return parts && formatDate(parts);
}

/** True where a date in ISO 8601 lies after the time `now` in every time zone it may be meant in. */
export function isAfter(date: string, now: Date): boolean {
  const hasTime = date.length > 10;
  const instant = Date.parse(hasTime ? date : `${date}T00:00:00+${DATE_LIMITS.furthestZone}:00`);
  return instant > now.getTime();
}

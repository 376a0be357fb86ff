import { DATE_LIMITS } from "./iso-date.js";

/** What a date and a time shown on the page say of an instant in UTC. */
export interface ShownDay {
  /** ISO 8601; only its day counts. */
  readonly date: string;
  /** Minutes since midnight; null where the page shows no time. */
  readonly minutes: number | null;
}

const DAY = 1_440;
/** The furthest time zone behind UTC, in minutes. */
const FURTHEST_BEHIND = -12 * 60;
const FURTHEST_AHEAD = DATE_LIMITS.furthestZone * 60;

/** Minutes since 1970 of an ISO date, the day's first where it has no time. */
function minutesOf(date: string): number {
  return Math.floor(Date.parse(date) / 60_000);
}

/** True where the time is written in UTC, whatever zone the page's readers live in. */
export function isUtc(date: string): boolean {
  return /T.*(?:Z|[+-]00:00)$/u.test(date);
}

/** The same instant, or null: a time in UTC and the one in local time are often both on the page. */
export function isSameInstant(one: string, other: string): boolean {
  return one.length > 10 && other.length > 10 && Date.parse(one) === Date.parse(other);
}

function formatOffset(minutes: number): string {
  const absolute = Math.abs(minutes);
  const part = (value: number): string => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${part(Math.floor(absolute / 60))}:${part(absolute % 60)}`;
}

/**
 * An instant in UTC as the page shows it, where it shows the day before or after and a time zone exists in which that is the
 * same instant: with its offset where the page shows a time too, else the day alone. Null where the shown day is no reading of the instant.
 */
export function asShown(instant: string, { date, minutes }: ShownDay): string | null {
  const day = date.slice(0, 10);
  if (!isUtc(instant) || instant.slice(0, 10) === day) return null;
  // Offsets at which the instant falls on the day that is shown.
  const least = minutesOf(day) - minutesOf(instant);
  const most = least + DAY - 1;
  if (most < FURTHEST_BEHIND || least > FURTHEST_AHEAD) return null;
  const offset = minutes === null ? null : least + minutes;
  if (offset === null || offset % 15 !== 0 || offset < FURTHEST_BEHIND || offset > FURTHEST_AHEAD) return day;
  return `${day}${new Date(Date.parse(instant) + offset * 60_000).toISOString().slice(10, 19)}${formatOffset(offset)}`;
}

import { readTime } from "./iso-date.js";

/** The time of day that a line states beside a date. */
export interface Clock {
  /** Minutes since midnight. */
  readonly minutes: number;
  /** `T17:47:00+02:00` where the line names the zone, else null. */
  readonly time: string | null;
  /** Characters read. */
  readonly length: number;
}

/** What may stand between date and time: signs, and a word or two, such as `at`, `Uhr`, a weekday or the `г.` of a year. */
const BETWEEN = "[ ,.|•·/(–—-]{0,4}(?:\\p{L}{1,10}[.,:]{0,2} ?){0,2}";
const CLOCK = new RegExp(
  `^${BETWEEN}(\\d{1,2})(?:[:.]| ?[hH] ?)(\\d{2})(?!\\d|[./-]\\d)(?::(\\d{2}))?(?: ?([apAP])\\.? ?[mM]\\b\\.?)?(?: ?(?:[uU]hr|UHR|uur|hrs|h)\\b)?(?:[ ,(]{0,2}(?:GMT|UTC)?(\\p{Lu}{3,5}|[+-]\\d{2}:?\\d{2})(?![\\p{L}\\d+-]))?`,
  "u",
);
const LONGEST = 48;

/** The time of day at the start of a text that follows a date; null where it does not begin with one. */
export function readClock(text: string): Clock | null {
  const match = CLOCK.exec(text.slice(0, LONGEST));
  if (!match) return null;
  const [whole, hourText = "", minute = "", second = "00", half, zone] = match;
  const given = Number(hourText);
  if (given > (half === undefined ? 23 : 12) || Number(minute) > 59) return null;
  const hour = half === undefined ? given : (given % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return {
    minutes: hour * 60 + Number(minute),
    time: readTime(String(hour), minute, second, zone),
    length: whole.length,
  };
}

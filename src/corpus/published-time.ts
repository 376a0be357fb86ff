/** A year, month or day of ISO 8601, or a time of a day with or without its zone. */
const ISO_8601 = /^(\d{4})(?:-(\d\d)(?:-(\d\d)([T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/iu;

const DAY = 86_400_000;

/** Milliseconds since 1970 of the first and the last moment that a date names. */
export interface TimeSpan {
  readonly first: number;
  readonly last: number;
}

/** The moments that a date of ISO 8601 names, in UTC where it names no zone: all of a year, month or day, or one. Null where it is no date. */
export function timeSpan(date: string): TimeSpan | null {
  const parts = ISO_8601.exec(date);
  if (parts === null) return null;
  const [, year, month, day, time, zone] = parts;
  const first = Date.parse(time !== undefined && zone === undefined ? `${date}Z` : date);
  if (Number.isNaN(first)) return null;
  if (time !== undefined) return { first, last: first };
  if (day !== undefined) return { first, last: first + DAY - 1 };
  const next = month === undefined ? Date.UTC(Number(year) + 1, 0) : Date.UTC(Number(year), Number(month));
  return { first, last: next - 1 };
}

/** The first moment of when a document says that it was published, milliseconds since 1970; NaN where it names no date of ISO 8601. */
export function publishedTime(published: string | undefined): number {
  return (published === undefined ? null : timeSpan(published))?.first ?? Number.NaN;
}

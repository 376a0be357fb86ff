import { field, type JsonObject, stringOf } from "../blocks/json-ld.js";
import type { TimeElement } from "../blocks/types.js";
import { type Claim, claim, firstClaim } from "./claim.js";
import type { ArticleContext } from "./context.js";
import { type DateLine, findDateLines } from "./date-line.js";
import { DATED_META, MODIFIED_META, MODIFIED_WORDS, PUBLISHED_META, PUBLISHED_WORDS } from "./date-list.js";
import { DateReader } from "./date-reader.js";

/** When the article was published and when it was last changed; null where the page does not say. */
export interface ArticleDates {
  readonly published: Claim<string> | null;
  readonly modified: Claim<string> | null;
}

function jsonLdDate(
  objects: readonly JsonObject[],
  names: readonly string[],
  dates: DateReader,
  confidence: number,
): Claim<string> | null {
  for (const object of objects) {
    for (const name of names) {
      const date = dates.inField(stringOf(field(object, name)));
      if (date !== null) return claim(date, `json-ld ${name}`, confidence);
    }
  }
  return null;
}

function metaDate(
  { parsed }: ArticleContext,
  names: readonly string[],
  dates: DateReader,
  confidence: number,
): Claim<string> | null {
  for (const name of names) {
    for (const content of parsed.signals.meta.get(name) ?? []) {
      const date = dates.inField(content);
      if (date !== null) return claim(date, `meta ${name}`, confidence);
    }
  }
  return null;
}

/** The date of the first time element that the test accepts and that can be read. */
function timeDate(
  { parsed }: ArticleContext,
  dates: DateReader,
  accepts: (element: TimeElement) => boolean,
  confidence: number,
): Claim<string> | null {
  for (const element of parsed.signals.times) {
    const date = accepts(element) ? dates.inTime(element) : null;
    if (date !== null) return claim(date, "time element", confidence);
  }
  return null;
}

function lineDate(lines: readonly DateLine[], kind: DateLine["kind"], confidence: number): Claim<string> | null {
  const line = lines.find((candidate) => candidate.kind === kind);
  return line ? claim(line.date, "visible text", confidence) : null;
}

/** The one date that all lines of a kind state; null where two differ, as in a list of articles. */
function onlyDate(lines: readonly DateLine[], kind: DateLine["kind"], confidence: number): Claim<string> | null {
  const days = new Set(lines.filter((line) => line.kind === kind).map(({ date }) => date));
  return days.size === 1 ? lineDate(lines, kind, confidence) : null;
}

function isModified({ names, text }: TimeElement): boolean {
  return MODIFIED_WORDS.test(`${names} ${text}`) && !PUBLISHED_WORDS.test(names);
}

function findPublished(context: ArticleContext, dates: DateReader): Claim<string> | null {
  const { articles, pages, head, foot } = context;
  const isNear = ({ beforeBlock }: TimeElement): boolean => beforeBlock >= head.start && beforeBlock <= head.end;
  const isPublished = (time: TimeElement): boolean => PUBLISHED_WORDS.test(time.names) && !isModified(time);
  const whole = { start: head.start, end: foot.end };
  const after = (): readonly DateLine[] => findDateLines(context, { start: head.anchor, end: head.end }, dates);
  const before = (): readonly DateLine[] => findDateLines(context, { start: head.start, end: head.anchor }, dates);
  return firstClaim<string>([
    () => jsonLdDate(articles, ["datePublished"], dates, 0.96),
    () => metaDate(context, PUBLISHED_META, dates, 0.94),
    () => jsonLdDate(pages, ["datePublished"], dates, 0.93),
    () => timeDate(context, dates, (time) => isPublished(time) && isNear(time), 0.9),
    () => lineDate(after(), "published", 0.9),
    () => timeDate(context, dates, (time) => !isModified(time) && isNear(time), 0.85),
    () => lineDate(after(), "plain", 0.85),
    () => metaDate(context, DATED_META, dates, 0.8),
    () => lineDate(before(), "published", 0.8),
    () => claim(dates.url, "url", 0.9),
    () => lineDate(before(), "plain", 0.7),
    () => jsonLdDate(articles, ["dateCreated", "uploadDate"], dates, 0.7),
    () => onlyDate(findDateLines(context, foot, dates), "published", 0.7),
    () => lineDate(after(), "lead", 0.7),
    () => onlyDate(findDateLines(context, whole, dates), "published", 0.6),
    () => onlyDate(findDateLines(context, whole, dates), "plain", 0.5),
  ]);
}

function findModified(context: ArticleContext, dates: DateReader): Claim<string> | null {
  const { articles, pages, head, foot } = context;
  return firstClaim<string>([
    () => jsonLdDate(articles, ["dateModified"], dates, 0.95),
    () => metaDate(context, MODIFIED_META, dates, 0.9),
    () => jsonLdDate(pages, ["dateModified"], dates, 0.9),
    () =>
      timeDate(context, dates, (t) => isModified(t) && t.beforeBlock >= head.start && t.beforeBlock <= head.end, 0.85),
    () => lineDate(findDateLines(context, head, dates), "modified", 0.8),
    () => lineDate(findDateLines(context, foot, dates), "modified", 0.7),
  ]);
}

/**
 * When the article was published and when it was last changed: from JSON-LD, meta elements, time elements, the address, and
 * lines near the title, in the order of how often each is right. ISO 8601, a day or a time with the offset that the page
 * gives. A date after `now` is never given; without `now` all dates are.
 */
export function findDates(context: ArticleContext, now: Date | null): ArticleDates {
  const dates = new DateReader(context, now);
  return { published: findPublished(context, dates), modified: findModified(context, dates) };
}

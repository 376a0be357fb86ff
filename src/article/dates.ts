import { type Claim, claim, firstClaim } from "./claim.js";
import type { ArticleContext, BlockRange } from "./context.js";
import type { AddressDate } from "./date-address.js";
import { type DateLine, DateLines } from "./date-line.js";
import { DATED_META, MODIFIED_META, PUBLISHED_META } from "./date-list.js";
import { asShown, isSameInstant, isUtc, type ShownDay } from "./date-local.js";
import { DateReader } from "./date-reader.js";
import { dateInScripts } from "./date-scripts.js";
import { jsonLdDates, metaDates, namedMetaDate } from "./date-structured.js";
import { readTimes, type TimeDate } from "./date-times.js";
import { dateInTitle } from "./date-title.js";
import { parseMachineDate } from "./iso-date.js";

/** When the article was published and when it was last changed; null where the page does not say. */
export interface ArticleDates {
  readonly published: Claim<string> | null;
  readonly modified: Claim<string> | null;
}

/** How far below the body a date is looked for, in blocks: one with a label, and one without. */
export const DATE_ZONE = Object.freeze({ afterBody: 40, rightBelow: 2 });

/** What a page's dates are found in. */
interface DateSources {
  readonly context: ArticleContext;
  readonly dates: DateReader;
  readonly lines: DateLines;
  /** Time elements around the title, and those right below the body. */
  readonly times: readonly TimeDate[];
  readonly footTimes: readonly TimeDate[];
  readonly before: BlockRange;
  readonly after: BlockRange;
  /** Of those after the title the ones before what stands below a short article: there a date needs a label. */
  readonly beside: BlockRange;
  /** From the title to the blocks below the body. */
  readonly whole: BlockRange;
  /** The blocks below the body, further than a byline may stand, and all down to there. */
  readonly below: BlockRange;
  readonly widest: BlockRange;
}

function makeSources(context: ArticleContext, now: Date | null, known: ReadonlySet<string>): DateSources {
  const { head, foot, labelled } = context;
  const dates = new DateReader(context, now, known);
  const end = Math.min(labelled.length, foot.start + DATE_ZONE.afterBody);
  return {
    context,
    dates,
    lines: new DateLines(context, dates),
    times: readTimes(context, { start: head.start, end: Math.min(head.end, foot.start) }, dates),
    footTimes: readTimes(context, foot, dates),
    before: { start: head.start, end: head.anchor },
    after: { start: head.anchor, end: head.end },
    beside: { start: head.anchor, end: Math.max(head.anchor, Math.min(head.end, foot.start)) },
    whole: { start: head.start, end: foot.end },
    below: { start: foot.start, end },
    widest: { start: 0, end },
  };
}

function timeClaim(times: readonly TimeDate[], confidence: number): Claim<string> | null {
  return claim(times[0]?.date ?? null, "time element", confidence);
}

function lineClaim([line]: readonly DateLine[], confidence: number): Claim<string> | null {
  return line ? claim(line.date, "visible text", confidence) : null;
}

/** The first of several dates, where all are of one day; a list of articles has many. */
function only<Item extends { readonly date: string }>(items: readonly Item[]): readonly Item[] {
  return new Set(items.map(({ date }) => date.slice(0, 10))).size === 1 ? items : [];
}

/** What the page's data says of the publication, most believed first. */
function publishedInData(context: ArticleContext, dates: DateReader): readonly Claim<string>[] {
  return [
    ...jsonLdDates(context.articles, ["datePublished"], dates, 0.96),
    ...metaDates(context, PUBLISHED_META, dates, 0.94),
    ...jsonLdDates(context.pages, ["datePublished"], dates, 0.93),
  ];
}

/** What it says of the last change. */
function modifiedInData(context: ArticleContext, dates: DateReader): readonly Claim<string>[] {
  return [
    ...jsonLdDates(context.articles, ["dateModified"], dates, 0.95),
    ...metaDates(context, MODIFIED_META, dates, 0.9),
    ...jsonLdDates(context.pages, ["dateModified"], dates, 0.9),
  ];
}

/** The date that readers see by the title; null where none stands there, or nothing but a date of change. */
function findShown({ times, lines, after, beside, before }: DateSources): ShownDay | null {
  const [published] = [...lines.find("published", after), ...lines.find("published", before)];
  const [bare] = [...lines.find("bare", beside), ...lines.find("bare", before)];
  const time = times.find(({ kind }) => kind === "published") ?? times.find(({ kind }) => kind === "plain");
  if (published ?? bare) return published ?? bare ?? null;
  return time ? { date: time.date, minutes: null } : null;
}

function dayOf(date: string): string {
  return date.slice(0, 10);
}

/** Whole days from one date to another; negative where the second is earlier. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / 86_400_000);
}

/** The claim with the time, of those for one day. */
function mostPrecise(chosen: Claim<string>, claims: readonly Claim<string>[]): Claim<string> {
  if (chosen.value.length > 10) return chosen;
  return claims.find(({ value }) => value.length > 10 && dayOf(value) === dayOf(chosen.value)) ?? chosen;
}

/** An instant in UTC in the page's own zone, where it is another day there: as a time element, the text or the address says. */
function inLocalZone(best: Claim<string>, shown: ShownDay | null, { times }: DateSources): Claim<string> {
  if (!isUtc(best.value)) return best;
  const local = times.find(({ date }) => isSameInstant(date, best.value) && dayOf(date) !== dayOf(best.value));
  const value = local?.date ?? (shown && asShown(best.value, shown));
  return value === null ? best : { ...best, value, confidence: 0.9 };
}

/**
 * The date of the page's data, told against what its readers see. Of several dates the one that is shown; an instant in UTC in
 * the page's own zone; and the day that is shown where it is earlier by more than a zone explains: systems that
 * publish a page anew write that day into its data. A day that is also the one of the last change tells nothing.
 */
function reconcile(
  claims: readonly Claim<string>[],
  modified: Claim<string> | null,
  sources: DateSources,
): Claim<string> | null {
  const [first] = claims;
  if (!first) return null;
  const seen = findShown(sources);
  const shown = modified && seen && dayOf(modified.value) === dayOf(seen.date) ? null : seen;
  const agreed = shown && claims.find(({ value }) => dayOf(value) === dayOf(shown.date));
  const { day } = sources.dates.address;
  const told = seen === null && day !== null ? { date: day, minutes: null } : shown;
  const best = inLocalZone(mostPrecise(agreed ?? first, claims), told, sources);
  if (shown === null || daysBetween(best.value, shown.date) > -2) return best;
  return claim(shown.date, "visible text", 0.8);
}

/** False where the address names a day that is not the one of the date, nor the one before or after. */
function fitsAddress({ date }: { readonly date: string }, { day }: AddressDate): boolean {
  return day === null || Math.abs(daysBetween(day, date)) < 2;
}

/** The end of a paragraph; the title of a teaser has none. */
const AFTER_SENTENCE = /[.!?…。][\p{Pe}\p{Pf}"']?$/u;

/** True where a date without a label may be the article's: near the title, right below the body, or by its role; never below a teaser's title. */
function isAround({ head, foot, labelled }: ArticleContext, block: number): boolean {
  if (block < foot.start) {
    const { role } = labelled[block] ?? { role: "other" };
    return block < head.end || role === "date" || role === "byline";
  }
  const above = labelled[block - 1];
  if (!above || block > foot.start + DATE_ZONE.rightBelow) return false;
  return AFTER_SENTENCE.test(above.text) || above.role === "tags" || above.role === "date";
}

function findPublished(
  inData: readonly Claim<string>[],
  modified: Claim<string> | null,
  sources: DateSources,
): Claim<string> | null {
  const { context, dates, lines, times, footTimes, before, after, beside, whole, widest } = sources;
  const fits = (item: { readonly date: string }): boolean => fitsAddress(item, dates.address);
  const published = times.filter(({ kind }) => kind === "published");
  const plain = times.filter(({ kind }) => kind === "plain");
  const named = published.filter(({ isNamed }) => isNamed);
  return firstClaim<string>([
    () => reconcile(inData, modified, sources),
    () => timeClaim(named, 0.9),
    () => namedMetaDate(context, dates),
    () => timeClaim(published, 0.9),
    () => lineClaim(lines.find("published", after), 0.9),
    () => timeClaim(plain.filter(fits), 0.85),
    () => lineClaim(lines.find("bare", beside).filter(fits), 0.85),
    () => lineClaim(lines.find("published", before), 0.85),
    () => lineClaim(lines.find("bare", before).filter(fits), 0.8),
    () => metaDates(context, DATED_META, dates, 0.8)[0] ?? null,
    () => claim(dates.address.day, "url", 0.9),
    () => claim(dateInTitle(context, dates), "title tag", 0.85),
    () => lineClaim(only(lines.find("published", widest)), 0.75),
    () => lineClaim(lines.find("plain", beside), 0.75),
    () => lineClaim(lines.find("plain", before), 0.7),
    () => jsonLdDates(context.articles, ["dateCreated", "uploadDate"], dates, 0.7)[0] ?? null,
    () => timeClaim(only(footTimes.filter(({ kind }) => kind !== "modified")), 0.7),
    () => lineClaim(lines.find("lead", after), 0.7),
    () =>
      lineClaim(
        only(
          [...lines.find("bare", whole), ...lines.find("plain", whole)].filter(({ block }) => isAround(context, block)),
        ),
        0.6,
      ),
    () => claim(dateInScripts(context.parsed.page, dates), "script", 0.6),
  ]);
}

function findModified(
  inData: readonly Claim<string>[],
  { lines, times, footTimes, before, after, below }: DateSources,
): Claim<string> | null {
  const isModified = ({ kind }: TimeDate): boolean => kind === "modified";
  return firstClaim<string>([
    () => inData[0] ?? null,
    () => timeClaim(times.filter(isModified), 0.85),
    () => lineClaim(lines.find("modified", after), 0.8),
    () => lineClaim(lines.find("modified", before), 0.8),
    () => timeClaim(only(footTimes.filter(isModified)), 0.75),
    () => lineClaim(only(lines.find("modified", below)), 0.7),
  ]);
}

/**
 * When the article was published and when it was last changed: from JSON-LD, meta elements, time elements, the address, and
 * lines near the title, in the order of how often each is right. ISO 8601, a day or a time with the offset that the page
 * gives. A date after `now` is never given; without `now` all dates are.
 */
export function findDates(context: ArticleContext, now: Date | null): ArticleDates {
  const fields = new DateReader(context, now);
  const published = publishedInData(context, fields);
  const changed = modifiedInData(context, fields);
  const told = context.parsed.signals.times.flatMap(({ datetime }) => parseMachineDate(datetime ?? "") ?? []);
  const known = new Set([...[...published, ...changed].map(({ value }) => value), ...told].map(dayOf));
  const sources = makeSources(context, now, known);
  const modified = findModified(changed, sources);
  return { published: findPublished(published, modified, sources), modified };
}

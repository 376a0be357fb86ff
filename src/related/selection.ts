import { type CorpusIndex, recordAt, segmentAt } from "../corpus/corpus-index.js";
import { numbersIn, placeOf } from "../corpus/id-table.js";
import type { Segment } from "../corpus/segment.js";
import { compareText } from "../corpus/term-vector.js";
import { primaryLanguage } from "../text/stop-words.js";
import type { Scored, Selection } from "./best-documents.js";
import type { RelatedSettings } from "./options.js";

const DAY = 86_400_000;

/** Age of an article without a date, in half-lives. */
const UNKNOWN_AGE = 1;

type Accepts = (segment: Segment, place: number) => boolean;

/** The documents that were published in a span of time; null where none is given. */
export function acceptsPeriod({ since, until }: Pick<RelatedSettings, "since" | "until">): Accepts | null {
  if (since === undefined && until === undefined) return null;
  const first = since?.first ?? Number.NEGATIVE_INFINITY;
  const last = until?.last ?? Number.POSITIVE_INFINITY;
  return ({ published }, place) => published.at(place) >= first && published.at(place) <= last; // false for NaN
}

/** The numbers of the documents that were published in a span of time, of all documents where none is given. */
export function* numbersOfPeriod(
  index: CorpusIndex,
  period: Pick<RelatedSettings, "since" | "until">,
): Generator<number, void, undefined> {
  const isIn = acceptsPeriod(period);
  for (const number of numbersIn(index.segments))
    if (isIn === null || isIn(segmentAt(index, number), placeOf(number))) yield number;
}

/** Documents in the order of their dates, those without one last, then of their ids. */
export function earliestFirst(index: CorpusIndex, numbers: readonly number[]): number[] {
  const dated = numbers.map((number) => {
    const segment = segmentAt(index, number);
    const time = segment.published.at(placeOf(number));
    const id = segment.ids.text(placeOf(number));
    return { number, id, time: Number.isNaN(time) ? Number.POSITIVE_INFINITY : time };
  });
  dated.sort((a, b) => (a.time === b.time ? compareText(a.id, b.id) : a.time - b.time));
  return dated.map(({ number }) => number);
}

/** What is asked of a document that stands in its segment as a number. */
function accepts(index: CorpusIndex, settings: RelatedSettings): Accepts | null {
  const tests: Accepts[] = [];
  const period = acceptsPeriod(settings);
  if (period !== null) tests.push(period);
  if (settings.language !== undefined) {
    const language = index.names.find(primaryLanguage(settings.language));
    tests.push((segment, place) => segment.languages.at(place) === language);
  }
  if (settings.section !== undefined) {
    const sections = typeof settings.section === "string" ? [settings.section] : settings.section;
    const numbers = new Set(sections.map((section) => index.names.find(section)));
    tests.push((segment, place) => numbers.has(segment.sections.at(place)));
  }
  return tests.length === 0 ? null : (segment, place) => tests.every((test) => test(segment, place));
}

/** 1 for what is published now, .5 for what is a half-life old. */
function recencyFactor({ recency }: RelatedSettings): Selection["factor"] {
  if (recency === undefined) return null;
  const { halfLifeDays, now } = recency;
  return ({ published }, place) => {
    const time = published.at(place);
    const age = Number.isNaN(time) ? UNKNOWN_AGE : Math.max(0, now.last - time) / (halfLifeDays * DAY);
    return 2 ** -age;
  };
}

/** What the settings of a question select, the document of number `except` (-1 for none) left out. */
export function selectionOf(index: CorpusIndex, settings: RelatedSettings, except: number): Selection {
  return {
    minScore: settings.minScore,
    except,
    accepts: accepts(index, settings),
    factor: recencyFactor(settings),
  };
}

/** The documents of a ranking for which the caller's filter returns true. */
export function* filtered<Document extends Scored>(
  index: CorpusIndex,
  ranking: Iterable<Document>,
  { filter }: Pick<RelatedSettings, "filter">,
): Generator<Document, void, undefined> {
  for (const document of ranking) if (filter === undefined || filter(recordAt(index, document.number))) yield document;
}

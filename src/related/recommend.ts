import { type CorpusIndex, segmentAt } from "../corpus/corpus-index.js";
import { placeOf } from "../corpus/id-table.js";
import { bestFirst, byScore, type Scored, type Selection, withScores } from "./best-documents.js";
import { diversified, poolFor } from "./diversify.js";
import { countedDocument } from "./near-copies.js";
import type { RelatedSettings } from "./options.js";
import { type Picked, pickDocuments } from "./pick.js";
import { type Query, queryOfDocument } from "./query.js";
import { describePicked, idOf, termsWanted, wantedAtFirst } from "./related-to.js";
import { filtered, selectionOf } from "./selection.js";
import { termSharer } from "./shared-terms.js";
import { takeTurns } from "./take-turns.js";
import type { Recommended } from "./types.js";

/** A read document by its number, and how much it counts, above 0. */
export interface ReadDocument {
  readonly number: number;
  readonly weight: number;
}

/** A document that one of the read articles speaks for. */
interface Candidate extends Scored {
  /** Place of that article in what was read. */
  readonly because: number;
}

/** Documents related to one read article, best first, their scores times its weight. */
interface Interest {
  readonly query: Query;
  readonly weight: number;
  readonly best: ReadonlyMap<number, number>;
  /** No document that is not in `best` has a higher score. */
  readonly highestLeft: number;
}

function interestIn(index: CorpusIndex, read: ReadDocument, settings: RelatedSettings, wanted: number): Interest {
  const query = queryOfDocument(index, read.number);
  const selection = { ...selectionOf(index, settings, read.number), minScore: settings.minScore / read.weight };
  const best = new Map<number, number>();
  let highestLeft = 0;
  if (selection.minScore <= 1) {
    for (const { number, score } of filtered(index, bestFirst(index, query, selection, wanted), settings)) {
      best.set(number, score * read.weight);
      if (best.size < wanted) continue;
      highestLeft = score * read.weight;
      break;
    }
  }
  return { query, weight: read.weight, best, highestLeft };
}

/**
 * For each read article the documents it speaks for, best first. A document goes to the article that gives it the highest score, so that a reader of
 * chess and football is not offered the average of the two.
 */
function candidatesOf(
  index: CorpusIndex,
  interests: readonly Interest[],
  selection: Selection,
  isRead: (number: number) => boolean,
): Candidate[][] {
  const best = new Map<number, Candidate>();
  const put = (number: number, score: number, because: number) => {
    if (!isRead(number) && score > (best.get(number)?.score ?? 0)) best.set(number, { number, score, because });
  };
  for (const [because, interest] of interests.entries())
    for (const [number, score] of interest.best) put(number, score, because);
  for (const [because, { query, weight, best: own, highestLeft }] of interests.entries()) {
    const unsure = [...best.values()].filter(({ number, score }) => score < highestLeft && !own.has(number));
    withScores(index, query, (scoreOf) => {
      for (const { number } of unsure) {
        const [segment, place] = [segmentAt(index, number), placeOf(number)];
        put(number, weight * scoreOf(segment, place) * (selection.factor?.(segment, place) ?? 1), because);
      }
    });
  }
  const rankings: Candidate[][] = interests.map(() => []);
  for (const candidate of best.values()) rankings[candidate.because]?.push(candidate);
  for (const ranking of rankings) ranking.sort(byScore(index));
  return rankings;
}

/** How many times as many documents are searched for when copies of what was read took too many places. */
const MORE_WANTED = 4;

/** The candidates that go into the answer: the read articles take turns to choose. */
function choose(
  index: CorpusIndex,
  read: readonly ReadDocument[],
  settings: RelatedSettings,
): { readonly picked: readonly Picked<Candidate>[]; readonly interests: readonly Interest[] } {
  const { limit, diversity, duplicates } = settings;
  const pool = poolFor(limit, diversity);
  const known = read.map(({ number }) => countedDocument(index, number));
  const isRead = (number: number) => read.some((article) => article.number === number);
  const selection = selectionOf(index, settings, -1);
  for (let wanted = wantedAtFirst(pool, settings) + read.length; ; wanted *= MORE_WANTED) {
    const interests = read.map((article) => interestIn(index, article, settings, wanted));
    const ranking = takeTurns(candidatesOf(index, interests, selection, isRead));
    const picked = pickDocuments(index, ranking, known, { limit: pool, duplicates });
    if (picked.length >= pool || interests.every(({ highestLeft }) => highestLeft === 0)) return { picked, interests };
  }
}

/**
 * Articles for a reader of several interests, none of them read, each with the read article that speaks most for it. The read articles take
 * turns to choose; what they chose is given best first.
 */
export function recommendFor(
  index: CorpusIndex,
  readDocuments: readonly ReadDocument[],
  settings: RelatedSettings,
): readonly Recommended[] {
  const { limit, diversity } = settings;
  const highest = readDocuments.reduce((most, { weight }) => Math.max(most, weight), 0);
  const read = readDocuments.map(({ number, weight }) => ({ number, weight: weight / highest }));
  const { picked, interests } = choose(index, read, settings);
  const inOrder = diversified(index, picked, limit, diversity);
  const order = byScore(index);
  const answer = diversity > 0 ? inOrder : [...inOrder].sort((a, b) => order(a.document, b.document));
  const { factor } = selectionOf(index, settings, -1);
  const sharers = interests.map(({ query }) => termSharer(index, query, termsWanted(settings)));
  return answer.map((pick) => {
    const { number, because } = pick.document;
    const weight = (read[because]?.weight ?? 0) * (factor?.(segmentAt(index, number), placeOf(number)) ?? 1);
    const shared = sharers[because]?.(number, weight) ?? { score: 0, terms: [] };
    return { ...describePicked(index, pick, shared, settings), because: idOf(index, read[because]?.number ?? -1) };
  });
}

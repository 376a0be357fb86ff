import { bestFirst, byScore } from "../analysis/best-first.js";
import { type CorpusIndex, vectorOf } from "../corpus/corpus-index.js";
import { nearCopyTest } from "./near-copies.js";
import type { RelatedSettings } from "./options.js";
import { pickDocuments } from "./pick.js";
import { type Query, queryOf } from "./query.js";
import { describePicked, idOf } from "./related-to.js";
import { scoreDocuments } from "./score-documents.js";
import { takeTurns } from "./take-turns.js";
import type { Recommended } from "./types.js";

/** A read document by its number, and how much it counts: 1 for the ones that count most. */
export interface ReadDocument {
  readonly number: number;
  readonly weight: number;
}

/** Best score of each document over all that was read, and the place in `read` of the article that gave it. */
interface BestScores {
  readonly scores: Float64Array;
  readonly because: Int32Array;
  readonly queries: readonly Query[];
}

/**
 * A document scores what its best read article gives it, so that a reader of chess and football is not offered the average of
 * the two.
 */
function bestScores(index: CorpusIndex, read: readonly ReadDocument[]): BestScores {
  const scores = new Float64Array(index.records.length);
  const because = new Int32Array(index.records.length);
  const queries = read.map(({ number }) => queryOf(index, vectorOf(index, number)));
  for (const [place, query] of queries.entries()) {
    const weight = read[place]?.weight ?? 0;
    for (const [number, score] of scoreDocuments(index, query).entries()) {
      if (score * weight <= (scores[number] ?? 0)) continue;
      scores[number] = score * weight;
      because[number] = place;
    }
  }
  for (const { number } of read) scores[number] = 0;
  return { scores, because, queries };
}

/** A ranking without near copies of what was read: the reader knows them. */
function* withoutCopies(
  index: CorpusIndex,
  ranking: Iterable<number>,
  read: readonly ReadDocument[],
): Generator<number> {
  const areNearCopies = nearCopyTest(index);
  for (const number of ranking) {
    if (!read.some((article) => areNearCopies(article.number, number))) yield number;
  }
}

/**
 * Articles for a reader of several interests, none of them read, each with the read article that speaks most for it. The read articles take
 * turns to choose; what they chose is given best first.
 */
export function recommendFor(
  index: CorpusIndex,
  read: readonly ReadDocument[],
  settings: RelatedSettings,
): readonly Recommended[] {
  const { scores, because, queries } = bestScores(index, read);
  const id = (number: number) => idOf(index, number);
  const ranking = takeTurns(bestFirst(scores, settings.minScore, id), scores, because);
  const picked = pickDocuments(index, withoutCopies(index, ranking, read), settings);
  const comesBefore = byScore(scores, id);
  return [...picked]
    .sort((a, b) => (comesBefore(a.number, b.number) ? -1 : 1))
    .flatMap((pick) => {
      const place = because[pick.number] ?? 0;
      const [article, query] = [read[place], queries[place]];
      if (article === undefined || query === undefined) return [];
      const score = scores[pick.number] ?? 0;
      const related = describePicked(index, pick, { query, score, weight: article.weight, terms: settings.terms });
      return [{ ...related, because: id(article.number) }];
    });
}

import type { CorpusIndex } from "../corpus/corpus-index.js";
import { type Scored, withTermWeights } from "./best-documents.js";
import type { Picked } from "./pick.js";
import { dotProduct } from "./prefixes.js";
import { type Query, queryOfDocument } from "./query.js";

/** So many articles for each that is wanted, and at least `least`, are weighed against each other. */
export const DIVERSITY = Object.freeze({ pool: 5, least: 50 });

/** Articles that a ranking has to give for `limit` diverse ones. */
export function poolFor(limit: number, diversity: number): number {
  return diversity === 0 || limit === 0 ? limit : Math.max(DIVERSITY.pool * limit, DIVERSITY.least);
}

/** The cosines of one document to others, all as (1 + ln tf) * idf. */
function cosinesTo(index: CorpusIndex, one: Query, others: readonly Query[]): number[] {
  return withTermWeights(index, one, (room) => others.map((other) => dotProduct(room, other)));
}

/**
 * `limit` documents by maximal marginal relevance: the next one has the highest (1 - diversity) * score - diversity * (its highest cosine to
 * those before it). Source: J. Carbonell & J. Goldstein, "The use of MMR, diversity-based reranking", SIGIR 1998. Costs `limit` times as
 * many cosines as there are documents.
 *
 * @param picked best first
 * @param diversity 0 to 1; 0 leaves the order as it is
 */
export function diversified<Document extends Scored>(
  index: CorpusIndex,
  picked: readonly Picked<Document>[],
  limit: number,
  diversity: number,
): readonly Picked<Document>[] {
  if (diversity === 0) return picked.slice(0, limit);
  const queries = picked.map(({ document }) => queryOfDocument(index, document.number));
  const nearest = new Float64Array(picked.length);
  const left = new Set(picked.keys());
  const chosen: Picked<Document>[] = [];
  while (chosen.length < limit && left.size > 0) {
    let best = -1;
    let highest = Number.NEGATIVE_INFINITY;
    for (const place of left) {
      const worth = (1 - diversity) * (picked[place]?.document.score ?? 0) - diversity * (nearest[place] ?? 0);
      if (worth > highest) [best, highest] = [place, worth];
    }
    left.delete(best);
    const [pick, query] = [picked[best], queries[best]];
    if (pick === undefined || query === undefined) break;
    chosen.push(pick);
    for (const [place, cosine] of cosinesTo(index, query, queries).entries())
      nearest[place] = Math.max(nearest[place] ?? 0, cosine);
  }
  return chosen;
}

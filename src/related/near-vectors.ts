import { type CorpusIndex, sizeOf } from "../corpus/corpus-index.js";
import { SCORE_STEP } from "./best-documents.js";
import { PrefixLists } from "./prefix-lists.js";
import { dotProduct, prefixesOf, type UnitVector } from "./prefixes.js";

/**
 * `rest`: what a prefix leaves behind is this share of the wanted cosine at most. A smaller one makes prefixes longer and leaves fewer pairs to compare. `most`:
 * the neighbors that are kept of a vector, so that thousands of articles of one template do not have a neighbor for each two. `frequent`: a term that more of
 * the vectors have does not bring two together; of 19,043 articles in clusters it loses 1.6 %, and 100,000 take less than a seventh of the time.
 */
export const NEAR_VECTORS = Object.freeze({ rest: 0.8, most: 50, frequent: 1000 });

/** A neighbor and the cosine to it. */
interface Neighbor {
  readonly place: number;
  readonly cosine: number;
}

/** Leaves the nearest `NEAR_VECTORS.most`, of equally near ones the first. */
function keepNearest(neighbors: Neighbor[]): void {
  if (neighbors.length <= NEAR_VECTORS.most) return;
  neighbors.sort((a, b) => Math.round(b.cosine / SCORE_STEP) - Math.round(a.cosine / SCORE_STEP) || a.place - b.place);
  neighbors.length = NEAR_VECTORS.most;
}

function add(neighbors: Neighbor[] | undefined, neighbor: Neighbor): void {
  neighbors?.push(neighbor);
  if (neighbors !== undefined && neighbors.length >= 2 * NEAR_VECTORS.most) keepNearest(neighbors);
}

/**
 * Of each vector of documents in the corpus the places of those whose cosine to it reaches `least`: all, or the nearest
 * `NEAR_VECTORS.most`. Of more than `NEAR_VECTORS.frequent` vectors those are left out that share too little but frequent terms.
 */
export function nearVectors(
  index: CorpusIndex,
  vectors: readonly UnitVector[],
  least: number,
): readonly (readonly number[])[] {
  const frequent = Math.ceil((NEAR_VECTORS.frequent * sizeOf(index)) / Math.max(1, vectors.length));
  const prefixes = prefixesOf(index, vectors, least * NEAR_VECTORS.rest, frequent);
  const lists = new PrefixLists(prefixes, least);
  const near: Neighbor[][] = vectors.map(() => []);
  const room = new Float64Array(index.terms.size);
  for (const place of prefixes.order) {
    const candidates = lists.candidates(place);
    lists.add(place);
    const own = vectors[place];
    if (own === undefined || candidates.length === 0) continue;
    for (const [i, term] of own.terms.entries()) room[term] = own.weights[i] ?? 0;
    for (const other of candidates) {
      const vector = vectors[other];
      const cosine = vector === undefined ? 0 : dotProduct(room, vector);
      if (cosine < least) continue;
      add(near[place], { place: other, cosine });
      add(near[other], { place, cosine });
    }
    for (const term of own.terms) room[term] = 0;
  }
  for (const neighbors of near) keepNearest(neighbors);
  return near.map((neighbors) => neighbors.map((neighbor) => neighbor.place));
}

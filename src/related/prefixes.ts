import type { CorpusIndex } from "../corpus/corpus-index.js";
import { float64List, uint32List } from "../corpus/number-list.js";

/** What is allowed for rounding where lengths are compared: a prefix is rather a term too long. */
export const ROUNDING = 1e-9;

/** A document as a vector of length 1, or an empty one. */
export interface UnitVector {
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
}

/** The sum of the products of a vector's weights and what stands in `room` for its terms: of two vectors of length 1, their cosine. */
export function dotProduct(room: Float64Array, { terms, weights }: UnitVector): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += (room[terms[i] ?? 0] ?? 0) * (weights[i] ?? 0);
  return sum;
}

/**
 * The rarest terms of each of several documents, so many that what is left of its vector is shorter than `longestRest`. What two vectors share behind
 * the prefix that ends first adds less than that to their cosine, so those of a higher cosine share a term of both prefixes. Source: R. Bayardo,
 * Y. Ma & R. Srikant, "Scaling up all pairs similarity search", WWW 2007.
 */
export interface Prefixes {
  /** Where the ranks of each document's prefix begin, and those of the next one would. */
  readonly starts: Uint32Array;
  /** Rarest first. Terms of only one document are left out. */
  readonly ranks: Uint32Array;
  readonly weights: Float64Array;
  /** The square of each vector's length without the terms left out. */
  readonly squares: Float64Array;
  /** Length of each vector behind its prefix. */
  readonly rests: Float64Array;
  /** The last rank of each prefix; 0 for an empty one. */
  readonly ends: Uint32Array;
  /** The documents whose prefix holds a term of several, that of the latest end first: of two, the later one's prefix ends first. */
  readonly order: Uint32Array;
  /** One more than the highest rank. */
  readonly ranksEnd: number;
}

interface Ranking {
  readonly ranks: Uint32Array;
  /** The first rank of a term that several documents have, and of one that more than `mostDocuments` have. */
  readonly firstShared: number;
  readonly firstFrequent: number;
}

/** Numbers the terms of the corpus from the rarest to the most frequent. Counting sort: linear. */
function rankTerms({ terms, frequencies }: CorpusIndex, mostDocuments: number): Ranking {
  const counts = frequencies.values.subarray(0, terms.size);
  const next = new Uint32Array(counts.reduce((most, count) => Math.max(most, count), 1) + 2);
  for (const count of counts) next[count + 1] = (next[count + 1] ?? 0) + 1;
  for (let count = 1; count < next.length; count++) next[count] = (next[count] ?? 0) + (next[count - 1] ?? 0);
  const firstShared = next[2] ?? 0;
  const firstFrequent = next[mostDocuments + 1] ?? terms.size;
  const ranks = new Uint32Array(terms.size);
  for (const [term, count] of counts.entries()) {
    ranks[term] = next[count] ?? 0;
    next[count] = (next[count] ?? 0) + 1;
  }
  return { ranks, firstShared, firstFrequent };
}

/** Above the place of a term in its vector, so that both sort as one number. */
const PLACES = 2 ** 24;

/** The places of a vector's terms, rarest first. */
function placesByRank({ terms }: UnitVector, ranks: Uint32Array): Float64Array {
  const keys = Float64Array.from(terms, (term, place) => (ranks[term] ?? 0) * PLACES + place).sort();
  return keys.map((key) => key % PLACES);
}

/**
 * The prefixes of documents that are in the corpus. Linear but for sorting the terms of each.
 *
 * @param mostDocuments a whole number: terms of more documents of the corpus are in no prefix, and what stands behind one is taken to be no longer than
 *   `longestRest`; then not every pair is found
 */
export function prefixesOf(
  index: CorpusIndex,
  vectors: Iterable<UnitVector>,
  longestRest: number,
  mostDocuments = Number.POSITIVE_INFINITY,
): Prefixes {
  const { ranks: rankOf, firstShared, firstFrequent } = rankTerms(index, mostDocuments);
  const [starts, ranks, ends] = [uint32List(new Uint32Array(1)), uint32List(), uint32List()];
  const [weights, squares, rests] = [float64List(), float64List(), float64List()];
  for (const vector of vectors) {
    const places = placesByRank(vector, rankOf);
    const squareAt = (i: number) => (vector.weights[places[i] ?? 0] ?? 0) ** 2;
    const rankAt = (i: number) => rankOf[vector.terms[places[i] ?? 0] ?? 0] ?? 0;
    let rest = 0;
    let length = places.length;
    while (length > 0 && rankAt(length - 1) >= firstFrequent) rest += squareAt(--length);
    while (length > 0 && rest + squareAt(length - 1) < longestRest ** 2 - ROUNDING) rest += squareAt(--length);
    let square = rest;
    let rank = 0;
    for (let i = 0; i < length; i++) {
      rank = rankAt(i);
      if (rank < firstShared) continue;
      ranks.push(rank);
      weights.push(vector.weights[places[i] ?? 0] ?? 0);
      square += squareAt(i);
    }
    starts.push(ranks.length);
    squares.push(square);
    rests.push(Math.min(Math.sqrt(rest), longestRest));
    ends.push(rank);
  }
  for (const list of [starts, ranks, ends, weights, squares, rests]) list.trim();
  const order = latestEndFirst(starts.values, ends.values);
  return {
    starts: starts.values,
    ranks: ranks.values,
    weights: weights.values,
    squares: squares.values,
    rests: rests.values,
    ends: ends.values,
    order,
    ranksEnd: rankOf.length,
  };
}

function latestEndFirst(starts: Uint32Array, ends: Uint32Array): Uint32Array {
  const documents = Uint32Array.from(ends.keys()).filter((document) => starts[document] !== starts[document + 1]);
  return documents.sort((a, b) => (ends[b] ?? 0) - (ends[a] ?? 0) || a - b);
}

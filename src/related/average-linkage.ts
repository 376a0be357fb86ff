import { SCORE_STEP } from "./best-documents.js";
import { DisjointSets } from "./disjoint-sets.js";
import { dotProduct, type UnitVector } from "./prefixes.js";

/** A cluster: the sum of its vectors, terms ascending, how many they are, and documents of clusters that are near it. */
interface Cluster {
  readonly sum: UnitVector;
  readonly size: number;
  readonly near: readonly number[];
}

function sumOf(a: UnitVector, b: UnitVector): UnitVector {
  const terms = new Uint32Array(a.terms.length + b.terms.length);
  const weights = new Float64Array(terms.length);
  let length = 0;
  for (let i = 0, j = 0; i < a.terms.length || j < b.terms.length; length++) {
    const ofA = a.terms[i] ?? Number.POSITIVE_INFINITY;
    const ofB = b.terms[j] ?? Number.POSITIVE_INFINITY;
    terms[length] = Math.min(ofA, ofB);
    if (ofA <= ofB) weights[length] = a.weights[i++] ?? 0;
    if (ofB <= ofA) weights[length] = (weights[length] ?? 0) + (b.weights[j++] ?? 0);
  }
  return { terms: terms.slice(0, length), weights: weights.slice(0, length) };
}

/** The same vector with its terms ascending. */
function sortedByTerm({ terms, weights }: UnitVector): UnitVector {
  const places = Uint32Array.from(terms.keys()).sort((a, b) => (terms[a] ?? 0) - (terms[b] ?? 0));
  return {
    terms: places.map((place) => terms[place] ?? 0),
    weights: Float64Array.from(places, (p) => weights[p] ?? 0),
  };
}

/**
 * Documents in clusters by average linkage: again and again those two become one whose documents have the highest mean cosine to each other, while
 * that reaches `least`. No chain of articles, each a little like the next, becomes one cluster. Source: the group average method, E. Voorhees, "Implementing
 * agglomerative hierarchic clustering algorithms for use in document retrieval", Information Processing & Management 22(6), 1986; by chains of nearest
 * neighbors, F. Murtagh, "A survey of recent advances in hierarchical clustering algorithms", Computer Journal 26(4), 1983. Costs some three times the
 * comparison of each document with its neighbors.
 *
 * @param near of each document those whose cosine reaches `least`; clusters are compared that have a pair of them
 * @param termsEnd one more than the highest term
 * @returns clusters of one document too, each ascending
 */
export function averageLinkage(
  vectors: readonly UnitVector[],
  near: readonly (readonly number[])[],
  least: number,
  termsEnd: number,
): readonly (readonly number[])[] {
  const sets = new DisjointSets(vectors.length);
  const clusters: (Cluster | null)[] = vectors.map((vector, i) => {
    const neighbors = near[i] ?? [];
    return neighbors.length === 0 ? null : { sum: sortedByTerm(vector), size: 1, near: neighbors };
  });
  const room = new Float64Array(termsEnd);

  /**
   * The nearest cluster that can still grow, the one before in the chain where none is nearer: so each step of a chain is shorter than the one before
   * it, and the chain ends, though a neighbor may not have the cluster among its own.
   */
  function nearest(own: number, cluster: Cluster, before: number): { readonly best: number; readonly highest: number } {
    const others = [...new Set([...cluster.near.map((document) => sets.find(document)), before])];
    const open = others.filter((other) => other !== own && clusters[other]).sort((a, b) => a - b);
    clusters[own] = { ...cluster, near: open };
    let [best, highest] = [-1, Number.NEGATIVE_INFINITY];
    fill(room, cluster.sum, 1);
    for (const other of open) {
      const { sum, size } = clusters[other] ?? cluster;
      const mean = dotProduct(room, sum) / (cluster.size * size);
      const isNearer =
        other === before ? mean >= highest - SCORE_STEP : mean > highest + (best === before ? SCORE_STEP : 0);
      if (isNearer) [best, highest] = [other, mean];
    }
    fill(room, cluster.sum, 0);
    return { best, highest };
  }

  function merge(a: number, b: number): void {
    const [first, second] = [clusters[a], clusters[b]];
    if (!first || !second) return;
    clusters[a] = null;
    clusters[b] = null;
    sets.join(a, b);
    clusters[sets.find(a)] = {
      sum: sumOf(first.sum, second.sum),
      size: first.size + second.size,
      near: [...first.near, ...second.near],
    };
  }

  for (const start of vectors.keys()) {
    const chain: number[] = [];
    for (;;) {
      const own = chain.at(-1) ?? sets.find(start);
      const cluster = clusters[own];
      if (!cluster) break; // it has grown as far as it can
      const before = chain.at(-2) ?? -1;
      const { best, highest } = nearest(own, cluster, before);
      if (chain.length === 0) chain.push(own);
      if (highest < least) {
        clusters[own] = null; // nothing that others become will be nearer
        chain.pop();
      } else if (best === before) {
        chain.length -= 2;
        merge(own, before);
      } else chain.push(best);
    }
  }
  return sets.groups();
}

/** Writes a vector's weights, times `factor`, at its terms. */
function fill(room: Float64Array, { terms, weights }: UnitVector, factor: 0 | 1): void {
  for (let i = 0; i < terms.length; i++) room[terms[i] ?? 0] = factor * (weights[i] ?? 0);
}

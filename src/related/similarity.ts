import type { CorpusIndex } from "../corpus/corpus-index.js";
import { betterSurface, type TermVector } from "../corpus/term-vector.js";
import { sumOfSquares, termWeights } from "./query.js";
import { strongestFirst } from "./shared-terms.js";
import type { SharedTerm, Similarity } from "./types.js";

/**
 * The cosine of two articles' vectors of (1 + ln tf) * idf, 0 to 1, with what each shared term adds to it. 0 where one has no terms, 1 for
 * articles of the same terms as often. The same bits whichever comes first: products and the sum's order do not depend on it.
 */
export function similarityOf(index: CorpusIndex, a: TermVector, b: TermVector): Similarity {
  const weightsOfA = termWeights(index, a);
  const weightsOfB = termWeights(index, b);
  const length = Math.sqrt(sumOfSquares(weightsOfA) * sumOfSquares(weightsOfB));
  const shared: SharedTerm[] = [];
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const term = a.terms[i] ?? "";
    const other = b.terms[j] ?? "";
    if (term === other) {
      const product = (weightsOfA[i] ?? 0) * (weightsOfB[j] ?? 0);
      sum += product;
      const surface = betterSurface(a.surfaces[i] ?? term, b.surfaces[j] ?? term);
      shared.push({ term, surface, contribution: product / length });
    }
    if (term <= other) i++;
    if (other <= term) j++;
  }
  return { score: length === 0 ? 0 : Math.min(1, sum / length), terms: strongestFirst(shared) };
}

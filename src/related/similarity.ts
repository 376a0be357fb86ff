import type { CorpusIndex } from "../corpus/corpus-index.js";
import { betterSurface } from "../corpus/term-counter.js";
import { withoutLanguage } from "../corpus/term-rules.js";
import type { TermVector } from "../corpus/term-vector.js";
import { sumOf, termWeights } from "./query.js";
import { strongestFirst } from "./shared-terms.js";
import type { SharedTerm, Similarity } from "./types.js";

/**
 * The cosine of two articles' vectors of (1 + ln tf) * idf, 0 to 1, with what each shared term adds to it. 0 where one has no terms, 1 for
 * articles of the same terms as often. The same bits whichever comes first: products and the sum's order do not depend on it.
 */
export function similarityOf(index: CorpusIndex, a: TermVector, b: TermVector): Similarity {
  const weightsOfA = termWeights(index, a);
  const weightsOfB = termWeights(index, b);
  const length = Math.sqrt(sumOf(weightsOfA.map(square)) * sumOf(weightsOfB.map(square)));
  const placesInB = new Map(Array.from(b.codes.keys(), (place) => [b.term(place), place]));
  const products: number[] = [];
  const terms = Array.from(a.codes.keys()).flatMap((place): SharedTerm[] => {
    const term = a.term(place);
    const other = placesInB.get(term);
    if (other === undefined) return [];
    const product = (weightsOfA[place] ?? 0) * (weightsOfB[other] ?? 0);
    products.push(product);
    const surface = withoutLanguage(betterSurface(a.form(place), b.form(other)));
    return [{ term: withoutLanguage(term), surface, contribution: product / length }];
  });
  const sum = sumOf(Float64Array.from(products));
  return { score: length === 0 ? 0 : Math.min(1, sum / length), terms: strongestFirst(terms) };
}

const square = (weight: number) => weight * weight;

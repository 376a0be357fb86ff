import { type CorpusIndex, documentFrequency, inverseDocumentFrequency } from "../corpus/corpus-index.js";
import { LOG_TF, type TermVector } from "../corpus/term-vector.js";

/** An article as a question to the corpus. */
export interface Query {
  /** Numbers of its terms, in the order of the terms' text; terms that no document has are left out. */
  readonly terms: Int32Array;
  /** (1 + ln tf) * idf of each, over the length of the vector with all its terms: 0 to 1. */
  readonly weights: Float64Array;
  /** Its own way to write each term. */
  readonly surfaces: readonly string[];
}

/** (1 + ln tf) * idf of each term of an article, idf of the documents that the corpus holds now. */
export function termWeights(index: CorpusIndex, vector: TermVector): Float64Array {
  const documents = index.numbers.size;
  return Float64Array.from(vector.terms, (term, i) => {
    const idf = inverseDocumentFrequency(documents, documentFrequency(index, term));
    return (LOG_TF[vector.counts[i] ?? 0] ?? 0) * idf;
  });
}

export function sumOfSquares(weights: Float64Array): number {
  return weights.reduce((sum, weight) => sum + weight * weight, 0);
}

/** The query of an article: `ltc` in SMART's notation, where the documents are `lnc`. */
export function queryOf(index: CorpusIndex, vector: TermVector): Query {
  const weights = termWeights(index, vector);
  const length = Math.sqrt(sumOfSquares(weights));
  const known = vector.terms.flatMap((text, i) => {
    const term = index.terms.find(text);
    return term === undefined ? [] : [{ term, weight: (weights[i] ?? 0) / length, surface: vector.surfaces[i] ?? "" }];
  });
  return {
    terms: Int32Array.from(known, ({ term }) => term),
    weights: Float64Array.from(known, ({ weight }) => weight),
    surfaces: known.map(({ surface }) => surface),
  };
}

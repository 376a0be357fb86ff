import type { CorpusIndex } from "../corpus/corpus-index.js";
import { currentPostings, type Postings } from "../corpus/postings.js";
import { LOG_TF } from "../corpus/term-vector.js";
import type { Query } from "./query.js";

/** Adds each query term's share to the documents of the postings. */
function addPostings(sums: Float64Array, { starts, numbers, counts }: Postings, query: Query): void {
  for (let i = 0; i < query.terms.length; i++) {
    const term = query.terms[i] ?? 0;
    const weight = query.weights[i] ?? 0;
    const end = starts[term + 1] ?? 0; // a term newer than the postings has none
    for (let place = starts[term] ?? 0; place < end; place++) {
      const number = numbers[place] ?? 0;
      sums[number] = (sums[number] ?? 0) + weight * (LOG_TF[counts[place] ?? 0] ?? 0);
    }
  }
}

/** Sums the documents from `first` on, which the postings do not hold, one by one. */
function addDocuments(sums: Float64Array, index: CorpusIndex, first: number, query: Query): void {
  if (first >= index.records.length) return;
  const weights = new Float64Array(index.terms.size);
  for (let i = 0; i < query.terms.length; i++) weights[query.terms[i] ?? 0] = query.weights[i] ?? 0;
  const terms = index.entryTerms.values;
  const counts = index.entryCounts.values;
  for (let number = first; number < index.records.length; number++) {
    const end = index.starts.at(number + 1);
    let sum = 0;
    for (let entry = index.starts.at(number); entry < end; entry++)
      sum += (weights[terms[entry] ?? 0] ?? 0) * (LOG_TF[counts[entry] ?? 0] ?? 0);
    sums[number] = sum;
  }
}

/**
 * The score of every document, by its number: the sum over shared terms of the query's weight times the document's weight,
 * both vectors of length 1, so 0 to 1. 0 for removed and empty documents.
 *
 * Source: lnc.ltc in SMART's notation (C. Manning et al., "Introduction to Information Retrieval", 6.4.3). Both loops add the terms in the
 * order of their text, so a document's score has the same bits whichever of the two made it.
 */
export function scoreDocuments(index: CorpusIndex, query: Query): Float64Array {
  const scores = new Float64Array(index.records.length);
  const postings = currentPostings(index);
  addPostings(scores, postings, query);
  addDocuments(scores, index, postings.documents, query);
  const norms = index.norms.values;
  for (let number = 0; number < scores.length; number++) {
    const sum = scores[number] ?? 0;
    if (sum > 0) scores[number] = index.records[number] === null ? 0 : Math.min(1, sum / (norms[number] ?? 1));
  }
  return scores;
}

import { type CorpusIndex, segmentAt } from "../corpus/corpus-index.js";
import { LOG_TF } from "../corpus/count-codes.js";
import { placeOf } from "../corpus/id-table.js";
import { entryReader } from "../corpus/segment.js";
import type { Scored } from "./best-documents.js";
import type { Query } from "./query.js";

/** A document with the score that it is ranked by, and the score that is given: the same but for the last bits. */
export interface Answer extends Scored {
  /** The sum of what the shared terms add, the strongest first, as `termSharer` gives it. */
  readonly sum: number;
}

/** More numbers than these are not sorted by inserting one after another. */
const FEW = 48;

/** Sorts the first `length` numbers, the highest first. */
function sortDescending(numbers: Float64Array, length: number): void {
  if (length > FEW) {
    numbers.subarray(0, length).sort().reverse();
    return;
  }
  for (let i = 1; i < length; i++) {
    const number = numbers[i] ?? 0;
    let place = i;
    for (; place > 0 && (numbers[place - 1] ?? 0) < number; place--) numbers[place] = numbers[place - 1] ?? 0;
    numbers[place] = number;
  }
}

/**
 * A function that gives both scores of a document by its number.
 *
 * @param weights of `withTermWeights`
 */
export function answerScorer(index: CorpusIndex, query: Query, weights: Float64Array): (number: number) => Answer {
  const readEntries = entryReader();
  const termOf = index.termOf.values;
  const contributions = new Float64Array(query.terms.length);
  return (number) => {
    const segment = segmentAt(index, number);
    const norm = segment.norms.at(placeOf(number)) + query.allowance;
    const { forms, codes, length } = readEntries(segment, placeOf(number));
    let dot = 0;
    let shared = 0;
    for (let i = 0; i < length; i++) {
      const weight = weights[termOf[forms[i] ?? 0] ?? 0] ?? 0;
      if (weight === 0) continue;
      const product = weight * (LOG_TF[codes[i] ?? 0] ?? 0);
      dot += product;
      contributions[shared++] = product / norm;
    }
    sortDescending(contributions, shared);
    let sum = 0;
    for (let i = 0; i < shared; i++) sum += contributions[i] ?? 0;
    return { number, score: dot === 0 ? 0 : Math.min(1, dot / norm), sum: Math.min(1, sum) };
  };
}

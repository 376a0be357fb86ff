import type { CorpusIndex } from "../corpus/corpus-index.js";
import { LOG_TF } from "../corpus/term-vector.js";

/** Two articles are near copies when the cosine of their 1 + ln tf reaches `cosine`, and the shorter has this share of the longer's words. */
export const NEAR_COPY = Object.freeze({ cosine: 0.9, length: 0.8, lookAhead: 20 });

/**
 * A function that says whether two documents of the index, given by number, are near copies. No idf: two articles do not become
 * copies when others are added. Empty documents are copies of none.
 */
export function nearCopyTest(index: CorpusIndex): (a: number, b: number) => boolean {
  const weights = new Float64Array(index.terms.size); // of one document at a time
  const terms = index.entryTerms.values;
  const counts = index.entryCounts.values;
  const dot = (a: number, b: number): number => {
    const [start, end] = [index.starts.at(a), index.starts.at(a + 1)];
    for (let entry = start; entry < end; entry++) weights[terms[entry] ?? 0] = LOG_TF[counts[entry] ?? 0] ?? 0;
    let sum = 0;
    for (let entry = index.starts.at(b); entry < index.starts.at(b + 1); entry++)
      sum += (weights[terms[entry] ?? 0] ?? 0) * (LOG_TF[counts[entry] ?? 0] ?? 0);
    for (let entry = start; entry < end; entry++) weights[terms[entry] ?? 0] = 0;
    return sum;
  };
  return (a, b) => {
    const [wordsOfA, wordsOfB] = [index.words.at(a), index.words.at(b)];
    if (Math.min(wordsOfA, wordsOfB) < NEAR_COPY.length * Math.max(wordsOfA, wordsOfB)) return false;
    const lengths = index.norms.at(a) * index.norms.at(b);
    return lengths > 0 && dot(a, b) >= NEAR_COPY.cosine * lengths;
  };
}

import type { CorpusIndex } from "./corpus-index.js";

/** The entries by term: those of term `t` stand from `starts[t]` to `starts[t + 1]`, in the order of the documents. */
export interface Postings {
  /** The postings hold the documents numbered below this; later ones are read document by document. */
  readonly documents: number;
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
  readonly counts: Uint16Array;
}

export const NO_POSTINGS: Postings = Object.freeze({
  documents: 0,
  starts: new Int32Array(1),
  numbers: new Int32Array(0),
  counts: new Uint16Array(0),
});

/**
 * Postings are made again when so many documents, and this share of all, were added since. To read a document costs a query
 * as much as a posting of each of its terms, so a small share is hardly felt, and a corpus that grows by one is not
 * sorted anew each time.
 */
export const POSTINGS_BEHIND = Object.freeze({ documents: 50, share: 0.125 });

/** By counting how many entries each term has, then giving each entry its place: linear in the entries. */
function buildPostings(index: CorpusIndex): Postings {
  const entries = index.entryTerms.length;
  const terms = index.entryTerms.values;
  const entryCounts = index.entryCounts.values;
  const starts = new Int32Array(index.terms.size + 1);
  for (let entry = 0; entry < entries; entry++) {
    const after = (terms[entry] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let term = 1; term < starts.length; term++) starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  const next = starts.slice();
  const numbers = new Int32Array(entries);
  const counts = new Uint16Array(entries);
  for (let number = 0; number < index.records.length; number++) {
    const end = index.starts.at(number + 1);
    for (let entry = index.starts.at(number); entry < end; entry++) {
      const term = terms[entry] ?? 0;
      const place = next[term] ?? 0;
      next[term] = place + 1;
      numbers[place] = number;
      counts[place] = entryCounts[entry] ?? 0;
    }
  }
  return { documents: index.records.length, starts, numbers, counts };
}

/** The index's postings, made again where too many documents were added since. */
export function currentPostings(index: CorpusIndex): Postings {
  const behind = index.records.length - index.postings.documents;
  if (behind >= POSTINGS_BEHIND.documents && behind >= index.records.length * POSTINGS_BEHIND.share)
    index.postings = buildPostings(index);
  return index.postings;
}

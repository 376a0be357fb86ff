import { addDocument, type CorpusIndex, emptyIndex, internTerm, vectorOf } from "./corpus-index.js";
import { compareText } from "./term-vector.js";

/** An index is compacted when so many documents, and this share of all, are removed ones: a constant cost a removal. */
export const COMPACTION = Object.freeze({ removed: 50, share: 0.25 });

/**
 * The same corpus without the removed documents and the terms that only they had, in one order whatever the history:
 * documents by id, terms and surfaces by their text.
 */
export function compacted(index: CorpusIndex): CorpusIndex {
  const compact = emptyIndex();
  const documents = [...index.numbers].sort(([a], [b]) => compareText(a, b));
  const terms = new Set<string>();
  const surfaces = new Set<string>();
  for (const [, number] of documents) {
    const vector = vectorOf(index, number);
    for (const term of vector.terms) terms.add(term);
    for (const surface of vector.surfaces) surfaces.add(surface);
  }
  for (const term of [...terms].sort(compareText)) internTerm(compact, term);
  for (const surface of [...surfaces].sort(compareText)) compact.surfaces.intern(surface);
  for (const [, number] of documents) {
    const record = index.records[number];
    if (record) addDocument(compact, record, vectorOf(index, number));
  }
  return compact;
}

/** The index itself, or a compacted one where many of its documents are removed. */
export function compactedWhereWorthIt(index: CorpusIndex): CorpusIndex {
  const removed = index.records.length - index.numbers.size;
  const isWorthIt = removed >= COMPACTION.removed && removed >= index.records.length * COMPACTION.share;
  return isWorthIt ? compacted(index) : index;
}

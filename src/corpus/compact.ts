import { appendEntry, type CorpusIndex, emptyIndex, endDocument, internTerm } from "./corpus-index.js";
import { compareText } from "./term-vector.js";
import type { Vocabulary } from "./vocabulary.js";

/** An index is compacted when so many documents, and this share of all, are removed ones: a constant cost a removal. */
export const COMPACTION = Object.freeze({ removed: 50, share: 0.25 });

/** Calls `visit` with each entry of the documents that are not removed. */
function forEachEntry(index: CorpusIndex, numbers: Iterable<number>, visit: (entry: number) => void): void {
  for (const number of numbers) {
    const end = index.starts.at(number + 1);
    for (let entry = index.starts.at(number); entry < end; entry++) visit(entry);
  }
}

/** Hands the used texts of a vocabulary on in their order, and gives the place of each there by its old number. */
function renumber(vocabulary: Vocabulary, isUsed: Uint8Array, intern: (text: string) => void): Int32Array {
  const used: { readonly text: string; readonly number: number }[] = [];
  for (const [number, text] of vocabulary.texts.entries()) if (isUsed[number] === 1) used.push({ text, number });
  used.sort((a, b) => compareText(a.text, b.text));
  const places = new Int32Array(vocabulary.size);
  for (const [place, { text, number }] of used.entries()) {
    places[number] = place;
    intern(text);
  }
  return places;
}

/**
 * The same corpus without the removed documents and the terms that only they had, in one order whatever the history:
 * documents by id, terms and surfaces by their text.
 */
export function compacted(index: CorpusIndex): CorpusIndex {
  const compact = emptyIndex();
  const numbers = [...index.numbers].sort(([a], [b]) => compareText(a, b)).map(([, number]) => number);
  const isTermUsed = new Uint8Array(index.terms.size);
  const isSurfaceUsed = new Uint8Array(index.surfaces.size);
  forEachEntry(index, numbers, (entry) => {
    isTermUsed[index.entryTerms.at(entry)] = 1;
    isSurfaceUsed[index.entrySurfaces.at(entry)] = 1;
  });
  const terms = renumber(index.terms, isTermUsed, (text) => internTerm(compact, text));
  const surfaces = renumber(index.surfaces, isSurfaceUsed, (text) => compact.surfaces.intern(text));
  for (const number of numbers) {
    forEachEntry(index, [number], (entry) => {
      const term = terms[index.entryTerms.at(entry)] ?? 0;
      appendEntry(compact, term, surfaces[index.entrySurfaces.at(entry)] ?? 0, index.entryCounts.at(entry));
    });
    const record = index.records[number];
    const facts = { language: index.languages[number] ?? "", words: index.words.at(number) };
    if (record) endDocument(compact, record, facts);
  }
  return compact;
}

/** The index itself, or a compacted one where many of its documents are removed. */
export function compactedWhereWorthIt(index: CorpusIndex): CorpusIndex {
  const removed = index.records.length - index.numbers.size;
  const isWorthIt = removed >= COMPACTION.removed && removed >= index.records.length * COMPACTION.share;
  return isWorthIt ? compacted(index) : index;
}

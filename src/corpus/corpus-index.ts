import { NumberList } from "./number-list.js";
import { NO_POSTINGS, type Postings } from "./postings.js";
import { LOG_TF, type TermVector } from "./term-vector.js";
import type { DocumentRecord } from "./types.js";
import { Vocabulary } from "./vocabulary.js";

/**
 * The state of a corpus. Documents and terms are numbers; the entries of document `n` (term, surface and count, in the
 * order of the terms' text) stand from `starts[n]` to `starts[n + 1]`. A removed document keeps its number and entries, with null
 * for its record, until the index is compacted.
 */
export interface CorpusIndex {
  readonly terms: Vocabulary;
  readonly surfaces: Vocabulary;
  readonly records: (DocumentRecord | null)[];
  /** Primary language of each document, as its terms were made; empty where it is unknown. */
  readonly languages: string[];
  /** Documents of each primary language, removed ones apart. */
  readonly languageCounts: Map<string, number>;
  /** Numbers of the documents that are not removed, by id. */
  readonly numbers: Map<string, number>;
  readonly starts: NumberList<Int32Array>;
  readonly entryTerms: NumberList<Int32Array>;
  readonly entrySurfaces: NumberList<Int32Array>;
  readonly entryCounts: NumberList<Uint16Array>;
  /** Length of each document's vector of 1 + ln tf; 0 for an empty one. It holds no idf, so later documents leave it as it is. */
  readonly norms: NumberList<Float64Array>;
  /** Words of each document. */
  readonly words: NumberList<Int32Array>;
  /** Documents that hold each term, removed ones apart. */
  readonly frequencies: NumberList<Int32Array>;
  /** The entries by term, of the documents up to some number. */
  postings: Postings;
}

export function emptyIndex(): CorpusIndex {
  const integers = () => new NumberList((capacity) => new Int32Array(capacity));
  const starts = integers();
  starts.push(0);
  return {
    terms: new Vocabulary(),
    surfaces: new Vocabulary(),
    records: [],
    languages: [],
    languageCounts: new Map(),
    numbers: new Map(),
    starts,
    entryTerms: integers(),
    entrySurfaces: integers(),
    entryCounts: new NumberList((capacity) => new Uint16Array(capacity)),
    norms: new NumberList((capacity) => new Float64Array(capacity)),
    words: integers(),
    frequencies: integers(),
    postings: NO_POSTINGS,
  };
}

/** Adds a term to the document that is being written. Its terms come in the order of their text, each once. */
export function appendEntry(index: CorpusIndex, term: number, surface: number, count: number): void {
  index.frequencies.set(term, index.frequencies.at(term) + 1);
  index.entryTerms.push(term);
  index.entrySurfaces.push(surface);
  index.entryCounts.push(count);
}

/** What is kept of a document beside its record and its terms. */
export type DocumentFacts = Pick<TermVector, "language" | "words">;

/** Ends the document that is being written: its entries are those since the last end. The index must not hold its id. */
export function endDocument(index: CorpusIndex, record: DocumentRecord, { language, words }: DocumentFacts): void {
  let squares = 0;
  for (let entry = index.starts.at(index.records.length); entry < index.entryCounts.length; entry++)
    squares += (LOG_TF[index.entryCounts.at(entry)] ?? 0) ** 2;
  index.numbers.set(record.id, index.records.length);
  index.records.push(record);
  index.starts.push(index.entryTerms.length);
  index.norms.push(Math.sqrt(squares));
  index.words.push(words);
  index.languages.push(language);
  index.languageCounts.set(language, (index.languageCounts.get(language) ?? 0) + 1);
}

/** The number of a term, new ones included. */
export function internTerm(index: CorpusIndex, text: string): number {
  const term = index.terms.intern(text);
  if (term === index.frequencies.length) index.frequencies.push(0);
  return term;
}

/** Adds a document whose id the index does not hold. */
export function addDocument(index: CorpusIndex, record: DocumentRecord, vector: TermVector): void {
  for (const [i, text] of vector.terms.entries()) {
    const surface = index.surfaces.intern(vector.surfaces[i] ?? "");
    appendEntry(index, internTerm(index, text), surface, vector.counts[i] ?? 0);
  }
  endDocument(index, record, vector);
}

/** Removes a document; its entries stay behind. False where the index does not hold the id. */
export function removeDocument(index: CorpusIndex, id: string): boolean {
  const number = index.numbers.get(id);
  if (number === undefined) return false;
  for (let entry = index.starts.at(number); entry < index.starts.at(number + 1); entry++) {
    const term = index.entryTerms.at(entry);
    index.frequencies.set(term, index.frequencies.at(term) - 1);
  }
  const language = index.languages[number] ?? "";
  index.languageCounts.set(language, (index.languageCounts.get(language) ?? 0) - 1);
  index.records[number] = null;
  index.numbers.delete(id);
  return true;
}

/** The terms of a document as they were added. */
export function vectorOf(index: CorpusIndex, number: number): TermVector {
  const start = index.starts.at(number);
  const end = index.starts.at(number + 1);
  return {
    terms: Array.from(index.entryTerms.values.subarray(start, end), (term) => index.terms.text(term)),
    surfaces: Array.from(index.entrySurfaces.values.subarray(start, end), (surface) => index.surfaces.text(surface)),
    counts: index.entryCounts.values.slice(start, end),
    words: index.words.at(number),
    language: index.languages[number] ?? "",
  };
}

/** Documents that hold a term; 0 for a term that no document has. */
export function documentFrequency(index: CorpusIndex, term: string): number {
  const number = index.terms.find(term);
  return number === undefined ? 0 : index.frequencies.at(number);
}

/**
 * How much a term says: 1 for one that every document has, more the fewer have it, and defined for one that none has.
 *
 *   1 + ln((1 + documents) / (1 + documents with the term))
 *
 * Source: scikit-learn's TfidfTransformer with `smooth_idf`. Always of the documents that are in the corpus now.
 */
export function inverseDocumentFrequency(documents: number, withTerm: number): number {
  return 1 + Math.log((1 + documents) / (1 + withTerm));
}

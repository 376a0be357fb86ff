import type { DocumentFrequencies } from "../analysis/document-frequencies.js";
import { COUNT_CODES } from "./count-codes.js";
import { readRecord, writeRecord } from "./document.js";
import { IdTable, numberOf, placeOf, segmentOf } from "./id-table.js";
import { backgroundIdf } from "./idf.js";
import { closeSegment, SEGMENTS, shrinkSegment } from "./join-segments.js";
import { float64List, type NumberList, uint32List } from "./number-list.js";
import { MOST_TERMS, termOfRow } from "./postings.js";
import { publishedTime } from "./published-time.js";
import { fileError } from "./section-file.js";
import {
  appendEntries,
  documentsOf,
  type Entries,
  emptySegment,
  entryReader,
  isRemoved,
  MOST_DOCUMENTS,
  normOf,
  REMOVED,
  type Segment,
} from "./segment.js";
import { languageOf, withoutLanguage } from "./term-rules.js";
import type { TermVector } from "./term-vector.js";
import { TextTable } from "./text-table.js";
import type { DocumentRecord } from "./types.js";

/**
 * The state of a corpus. Documents stand in segments, the newest in `open`, which is the last of `segments`; a document's number says which segment
 * and which place. Terms and the forms they are written in are numbers for the whole corpus, which are never given out again.
 */
export interface CorpusIndex {
  /** Terms as `inLanguage` gives them. */
  readonly terms: TextTable;
  /** Documents that hold each term, removed ones apart. */
  readonly frequencies: NumberList<Uint32Array>;
  /** How rare each term is in the background: `backgroundIdf`, which is 1 or more. 0 where nothing is known of it; none without a background. */
  readonly rarities: NumberList<Float64Array>;
  readonly background: DocumentFrequencies | undefined;
  /** Words as documents write them, as `inLanguage` gives them, and the term of each. */
  readonly forms: TextTable;
  readonly termOf: NumberList<Uint32Array>;
  /** Languages and sections. */
  readonly names: TextTable;
  /** Documents of each primary language, removed ones apart. */
  readonly languageCounts: Map<string, number>;
  /** Null for one whose documents went into another. */
  readonly segments: (Segment | null)[];
  readonly ids: IdTable;
  /** Terms that no document has any more. */
  unusedTerms: number;
  /** The highest norm that a document ever had. */
  longest: number;
  /** Room for the sums of a segment's documents; all 0 between two questions. */
  readonly sums: Int32Array;
  /** Room for a weight of each term; all 0 between two questions. */
  termWeights: Float64Array;
}

/** @param background how rare words are elsewhere, which counts in questions */
export function emptyIndex(background?: DocumentFrequencies): CorpusIndex {
  return {
    terms: new TextTable(),
    frequencies: uint32List(),
    rarities: float64List(),
    background,
    forms: new TextTable(),
    termOf: uint32List(),
    names: new TextTable(),
    languageCounts: new Map(),
    segments: [],
    ids: new IdTable(),
    unusedTerms: 0,
    longest: 0,
    sums: new Int32Array(MOST_DOCUMENTS),
    termWeights: new Float64Array(0),
  };
}

/** Documents that are not removed. */
export function sizeOf(index: CorpusIndex): number {
  return index.ids.size;
}

const CODES = COUNT_CODES.most + 1;

/** Says what there is to say of a term that `terms` has just got. */
export function addTerm(index: CorpusIndex, text: string): void {
  const { frequencies, rarities, background } = index;
  frequencies.push(0);
  index.unusedTerms++;
  if (background !== undefined) rarities.push(backgroundIdf(background, languageOf(text), withoutLanguage(text)) ?? 0);
}

/** The number of a term, new ones included. */
function internTerm(index: CorpusIndex, text: string): number {
  const term = index.terms.intern(text);
  if (term >= MOST_TERMS) throw new RangeError(`a corpus holds at most ${MOST_TERMS} different terms`);
  if (term === index.frequencies.length) addTerm(index, text);
  return term;
}

/** The number of a form of a term, new ones included. */
function internForm(index: CorpusIndex, form: string, term: string): number {
  const number = index.forms.intern(form);
  if (number === index.termOf.length) index.termOf.push(internTerm(index, term));
  return number;
}

/** The number of the form at a place of a vector, new ones included. */
function formAt(index: CorpusIndex, { term, form, memo }: TermVector, place: number): number {
  const remembered = memo?.places[place] ?? 0;
  const known = memo?.numbers.values[remembered] ?? 0;
  if (known > 0) return known - 1;
  const number = internForm(index, form(place), term(place));
  memo?.numbers.set(remembered, number + 1);
  return number;
}

/** The entries of a vector as a segment keeps them. */
function toEntries(index: CorpusIndex, vector: TermVector): Entries {
  const { length, codes } = vector;
  const keys = new Float64Array(length); // each a form and, below it, its code
  for (let place = 0; place < length; place++) keys[place] = formAt(index, vector, place) * CODES + (codes[place] ?? 0);
  keys.sort();
  const entries = { forms: new Uint32Array(length), codes: new Uint8Array(length), length };
  for (let i = 0; i < length; i++) {
    const key = keys[i] ?? 0;
    const form = Math.floor(key / CODES);
    entries.forms[i] = form;
    entries.codes[i] = key - form * CODES; // the remainder operator takes ten times as long on numbers above 2^31
  }
  return entries;
}

/** The segment that takes the next document. */
function openSegment({ segments }: CorpusIndex): { readonly segment: Segment; readonly number: number } {
  const last = segments.at(-1) ?? null;
  if (last !== null && last.postings === null) return { segment: last, number: segments.length - 1 };
  const segment = emptySegment();
  segments.push(segment);
  return { segment, number: segments.length - 1 };
}

function countTerms(index: CorpusIndex, { forms, length }: Entries, by: 1 | -1): void {
  const frequencies = index.frequencies.values;
  const termOf = index.termOf.values;
  for (let i = 0; i < length; i++) {
    const term = termOf[forms[i] ?? 0] ?? 0;
    const before = frequencies[term] ?? 0;
    frequencies[term] = before + by;
    if (before === 0) index.unusedTerms--;
    else if (before + by === 0) index.unusedTerms++;
  }
}

function countLanguage({ languageCounts }: CorpusIndex, language: string, by: number): void {
  languageCounts.set(language, (languageCounts.get(language) ?? 0) + by);
}

/** Adds a document whose id the index does not hold. */
export function addDocument(index: CorpusIndex, record: DocumentRecord, vector: TermVector): void {
  addEntries(index, record, toEntries(index, vector), vector);
}

/** Adds a document as its entries, whose forms ascend. The index must not hold its id. */
export function addEntries(
  index: CorpusIndex,
  record: DocumentRecord,
  entries: Entries,
  { language, words }: Pick<TermVector, "language" | "words">,
): void {
  const { segment, number } = openSegment(index);
  const norm = normOf(entries.codes.subarray(0, entries.length));
  index.longest = Math.max(index.longest, norm);
  appendEntries(segment, entries);
  segment.ids.add(record.id);
  segment.records.add(writeRecord(record));
  segment.norms.push(norm);
  segment.words.push(words);
  segment.published.push(publishedTime(record.published));
  segment.languages.push(index.names.intern(language));
  segment.sections.push(index.names.intern(record.section ?? ""));
  countTerms(index, entries, 1);
  countLanguage(index, language, 1);
  const place = documentsOf(segment) - 1;
  index.ids.set(index.segments, record.id, numberOf(number, place));
  if (place + 1 === MOST_DOCUMENTS) closeSegment(index, segment);
}

/**
 * Adds a segment that was stored, and says where its documents are. Throws `InvalidFileError` that names `path` where the index
 * holds one of its ids.
 */
export function addSegment(index: CorpusIndex, segment: Segment, path: string): void {
  const before = index.segments.at(-1) ?? null;
  if (before !== null && before.postings === null) closeSegment(index, before); // only the last one is open
  const number = index.segments.push(segment) - 1;
  const ofLanguage = new Uint32Array(index.names.size);
  for (let place = 0; place < documentsOf(segment); place++) {
    if (isRemoved(segment, place)) continue;
    const others = index.ids.size;
    index.ids.set(index.segments, segment.ids.text(place), numberOf(number, place));
    if (index.ids.size === others) throw fileError(path, `the id of document ${place} comes twice`);
    index.longest = Math.max(index.longest, segment.norms.at(place));
    const language = segment.languages.at(place);
    ofLanguage[language] = (ofLanguage[language] ?? 0) + 1;
  }
  for (const [language, documents] of ofLanguage.entries())
    if (documents > 0) countLanguage(index, index.names.text(language), documents);
  if (documentsOf(segment) > SEGMENTS.open) closeSegment(index, segment);
  countSegment(index, segment);
}

/** Counts the terms of the documents of a segment that are not removed. */
function countSegment(index: CorpusIndex, segment: Segment): void {
  const { postings } = segment;
  if (postings === null) {
    const readEntries = entryReader();
    for (let place = 0; place < documentsOf(segment); place++)
      if (!isRemoved(segment, place)) countTerms(index, readEntries(segment, place), 1);
    return;
  }
  const frequencies = index.frequencies.values;
  for (let row = 0; row < postings.keys.length; row++) {
    const term = termOfRow(postings, row);
    const documents = (postings.starts[row + 1] ?? 0) - (postings.starts[row] ?? 0);
    const before = frequencies[term] ?? 0;
    if (before === 0) index.unusedTerms--;
    frequencies[term] = before + documents;
  }
}

/** An index is worn when so many of its terms, and this share of all, are left over from removed documents. */
export const WORN = Object.freeze({ terms: 100_000, share: 0.5 });

/** True where more of the memory of terms is lost than it costs to make the index anew: a constant time a removed document. */
export function isWorn({ terms, unusedTerms }: CorpusIndex): boolean {
  return unusedTerms >= WORN.terms && unusedTerms >= terms.size * WORN.share;
}

/** The segment of a document's number. */
export function segmentAt(index: CorpusIndex, number: number): Segment {
  const segment = index.segments[segmentOf(number)];
  if (!segment) throw new RangeError(`no segment has the document ${number}`);
  return segment;
}

/** Removes a document; its entries stay behind until its segment is written anew. False where the index does not hold the id. */
export function removeDocument(index: CorpusIndex, id: string): boolean {
  const number = index.ids.find(index.segments, id);
  if (number < 0) return false;
  const segment = segmentAt(index, number);
  const place = placeOf(number);
  countTerms(index, entryReader()(segment, place), -1);
  countLanguage(index, index.names.text(segment.languages.at(place)), -1);
  index.ids.delete(index.segments, id);
  segment.norms.set(place, REMOVED);
  segment.removed++;
  shrinkSegment(index, segmentOf(number));
  return true;
}

/** Zeros for each term, which the caller leaves as zeros. */
export function roomForTerms(index: CorpusIndex): Float64Array {
  if (index.termWeights.length < index.terms.size) index.termWeights = new Float64Array(2 * index.terms.size);
  return index.termWeights;
}

/** What was added under an id, without the text. Throws `InvalidFileError` where it was read from a file and is not JSON of a document. */
export function recordAt(index: CorpusIndex, number: number): DocumentRecord {
  const segment = segmentAt(index, number);
  const place = placeOf(number);
  return readRecord(segment.ids.text(place), segment.records.text(place));
}

/** The terms of a document as they were added, in no particular order. */
export function vectorOf(index: CorpusIndex, number: number): TermVector {
  const segment = segmentAt(index, number);
  const { forms, codes, length } = entryReader()(segment, placeOf(number));
  return {
    length,
    term: (place) => index.terms.text(index.termOf.at(forms[place] ?? 0)),
    form: (place) => index.forms.text(forms[place] ?? 0),
    codes: codes.slice(0, length),
    words: segment.words.at(placeOf(number)),
    language: index.names.text(segment.languages.at(placeOf(number))),
  };
}

/** Documents that hold a term; 0 for a term that no document has. */
export function documentFrequency(index: CorpusIndex, term: string): number {
  const number = index.terms.find(term);
  return number < 0 ? 0 : index.frequencies.at(number);
}

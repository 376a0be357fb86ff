import { LOG_TF } from "./count-codes.js";
import { byteList, float64List, type NumberList, uint32List } from "./number-list.js";
import type { Postings } from "./postings.js";
import { TextPool } from "./text-pool.js";

/** Documents of a segment at most, so that two bytes hold the place of a document in it. */
export const MOST_DOCUMENTS = 2 ** 16;

/** The norm of a document that was removed: no score is above 0 when it is divided by it. */
export const REMOVED = Number.POSITIVE_INFINITY;

/**
 * Documents of a corpus, up to `MOST_DOCUMENTS`, each by its place, 0 or more. Documents are added to a segment without postings;
 * one that has postings changes only in `norms` and `removed`.
 */
export interface Segment {
  readonly ids: TextPool;
  /** What is kept of each document beside its id, as JSON. */
  readonly records: TextPool;
  /** Bytes of `entries` before each document, and of all. */
  readonly entryStarts: NumberList<Uint32Array>;
  /**
   * The forms of each document in ascending order: the distance from the one before in groups of seven bits, low ones first,
   * then the code of its count.
   */
  readonly entries: NumberList<Uint8Array>;
  /** Length of each document's vector of 1 + ln tf; 0 for an empty one, `REMOVED` for a removed one. */
  readonly norms: NumberList<Float64Array>;
  /** Words of each document. */
  readonly words: NumberList<Uint32Array>;
  /** When each was published, milliseconds since 1970; NaN where it does not say. */
  readonly published: NumberList<Float64Array>;
  /** Numbers of each document's primary language and section among the corpus's names. */
  readonly languages: NumberList<Uint32Array>;
  readonly sections: NumberList<Uint32Array>;
  /** Documents that were removed. */
  removed: number;
  /** The entries by term; null while documents are still added. */
  postings: Postings | null;
}

export function emptySegment(): Segment {
  return {
    ids: new TextPool(),
    records: new TextPool(),
    entryStarts: uint32List(new Uint32Array(1)),
    entries: byteList(),
    norms: float64List(),
    words: uint32List(),
    published: float64List(),
    languages: uint32List(),
    sections: uint32List(),
    removed: 0,
    postings: null,
  };
}

/** Documents of a segment, removed ones too. */
export function documentsOf(segment: Segment): number {
  return segment.norms.length;
}

export function isRemoved({ norms }: Segment, place: number): boolean {
  return norms.at(place) === REMOVED;
}

/** The terms of one document, by form and the code of its count; only the first `length` of each list count. */
export interface Entries {
  readonly forms: Uint32Array;
  readonly codes: Uint8Array;
  readonly length: number;
}

/** Bits of a number that one byte of `entries` holds; the eighth says that more follow. */
const GROUP_BITS = 7;
export const MORE = 0x80;

/** Adds the entries of the next document, whose forms ascend. */
export function appendEntries({ entries, entryStarts }: Segment, { forms, codes, length }: Entries): void {
  let before = 0;
  for (let i = 0; i < length; i++) {
    const form = forms[i] ?? 0;
    let distance = form - before;
    before = form;
    while (distance >= MORE) {
      entries.push((distance & (MORE - 1)) | MORE);
      distance >>>= GROUP_BITS;
    }
    entries.push(distance);
    entries.push(codes[i] ?? 0);
  }
  entryStarts.push(entries.length);
}

/**
 * A function that gives the entries of a document. Its lists are written over by the next call: make one for a loop.
 */
export function entryReader(): (segment: Segment, place: number) => Entries {
  let forms = new Uint32Array(128);
  let codes = new Uint8Array(128);
  return ({ entries, entryStarts }, place) => {
    const bytes = entries.values;
    const end = entryStarts.at(place + 1);
    let at = entryStarts.at(place);
    if (forms.length < (end - at) >> 1) {
      forms = new Uint32Array(end - at);
      codes = new Uint8Array(end - at);
    }
    let length = 0;
    let form = 0;
    while (at < end) {
      let byte = bytes[at++] ?? 0;
      let distance = byte & (MORE - 1);
      for (let shift = GROUP_BITS; byte >= MORE; shift += GROUP_BITS) {
        byte = bytes[at++] ?? 0;
        distance |= (byte & (MORE - 1)) << shift;
      }
      form += distance;
      forms[length] = form;
      codes[length++] = bytes[at++] ?? 0;
    }
    return { forms, codes, length };
  };
}

/** The length of a vector of 1 + ln tf, the same bits in whatever order its terms stand. */
export function normOf(codes: Uint8Array): number {
  const counts = new Uint32Array(LOG_TF.length); // how many terms have each code
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  let squares = 0;
  for (let code = 1; code < counts.length; code++) squares += (counts[code] ?? 0) * (LOG_TF[code] ?? 0) ** 2;
  return Math.sqrt(squares);
}

/** Adds what a segment holds of a document to another one; its postings are not made. */
export function copyDocument(to: Segment, from: Segment, place: number): void {
  to.ids.addFrom(from.ids, place);
  to.records.addFrom(from.records, place);
  to.entries.append(from.entries.values.subarray(from.entryStarts.at(place), from.entryStarts.at(place + 1)));
  to.entryStarts.push(to.entries.length);
  to.norms.push(from.norms.at(place));
  to.words.push(from.words.at(place));
  to.published.push(from.published.at(place));
  to.languages.push(from.languages.at(place));
  to.sections.push(from.sections.at(place));
}

/** Gives the spare room of all lists back: for a segment to which nothing more is added. */
export function trimSegment(segment: Segment): void {
  const { ids, records, entryStarts, entries, norms, words, published, languages, sections } = segment;
  for (const list of [ids, records, entryStarts, entries, norms, words, published, languages, sections]) list.trim();
}

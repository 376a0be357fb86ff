import { uint32List } from "./number-list.js";
import { documentsOf, entryReader, isRemoved, type Segment } from "./segment.js";

/** Different terms of a corpus at most: a row's key holds a term in 24 bits and a count's code in 8. */
export const MOST_TERMS = 2 ** 24;
const CODE_BITS = 8;
const CODE_MASK = 0xff;

/**
 * The documents of a segment that hold each term, by rows: one for each term and code of a count, in this order. A row's documents stand
 * from its start to the next one's, ascending. All documents of a row weigh the same, so a posting is the two bytes of its place.
 */
export interface Postings {
  readonly keys: Uint32Array;
  /** One more than rows. */
  readonly starts: Uint32Array;
  readonly places: Uint16Array;
}

/** The first row of a term, or of the next term that has one. */
export function firstRow({ keys }: Postings, term: number): number {
  const key = (term << CODE_BITS) >>> 0;
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function termOfRow({ keys }: Postings, row: number): number {
  return (keys[row] ?? 0) >>> CODE_BITS;
}

export function codeOfRow({ keys }: Postings, row: number): number {
  return (keys[row] ?? 0) & CODE_MASK;
}

/** Entries of several documents, one after another: the term and the code of each. */
interface FlatEntries {
  readonly terms: Uint32Array;
  readonly codes: Uint8Array;
  /** Entries of all documents before each, and of all; a removed one has none. */
  readonly starts: Uint32Array;
}

function flatEntries(segment: Segment, termOf: Uint32Array): FlatEntries {
  const most = segment.entries.length >> 1; // an entry has two bytes or more
  const flat = {
    terms: new Uint32Array(most),
    codes: new Uint8Array(most),
    starts: new Uint32Array(documentsOf(segment) + 1),
  };
  const readEntries = entryReader();
  let at = 0;
  for (let place = 0; place < documentsOf(segment); place++) {
    if (!isRemoved(segment, place)) {
      const { forms, codes, length } = readEntries(segment, place);
      for (let i = 0; i < length; i++) {
        flat.terms[at] = termOf[forms[i] ?? 0] ?? 0;
        flat.codes[at++] = codes[i] ?? 0;
      }
    }
    flat.starts[place + 1] = at;
  }
  return flat;
}

/** Where the entries of each term begin when they are sorted by term, and where the next one would. */
function termStarts({ terms, starts }: FlatEntries, termCount: number): Uint32Array {
  const first = new Uint32Array(termCount + 1);
  const length = starts[starts.length - 1] ?? 0;
  for (let i = 0; i < length; i++) {
    const next = (terms[i] ?? 0) + 1;
    first[next] = (first[next] ?? 0) + 1;
  }
  for (let term = 1; term <= termCount; term++) first[term] = (first[term] ?? 0) + (first[term - 1] ?? 0);
  return first;
}

/**
 * The postings of a segment, without those of removed documents. Linear in its entries and in the terms of the corpus: entries are put
 * where those of their term stand, then those of each term where those of their code stand.
 *
 * @param termOf the term of each form
 * @param termCount terms of the corpus
 */
export function buildPostings(segment: Segment, termOf: Uint32Array, termCount: number): Postings {
  const flat = flatEntries(segment, termOf);
  const first = termStarts(flat, termCount);
  const next = first.slice();
  const places = new Uint16Array(first[termCount] ?? 0);
  const codes = new Uint8Array(places.length);
  for (let place = 0; place + 1 < flat.starts.length; place++) {
    const end = flat.starts[place + 1] ?? 0;
    for (let i = flat.starts[place] ?? 0; i < end; i++) {
      const term = flat.terms[i] ?? 0;
      const at = next[term] ?? 0;
      next[term] = at + 1;
      places[at] = place;
      codes[at] = flat.codes[i] ?? 0;
    }
  }
  return sortByCode(places, codes, first);
}

/** Postings of entries that are sorted by term and place. `starts` says where each term begins, and where the next one would. */
function sortByCode(places: Uint16Array, codes: Uint8Array, starts: Uint32Array): Postings {
  const sorted = new Uint16Array(places.length);
  const [keys, rowStarts] = [uint32List(), uint32List()];
  const next = new Uint32Array(CODE_MASK + 1);
  for (let term = 0; term + 1 < starts.length; term++) {
    const [start, end] = [starts[term] ?? 0, starts[term + 1] ?? 0];
    let highest = 0;
    for (let i = start; i < end; i++) {
      const code = codes[i] ?? 0;
      next[code] = (next[code] ?? 0) + 1;
      if (code > highest) highest = code;
    }
    let at = start;
    for (let code = 0; code <= highest; code++) {
      const documents = next[code] ?? 0;
      if (documents === 0) continue;
      keys.push(((term << CODE_BITS) | code) >>> 0);
      rowStarts.push(at);
      next[code] = at;
      at += documents;
    }
    for (let i = start; i < end; i++) {
      const code = codes[i] ?? 0;
      const to = next[code] ?? 0;
      next[code] = to + 1;
      sorted[to] = places[i] ?? 0;
    }
    next.fill(0, 0, highest + 1);
  }
  rowStarts.push(places.length);
  keys.trim();
  rowStarts.trim();
  return { keys: keys.values, starts: rowStarts.values, places: sorted };
}

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

/** Bits that are sorted by in one pass. */
const DIGIT_BITS = 11;
const DIGITS = 2 ** DIGIT_BITS;
const KEY_BITS = 32;

/** Keys with the place of the document that each belongs to. */
interface Pairs {
  readonly keys: Uint32Array;
  readonly places: Uint16Array;
}

/** Sorts pairs by eleven bits of their keys, those of equal bits in the order they had. */
function sortByDigit(from: Pairs, to: Pairs, length: number, shift: number): void {
  const next = new Uint32Array(DIGITS + 1);
  const keys = from.keys;
  for (let i = 0; i < length; i++) {
    const after = (((keys[i] ?? 0) >>> shift) & (DIGITS - 1)) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let digit = 1; digit < next.length; digit++) next[digit] = (next[digit] ?? 0) + (next[digit - 1] ?? 0);
  for (let i = 0; i < length; i++) {
    const key = keys[i] ?? 0;
    const digit = (key >>> shift) & (DIGITS - 1);
    const place = next[digit] ?? 0;
    next[digit] = place + 1;
    to.keys[place] = key;
    to.places[place] = from.places[i] ?? 0;
  }
}

/** Sorted by key, then by place; the places come in ascending order. Radix sort: linear. */
function sorted(pairs: Pairs, length: number): Pairs {
  let from = pairs;
  let to: Pairs = { keys: new Uint32Array(length), places: new Uint16Array(length) };
  for (let shift = 0; shift < KEY_BITS; shift += DIGIT_BITS) {
    sortByDigit(from, to, length, shift);
    [from, to] = [to, from];
  }
  return from;
}

/**
 * The postings of a segment, without those of removed documents. Linear in its entries.
 *
 * @param termOf the term of each form
 */
export function buildPostings(segment: Segment, termOf: Uint32Array): Postings {
  const readEntries = entryReader();
  const most = segment.entries.length >> 1; // an entry has two bytes or more
  const pairs = { keys: new Uint32Array(most), places: new Uint16Array(most) };
  let length = 0;
  for (let place = 0; place < documentsOf(segment); place++) {
    if (isRemoved(segment, place)) continue;
    const entries = readEntries(segment, place);
    for (let i = 0; i < entries.length; i++) {
      const term = termOf[entries.forms[i] ?? 0] ?? 0;
      pairs.keys[length] = ((term << CODE_BITS) | (entries.codes[i] ?? 0)) >>> 0;
      pairs.places[length++] = place;
    }
  }
  return rowsOf(sorted(pairs, length), length);
}

function rowsOf({ keys, places }: Pairs, length: number): Postings {
  let rows = 0;
  for (let i = 0; i < length; i++) if (i === 0 || keys[i] !== keys[i - 1]) rows++;
  const postings = {
    keys: new Uint32Array(rows),
    starts: new Uint32Array(rows + 1),
    places: places.slice(0, length),
  };
  let row = 0;
  for (let i = 0; i < length; i++) {
    if (i > 0 && keys[i] === keys[i - 1]) continue;
    postings.keys[row] = keys[i] ?? 0;
    postings.starts[row++] = i;
  }
  postings.starts[rows] = length;
  return postings;
}

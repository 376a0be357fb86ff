import { documentsOf, isRemoved, MOST_DOCUMENTS, type Segment } from "./segment.js";
import { hashSeed, hashText } from "./text-table.js";

const PLACES_AT_FIRST = 64;

/** Share of the places that are taken at most. */
const FULLEST = 0.8;

/** A document's number: the number of its segment times `MOST_DOCUMENTS`, and its place there. */
export function numberOf(segment: number, place: number): number {
  return segment * MOST_DOCUMENTS + place;
}
export function segmentOf(number: number): number {
  return Math.floor(number / MOST_DOCUMENTS);
}
export function placeOf(number: number): number {
  return number % MOST_DOCUMENTS;
}

/**
 * Documents by id. It keeps no ids, which stand in the segments: only where to look. Open addressing with linear probing;
 * constant time on average.
 */
export class IdTable {
  readonly #seed = hashSeed();
  /** The number of a document plus 1 at each taken place. */
  #numbers = new Uint32Array(PLACES_AT_FIRST);
  #hashes = new Int32Array(PLACES_AT_FIRST);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of the document with an id, -1 where there is none. */
  find(segments: readonly (Segment | null)[], id: string): number {
    return (this.#numbers[this.#placeOf(segments, id, this.#hash(id))] ?? 0) - 1;
  }

  /** Says where the document with an id stands, in the place of what was said before. */
  set(segments: readonly (Segment | null)[], id: string, number: number): void {
    if (this.#size + 1 > this.#numbers.length * FULLEST) this.#grow();
    const hash = this.#hash(id);
    const place = this.#placeOf(segments, id, hash);
    if (this.#numbers[place] === 0) this.#size++;
    this.#numbers[place] = number + 1;
    this.#hashes[place] = hash;
  }

  /** Takes an id out that the table holds. */
  delete(segments: readonly (Segment | null)[], id: string): void {
    const mask = this.#numbers.length - 1;
    let hole = this.#placeOf(segments, id, this.#hash(id));
    if (this.#numbers[hole] === 0) return;
    this.#size--;
    for (let place = (hole + 1) & mask; this.#numbers[place] !== 0; place = (place + 1) & mask) {
      const home = (this.#hashes[place] ?? 0) & mask;
      if (((place - home) & mask) < ((place - hole) & mask)) continue; // it would be looked for behind the hole
      this.#numbers[hole] = this.#numbers[place] ?? 0;
      this.#hashes[hole] = this.#hashes[place] ?? 0;
      hole = place;
    }
    this.#numbers[hole] = 0;
  }

  #hash(id: string): number {
    return hashText(id, 0, id.length, this.#seed);
  }

  /** Where an id stands, or the free place where it would. */
  #placeOf(segments: readonly (Segment | null)[], id: string, hash: number): number {
    const mask = this.#numbers.length - 1;
    let place = hash & mask;
    for (; ; place = (place + 1) & mask) {
      const number = (this.#numbers[place] ?? 0) - 1;
      if (number < 0) return place;
      if (this.#hashes[place] === hash && segments[segmentOf(number)]?.ids.is(placeOf(number), id) === true)
        return place;
    }
  }

  #grow(): void {
    const [numbers, hashes] = [this.#numbers, this.#hashes];
    this.#numbers = new Uint32Array(numbers.length * 2);
    this.#hashes = new Int32Array(numbers.length * 2);
    const mask = this.#numbers.length - 1;
    for (const [old, number] of numbers.entries()) {
      if (number === 0) continue;
      let place = (hashes[old] ?? 0) & mask;
      while (this.#numbers[place] !== 0) place = (place + 1) & mask;
      this.#numbers[place] = number;
      this.#hashes[place] = hashes[old] ?? 0;
    }
  }
}

/** The numbers of all documents of the segments that are not removed, in the order in which they stand. */
export function* numbersIn(segments: readonly (Segment | null)[]): Generator<number, void, undefined> {
  for (const [segment, documents] of segments.entries()) {
    if (documents === null) continue;
    for (let place = 0; place < documentsOf(documents); place++)
      if (!isRemoved(documents, place)) yield numberOf(segment, place);
  }
}

/**
 * The ids of the documents that stand in the segments now and are not removed, in the order in which they stand. Segments may be joined, and
 * documents added, while it is read.
 */
export function* idsIn(segments: readonly (Segment | null)[]): Generator<string, void, undefined> {
  for (const segment of [...segments]) {
    const documents = segment === null ? 0 : documentsOf(segment);
    for (let place = 0; place < documents; place++)
      if (segment !== null && !isRemoved(segment, place)) yield segment.ids.text(place);
  }
}

import { TextPool } from "./text-pool.js";

/** Places of a table that holds its first texts. At most half of the places are taken. */
const PLACES_AT_FIRST = 64;

/** The multiplier and the shifts of the 32-bit hash FNV-1a and of a finisher in the manner of MurmurHash3. */
const HASH = Object.freeze({ prime: 0x01000193, mix: 0x85ebca6b, firstShift: 15, secondShift: 13 });

/** A number of 32 bits for the code units from `start` to `end`, which depends on `seed`. */
export function hashText(text: string, start: number, end: number, seed: number): number {
  let hash = seed;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), HASH.prime);
  hash = Math.imul(hash ^ (hash >>> HASH.firstShift), HASH.mix);
  return hash ^ (hash >>> HASH.secondShift);
}

/** A seed of its own for each table, so that nobody can write a page whose words all meet in one place. No result depends on it. */
export function hashSeed(): number {
  return Math.floor(Math.random() * 2 ** 32) | 0;
}

/**
 * Texts by number and numbers by text. Looks a part of a text up where it stands: no string is made for it. Open addressing with linear
 * probing; constant time on average.
 */
export class TextTable {
  readonly pool: TextPool;
  readonly #seed = hashSeed();
  /** At each taken place the number of a text plus 1, and its hash. */
  #places = new Int32Array(2 * PLACES_AT_FIRST);

  /** @param pool different texts, which the table then owns */
  constructor(pool: TextPool = new TextPool()) {
    this.pool = pool;
    for (let number = 0; number < pool.size; number++) {
      const text = pool.text(number);
      this.#enter(number, hashText(text, 0, text.length, this.#seed));
    }
  }

  get size(): number {
    return this.pool.size;
  }

  /** The number of a text, -1 where the table does not hold it. */
  find(text: string, start = 0, end = text.length): number {
    return this.#find(text, start, end, hashText(text, start, end, this.#seed));
  }

  /** The number of a text, which is added where the table does not hold it. */
  intern(text: string, start = 0, end = text.length): number {
    const hash = hashText(text, start, end, this.#seed);
    const found = this.#find(text, start, end, hash);
    if (found >= 0) return found;
    const number = this.pool.add(text, start, end);
    this.#enter(number, hash);
    return number;
  }

  /** The text of a number that was given out; empty for any other number. */
  text(number: number): string {
    return this.pool.text(number);
  }

  #find(text: string, start: number, end: number, hash: number): number {
    const places = this.#places;
    const mask = places.length - 1;
    for (let place = (2 * hash) & mask; ; place = (place + 2) & mask) {
      const number = (places[place] ?? 0) - 1;
      if (number < 0 || (places[place + 1] === hash && this.pool.is(number, text, start, end))) return number;
    }
  }

  #enter(number: number, hash: number): void {
    if (4 * (number + 1) > this.#places.length) this.#grow();
    this.#takePlace(number, hash);
  }

  #takePlace(number: number, hash: number): void {
    const places = this.#places;
    const mask = places.length - 1;
    let place = (2 * hash) & mask;
    while (places[place] !== 0) place = (place + 2) & mask;
    places[place] = number + 1;
    places[place + 1] = hash;
  }

  #grow(): void {
    const old = this.#places;
    this.#places = new Int32Array(2 * old.length);
    for (let place = 0; place < old.length; place += 2)
      if (old[place] !== 0) this.#takePlace((old[place] ?? 0) - 1, old[place + 1] ?? 0);
  }
}

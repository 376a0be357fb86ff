import { isLengthOfCopy, NEAR_COPY } from "./near-copies.js";

/** Bits of a sketch. Articles that share a tenth of 100 terms differ in 50 of them, near copies in less than 30. */
const SKETCH_BITS = 256;
const WORD_BITS = 32;
const WORDS = SKETCH_BITS / WORD_BITS;

/** Spreads numbers over all bits. Source: D. Knuth, "The Art of Computer Programming", volume 3, 6.4. */
const SPREAD = 0x9e3779b1;

/** Sums of squares can differ in their last bits. */
const TOLERANCE = 1e-6;

/** For each document of a segment, by its place, a set of bits of its terms. */
export type TermSketches = Uint32Array;

export function emptySketches(documents: number): TermSketches {
  return new Uint32Array(documents * WORDS);
}

/** Adds a term to the sketch of the document at `place`. */
export function addToSketch(sketches: TermSketches, place: number, term: number): void {
  const bit = Math.imul(term, SPREAD) >>> 24; // the highest 8 bits: 0 to 255
  const at = place * WORDS + (bit >>> 5);
  sketches[at] = (sketches[at] ?? 0) | (1 << (bit & (WORD_BITS - 1)));
}

/** Bits of a word that are 1. Source: H. Warren, "Hacker's Delight", 5-1. */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A few documents that are held against each other, in the order in which they were added. */
export class SketchedDocuments {
  readonly #sketches: Uint32Array;
  readonly #bits: Uint16Array;
  readonly #squares: Float64Array;
  readonly #words: Float64Array;
  length = 0;

  /** @param most documents at most */
  constructor(most: number) {
    this.#sketches = emptySketches(most);
    this.#bits = new Uint16Array(most);
    this.#squares = new Float64Array(most);
    this.#words = new Float64Array(most);
  }

  /**
   * Adds the document at a place of a segment.
   *
   * @param norm length of its vector of 1 + ln tf
   */
  add(sketches: TermSketches, place: number, norm: number, words: number): void {
    const at = this.length++;
    let bits = 0;
    for (let word = 0; word < WORDS; word++) {
      const part = sketches[place * WORDS + word] ?? 0;
      this.#sketches[at * WORDS + word] = part;
      bits += countBits(part);
    }
    this.#bits[at] = bits;
    this.#squares[at] = norm * norm;
    this.#words[at] = words;
  }

  /**
   * False where two documents are surely no near copies. Only shared terms count for the cosine, which is at most the product of what they make up
   * of both vectors' lengths; each term that is not shared weighs 1 or more, and there is one at least for each bit that is not.
   */
  canBeNearCopies(a: number, b: number): boolean {
    if (!isLengthOfCopy(this.#words[a] ?? 0, this.#words[b] ?? 0)) return false;
    let shared = 0;
    for (let word = 0; word < WORDS; word++)
      shared += countBits((this.#sketches[a * WORDS + word] ?? 0) & (this.#sketches[b * WORDS + word] ?? 0));
    const [squareOfA, squareOfB] = [this.#squares[a] ?? 0, this.#squares[b] ?? 0];
    const sharedOfA = squareOfA - (this.#bits[a] ?? 0) + shared;
    const sharedOfB = squareOfB - (this.#bits[b] ?? 0) + shared;
    return sharedOfA * sharedOfB >= (NEAR_COPY.cosine ** 2 - TOLERANCE) * squareOfA * squareOfB;
  }
}

import { NEAR_COPY } from "./near-copies.js";

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

/** A document by where its sketch is, with the length of its vector of 1 + ln tf. */
export interface Sketched {
  readonly sketches: TermSketches;
  readonly place: number;
  readonly norm: number;
}

/** Terms of `a` that `b` has not, at least. */
function unsharedTerms(a: Sketched, b: Sketched): number {
  let bits = 0;
  for (let word = 0; word < WORDS; word++)
    bits += countBits((a.sketches[a.place * WORDS + word] ?? 0) & ~(b.sketches[b.place * WORDS + word] ?? 0));
  return bits;
}

/**
 * False where two documents are surely no near copies. Only shared terms count for the cosine, which is at most the product of what they make up of
 * both vectors' lengths; each term that is not shared weighs 1 or more.
 */
export function canBeNearCopies(a: Sketched, b: Sketched): boolean {
  const [lengthOfA, lengthOfB] = [a.norm ** 2, b.norm ** 2];
  const sharedOfA = lengthOfA - unsharedTerms(a, b);
  const sharedOfB = lengthOfB - unsharedTerms(b, a);
  return sharedOfA * sharedOfB >= (NEAR_COPY.cosine ** 2 - TOLERANCE) * lengthOfA * lengthOfB;
}

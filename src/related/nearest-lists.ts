import { nthHighest } from "../corpus/select-highest.js";

/** Room of a list, in documents wanted: when it is full it is cut back to those that can still be wanted. */
const ROOM = 2;

/** Share of a list's room that must be free after it was cut back, else cutting it back would become quadratic. */
const LEAST_FREE = 0.125;

/**
 * For each document of a segment, by its place, the documents that can be among the nearest. Scores are wrong by less than half of a document's
 * slack, so that of those near the last place all are kept; a list whose room they do not fit in is given up. Twice `wanted` numbers
 * and scores are held for each document.
 */
export class NearestLists {
  /** No document of a lower score can be among the wanted of each document. */
  readonly bars: Float64Array;
  readonly #slacks: Float64Array;
  readonly #wanted: number;
  readonly #room: number;
  readonly #lengths: Uint32Array;
  readonly #numbers: Uint32Array;
  readonly #scores: Float32Array;
  /** Room for the scores of one list. */
  readonly #sorted: Float64Array;

  /**
   * @param wanted documents wanted for each, 1 or more
   * @param bars lowest score that is wanted of each document's list
   * @param slacks what scores have to differ by for one to be surely higher, for each document
   */
  constructor(wanted: number, bars: Float64Array, slacks: Float64Array) {
    this.bars = bars.map((bar, place) => Math.max(0, bar - (slacks[place] ?? 0)));
    this.#slacks = slacks;
    this.#wanted = wanted;
    this.#room = Math.ceil(ROOM * wanted);
    this.#lengths = new Uint32Array(bars.length);
    this.#numbers = new Uint32Array(bars.length * this.#room);
    this.#scores = new Float32Array(bars.length * this.#room);
    this.#sorted = new Float64Array(this.#room);
  }

  /** Adds a document whose score is above the bar to the list of the one at `place`. */
  add(place: number, number: number, score: number): void {
    const length = this.#lengths[place] ?? 0;
    const at = place * this.#room + length;
    this.#numbers[at] = number;
    this.#scores[at] = score;
    this.#lengths[place] = length + 1;
    if (length + 1 === this.#room) this.#cut(place);
  }

  /**
   * The documents that can be among the `wanted` nearest of the one at `place`, in no particular order; null where the list was given up.
   *
   * @param wanted at most as many as all lists are made for
   */
  nearest(place: number, wanted: number): number[] | null {
    if (this.bars[place] === Number.POSITIVE_INFINITY) return null;
    const bar = this.#barFor(place, wanted);
    const start = place * this.#room;
    const numbers: number[] = [];
    for (let at = start; at < start + (this.#lengths[place] ?? 0); at++)
      if ((this.#scores[at] ?? 0) >= bar) numbers.push(this.#numbers[at] ?? 0);
    return numbers;
  }

  #barFor(place: number, wanted: number): number {
    const start = place * this.#room;
    const length = this.#lengths[place] ?? 0;
    if (length < wanted) return 0;
    for (let i = 0; i < length; i++) this.#sorted[i] = this.#scores[start + i] ?? 0;
    return nthHighest(this.#sorted.subarray(0, length), wanted) - (this.#slacks[place] ?? 0);
  }

  #cut(place: number): void {
    const bar = this.#barFor(place, this.#wanted);
    const start = place * this.#room;
    let end = start;
    for (let at = start; at < start + this.#room; at++) {
      const score = this.#scores[at] ?? 0;
      if (score < bar) continue;
      this.#scores[end] = score;
      this.#numbers[end++] = this.#numbers[at] ?? 0;
    }
    this.#lengths[place] = end - start;
    const isFull = end - start > this.#room * (1 - LEAST_FREE);
    this.bars[place] = isFull ? Number.POSITIVE_INFINITY : Math.max(this.bars[place] ?? 0, bar);
  }
}

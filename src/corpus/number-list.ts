type Numbers = Int32Array | Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** A typed array that grows: `values` beyond `length` are spare room. Adding is constant time on average. */
export class NumberList<Kind extends Numbers = Numbers> {
  readonly #make: (capacity: number) => Kind;
  #values: Kind;
  #length = 0;

  /**
   * @param make gives an array of zeros: `(n) => new Int32Array(n)`
   * @param values what it holds at the beginning
   */
  constructor(make: (capacity: number) => Kind, values: Kind = make(0)) {
    this.#make = make;
    this.#values = values;
    this.#length = values.length;
  }

  get length(): number {
    return this.#length;
  }

  /** The array itself, for loops that must be quick; another one after the next number that finds no room. */
  get values(): Kind {
    return this.#values;
  }

  /** The number at `index`; 0 outside the list. */
  at(index: number): number {
    return index < this.#length ? (this.#values[index] ?? 0) : 0;
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) this.#resize(Math.max(ROOM_AT_FIRST, this.#length * 2));
    this.#values[this.#length++] = value;
  }

  /** Adds many numbers. */
  append(numbers: ArrayLike<number>): void {
    const length = this.#length + numbers.length;
    if (length > this.#values.length) this.#resize(Math.max(ROOM_AT_FIRST, length, this.#length * 2));
    this.#values.set(numbers, this.#length);
    this.#length = length;
  }

  /** Forgets the numbers from `length` on. */
  cut(length: number): void {
    this.#length = Math.min(this.#length, length);
  }

  /** Gives the spare room back. */
  trim(): void {
    if (this.#length < this.#values.length) this.#resize(this.#length);
  }

  #resize(capacity: number): void {
    const values = this.#make(capacity);
    values.set(this.#values.subarray(0, this.#length));
    this.#values = values;
  }
}

/** Room of a list that holds its first number. */
const ROOM_AT_FIRST = 16;

export type Bytes = NumberList<Uint8Array>;
export type Words = NumberList<Uint32Array>;

/** Lists of the kinds that a corpus keeps. */
export const byteList = (values?: Uint8Array): Bytes => new NumberList((capacity) => new Uint8Array(capacity), values);
export const uint32List = (values?: Uint32Array): Words =>
  new NumberList((capacity) => new Uint32Array(capacity), values);
export const float64List = (values?: Float64Array): NumberList<Float64Array> =>
  new NumberList((capacity) => new Float64Array(capacity), values);

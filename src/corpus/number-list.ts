type Numbers = Int32Array | Uint16Array | Float64Array;

/** A typed array that grows: `values` beyond `length` are spare room. Adding is constant time on average. */
export class NumberList<Kind extends Numbers = Numbers> {
  readonly #make: (capacity: number) => Kind;
  #values: Kind;
  #length = 0;

  /** @param make gives an array of zeros: `(n) => new Int32Array(n)` */
  constructor(make: (capacity: number) => Kind) {
    this.#make = make;
    this.#values = make(16);
  }

  get length(): number {
    return this.#length;
  }

  /** The array itself, for loops that must be quick; another one after the next `push` that finds no room. */
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
    if (this.#length === this.#values.length) {
      const grown = this.#make(this.#length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.#length++] = value;
  }
}

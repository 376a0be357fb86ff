/**
 * Which of the numbers below `size` belong together. Source: union by size and path halving, R. Tarjan & J. van Leeuwen, "Worst-case analysis of
 * set union algorithms", J. ACM 31(2), 1984. All but constant time.
 */
export class DisjointSets {
  readonly #parents: Uint32Array;
  readonly #sizes: Uint32Array;

  constructor(size: number) {
    this.#parents = Uint32Array.from({ length: size }, (_, number) => number);
    this.#sizes = new Uint32Array(size).fill(1);
  }

  /** The number that stands for all of a set. */
  find(number: number): number {
    const parents = this.#parents;
    let at = number;
    for (let parent = parents[at] ?? 0; parent !== at; parent = parents[at] ?? 0) {
      const above = parents[parent] ?? 0;
      parents[at] = above;
      at = above;
    }
    return at;
  }

  /** Whether a number is the only one of its set. */
  isAlone(number: number): boolean {
    return this.#sizes[this.find(number)] === 1;
  }

  /** Makes one set of those of two numbers. */
  join(a: number, b: number): void {
    let [large, small] = [this.find(a), this.find(b)];
    if (large === small) return;
    if ((this.#sizes[large] ?? 0) < (this.#sizes[small] ?? 0)) [large, small] = [small, large];
    this.#parents[small] = large;
    this.#sizes[large] = (this.#sizes[large] ?? 0) + (this.#sizes[small] ?? 0);
  }

  /** The sets, each ascending, in the order of their first number. */
  groups(): readonly (readonly number[])[] {
    const groups = new Map<number, number[]>();
    for (const number of this.#parents.keys()) {
      const root = this.find(number);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [number]);
      else group.push(number);
    }
    return [...groups.values()];
  }
}

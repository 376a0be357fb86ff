import { type Prefixes, ROUNDING } from "./prefixes.js";

/**
 * The documents of each rank among those that were added, and which of them can reach a cosine with another one: by what both have up to the end of its
 * prefix, and the lengths of what they have behind it. Documents are added and asked about in the order of the prefixes, so that its prefix is the one
 * that ends first. Source of the bound: D. Anastasiu & G. Karypis, "L2AP: fast cosine similarity search with prefix L-2 norm bounds", ICDE 2014.
 */
export class PrefixLists {
  readonly #prefixes: Prefixes;
  readonly #threshold: number;
  /** Where each rank's documents begin, and how many there are. */
  readonly #starts: Uint32Array;
  readonly #lengths: Uint32Array;
  /** Documents, their weight of the rank's term, and the square of the length of what they have up to that term. */
  readonly #documents: Uint32Array;
  readonly #weights: Float64Array;
  readonly #squares: Float64Array;
  /** Of each document what it shares with the one at hand, and its square up to the last term that both have; all 0 between two questions. */
  readonly #shared: Float64Array;
  readonly #upTo: Float64Array;

  constructor(prefixes: Prefixes, threshold: number) {
    this.#prefixes = prefixes;
    this.#threshold = threshold;
    const { ranks, ranksEnd, rests } = prefixes;
    this.#starts = new Uint32Array(ranksEnd + 1);
    for (const rank of ranks) this.#starts[rank + 1] = (this.#starts[rank + 1] ?? 0) + 1;
    for (let rank = 0; rank < ranksEnd; rank++)
      this.#starts[rank + 1] = (this.#starts[rank + 1] ?? 0) + (this.#starts[rank] ?? 0);
    this.#lengths = new Uint32Array(ranksEnd);
    this.#documents = new Uint32Array(ranks.length);
    this.#weights = new Float64Array(ranks.length);
    this.#squares = new Float64Array(ranks.length);
    this.#shared = new Float64Array(rests.length);
    this.#upTo = new Float64Array(rests.length);
  }

  add(document: number): void {
    const { starts, ranks, weights, squares } = this.#prefixes;
    let square = 1 - (squares[document] ?? 0); // of the terms left out, which come first
    for (let i = starts[document] ?? 0; i < (starts[document + 1] ?? 0); i++) {
      const rank = ranks[i] ?? 0;
      const weight = weights[i] ?? 0;
      square += weight * weight;
      const length = this.#lengths[rank] ?? 0;
      const at = (this.#starts[rank] ?? 0) + length;
      this.#lengths[rank] = length + 1;
      this.#documents[at] = document;
      this.#weights[at] = weight;
      this.#squares[at] = square;
    }
  }

  /** Takes the documents out of a rank for which `isTaken` returns true. */
  take(rank: number, isTaken: (document: number) => boolean): readonly number[] {
    const start = this.#starts[rank] ?? 0;
    const end = start + (this.#lengths[rank] ?? 0);
    const taken: number[] = [];
    let kept = start;
    for (let at = start; at < end; at++) {
      const document = this.#documents[at] ?? 0;
      if (isTaken(document)) taken.push(document);
      else {
        this.#documents[kept] = document;
        this.#weights[kept] = this.#weights[at] ?? 0;
        this.#squares[kept++] = this.#squares[at] ?? 0;
      }
    }
    this.#lengths[rank] = kept - start;
    return taken;
  }

  /** The added documents whose cosine with one can reach the threshold, each once. That of the others cannot. */
  candidates(document: number): readonly number[] {
    const { starts, ranks, weights, rests, ends } = this.#prefixes;
    const [shared, upTo] = [this.#shared, this.#upTo];
    const met: number[] = [];
    for (let i = starts[document] ?? 0; i < (starts[document + 1] ?? 0); i++) {
      const rank = ranks[i] ?? 0;
      const weight = weights[i] ?? 0;
      const start = this.#starts[rank] ?? 0;
      const end = start + (this.#lengths[rank] ?? 0);
      for (let at = start; at < end; at++) {
        const other = this.#documents[at] ?? 0;
        const before = shared[other] ?? 0;
        if (before === 0) met.push(other);
        shared[other] = before + weight * (this.#weights[at] ?? 0);
        upTo[other] = this.#squares[at] ?? 0;
      }
    }
    const rest = rests[document] ?? 0;
    const end = ends[document] ?? 0;
    const least = this.#threshold - ROUNDING;
    const canReach = (own: number, square: number) => own + rest * Math.sqrt(Math.max(0, 1 - square)) >= least;
    return met.filter((other) => {
      const own = shared[other] ?? 0;
      shared[other] = 0;
      return canReach(own, upTo[other] ?? 0) && canReach(own, this.#squareUpTo(other, end));
    });
  }

  /** The square of the length of what a document has up to a rank in its prefix. */
  #squareUpTo(document: number, end: number): number {
    const { starts, ranks, weights, squares } = this.#prefixes;
    let square = 1 - (squares[document] ?? 0);
    for (let i = starts[document] ?? 0; i < (starts[document + 1] ?? 0) && (ranks[i] ?? 0) <= end; i++)
      square += (weights[i] ?? 0) ** 2;
    return square;
  }
}

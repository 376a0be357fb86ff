/** Documents of each rank in chains, each of documents that are known to be copies: what holds for one of them need not be asked of the rest. */
export class CopyChains {
  /** The first link of each rank's first chain, plus 1. */
  readonly #firsts: Uint32Array;
  /** Of each link its document and the next link of its chain plus 1; of a first link the last one, and the first of the next chain plus 1. */
  readonly #documents: Uint32Array;
  readonly #nexts: Uint32Array;
  readonly #lasts: Uint32Array;
  readonly #otherChains: Uint32Array;
  #length = 0;

  /** @param links how many documents are added at most, each as often as it is */
  constructor(ranksEnd: number, links: number) {
    this.#firsts = new Uint32Array(ranksEnd);
    this.#documents = new Uint32Array(links);
    this.#nexts = new Uint32Array(links);
    this.#lasts = new Uint32Array(links);
    this.#otherChains = new Uint32Array(links);
  }

  /** The first links of a rank's chains. */
  *chainsOf(rank: number): Generator<number, void, undefined> {
    for (let chain = (this.#firsts[rank] ?? 0) - 1; chain >= 0; chain = (this.#otherChains[chain] ?? 0) - 1)
      yield chain;
  }

  documentOf(link: number): number {
    return this.#documents[link] ?? 0;
  }

  /** The link behind one; -1 behind the last. */
  after(link: number): number {
    return (this.#nexts[link] ?? 0) - 1;
  }

  /** Adds a document to a rank, and makes one chain of those of its copies, for whose documents `isCopy` returns true. */
  add(rank: number, document: number, isCopy: (document: number) => boolean): void {
    const own = this.#length++;
    this.#documents[own] = document;
    this.#lasts[own] = own;
    let before = -1;
    for (let chain = (this.#firsts[rank] ?? 0) - 1; chain >= 0; ) {
      const following = this.#otherChains[chain] ?? 0;
      if (isCopy(this.documentOf(chain))) {
        this.#nexts[this.#lasts[own] ?? 0] = chain + 1;
        this.#lasts[own] = this.#lasts[chain] ?? 0;
        if (before < 0) this.#firsts[rank] = following;
        else this.#otherChains[before] = following;
      } else before = chain;
      chain = following - 1;
    }
    this.#otherChains[own] = this.#firsts[rank] ?? 0;
    this.#firsts[rank] = own + 1;
  }
}

import type { CorpusIndex } from "../corpus/corpus-index.js";
import type { CorpusSettings } from "../corpus/options.js";

/** What a corpus consists of. */
export interface CorpusState {
  readonly settings: CorpusSettings;
  readonly index: CorpusIndex;
}

const STATES = new WeakMap<object, CorpusState>();

/** The state of a corpus, for functions that store it. Undefined for one of another copy of this package. */
export function stateOf(corpus: object): CorpusState | undefined {
  return STATES.get(corpus);
}

/** Says what a corpus consists of now. */
export function setState(corpus: object, state: CorpusState): void {
  STATES.set(corpus, state);
}

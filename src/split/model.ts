import { EVIDENCE_NAMES } from "./evidence-columns.js";
import { compileTrees, type Trees, type TreeWeights } from "./trees.js";
import type { Vocabulary } from "./word-odds.js";

/** What words are worth, the trees that look at a page first, and those that correct them by what the first look said of it. */
export interface Model {
  readonly vocabulary: Vocabulary;
  readonly first: Trees;
  readonly second: Trees;
}

/** A model in the form that rows are scored with. */
export function compileModel(vocabulary: Vocabulary, first: TreeWeights, second: TreeWeights): Model {
  return {
    vocabulary,
    first: compileTrees(first, EVIDENCE_NAMES),
    second: compileTrees(second, EVIDENCE_NAMES),
  };
}

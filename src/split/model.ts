import { EVIDENCE_NAMES } from "./evidence-columns.js";
import { TOPIC_OF_COLUMN } from "./evidence-topics.js";
import { compileTrees, type Trees, type TreeWeights } from "./trees.js";
import type { Vocabulary } from "./word-odds.js";

/** What words are worth, and the trees that weigh the evidence of a block. */
export interface Model {
  readonly vocabulary: Vocabulary;
  readonly trees: Trees;
}

/** A model in the form that rows are scored with. */
export function compileModel(vocabulary: Vocabulary, weights: TreeWeights): Model {
  return { vocabulary, trees: compileTrees(weights, EVIDENCE_NAMES, TOPIC_OF_COLUMN) };
}

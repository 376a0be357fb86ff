import type { TreeWeights } from "./trees.js";
import { readSigns, WEIGHT_SIGNS } from "./weight-signs.js";

/** Trees as `training/split/fit.py` writes them into the source, node by node in pre-order, in a sixth of the space. */
export interface PackedTrees {
  /** For each column that the trees ask for, the thresholds that it is compared with, ascending. */
  readonly thresholds: Readonly<Record<string, readonly number[]>>;
  /** A digit a node, the sum of 1 where the left child is a leaf, 2 where the right is, 4 where absent evidence goes left; 8 is a tree of one leaf. */
  readonly shape: string;
  /** Two signs a node: its column. */
  readonly features: string;
  /** Two signs a node: which threshold of the column. */
  readonly limits: string;
  /** Two signs a leaf: its value in steps, counted from the middle. */
  readonly leaves: string;
  /** Size of one step. */
  readonly step: number;
}

const LONE_LEAF = 8;
const MIDDLE = (WEIGHT_SIGNS.length ** 2 - 1) >> 1;

/** The trees as flat lists. */
export function unpackTrees({ thresholds, shape, features, limits, leaves, step }: PackedTrees): TreeWeights {
  const columns = Object.keys(thresholds);
  const limitsOf = Object.values(thresholds);
  const weights = {
    columns,
    roots: [] as number[],
    feature: [] as number[],
    threshold: [] as number[],
    left: [] as number[],
    right: [] as number[],
    nanLeft: [] as number[],
    leaves: [] as number[],
  };
  let at = 0;
  const readLeaf = (): number => {
    weights.leaves.push(step * (readSigns(leaves, 2 * weights.leaves.length, 2) - MIDDLE));
    return -weights.leaves.length;
  };
  const readNode = (): number => {
    const bits = Number(shape.charAt(at++));
    if (bits === LONE_LEAF) return readLeaf();
    const node = weights.feature.length;
    const feature = readSigns(features, 2 * node, 2);
    weights.feature.push(feature);
    weights.threshold.push(limitsOf[feature]?.[readSigns(limits, 2 * node, 2)] ?? 0);
    weights.nanLeft.push((bits & 4) === 0 ? 0 : 1);
    weights.left.push((bits & 1) === 0 ? node + 1 : -1 - weights.leaves.length);
    weights.right.push(0);
    if ((bits & 1) === 0) readNode();
    else readLeaf();
    weights.right[node] = (bits & 2) === 0 ? readNode() : readLeaf();
    return node;
  };
  while (at < shape.length) weights.roots.push(readNode());
  return weights;
}

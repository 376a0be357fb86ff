/** Gradient-boosted trees as flat lists, as `training/split/fit.py` writes them. */
export interface TreeWeights {
  /** Names of the evidence that the trees ask for. */
  readonly columns: readonly string[];
  /** Index of each tree's first node; a negative number is a leaf, as in `left` and `right`. */
  readonly roots: readonly number[];
  /** Per node: index into `columns`, and the threshold up to which a value goes left. */
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  /** Per node: the next node, or `-1 - leaf`. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Per node: 1 where absent evidence goes left. */
  readonly nanLeft: readonly number[];
  /** Per leaf: what it adds to the log-odds. */
  readonly leaves: readonly number[];
}

/** The same trees in typed arrays, their columns found in an evidence row. A child that is negative is leaf `-1 - child`. */
export interface Trees {
  readonly roots: Int16Array;
  /** What a row scores before any question is asked. */
  readonly start: number;
  /** Per node: the position in the evidence row, and the threshold up to which a value goes left. */
  readonly column: Uint8Array;
  readonly threshold: Float32Array;
  /** Per node: what its evidence is about, as an index in the sums of `scoreRow`. */
  readonly topic: Uint8Array;
  /** Per node: where values up to the threshold, greater ones and absent ones lead, three numbers a node. */
  readonly next: Int16Array;
  /** What each of the three ways adds to the log-odds: the change of the mean of what can still follow. */
  readonly change: Float32Array;
}

/**
 * Prepares weights for rows with these column names. Throws where a name is missing, which only a broken build can do.
 *
 * @param topics what each column is about, as an index
 */
export function compileTrees(weights: TreeWeights, names: readonly string[], topics: Uint8Array): Trees {
  const positions = weights.columns.map((name) => {
    const position = names.indexOf(name);
    if (position < 0) throw new Error(`weights: no evidence is named ${name}`);
    return position;
  });
  const { feature, left, right, nanLeft, leaves } = weights;
  const value = new Float32Array(feature.length);
  const worth = (node: number): number => (node < 0 ? leaves[-1 - node] : value[node]) ?? 0;
  // Nodes stand in pre-order: children come after their parent.
  for (let node = value.length - 1; node >= 0; node--)
    value[node] = (worth(left[node] ?? 0) + worth(right[node] ?? 0)) / 2;
  const next = Int16Array.from({ length: 3 * feature.length }, (_, way) => {
    const node = Math.floor(way / 3);
    const goesLeft = way % 3 === 0 || (way % 3 === 2 && nanLeft[node] === 1);
    return (goesLeft ? left[node] : right[node]) ?? -1;
  });
  return {
    roots: Int16Array.from(weights.roots),
    start: weights.roots.reduce((sum, root) => sum + worth(root), 0),
    column: Uint8Array.from(feature, (index) => positions[index] ?? 0),
    topic: Uint8Array.from(feature, (index) => topics[positions[index] ?? 0] ?? 0),
    threshold: Float32Array.from(weights.threshold),
    next,
    change: Float32Array.from(next, (node, way) => worth(node) - (value[Math.floor(way / 3)] ?? 0)),
  };
}

/**
 * Log-odds of a row, and, added to `sums` from `sumsAt` on, what its evidence of each topic contributed (Saabas' path
 * attribution: the change of the mean from node to node).
 */
export function scoreRow(trees: Trees, rows: Float32Array, offset: number, sums: Float32Array, sumsAt: number): number {
  const { roots, column, topic, threshold, next, change } = trees;
  let sum = trees.start;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] ?? -1;
    while (node >= 0) {
      const x = rows[offset + (column[node] ?? 0)] ?? 0;
      const limit = threshold[node] ?? 0;
      const way = 3 * node + (x <= limit ? 0 : x > limit ? 1 : 2);
      const add = change[way] ?? 0;
      const at = sumsAt + (topic[node] ?? 0);
      sums[at] = (sums[at] ?? 0) + add;
      sum += add;
      node = next[way] ?? -1;
    }
  }
  return sum;
}

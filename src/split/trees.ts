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

/** The same trees in typed arrays, their columns found in an evidence row. */
export interface Trees {
  readonly roots: Int32Array;
  /** Position in the evidence row. */
  readonly column: Int32Array;
  readonly threshold: Float32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly nanLeft: Uint8Array;
  readonly leaves: Float32Array;
  /** Mean of what a node can still add: the difference along a path is what each question contributes. */
  readonly value: Float32Array;
}

/** Prepares weights for rows with these column names. Throws where a name is missing, which only a broken build can do. */
export function compileTrees(weights: TreeWeights, names: readonly string[]): Trees {
  const positions = weights.columns.map((name) => {
    const position = names.indexOf(name);
    if (position < 0) throw new Error(`weights: no evidence is named ${name}`);
    return position;
  });
  const trees = {
    roots: Int32Array.from(weights.roots),
    column: Int32Array.from(weights.feature, (feature) => positions[feature] ?? 0),
    threshold: Float32Array.from(weights.threshold),
    left: Int32Array.from(weights.left),
    right: Int32Array.from(weights.right),
    nanLeft: Uint8Array.from(weights.nanLeft),
    leaves: Float32Array.from(weights.leaves),
    value: new Float32Array(weights.feature.length),
  };
  // Nodes stand in pre-order: children come after their parent.
  for (let node = trees.value.length - 1; node >= 0; node--)
    trees.value[node] = (valueBelow(trees, trees.left[node] ?? 0) + valueBelow(trees, trees.right[node] ?? 0)) / 2;
  return trees;
}

function valueBelow({ leaves, value }: Pick<Trees, "leaves" | "value">, node: number): number {
  return (node < 0 ? leaves[-1 - node] : value[node]) ?? 0;
}

/**
 * Log-odds of a row, and, added to `contributions` by column, what each of its numbers contributed (Saabas' path
 * attribution: the change of the mean from node to node).
 */
export function scoreRow(trees: Trees, rows: Float32Array, offset: number, contributions: Float32Array): number {
  const { roots, column, threshold, left, right, nanLeft } = trees;
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] ?? -1;
    let before = valueBelow(trees, node);
    while (node >= 0) {
      const position = column[node] ?? 0;
      const x = rows[offset + position] ?? Number.NaN;
      const goesLeft = Number.isNaN(x) ? nanLeft[node] === 1 : x <= (threshold[node] ?? 0);
      node = (goesLeft ? left[node] : right[node]) ?? -1;
      const after = valueBelow(trees, node);
      contributions[position] = (contributions[position] ?? 0) + after - before;
      before = after;
    }
    sum += before;
  }
  return sum;
}

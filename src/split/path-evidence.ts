import type { BlockEvidence } from "./block-evidence.js";
import { columnOf, EVIDENCE_NAMES, PATH, PATH_LEVELS } from "./evidence-columns.js";

const WIDTH = EVIDENCE_NAMES.length;
const WORDS = columnOf("words");
const ENDS_SENTENCE = columnOf("endsSentence");
const PROSE_NEAR_BEFORE = columnOf("proseNearBefore");
const IN_PROSE_RUN = columnOf("inProseRun");
const WORDS_FROM_TITLE = columnOf("wordsFromTitle");

/** What is summed over the blocks of a path: blocks, words, and these six in the order of the columns `words` to `place`. */
const SUMS = 8;

/**
 * What the other blocks of the same class path are like: the paragraphs of an article share theirs, and so do comments and
 * teasers. Written for each of `PATH_LEVELS`, in time linear in the page; absent where no other block has the path. Reads the
 * block's own columns and those of place, which must be written before.
 *
 * @param paths for each of `PATH_LEVELS` the number of each block's path
 */
export function writePaths(
  rows: Float32Array,
  blocks: readonly BlockEvidence[],
  paths: readonly (readonly number[] | Int32Array)[],
): void {
  const amounts = measureAmounts(rows, blocks);
  let pageWords = 0;
  for (const { block } of blocks) pageWords += block.words;
  for (const [i, level] of PATH_LEVELS.entries())
    writeLevel(rows, amounts, paths[i] ?? [], columnOf(`path${level}.${PATH[0]}`), Math.max(1, pageWords));
}

/** What each block adds to the sums of its path, `SUMS` numbers a block. */
function measureAmounts(rows: Float32Array, blocks: readonly BlockEvidence[]): Float64Array {
  const amounts = new Float64Array(blocks.length * SUMS);
  blocks.forEach(({ block }, i) => {
    const row = i * WIDTH;
    let at = i * SUMS;
    amounts[at++] = 1;
    amounts[at++] = block.words;
    amounts[at++] = rows[row + WORDS] ?? 0;
    amounts[at++] = rows[row + ENDS_SENTENCE] ?? 0;
    amounts[at++] = (block.linkDensity ?? 0) * block.words;
    amounts[at++] = valueAt(rows, row + PROSE_NEAR_BEFORE);
    amounts[at++] = valueAt(rows, row + IN_PROSE_RUN) * block.words;
    amounts[at++] = valueAt(rows, row + WORDS_FROM_TITLE);
  });
  return amounts;
}

/** A number of a row; 0 where it is absent. */
function valueAt(rows: Float32Array, at: number): number {
  const value = rows[at] ?? 0;
  return Number.isNaN(value) ? 0 : value;
}

function writeLevel(
  rows: Float32Array,
  amounts: Float64Array,
  paths: readonly number[] | Int32Array,
  firstColumn: number,
  pageWords: number,
): void {
  const sums = new Float64Array(amounts.length);
  for (let i = 0; i < paths.length; i++) {
    const path = (paths[i] ?? 0) * SUMS;
    const own = i * SUMS;
    for (let k = 0; k < SUMS; k++) sums[path + k] = (sums[path + k] ?? 0) + (amounts[own + k] ?? 0);
  }
  for (let i = 0; i < paths.length; i++) {
    const path = (paths[i] ?? 0) * SUMS;
    const own = i * SUMS;
    const others = (k: number): number => (sums[path + k] ?? 0) - (amounts[own + k] ?? 0);
    const at = i * WIDTH + firstColumn;
    const count = others(0);
    rows[at] = Math.log1p(count);
    rows[at + 1] = (sums[path + 1] ?? 0) / pageWords;
    if (count === 0) continue;
    const words = Math.max(1, others(1));
    rows[at + 2] = others(2) / count;
    rows[at + 3] = others(3) / count;
    rows[at + 4] = others(4) / words;
    rows[at + 5] = others(5) / count;
    rows[at + 6] = others(6) / words;
    rows[at + 7] = (amounts[own + 7] ?? 0) - others(7) / count;
  }
}

import type { ParsedPage } from "../blocks/types.js";
import type { BlockEvidence } from "./block-evidence.js";
import { COLUMN, EVIDENCE_NAMES, PATH, PATH_LEVELS } from "./evidence-columns.js";

/** Sums over the blocks of one class path. */
class PathSums {
  readonly #sums: Float64Array;
  readonly #width: number;

  constructor(paths: number, width: number) {
    this.#sums = new Float64Array(paths * width);
    this.#width = width;
  }

  add(path: number, column: number, value: number): void {
    const at = path * this.#width + column;
    this.#sums[at] = (this.#sums[at] ?? 0) + value;
  }

  get(path: number, column: number): number {
    return this.#sums[path * this.#width + column] ?? 0;
  }
}

const SUMS = ["blocks", "words", "logWords", "ends", "linked", "proseNear", "inRun", "fromTitle"] as const;
type Sum = (typeof SUMS)[number];

/**
 * What the other blocks of the same class path are like: the paragraphs of an article share theirs, and so do comments and
 * teasers. Written for the path up to the parent and up to the grandparent, in time linear in the page; absent where no other
 * block has the path. Reads the columns of place, which must be written before.
 */
export function writePaths(rows: Float32Array, parsed: ParsedPage, blocks: readonly BlockEvidence[]): void {
  const keys = containerKeys(parsed);
  let pageWords = 0;
  for (const { block } of blocks) pageWords += block.words;
  for (const level of PATH_LEVELS) {
    const paths = pathNumbers(parsed, keys, level);
    writeLevel(rows, blocks, paths, COLUMN.get(`path${level}.${PATH[0]}`) ?? 0, Math.max(1, pageWords));
  }
}

function writeLevel(
  rows: Float32Array,
  blocks: readonly BlockEvidence[],
  paths: Int32Array,
  firstColumn: number,
  pageWords: number,
): void {
  const sums = new PathSums(blocks.length, SUMS.length);
  for (const [i, own] of blocks.entries())
    for (const [column, sum] of SUMS.entries()) sums.add(paths[i] ?? 0, column, amount(sum, rows, i, own));
  for (const [i, own] of blocks.entries()) {
    const path = paths[i] ?? 0;
    const others = (sum: Sum): number => sums.get(path, SUMS.indexOf(sum)) - amount(sum, rows, i, own);
    const at = i * EVIDENCE_NAMES.length + firstColumn;
    const count = others("blocks");
    rows[at] = Math.log1p(count);
    rows[at + 1] = sums.get(path, SUMS.indexOf("words")) / pageWords;
    if (count === 0) continue;
    const words = Math.max(1, others("words"));
    rows[at + 2] = others("logWords") / count;
    rows[at + 3] = others("ends") / count;
    rows[at + 4] = others("linked") / words;
    rows[at + 5] = others("proseNear") / count;
    rows[at + 6] = others("inRun") / words;
    rows[at + 7] = valueAt(rows, i, WORDS_FROM_TITLE) - others("fromTitle") / count;
  }
}

const PROSE_NEAR_BEFORE = COLUMN.get("proseNearBefore") ?? 0;
const IN_PROSE_RUN = COLUMN.get("inProseRun") ?? 0;
const WORDS_FROM_TITLE = COLUMN.get("wordsFromTitle") ?? 0;

/** A column of a row; 0 where it is absent. */
function valueAt(rows: Float32Array, index: number, column: number): number {
  const value = rows[index * EVIDENCE_NAMES.length + column] ?? 0;
  return Number.isNaN(value) ? 0 : value;
}

function amount(sum: Sum, rows: Float32Array, index: number, { block, shape }: BlockEvidence): number {
  switch (sum) {
    case "blocks":
      return 1;
    case "words":
      return block.words;
    case "logWords":
      return Math.log1p(block.words);
    case "ends":
      return shape.endsSentence ? 1 : 0;
    case "linked":
      return (block.linkDensity ?? 0) * block.words;
    case "proseNear":
      return valueAt(rows, index, PROSE_NEAR_BEFORE);
    case "inRun":
      return valueAt(rows, index, IN_PROSE_RUN) * block.words;
    case "fromTitle":
      return valueAt(rows, index, WORDS_FROM_TITLE);
  }
}

/** A number for each container that is the same for all of its tag and names, numbers inside names apart. */
function containerKeys({ containers }: ParsedPage): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(containers, ({ tag, names }) => numberOf(`${tag} ${names.replace(/\d+/g, "#")}`, numbers));
}

/** A number for each block that is the same for all of its kind whose containers, `levels` up, have the same keys. */
function pathNumbers({ blocks, containers }: ParsedPage, keys: Int32Array, levels: number): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(blocks, ({ kind, container }) => {
    let path: string = kind;
    let at = container;
    for (let level = 0; level <= levels && at >= 0; level++) {
      path += ` ${keys[at]}`;
      at = containers[at]?.parent ?? -1;
    }
    return numberOf(path, numbers);
  });
}

function numberOf(key: string, numbers: Map<string, number>): number {
  const known = numbers.get(key) ?? numbers.size;
  numbers.set(key, known);
  return known;
}

import { isProse } from "../blocks/prose-run.js";
import type { Block, Container } from "../blocks/types.js";
import type { ContainerNames } from "./container-names.js";
import { groupsOfAll, NAME_GROUPS } from "./name-groups.js";

/** Elements whose meaning reaches every block inside them. */
export const LANDMARKS = [
  "nav",
  "header",
  "footer",
  "aside",
  "article",
  "main",
  "form",
  "figure",
  "table",
  "ul",
  "ol",
  "section",
  "dialog",
  "blockquote",
  "details",
] as const;

/** How far up names and landmarks are looked for, and the worth of each level up in the search for the main container. */
export const CONTAINER_SHAPE = Object.freeze({ levels: 6, decay: 0.7 });

/** Numbers a container in `ContainerShapes.distances`: the groups of names first, the landmarks behind them. */
export const DISTANCES: number = NAME_GROUPS.length + LANDMARKS.length;

/** Distance to a landmark that is nowhere around. */
export const NO_LANDMARK = 255;

/** Sums over all blocks inside each container, and what lies on the way from it to the root. Arrays are indexed by container. */
export interface ContainerShapes {
  readonly words: Float32Array;
  readonly proseWords: Float32Array;
  readonly linkedWords: Float32Array;
  readonly blockCount: Float32Array;
  /** Bits of `NAME_GROUPS` of the container itself. */
  readonly groups: Int32Array;
  /**
   * `DISTANCES` numbers a container: for each group of names, levels up to the nearest container that has it,
   * `CONTAINER_SHAPE.levels` where none is near; for each landmark, levels up to the nearest, `NO_LANDMARK` without one.
   */
  readonly distances: Uint8Array;
  /** Levels up to the container that holds most prose close to it; -1 where that is not around, or where there is no prose. */
  readonly levelsToMain: Int32Array;
}

/** Statistics of every container of a page, in time linear in containers and blocks. */
export function measureContainers(
  blocks: readonly Block[],
  containers: readonly Container[],
  names: ContainerNames,
): ContainerShapes {
  const count = containers.length;
  const shapes = {
    words: new Float32Array(count),
    proseWords: new Float32Array(count),
    linkedWords: new Float32Array(count),
    blockCount: new Float32Array(count),
  };
  for (const block of blocks) addBlock(shapes, block);
  const main = findMain(shapes.proseWords, containers);
  // Children come after their parents, so that one pass from the end adds every subtree to the container around it.
  for (let index = count - 1; index > 0; index--) {
    const parent = containers[index]?.parent ?? -1;
    if (parent < 0) continue;
    for (const sums of [shapes.words, shapes.proseWords, shapes.linkedWords, shapes.blockCount])
      sums[parent] = (sums[parent] ?? 0) + (sums[index] ?? 0);
  }
  const groupsOfNames = groupsOfAll(names.distinct);
  const groups = names.indexes.map((index) => groupsOfNames[index] ?? 0);
  const levelsToMain = new Int32Array(count);
  for (let index = 0; index < count; index++) {
    const above = levelsToMain[containers[index]?.parent ?? -1] ?? -1;
    levelsToMain[index] = index === main ? 0 : above < 0 ? -1 : above + 1;
  }
  return { ...shapes, groups, distances: measureDistances(containers, groups), levelsToMain };
}

const LANDMARK_OF_TAG: ReadonlyMap<string, number> = new Map(LANDMARKS.map((tag, index) => [tag, index]));

function measureDistances(containers: readonly Container[], groups: Int32Array): Uint8Array {
  const distances = new Uint8Array(containers.length * DISTANCES);
  for (let index = 0; index < containers.length; index++) {
    const own = containers[index];
    const at = index * DISTANCES;
    const above = (own?.parent ?? -1) * DISTANCES;
    const bits = groups[index] ?? 0;
    for (let i = 0; i < DISTANCES; i++) {
      const most = i < NAME_GROUPS.length ? CONTAINER_SHAPE.levels : NO_LANDMARK;
      const isOwn = i < NAME_GROUPS.length && (bits & (1 << i)) !== 0;
      distances[at + i] = isOwn ? 0 : above < 0 ? most : Math.min(most, (distances[above + i] ?? most) + 1);
    }
    const landmark = LANDMARK_OF_TAG.get(own?.tag ?? "");
    if (landmark !== undefined) distances[at + NAME_GROUPS.length + landmark] = 0;
  }
  return distances;
}

function addBlock(
  shapes: Pick<ContainerShapes, "words" | "proseWords" | "linkedWords" | "blockCount">,
  block: Block,
): void {
  const { container, words } = block;
  shapes.words[container] = (shapes.words[container] ?? 0) + words;
  shapes.linkedWords[container] = (shapes.linkedWords[container] ?? 0) + words * (block.linkDensity ?? 0);
  shapes.blockCount[container] = (shapes.blockCount[container] ?? 0) + 1;
  if (isProse(block)) shapes.proseWords[container] = (shapes.proseWords[container] ?? 0) + words;
}

/** The container with most prose, where prose counts less with every level it lies deeper, as in Readability's scoring. */
function findMain(ownProse: Float32Array, containers: readonly Container[]): number {
  const scores = new Float32Array(containers.length);
  for (const [index, words] of ownProse.entries()) {
    if (words === 0) continue;
    // The first level is the paragraph itself, which never is the main container.
    let weight = 1;
    let at = containers[index]?.parent ?? -1;
    for (let level = 0; at >= 0 && level < CONTAINER_SHAPE.levels; level++) {
      scores[at] = (scores[at] ?? 0) + words * weight;
      weight *= CONTAINER_SHAPE.decay;
      at = containers[at]?.parent ?? -1;
    }
  }
  let main = -1;
  let best = 0;
  for (const [index, score] of scores.entries()) if (score > best) [main, best] = [index, score];
  return main;
}

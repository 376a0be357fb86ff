import { BLOCK_KINDS, type ParsedPage } from "../blocks/types.js";
import type { ContainerNames } from "./container-names.js";

/**
 * For each number of levels asked for, a number for each block that is the same for all blocks of its kind whose containers, so
 * many levels up, have the same tag and names, numbers inside names apart. Counted from 0.
 *
 * @param levels ascending
 */
export function pathNumbers(
  { blocks, containers }: ParsedPage,
  names: ContainerNames,
  levels: readonly number[],
): readonly Int32Array[] {
  const keys = containerKeys(containers, names);
  const kinds = blocks.map(({ kind }) => BLOCK_KINDS.indexOf(kind));
  const at = Int32Array.from(blocks, ({ container }) => container);
  let paths: Int32Array = Int32Array.from(kinds);
  let level = 0;
  return levels.map((last) => {
    for (; level <= last; level++) {
      paths = pairNumbers(
        paths,
        at.map((container) => keys[container] ?? -1),
      );
      for (let i = 0; i < at.length; i++) at[i] = containers[at[i] ?? -1]?.parent ?? -1;
    }
    return paths;
  });
}

/** A number for each pair that is the same for the same two, from 0; the second of a pair is at least -1. */
function pairNumbers(a: Int32Array, b: Int32Array): Int32Array {
  let width = 1;
  for (const value of b) width = Math.max(width, value + 2);
  const numbers = new Map<number, number>();
  return a.map((value, i) => {
    const key = value * width + (b[i] ?? -1) + 1;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  });
}

/** A number for each container that is the same for all of its tag and names, numbers inside names apart. */
function containerKeys(containers: ParsedPage["containers"], { distinct, indexes }: ContainerNames): Int32Array {
  const tags = numberAll(containers.map(({ tag }) => tag));
  const names = numberAll(distinct.map((name) => name.replace(/\d+/g, "#")));
  return pairNumbers(
    tags,
    indexes.map((index) => names[index] ?? 0),
  );
}

/** A number for each text that is the same for the same text, from 0. */
function numberAll(texts: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(texts, (text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  });
}

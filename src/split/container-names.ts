import type { Container } from "../blocks/types.js";

/** The class and id names of a page's containers: the same few stand on most of them, so each is looked at once. */
export interface ContainerNames {
  readonly distinct: readonly string[];
  /** By container: index in `distinct`. */
  readonly indexes: Int32Array;
}

/** The distinct names of containers. */
export function distinctNames(containers: readonly Container[]): ContainerNames {
  const seen = new Map<string, number>();
  const indexes = Int32Array.from(containers, ({ names }) => {
    const known = seen.get(names);
    if (known !== undefined) return known;
    seen.set(names, seen.size);
    return seen.size - 1;
  });
  return { distinct: [...seen.keys()], indexes };
}

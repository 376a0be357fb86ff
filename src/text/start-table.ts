/** Things by the first two characters of a text of theirs, so that a lookup at nearly any place is done with one look. */
export type StartTable<T> = ReadonlyMap<number, readonly T[]>;

/** Groups items by how their texts start, each group in the order given. Texts have two characters or more. */
export function groupByStart<T>(items: readonly T[], textOf: (item: T) => string): StartTable<T> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const key = startKey(textOf(item), 0);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

const NONE: readonly never[] = [];

/** The items whose texts may start at a place: all that do, and few that do not. */
export function itemsAt<T>(table: StartTable<T>, text: string, at: number): readonly T[] {
  return table.get(startKey(text, at)) ?? NONE;
}

/** A number that is the same for the same two characters. */
function startKey(text: string, at: number): number {
  return (text.charCodeAt(at) << 8) ^ text.charCodeAt(at + 1);
}

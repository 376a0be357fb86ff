import type { Role } from "../../src/split/role-lists.js";

/** A line's role by hand and by program. */
export interface RolePair {
  readonly wanted: Role;
  readonly said: Role;
}

export interface RoleScore {
  readonly role: Role;
  /** Lines that have the role by hand. */
  readonly support: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How many of the commonest roles the mean is taken over. */
export const COMMONEST = 10;

/** Precision, recall and F1 of every role that occurs, commonest by hand first. */
export function scoreRoles(pairs: readonly RolePair[]): readonly RoleScore[] {
  const wanted = countBy(pairs, (pair) => pair.wanted);
  const said = countBy(pairs, (pair) => pair.said);
  const right = countBy(
    pairs.filter((pair) => pair.wanted === pair.said),
    (pair) => pair.said,
  );
  return [...new Set([...wanted.keys(), ...said.keys()])]
    .map((role): RoleScore => {
      const support = wanted.get(role) ?? 0;
      const both = right.get(role) ?? 0;
      const precision = both / Math.max(1, said.get(role) ?? 0);
      const recall = both / Math.max(1, support);
      return { role, support, precision, recall, f1: (2 * both) / Math.max(1, support + (said.get(role) ?? 0)) };
    })
    .sort((a, b) => b.support - a.support);
}

/** Mean F1 of the commonest roles; `other` is the role of what has none, and not among them. */
export function macroF1(scores: readonly RoleScore[], commonest = COMMONEST): number {
  const named = scores.filter(({ role, support }) => role !== "other" && support > 0).slice(0, commonest);
  return named.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, named.length);
}

function countBy(pairs: readonly RolePair[], key: (pair: RolePair) => Role): ReadonlyMap<Role, number> {
  const counts = new Map<Role, number>();
  for (const pair of pairs) counts.set(key(pair), (counts.get(key(pair)) ?? 0) + 1);
  return counts;
}

import { ROLE_COLUMNS } from "./role-columns.js";
import type { Role } from "./role-lists.js";
import type { SparseRows } from "./sparse-rows.js";
import { readSigns, WEIGHT_SIGNS } from "./weight-signs.js";

/** A linear chain over the roles of a page, as `training/split/fit-roles.py` writes it. */
export interface RoleWeights {
  readonly roles: readonly Role[];
  /** Size of one step of a weight. */
  readonly step: number;
  /** For each column of evidence a sign a role: the weight in steps, counted from the middle of `WEIGHT_SIGNS`. */
  readonly columns: Readonly<Record<string, string>>;
  /** For each role, a sign for each role that may follow it. */
  readonly follows: readonly string[];
}

/** The same ready for use. */
export interface RoleModel {
  readonly roles: readonly Role[];
  /** `roles.length` weights a column of evidence. */
  readonly weights: Float32Array;
  /** By column: 0 where it has no weights. */
  readonly isUsed: Uint8Array;
  /** How often a role follows another beyond what the evidence says: factors, not logarithms; a row for the role before. */
  readonly follows: Float64Array;
}

const MIDDLE = (WEIGHT_SIGNS.length - 1) >> 1;

/** Weights in the form that rows are scored with. A column without weights counts nothing. */
export function compileRoleModel({ roles, step, columns, follows }: RoleWeights): RoleModel {
  const read = (signs: string, at: number): number => step * (readSigns(signs, at, 1) - MIDDLE);
  const weights = new Float32Array(ROLE_COLUMNS.length * roles.length);
  const isUsed = new Uint8Array(ROLE_COLUMNS.length);
  for (const [i, name] of ROLE_COLUMNS.entries()) {
    const signs = columns[name];
    if (signs === undefined) continue;
    isUsed[i] = 1;
    for (let role = 0; role < roles.length; role++) weights[i * roles.length + role] = read(signs, role);
  }
  const factors = follows.flatMap((signs) => roles.map((_, role) => Math.exp(read(signs, role))));
  return { roles, weights, isUsed, follows: Float64Array.from(factors) };
}

/**
 * Roles less probable than this, given a block and all before it, are out: what follows hardly makes up for it. Of 76,608 blocks
 * none had another role for it.
 */
export const ROLE_MODEL = Object.freeze({ leastForward: 1e-5 });

/**
 * The probability of every role for every block, given all evidence and all allowed roles of the page: the forward-backward
 * algorithm on a linear-chain conditional random field (Lafferty, McCallum & Pereira, ICML 2001). `roles.length` numbers a
 * block. Linear in the page.
 *
 * @param rows evidence, columns as in `ROLE_COLUMNS`
 * @param allowed for each block the roles that it may have, as indexes in `roles`; at least one
 */
export function roleProbabilities(
  model: RoleModel,
  rows: SparseRows,
  allowed: readonly (readonly number[])[],
): Float64Array {
  const width = model.roles.length;
  const factors = weighRoles(model, rows, allowed);
  const { probabilities, likely, counts } = lookForward(model, factors, allowed);
  let backward = new Float64Array(width).fill(1);
  let behind = new Float64Array(width);
  for (let block = allowed.length - 1; block >= 0; block--) {
    const start = block * width;
    const end = start + (counts[block] ?? 0);
    for (let i = start; i < end; i++) {
      const role = likely[i] ?? 0;
      const after = backward[role] ?? 0;
      probabilities[start + role] = (probabilities[start + role] ?? 0) * after;
      backward[role] = (factors[start + role] ?? 0) * after;
    }
    scaleToOne(probabilities, start, likely, start, end);
    if (block === 0) break;
    const before = start - width;
    const beforeEnd = before + (counts[block - 1] ?? 0);
    for (let i = before; i < beforeEnd; i++) {
      const row = (likely[i] ?? 0) * width;
      let sum = 0;
      for (let k = start; k < end; k++) {
        const next = likely[k] ?? 0;
        sum += (model.follows[row + next] ?? 0) * (backward[next] ?? 0);
      }
      behind[likely[i] ?? 0] = sum;
    }
    scaleToOne(behind, 0, likely, before, beforeEnd);
    [backward, behind] = [behind, backward];
  }
  return probabilities;
}

interface Forward {
  /** What the evidence of each block and of those before it says of its role. */
  readonly probabilities: Float64Array;
  /** The allowed roles that this leaves, `counts` of them for each block, from `block * roles.length` on. */
  readonly likely: Uint8Array;
  readonly counts: Uint8Array;
}

function lookForward(
  { roles, follows }: RoleModel,
  factors: Float64Array,
  allowed: readonly (readonly number[])[],
): Forward {
  const width = roles.length;
  const probabilities = new Float64Array(factors.length);
  const likely = new Uint8Array(factors.length);
  const counts = new Uint8Array(allowed.length);
  for (let block = 0; block < allowed.length; block++) {
    const own = allowed[block] ?? [];
    const start = block * width;
    const before = start - width;
    const beforeEnd = block === 0 ? before : before + (counts[block - 1] ?? 0);
    let all = 0;
    for (let i = 0; i < own.length; i++) {
      const role = own[i] ?? 0;
      let sum = block === 0 ? 1 : 0;
      for (let k = before; k < beforeEnd; k++) {
        const last = likely[k] ?? 0;
        sum += (probabilities[before + last] ?? 0) * (follows[last * width + role] ?? 0);
      }
      sum *= factors[start + role] ?? 0;
      probabilities[start + role] = sum;
      all += sum;
    }
    let end = start;
    for (let i = 0; i < own.length; i++) {
      const role = own[i] ?? 0;
      const probability = (probabilities[start + role] ?? 0) / all;
      if (probability >= ROLE_MODEL.leastForward) likely[end++] = role;
      probabilities[start + role] = probability >= ROLE_MODEL.leastForward ? probability : 0;
    }
    counts[block] = end - start;
  }
  return { probabilities, likely, counts };
}

/** How much the evidence of each block speaks for each allowed role, the strongest 1; 0 for the others. */
function weighRoles(
  { roles, weights, isUsed }: RoleModel,
  rows: SparseRows,
  allowed: readonly (readonly number[])[],
): Float64Array {
  const width = roles.length;
  const { columns, values } = rows;
  const factors = new Float64Array(allowed.length * width);
  const sums = new Float64Array(width);
  for (const [block, own] of allowed.entries()) {
    const count = own.length;
    sums.fill(0);
    const end = rows.end(block);
    for (let k = rows.starts[block] ?? 0; k < end; k++) {
      const column = columns[k] ?? 0;
      if (isUsed[column] === 0) continue;
      const value = values[k] ?? 0;
      const at = column * width;
      for (let i = 0; i < count; i++) sums[i] = (sums[i] ?? 0) + value * (weights[at + (own[i] ?? 0)] ?? 0);
    }
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < count; i++) most = Math.max(most, sums[i] ?? 0);
    for (let i = 0; i < count; i++) factors[block * width + (own[i] ?? 0)] = Math.exp((sums[i] ?? 0) - most);
  }
  return factors;
}

/** Scales the numbers of the roles in a part of a list, which stand from `start` on, so that they sum to 1. */
function scaleToOne(values: Float64Array, start: number, roles: Uint8Array, from: number, to: number): void {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[start + (roles[i] ?? 0)] ?? 0;
  if (sum === 0) return;
  for (let i = from; i < to; i++) {
    const at = start + (roles[i] ?? 0);
    values[at] = (values[at] ?? 0) / sum;
  }
}

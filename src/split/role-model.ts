import { ROLE_COLUMNS } from "./role-columns.js";
import type { Role } from "./role-lists.js";
import type { SparseRows } from "./sparse-rows.js";

/** A linear chain over the roles of a page, as `training/split/fit-roles.py` writes it. */
export interface RoleWeights {
  readonly roles: readonly Role[];
  /** Size of one step of a weight. */
  readonly step: number;
  /** For each column of evidence a sign a role: the weight in steps, counted from the middle of `SIGNS_OF_WEIGHTS`. */
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

/** Signs that weights are written in, from most negative to most positive: printable, and none that needs an escape. */
export const SIGNS_OF_WEIGHTS: string = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((sign) => sign !== '"' && sign !== "\\" && sign !== "$" && sign !== "`")
  .join("");

const MIDDLE = (SIGNS_OF_WEIGHTS.length - 1) >> 1;

/** Weights in the form that rows are scored with. A column without weights counts nothing. */
export function compileRoleModel({ roles, step, columns, follows }: RoleWeights): RoleModel {
  const read = (signs: string, at: number): number => step * (SIGNS_OF_WEIGHTS.indexOf(signs.charAt(at)) - MIDDLE);
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
  const { probabilities, likely } = lookForward(model, factors, allowed);
  let backward = new Float64Array(width).fill(1);
  let behind = new Float64Array(width);
  for (let block = allowed.length - 1; block >= 0; block--) {
    const own = likely[block] ?? [];
    const before = likely[block - 1] ?? [];
    const start = block * width;
    for (const role of own) probabilities[start + role] = (probabilities[start + role] ?? 0) * (backward[role] ?? 0);
    scaleToOne(probabilities, start, own);
    for (const next of own) backward[next] = (backward[next] ?? 0) * (factors[start + next] ?? 0);
    for (const role of before) {
      let sum = 0;
      for (const next of own) sum += (model.follows[role * width + next] ?? 0) * (backward[next] ?? 0);
      behind[role] = sum;
    }
    scaleToOne(behind, 0, before);
    [backward, behind] = [behind, backward];
  }
  return probabilities;
}

interface Forward {
  /** What the evidence of each block and of those before it says of its role. */
  readonly probabilities: Float64Array;
  /** For each block the allowed roles that this leaves. */
  readonly likely: readonly (readonly number[])[];
}

function lookForward(
  { roles, follows }: RoleModel,
  factors: Float64Array,
  allowed: readonly (readonly number[])[],
): Forward {
  const width = roles.length;
  const probabilities = new Float64Array(factors.length);
  let before: readonly number[] = [];
  const likely = allowed.map((own, block) => {
    const start = block * width;
    for (const role of own) {
      let sum = block === 0 ? 1 : 0;
      for (const last of before)
        sum += (probabilities[start - width + last] ?? 0) * (follows[last * width + role] ?? 0);
      probabilities[start + role] = sum * (factors[start + role] ?? 0);
    }
    scaleToOne(probabilities, start, own);
    before = own.filter((role) => {
      const isLikely = (probabilities[start + role] ?? 0) >= ROLE_MODEL.leastForward;
      if (!isLikely) probabilities[start + role] = 0;
      return isLikely;
    });
    return before;
  });
  return { probabilities, likely };
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

/** Scales the numbers of these roles, which stand from `start` on, so that they sum to 1. */
function scaleToOne(values: Float64Array, start: number, roles: readonly number[]): void {
  let sum = 0;
  for (const role of roles) sum += values[start + role] ?? 0;
  if (sum > 0) for (const role of roles) values[start + role] = (values[start + role] ?? 0) / sum;
}

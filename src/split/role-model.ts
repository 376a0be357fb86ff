import { ROLE_COLUMNS } from "./role-columns.js";
import type { Role } from "./types.js";

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
  /** The columns that have weights, as indexes in `ROLE_COLUMNS`. */
  readonly columns: readonly number[];
  /** `roles.length` weights a column of evidence. */
  readonly weights: Float32Array;
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
  const used: number[] = [];
  const read = (signs: string, at: number): number => step * (SIGNS_OF_WEIGHTS.indexOf(signs.charAt(at)) - MIDDLE);
  const weights = new Float32Array(ROLE_COLUMNS.length * roles.length);
  for (const [i, name] of ROLE_COLUMNS.entries()) {
    const signs = columns[name];
    if (signs === undefined) continue;
    used.push(i);
    for (let role = 0; role < roles.length; role++) weights[i * roles.length + role] = read(signs, role);
  }
  const factors = follows.flatMap((signs) => roles.map((_, role) => Math.exp(read(signs, role))));
  return { roles, columns: used, weights, follows: Float64Array.from(factors) };
}

/**
 * The probability of every role for every block, given all evidence and all allowed roles of the page: the forward-backward
 * algorithm on a linear-chain conditional random field (Lafferty, McCallum & Pereira, ICML 2001). `roles.length` numbers a
 * block. Linear in the page.
 *
 * @param rows evidence, `ROLE_COLUMNS.length` numbers a block
 * @param allowed for each block the roles that it may have, as indexes in `roles`; at least one
 */
export function roleProbabilities(
  model: RoleModel,
  rows: Float32Array,
  allowed: readonly (readonly number[])[],
): Float64Array {
  const width = model.roles.length;
  const factors = evidenceFactors(model, rows, allowed);
  const probabilities = lookForward(model, factors, allowed);
  let backward = new Float64Array(width).fill(1);
  for (let block = allowed.length - 1; block >= 0; block--) {
    const [own, before] = [allowed[block] ?? [], allowed[block - 1] ?? []];
    const start = block * width;
    for (const role of own) probabilities[start + role] = (probabilities[start + role] ?? 0) * (backward[role] ?? 0);
    scaleToOne(probabilities, start, width);
    const behind = new Float64Array(width);
    for (const role of before) {
      let sum = 0;
      for (const next of own)
        sum += (model.follows[role * width + next] ?? 0) * (factors[start + next] ?? 0) * (backward[next] ?? 0);
      behind[role] = sum;
    }
    scaleToOne(behind, 0, width);
    backward = behind;
  }
  return probabilities;
}

/** What the evidence of each block and of those before it says of its role. */
function lookForward(
  { roles, follows }: RoleModel,
  factors: Float64Array,
  allowed: readonly (readonly number[])[],
): Float64Array {
  const width = roles.length;
  const forward = new Float64Array(factors.length);
  for (const [block, own] of allowed.entries()) {
    const start = block * width;
    const before = allowed[block - 1];
    for (const role of own) {
      let sum = before === undefined ? 1 : 0;
      for (const last of before ?? [])
        sum += (forward[start - width + last] ?? 0) * (follows[last * width + role] ?? 0);
      forward[start + role] = sum * (factors[start + role] ?? 0);
    }
    scaleToOne(forward, start, width);
  }
  return forward;
}

/** How much the evidence of each block speaks for each role, the strongest 1; 0 for what is not allowed. */
function evidenceFactors(
  { roles, columns, weights }: RoleModel,
  rows: Float32Array,
  allowed: readonly (readonly number[])[],
): Float64Array {
  const width = roles.length;
  const factors = new Float64Array(allowed.length * width);
  for (const [block, own] of allowed.entries()) {
    const start = block * width;
    for (const column of columns) {
      const value = rows[block * ROLE_COLUMNS.length + column] ?? 0;
      if (value === 0) continue;
      const at = column * width;
      for (const role of own) factors[start + role] = (factors[start + role] ?? 0) + value * (weights[at + role] ?? 0);
    }
    let most = Number.NEGATIVE_INFINITY;
    for (const role of own) most = Math.max(most, factors[start + role] ?? 0);
    for (const role of own) factors[start + role] = Math.exp((factors[start + role] ?? 0) - most);
  }
  return factors;
}

function scaleToOne(values: Float64Array, start: number, count: number): void {
  let sum = 0;
  for (let i = start; i < start + count; i++) sum += values[i] ?? 0;
  if (sum > 0) for (let i = start; i < start + count; i++) values[i] = (values[i] ?? 0) / sum;
}

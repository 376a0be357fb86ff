import { candidatesOf } from "./letters.js";

/** A word to learn from: which counts are right, and how much it matters. */
export interface Lesson {
  readonly word: string;
  readonly counts: readonly number[];
  readonly weight: number;
}

/** How a fit goes: rounds over all words, rate and smoothing of the steps, and the L1 penalty in units of summed gradients. */
export interface FitOptions {
  readonly rounds: number;
  readonly rate: number;
  readonly smoothing: number;
  readonly penalty: number;
}

interface Row {
  readonly priors: readonly number[];
  readonly features: readonly Int32Array[];
  readonly counts: readonly number[];
  readonly weight: number;
}

/** Numbers of a fit, one of each a pattern. */
interface State {
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  readonly weights: Float64Array;
}

const SMALLEST_CHANGE = 1e-4;
const SMALLEST_PROBABILITY = 1e-12;

function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [items[i], items[j]];
    if (a !== undefined && b !== undefined) [items[i], items[j]] = [b, a];
  }
}

/** A linear congruential generator, so that the same data give the same weights. */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function nucleusOdds({ priors, features }: Row, weights: Float64Array): number[] {
  return features.map((each, k) => {
    let sum = priors[k] ?? 0;
    for (const feature of each) sum += weights[feature] ?? 0;
    return 1 / (1 + Math.exp(-sum));
  });
}

/**
 * How far each letter's probability of being a nucleus is above what it is once one knows that the word has a right count: the
 * gradient of the log-loss of the count, whose nuclei are not known. Forward and backward sums over the letters; null where
 * no right count can be reached.
 */
function gradients(odds: readonly number[], counts: readonly number[]): number[] | null {
  const forward: number[][] = [[1]];
  for (const [k, p] of odds.entries()) {
    const last = forward[k] ?? [];
    forward.push(Array.from({ length: k + 2 }, (_, c) => (last[c] ?? 0) * (1 - p) + (last[c - 1] ?? 0) * p));
  }
  const ends = forward[odds.length] ?? [];
  const total = counts.reduce((sum, count) => sum + (ends[count] ?? 0), 0);
  if (total < SMALLEST_PROBABILITY) return null;
  let backward: number[] = ends.map((_, count) => (counts.includes(count) ? 1 : 0));
  const result = odds.map(() => 0);
  for (let k = odds.length - 1; k >= 0; k--) {
    const p = odds[k] ?? 0;
    const until = forward[k] ?? [];
    const nucleus = until.reduce((sum, reached, c) => sum + reached * p * (backward[c + 1] ?? 0), 0);
    result[k] = p - nucleus / total;
    backward = until.map((_, c) => (1 - p) * (backward[c] ?? 0) + p * (backward[c + 1] ?? 0));
  }
  return result;
}

/** One step of FTRL-proximal (H. B. McMahan et al., KDD 2013) on one weight. */
function takeStep({ sums, squares, weights }: State, feature: number, gradient: number, options: FitOptions): void {
  const { rate, smoothing, penalty } = options;
  const before = squares[feature] ?? 0;
  const squared = before + gradient * gradient;
  const pull = (Math.sqrt(squared) - Math.sqrt(before)) / rate;
  const sum = (sums[feature] ?? 0) + gradient - pull * (weights[feature] ?? 0);
  sums[feature] = sum;
  squares[feature] = squared;
  const free = Math.abs(sum) - penalty;
  weights[feature] = free <= 0 ? 0 : (-Math.sign(sum) * free * rate) / (smoothing + Math.sqrt(squared));
}

/** The weights, in log-odds, of those of `patterns` that are not 0. */
export function fitPatterns(
  lessons: readonly Lesson[],
  patterns: readonly string[],
  options: FitOptions,
): Map<string, number> {
  const numbers = new Map(patterns.map((pattern, i) => [pattern, i]));
  const rows = lessons.map(({ word, counts, weight }): Row => {
    const candidates = candidatesOf(word);
    const features = candidates.map((each) => Int32Array.from(each.patterns.flatMap((one) => numbers.get(one) ?? [])));
    return { priors: candidates.map(({ prior }) => prior), features, counts, weight };
  });
  const size = patterns.length;
  const state = { sums: new Float64Array(size), squares: new Float64Array(size), weights: new Float64Array(size) };
  const random = randomNumbers();
  for (let round = 0; round < options.rounds; round++) {
    shuffle(rows, random);
    for (const row of rows) {
      const changes = gradients(nucleusOdds(row, state.weights), row.counts);
      for (const [k, change] of (changes ?? []).entries()) {
        if (Math.abs(change) < SMALLEST_CHANGE) continue;
        for (const feature of row.features[k] ?? []) takeStep(state, feature, change * row.weight, options);
      }
    }
  }
  return new Map(patterns.flatMap((pattern, i) => (state.weights[i] ? [[pattern, state.weights[i] ?? 0]] : [])));
}

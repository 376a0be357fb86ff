import { seededRandom } from "../../scripts/seeded-random.js";

/** What the scorer says of a page, or counts of snippets: found, wrongly found, missed. */
export interface PageScore {
  readonly p: number | null;
  readonly r: number | null;
  readonly f1: number;
  readonly counts?: readonly [number, number, number];
}

/** A confidence, and whether it was about something right. */
export interface Sample {
  readonly confidence: number;
  readonly isRight: boolean;
}

const BINS = 15;
const RESAMPLES = 1000;
const SEED = 7;

function meanOf(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
}

/**
 * The figure of a set: for snippets F1 of the summed counts, for articles F1 of mean precision and mean recall, for lines the
 * mean F1 of pages.
 */
export function pooledF1(scores: readonly PageScore[], task: string): number {
  if (scores.some(({ counts }) => counts !== undefined)) {
    let [found, wrong, missed] = [0, 0, 0];
    for (const { counts = [0, 0, 0] } of scores) {
      found += counts[0];
      wrong += counts[1];
      missed += counts[2];
    }
    return (2 * found) / (2 * found + wrong + missed);
  }
  if (task === "lines") return meanOf(scores.map(({ f1 }) => f1));
  const [p, r] = [meanOf(scores.map((score) => score.p)), meanOf(scores.map((score) => score.r))];
  return (2 * p * r) / (p + r);
}

/** The 95 % bootstrap interval of `pooledF1`, hosts drawn with replacement. */
export function interval(
  pages: readonly { readonly host: string; readonly score: PageScore }[],
  task: string,
): readonly [number, number] {
  const byHost = new Map<string, PageScore[]>();
  for (const { host, score } of pages) byHost.set(host, [...(byHost.get(host) ?? []), score]);
  const hosts = [...byHost.values()];
  const random = seededRandom(SEED);
  const figures = Array.from({ length: RESAMPLES }, () =>
    pooledF1(
      hosts.flatMap(() => hosts[Math.floor(random() * hosts.length)] ?? []),
      task,
    ),
  ).toSorted((a, b) => a - b);
  return [figures[Math.floor(RESAMPLES * 0.025)] ?? 0, figures[Math.floor(RESAMPLES * 0.975)] ?? 0];
}

/** Expected calibration error over bins of equal counts. */
export function calibrationError(samples: readonly Sample[]): number {
  const sorted = samples.toSorted((a, b) => a.confidence - b.confidence);
  let error = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const part = sorted.slice(Math.floor((bin * sorted.length) / BINS), Math.floor(((bin + 1) * sorted.length) / BINS));
    const gap = meanOf(part.map(({ confidence }) => confidence)) - meanOf(part.map(({ isRight }) => (isRight ? 1 : 0)));
    error += (Math.abs(gap) * part.length) / Math.max(1, sorted.length);
  }
  return error;
}

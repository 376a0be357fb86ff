/** A text that may be the title, with what speaks for it. */
interface Candidate<Name extends string> {
  /** Candidates with the same key are one text in several places. */
  readonly key: string;
  /** What is not said of a candidate is 0. */
  readonly evidence: ReadonlyMap<Name, number>;
}

export interface Ranked<T> {
  readonly best: T;
  /** Probability that the best is right: its share of `exp(score)` among all candidates and "none of them", as in the fit. */
  readonly confidence: number;
}

/** The candidate with the highest sum of weighted evidence, the first of equals; null where there is none. */
export function findBest<Name extends string, T extends Candidate<Name>>(
  candidates: readonly T[],
  weights: Readonly<Record<Name | "none", number>>,
): Ranked<T> | null {
  const scores = candidates.map(({ evidence }) => {
    let score = 0;
    for (const [name, value] of evidence) score += value * weights[name];
    return score;
  });
  const highest = Math.max(...scores);
  const best = candidates[scores.indexOf(highest)];
  if (best === undefined) return null;
  let all = Math.exp(weights.none - highest);
  let same = 0;
  for (const [i, score] of scores.entries()) {
    const odds = Math.exp(score - highest);
    all += odds;
    if (candidates[i]?.key === best.key) same += odds;
  }
  return { best, confidence: same / all };
}

import type { Candidate } from "./key-term-candidates.js";

/** A candidate with its score, 0 to 1. */
export interface ScoredCandidate extends Candidate {
  readonly score: number;
}

/**
 * `scoreStep`: scores nearer than this are equal, and the term decides, as sums differ in their last bits between machines.
 * `ownShare`: a term inside a better one stays if this share of its occurrences stands elsewhere. `commonTerm`: a phrase that stands
 * once, around a better term that stands as often as this, is a chance neighborhood ("Hamburg bleibt").
 */
export const KEY_TERM_SELECTION = Object.freeze({ scoreStep: 1e-9, ownShare: 0.3, commonTerm: 3 });

/** Best first; equal scores by term, in order of code units. */
function byScore(a: ScoredCandidate, b: ScoredCandidate): number {
  const { scoreStep } = KEY_TERM_SELECTION;
  const difference = Math.round(b.score / scoreStep) - Math.round(a.score / scoreStep);
  if (difference !== 0) return difference;
  return a.term < b.term ? -1 : 1;
}

function contains(longer: Candidate, shorter: Candidate): boolean {
  return ` ${longer.term} `.includes(` ${shorter.term} `);
}

/** True where the candidate hardly occurs but as a part of the better term. */
function isPart(candidate: Candidate, better: Candidate, ownShare: number): boolean {
  const own = candidate.places.length - better.places.length;
  return own < ownShare * candidate.places.length && contains(better, candidate);
}

/** True where the candidate only shows the better term beside other words. */
function isChance(candidate: Candidate, better: Candidate): boolean {
  const isLone = candidate.places.length === 1 && better.places.length >= KEY_TERM_SELECTION.commonTerm;
  return isLone && candidate.stems.length > better.stems.length && contains(candidate, better);
}

/**
 * The best candidates, without those that say nothing beside a better one.
 *
 * @param areWholePhrases true where places are counted only where a phrase stands alone: then every part of a better term is
 *   dropped, and no phrase is a chance neighborhood
 */
export function selectBest(
  candidates: readonly ScoredCandidate[],
  limit: number,
  areWholePhrases: boolean,
): readonly ScoredCandidate[] {
  const selected: ScoredCandidate[] = [];
  for (const candidate of candidates.toSorted(byScore)) {
    if (selected.length >= limit) break;
    const isIdle = areWholePhrases
      ? selected.some((better) => contains(better, candidate))
      : selected.some(
          (better) => isPart(candidate, better, KEY_TERM_SELECTION.ownShare) || isChance(candidate, better),
        );
    if (!isIdle) selected.push(candidate);
  }
  return selected;
}

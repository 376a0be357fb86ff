import { bestFirst } from "./best-first.js";
import type { Candidate } from "./key-term-candidates.js";

/** A candidate with its score, 0 to 1. */
export interface ScoredCandidate extends Candidate {
  readonly score: number;
}

/**
 * A term inside a better one stays if it stands alone more than `aloneFactor` times as often, or, where all occurrences are counted, if
 * `ownShare` of them stand elsewhere ("COVID-19" beside "COVID-19 pandemic"). `commonTerm`: a phrase that stands
 * once, around a better term that stands as often as this, is a chance neighborhood ("Hamburg bleibt").
 */
export const KEY_TERM_SELECTION = Object.freeze({ aloneFactor: 3, ownShare: 0.3, commonTerm: 3 });

function contains(longer: Candidate, shorter: Candidate): boolean {
  if (longer.stems.length <= shorter.stems.length || !longer.term.includes(shorter.term)) return false;
  return ` ${longer.term} `.includes(` ${shorter.term} `);
}

/** True where the candidate is part of a better term and does not stand alone much more often than that. */
function isRarePart(candidate: Candidate, better: Candidate): boolean {
  const isRare = candidate.places.length <= KEY_TERM_SELECTION.aloneFactor * better.places.length;
  return isRare && contains(better, candidate);
}

/** How many places of the candidate are no part of one of the better term's. Both are in order. */
function countElsewhere(candidate: Candidate, better: Candidate): number {
  let [elsewhere, next] = [0, 0];
  for (const [start] of candidate.places) {
    while (next < better.places.length && (better.places[next]?.[1] ?? 0) <= start) next++;
    const place = better.places[next];
    if (place === undefined || place[0] > start) elsewhere++;
  }
  return elsewhere;
}

/** True where the candidate hardly occurs but as a part of the better term. */
function isPart(candidate: Candidate, better: Candidate): boolean {
  if (!contains(better, candidate)) return false;
  return countElsewhere(candidate, better) < KEY_TERM_SELECTION.ownShare * candidate.places.length;
}

/** True where the candidate only shows the better term beside other words. */
function isChance(candidate: Candidate, better: Candidate): boolean {
  const isLone = candidate.places.length === 1 && better.places.length >= KEY_TERM_SELECTION.commonTerm;
  return isLone && contains(candidate, better);
}

/**
 * The best candidates, best first, without those that say nothing beside a better one.
 *
 * @param scores of the candidates, in their order
 * @param areWholePhrases true where places are counted only where a phrase stands alone, which no chance neighborhood does
 */
export function selectBest(
  candidates: readonly Candidate[],
  scores: Float64Array,
  limit: number,
  areWholePhrases: boolean,
): readonly ScoredCandidate[] {
  const selected: ScoredCandidate[] = [];
  if (limit <= 0) return selected;
  for (const number of bestFirst(scores, 0, (i) => candidates[i]?.term ?? "")) {
    const candidate = candidates[number];
    if (candidate === undefined) continue;
    const isIdle = selected.some((better) =>
      areWholePhrases ? isRarePart(candidate, better) : isPart(candidate, better) || isChance(candidate, better),
    );
    if (!isIdle) selected.push({ ...candidate, score: scores[number] ?? 0 });
    if (selected.length >= limit) break;
  }
  return selected;
}

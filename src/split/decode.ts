import type { PhraseRole } from "../blocks/phrases-list.js";
import type { BlockEvidence } from "./block-evidence.js";

/** Which way doubtful blocks fall. */
export type Favor = "balanced" | "precision" | "recall";

/**
 * Probability from which a block is body, by `favor`, and how lone a short block may stand: a few words that the model takes
 * for body far from any other are a teaser's or a caption's.
 */
export const DECODE = Object.freeze({
  threshold: Object.freeze({ balanced: 0.5, precision: 0.75, recall: 0.25 }),
  shortBlock: 12,
  loneDistance: 12,
  /** A heading or a short line between two body blocks is kept from this share of the threshold. */
  betweenBody: 0.7,
});

/** Phrases that no body block consists of. In 1,043 labelled pages fewer than one such block in thirty was body. */
const FURNITURE: ReadonlySet<PhraseRole> = new Set([
  "newsletter",
  "share-count",
  "related-links",
  "comment-form",
  "cookie-notice",
  "paywall",
  "advertisement",
  "login-search",
]);

/** Phrases with which no body block starts. */
const FURNITURE_STARTS: ReadonlySet<PhraseRole> = new Set([
  "newsletter",
  "share-count",
  "cookie-notice",
  "byline",
  "caption",
  "breadcrumb",
]);

/** True for what is never body, whatever stands around it: captions, buttons, counts, and lines of site furniture. */
function isFurniture({ block, phrase, isCountLine }: BlockEvidence): boolean {
  if (block.kind === "caption" || block.kind === "control" || isCountLine) return true;
  if (phrase === null || block.kind === "table") return false;
  return (phrase.isWhole && FURNITURE.has(phrase.role)) || (phrase.isStart && FURNITURE_STARTS.has(phrase.role));
}

/** Probabilities of the blocks to labels: a threshold, then stray blocks dropped and gaps inside a run closed. */
export function decodeLabels(probabilities: Float32Array, blocks: readonly BlockEvidence[], favor: Favor): boolean[] {
  const threshold = DECODE.threshold[favor];
  const labels = blocks.map((own, i) => (probabilities[i] ?? 0) >= threshold && !isFurniture(own));
  for (const [i, own] of blocks.entries()) {
    const isBetween = labels[i - 1] === true && labels[i + 1] === true;
    if (labels[i] !== true && isBetween && own.phrase === null)
      labels[i] = (probabilities[i] ?? 0) >= threshold * DECODE.betweenBody;
  }
  return dropStrays(labels, blocks);
}

function dropStrays(labels: readonly boolean[], blocks: readonly BlockEvidence[]): boolean[] {
  const kept = [...labels];
  let before = Number.NEGATIVE_INFINITY;
  const indexes = [...labels.keys()].filter((i) => labels[i]);
  for (const [k, i] of indexes.entries()) {
    const after = indexes[k + 1] ?? Number.POSITIVE_INFINITY;
    const isLone = i - before > DECODE.loneDistance && after - i > DECODE.loneDistance;
    // The only body block of a page is no stray.
    if (isLone && indexes.length > 1 && (blocks[i]?.block.words ?? 0) <= DECODE.shortBlock) kept[i] = false;
    before = i;
  }
  return kept;
}

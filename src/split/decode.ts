import type { PhraseRole } from "../blocks/phrases-list.js";
import { cutNextArticle, dropAuthorBoxes } from "./article-end.js";
import type { BlockEvidence } from "./block-evidence.js";
import { isPointerLine } from "./line-signs.js";

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
  /** A paragraph this near behind the title is the standfirst, kept from this share of the threshold. */
  standfirst: 0.3,
  standfirstDistance: 3,
  /** How much the rows of a table, or the items of a list, share of their probability. */
  groupShare: 0.5,
  longestByline: 8,
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

/** True for what is never body, whatever stands around it: captions, buttons, bylines, dates, counts, lines of site furniture. */
function isFurniture(own: BlockEvidence): boolean {
  const { block, phrase } = own;
  if (block.kind === "caption" || block.kind === "control") return true;
  if (block.kind === "table" || block.kind === "list-item") return false;
  if (own.isCountLine || own.isDateLine || own.hasCredit || isPointerLine(block.text)) return true;
  if (own.startsWithAuthor && block.words <= DECODE.longestByline) return true;
  if (phrase === null) return false;
  if (phrase.isWhole && FURNITURE.has(phrase.role)) return true;
  // "Read also: ..." names another article, whether it is linked or not.
  const isPointer =
    phrase.role === "related-links" && /:/.test(block.text.slice(phrase.phrase.length - 1, phrase.phrase.length + 1));
  return phrase.isStart && (FURNITURE_STARTS.has(phrase.role) || isPointer);
}

/**
 * Probabilities of the blocks to labels. The rows of a table and the items of a list share their probability; what is never
 * body is dropped; a paragraph right behind the title is the standfirst; then gaps are closed and stray blocks dropped.
 */
export function decodeLabels(
  probabilities: Float32Array,
  blocks: readonly BlockEvidence[],
  titleBlock: number | null,
  favor: Favor,
): boolean[] {
  const threshold = DECODE.threshold[favor];
  const shared = shareInGroups(probabilities, blocks);
  const labels = blocks.map((own, i) => (shared[i] ?? 0) >= threshold && !isFurniture(own));
  for (const [i, own] of blocks.entries()) {
    if (labels[i] === true || isFurniture(own)) continue;
    const isBetween = labels[i - 1] === true && labels[i + 1] === true && own.phrase === null;
    const isStandfirst =
      titleBlock !== null && own.isProse && i > titleBlock && i <= titleBlock + DECODE.standfirstDistance;
    const share = isStandfirst ? DECODE.standfirst : isBetween ? DECODE.betweenBody : 1;
    labels[i] = (shared[i] ?? 0) >= threshold * share;
  }
  dropAuthorBoxes(labels, blocks);
  cutNextArticle(labels, blocks);
  return dropStrays(labels, blocks);
}

/** Rows of one table and items of one list get half of their own probability and half of the mean of all of them. */
function shareInGroups(probabilities: Float32Array, blocks: readonly BlockEvidence[]): Float32Array {
  const shared = Float32Array.from(probabilities);
  let start = 0;
  for (let i = 1; i <= blocks.length; i++) {
    if (isSameGroup(blocks[i - 1], blocks[i])) continue;
    let sum = 0;
    for (let k = start; k < i; k++) sum += probabilities[k] ?? 0;
    for (let k = start; k < i; k++)
      shared[k] = (1 - DECODE.groupShare) * (probabilities[k] ?? 0) + (DECODE.groupShare * sum) / (i - start);
    start = i;
  }
  return shared;
}

function isSameGroup(before: BlockEvidence | undefined, own: BlockEvidence | undefined): boolean {
  const kind = own?.block.kind;
  return (kind === "table" || kind === "list-item") && before?.block.kind === kind;
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

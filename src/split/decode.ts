import type { PhraseHit } from "../blocks/phrases.js";
import type { PhraseRole } from "../blocks/phrases-list.js";
import { cutComments, cutNextArticle, dropAuthorBoxes } from "./article-end.js";
import type { BlockEvidence } from "./block-evidence.js";
import { isCopyrightLine, isPointerLine } from "./line-signs.js";
import type { Role } from "./role-lists.js";

/** Which way doubtful blocks fall. */
export type Favor = "balanced" | "precision" | "recall";

/**
 * Probability from which a block is body, by `favor`, on a page that is sure; `leastSure` bounds how far it sinks on others.
 * How lone a short block may stand: a few words that the model takes for body far from any other are a teaser's or a
 * caption's.
 */
export const DECODE = Object.freeze({
  threshold: Object.freeze({ balanced: 0.5, precision: 0.75, recall: 0.25 }),
  leastSure: 0.6,
  shortBlock: 12,
  loneDistance: 12,
  /** A heading or a short line between two body blocks is kept from this share of the threshold. */
  betweenBody: 0.85,
  /** A paragraph this near behind the title is the standfirst, kept from this share of the threshold. */
  standfirst: 0.5,
  standfirstDistance: 3,
  standfirstWords: 10,
  /** How much the rows of a table, or the items of a list, share of their probability. */
  groupShare: 0.5,
  longestByline: 8,
  /** How near to the title a line that is only a date is the article's. */
  datelineDistance: 8,
});

/** Phrases that no body block consists of. In 1,043 labeled pages fewer than one such block in thirty was body. */
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
  "paywall",
  "advertisement",
]);

/** Why a block is never body, whatever stands around it: captions, buttons, bylines, dates, lines of site furniture. */
function furnitureReason(own: BlockEvidence, fromTitle: number): string | null {
  const { block, phrase } = own;
  if (block.kind === "caption") return "a caption";
  if (block.kind === "control") return "a button";
  if (block.kind === "table" || block.kind === "list-item") return null;
  if (own.isCountLine) return "a count";
  // Further down, and as headings, dates belong to programs, timelines and lists of events.
  if (own.isDateLine && block.kind !== "heading" && Math.abs(fromTitle) <= DECODE.datelineDistance) return "a date";
  if (own.hasCredit) return "ends in the credit of a picture";
  if (isPointerLine(block.text)) return "points to another page";
  if (isCopyrightLine(block.text)) return "a copyright line";
  if (own.startsWithAuthor && block.words <= DECODE.longestByline) return "a byline";
  return phrase !== null && isFurniturePhrase(phrase) ? `says "${phrase.phrase.trim()}" (${phrase.role})` : null;
}

function isFurniturePhrase(phrase: PhraseHit): boolean {
  if (phrase.isWhole && FURNITURE.has(phrase.role)) return true;
  // "Read also: ..." names another article, whether it is linked or not.
  const isPointer = phrase.role === "related-links" && phrase.isLabel;
  return phrase.isStart && (FURNITURE_STARTS.has(phrase.role) || isPointer);
}

/** The label of a block, and the rule that gave it where the model alone would have said otherwise. */
export interface Decision {
  readonly isBody: boolean;
  readonly rule: string | null;
  /** The role of what a rule cut off, where the rule knows it. */
  readonly role: Role | null;
}

/**
 * Probabilities of the blocks to labels. The rows of a table and the items of a list share their probability; what is never
 * body is dropped; a paragraph right behind the title is the standfirst; then gaps are closed, what is appended to the
 * article is cut off, and stray blocks are dropped.
 */
export function decodeLabels(
  probabilities: Float32Array,
  blocks: readonly BlockEvidence[],
  titleBlock: number | null,
  favor: Favor,
): readonly Decision[] {
  const threshold = DECODE.threshold[favor] * Math.max(DECODE.leastSure, expectedF1(probabilities, blocks));
  const shared = shareInGroups(probabilities, blocks);
  const rules = blocks.map((own, i) => furnitureReason(own, i - (titleBlock ?? 0)));
  const labels = blocks.map((_, i) => (shared[i] ?? 0) >= threshold && rules[i] === null);
  blocks.forEach((own, i) => {
    if (labels[i] === true || rules[i] !== null) return;
    const isBetween = labels[i - 1] === true && labels[i + 1] === true && own.phrase === null;
    const isStandfirst = titleBlock !== null && standsAsStandfirst(own, i - titleBlock);
    const share = isStandfirst ? DECODE.standfirst : isBetween ? DECODE.betweenBody : 1;
    if ((shared[i] ?? 0) < threshold * share) return;
    labels[i] = true;
    rules[i] = isStandfirst ? "stands as the standfirst" : "between two blocks of the body";
  });
  const roles = new Map<number, Role>();
  for (const { rule, role, drop } of CUTS) {
    const before = [...labels];
    drop(labels, blocks);
    for (const [i, label] of labels.entries()) {
      if (label === before[i]) continue;
      rules[i] = rule;
      if (role !== null) roles.set(i, role);
    }
  }
  return labels.map((isBody, i) => ({
    isBody,
    rule: isBody === (probabilities[i] ?? 0) >= threshold ? null : (rules[i] ?? "as the rest of its list or table"),
    role: roles.get(i) ?? null,
  }));
}

/**
 * The best F1 that can be expected of a page, by words, if its probabilities are right. Labels that reach it are body from
 * half of it on: where a page is doubtful, leaving a likely block out costs more than taking an unlikely one in (Lipton,
 * Elkan & Naryanaswamy, "Optimal thresholding of classifiers to maximize F1 measure", 2014). 1 for a page without blocks.
 */
function expectedF1(probabilities: Float32Array, blocks: readonly BlockEvidence[]): number {
  const order = [...blocks.keys()].sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0));
  let expected = 0;
  for (const [i, { block }] of blocks.entries()) expected += (probabilities[i] ?? 0) * block.words;
  let [both, said, best] = [0, 0, 0];
  for (const i of order) {
    const words = blocks[i]?.block.words ?? 0;
    both += (probabilities[i] ?? 0) * words;
    said += words;
    best = Math.max(best, (2 * both) / Math.max(1e-9, said + expected));
  }
  return blocks.length === 0 ? 1 : best;
}

interface Cut {
  readonly rule: string;
  readonly role: Role | null;
  drop(labels: boolean[], blocks: readonly BlockEvidence[]): void;
}

/** What is dropped once the body is known, and the reason it gives. */
const CUTS: readonly Cut[] = [
  { rule: "tells about the author, behind the article", role: "author-bio", drop: dropAuthorBoxes },
  { rule: "stands in a thread of comments", role: "comment", drop: cutComments },
  { rule: "another article begins before it", role: null, drop: cutNextArticle },
  { rule: "far from the rest of the body", role: null, drop: dropStrays },
];

/** A paragraph soon behind the title; right behind it one without a closing stop too, as many standfirsts are. */
function standsAsStandfirst({ block, isProse, phrase }: BlockEvidence, distance: number): boolean {
  if (distance < 1 || distance > DECODE.standfirstDistance || phrase !== null) return false;
  return isProse || (distance === 1 && block.kind !== "list-item" && block.words >= DECODE.standfirstWords);
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

/** A few words far from any other body block are a teaser's or a caption's; the only body block of a page is no stray. */
function dropStrays(labels: boolean[], blocks: readonly BlockEvidence[]): void {
  const indexes = [...labels.keys()].filter((i) => labels[i]);
  let before = Number.NEGATIVE_INFINITY;
  indexes.forEach((i, k) => {
    const after = indexes[k + 1] ?? Number.POSITIVE_INFINITY;
    const isLone = i - before > DECODE.loneDistance && after - i > DECODE.loneDistance;
    if (isLone && indexes.length > 1 && (blocks[i]?.block.words ?? 0) <= DECODE.shortBlock) labels[i] = false;
    before = i;
  });
}

import type { PhraseRole } from "../blocks/phrases-list.js";
import { findProseRun } from "../blocks/prose-run.js";
import type { ParsedPage } from "../blocks/types.js";
import type { Title } from "../title/types.js";
import { type BlockEvidence, phraseNumber } from "./block-evidence.js";
import { columnOf, EVIDENCE, EVIDENCE_NAMES } from "./evidence-columns.js";

/** Phrases that close an article where they stand as a heading of their own, of at most this many words. */
const CLOSERS: ReadonlySet<PhraseRole> = new Set([
  "related-links",
  "comment-form",
  "tags",
  "author-bio",
  "newsletter",
  "footer",
]);
const LONGEST_CLOSER = 8;

/** Position in a row of each column of `PLACE`. */
const AT = Object.freeze({
  position: columnOf("position"),
  wordPosition: columnOf("wordPosition"),
  wordsBefore: columnOf("wordsBefore"),
  blocksFromTitle: columnOf("blocksFromTitle"),
  wordsFromTitle: columnOf("wordsFromTitle"),
  inProseRun: columnOf("inProseRun"),
  blocksFromRunStart: columnOf("blocksFromRunStart"),
  blocksFromRunEnd: columnOf("blocksFromRunEnd"),
  closersSoFar: columnOf("closersSoFar"),
  blocksFromCloser: columnOf("blocksFromCloser"),
  wordsFromCloser: columnOf("wordsFromCloser"),
  proseBefore: columnOf("proseBefore"),
  proseAfter: columnOf("proseAfter"),
  proseNearBefore: columnOf("proseNearBefore"),
  proseNearAfter: columnOf("proseNearAfter"),
  sameShapeNear: columnOf("sameShapeNear"),
  headingPhrase: columnOf("headingPhrase"),
  blocksFromHeading: columnOf("blocksFromHeading"),
  headingLinked: columnOf("headingLinked"),
});

/** Fills the columns that depend on where each block stands: on the page, against the title, the prose and closing sections. */
export function writePlaces(
  rows: Float32Array,
  parsed: ParsedPage,
  title: Title | null,
  blocks: readonly BlockEvidence[],
): void {
  const words = runningSum(blocks, ({ block }) => block.words);
  const prose = runningSum(blocks, (own) => (own.isProse ? own.block.words : 0));
  writePositions(rows, words, prose);
  writeDistances(rows, parsed, title?.block ?? null, words);
  writeClosers(rows, blocks, words, prose);
  writeHeadings(rows, blocks);
}

/** `sums[i]` is the sum over all blocks before `i`; one more number than blocks. */
function runningSum(blocks: readonly BlockEvidence[], amountOf: (evidence: BlockEvidence) => number): Float64Array {
  const sums = new Float64Array(blocks.length + 1);
  for (const [i, evidence] of blocks.entries()) sums[i + 1] = (sums[i] ?? 0) + amountOf(evidence);
  return sums;
}

function writePositions(rows: Float32Array, words: Float64Array, prose: Float64Array): void {
  const count = words.length - 1;
  const allWords = Math.max(1, words[count] ?? 0);
  const allProse = Math.max(1, prose[count] ?? 0);
  for (let i = 0; i < count; i++) {
    const row = i * EVIDENCE_NAMES.length;
    const before = words[i] ?? 0;
    const proseHere = prose[i] ?? 0;
    const proseBehind = prose[i + 1] ?? 0;
    rows[row + AT.position] = i / count;
    rows[row + AT.wordPosition] = before / allWords;
    rows[row + AT.wordsBefore] = Math.log1p(before);
    rows[row + AT.proseBefore] = proseHere / allProse;
    rows[row + AT.proseAfter] = ((prose[count] ?? 0) - proseBehind) / allProse;
    rows[row + AT.proseNearBefore] = Math.log1p(proseHere - (prose[Math.max(0, i - EVIDENCE.window)] ?? 0));
    rows[row + AT.proseNearAfter] = Math.log1p((prose[Math.min(count, i + 1 + EVIDENCE.window)] ?? 0) - proseBehind);
  }
}

function writeDistances(rows: Float32Array, parsed: ParsedPage, titleBlock: number | null, words: Float64Array): void {
  const run = findProseRun(parsed.blocks, parsed.isSentencePerLine);
  for (const i of parsed.blocks.keys()) {
    const row = i * EVIDENCE_NAMES.length;
    if (titleBlock !== null) {
      rows[row + AT.blocksFromTitle] = signedLog(i - titleBlock);
      rows[row + AT.wordsFromTitle] = signedLog((words[i] ?? 0) - (words[titleBlock] ?? 0));
    }
    if (run !== null) {
      rows[row + AT.inProseRun] = i >= run.start && i < run.end ? 1 : 0;
      rows[row + AT.blocksFromRunStart] = signedLog(i - run.start);
      rows[row + AT.blocksFromRunEnd] = signedLog(i - run.end);
    }
  }
}

function signedLog(value: number): number {
  return value < 0 ? -Math.log1p(-value) : Math.log1p(value);
}

function writeClosers(
  rows: Float32Array,
  blocks: readonly BlockEvidence[],
  words: Float64Array,
  prose: Float64Array,
): void {
  let closers = 0;
  let closer = -1;
  blocks.forEach(({ phrase, block }, i) => {
    const row = i * EVIDENCE_NAMES.length;
    rows[row + AT.closersSoFar] = closers;
    if (closer >= 0) {
      rows[row + AT.blocksFromCloser] = i - closer;
      rows[row + AT.wordsFromCloser] = Math.log1p((words[i] ?? 0) - (words[closer] ?? 0));
    }
    // A menu before the article names the same sections; only what stands behind some prose closes it.
    const isCloser =
      phrase?.isStart === true && CLOSERS.has(phrase.role) && block.words <= LONGEST_CLOSER && (prose[i] ?? 0) > 0;
    if (isCloser) [closers, closer] = [closers + 1, i];
  });
}

/** What the nearest heading before a block says, and how far away it stands. A phrase that is a whole line is a heading too. */
function writeHeadings(rows: Float32Array, blocks: readonly BlockEvidence[]): void {
  let heading = -1;
  blocks.forEach(({ block, phrase }, i) => {
    const above = blocks[heading];
    if (above !== undefined) {
      const row = i * EVIDENCE_NAMES.length;
      rows[row + AT.headingPhrase] = phraseNumber(above.phrase);
      rows[row + AT.blocksFromHeading] = i - heading;
      rows[row + AT.headingLinked] = above.block.linkDensity ?? Number.NaN;
    }
    if (block.kind === "heading" || (phrase?.isWhole === true && block.kind !== "list-item")) heading = i;
  });
}

/**
 * How many of the blocks around have the same kind, tag and class words: lists of teasers have many, paragraphs too.
 *
 * @param shapes a number for each block
 */
export function writeSameShapes(rows: Float32Array, shapes: Int32Array): void {
  for (let i = 0; i < shapes.length; i++) {
    const own = shapes[i];
    let same = 0;
    const last = Math.min(shapes.length - 1, i + EVIDENCE.window);
    for (let k = Math.max(0, i - EVIDENCE.window); k <= last; k++) if (shapes[k] === own) same++;
    rows[i * EVIDENCE_NAMES.length + AT.sameShapeNear] = same - 1;
  }
}

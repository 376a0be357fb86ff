import { classAt, SENTENCE_END } from "../text/characters.js";
import type { Span } from "../text/types.js";
import type { Block } from "./types.js";

/**
 * What makes a block prose and what a run loses by one that is not. Idea of the run: Pasternack & Roth, "Extracting article
 * text from the web with maximum subsequence segmentation", WWW 2009.
 */
export const PROSE_RUN = Object.freeze({
  costOfOtherBlock: 8,
  fewestWordsOfProse: 10,
  /** Where pages hold a sentence a line. */
  fewestWordsOfSentence: 5,
  mostLinked: 0.4,
});

/** A half-open range of block indexes. */
export type BlockRun = Span;

/** Quotes and brackets that may stand behind the stop. Some languages close with the sign that others open with: “ and «. */
const CLOSERS: ReadonlySet<string> = new Set("\"'\u2018\u2019\u201c\u201d\u00ab\u00bb\u2039\u203a)]\u300d\u300f");
const MOST_CLOSERS = 3;

/** True where the text ends as sentences do: with a stop of any script or a colon, and closing signs behind it. */
export function endsLikeSentence(text: string): boolean {
  let last = text.length - 1;
  while (last > text.length - 1 - MOST_CLOSERS && CLOSERS.has(text.charAt(last))) last--;
  return (classAt(text, last) & SENTENCE_END) !== 0 || text.charAt(last) === ":";
}

/** True for a block that reads as running text: long enough, closed by a stop, hardly linked. */
export function isProse(block: Block, fewestWords: number = PROSE_RUN.fewestWordsOfProse): boolean {
  return (
    block.words >= fewestWords &&
    (block.linkDensity ?? 0) <= PROSE_RUN.mostLinked &&
    block.kind !== "control" &&
    endsLikeSentence(block.text)
  );
}

/**
 * The run of blocks that holds most prose: each block of prose earns its words, every other block costs the same, and the
 * run with the highest sum wins. A sign-up box amid the article is cheap to cross, a whole menu is not. Null without prose.
 */
export function findProseRun(blocks: readonly Block[], isSentencePerLine: boolean): BlockRun | null {
  const fewestWords = isSentencePerLine ? PROSE_RUN.fewestWordsOfSentence : PROSE_RUN.fewestWordsOfProse;
  let best: BlockRun | null = null;
  let bestSum = 0;
  let sum = 0;
  let start = 0;
  for (const [i, block] of blocks.entries()) {
    if (sum <= 0) [sum, start] = [0, i]; // a run never begins at a loss
    sum += isProse(block, fewestWords) ? block.words : -PROSE_RUN.costOfOtherBlock;
    if (sum > bestSum) [best, bestSum] = [{ start, end: i + 1 }, sum];
  }
  return best;
}

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

/** Signs that end a sentence, with the quotes and brackets that may stand behind. */
const ENDS_LIKE_SENTENCE =
  /[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964:][\u201d\u2019"'\u00bb\u203a)\]\u300d\u300f]{0,3}$/;

/** True where the text ends as sentences do. */
export function endsLikeSentence(text: string): boolean {
  return ENDS_LIKE_SENTENCE.test(text.slice(-5));
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

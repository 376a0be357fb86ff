import { isProse } from "./prose-run.js";
import type { Block } from "./types.js";

/** From which share of the words, and from how many, hidden blocks are the page: scripts show them all. */
export const HIDDEN_BLOCKS = Object.freeze({ bulk: 3, fewestWords: 100 });

/**
 * The blocks that are worth judging: those that are shown, and of the hidden ones those that stand together with prose
 * that is not shown elsewhere, as in accordions, tabs, and articles behind a teaser. Hidden menus, labels and buttons are
 * left out. Where hidden blocks hold nearly all words, all are kept.
 */
export function keepBlocks(blocks: readonly Block[]): readonly Block[] {
  let hidden = 0;
  let shown = 0;
  for (const block of blocks) {
    if (block.isHidden) hidden += block.words;
    else shown += block.words;
  }
  if (hidden === 0 || (hidden >= HIDDEN_BLOCKS.fewestWords && hidden > shown * HIDDEN_BLOCKS.bulk)) return blocks;
  const texts = new Set(blocks.flatMap(({ isHidden, text }) => (isHidden ? [] : [text])));
  const kept: Block[] = [];
  for (let start = 0; start < blocks.length; ) {
    let end = start + 1;
    while (end < blocks.length && blocks[end]?.isHidden === blocks[start]?.isHidden) end++;
    const run = blocks.slice(start, end);
    if (blocks[start]?.isHidden !== true || run.some((block) => isProse(block) && !texts.has(block.text)))
      for (const block of run) kept.push(block);
    start = end;
  }
  return kept;
}

import type { Block } from "../blocks/types.js";

/** For each block the first with the same text: itself, or one before it. */
export function findFirstCopies(blocks: readonly Block[]): Int32Array {
  const seen = new Map<string, number>();
  return Int32Array.from(blocks, ({ text }, i) => {
    const first = seen.get(text);
    if (first === undefined) seen.set(text, i);
    return first ?? i;
  });
}

/**
 * What a function says of each block's text, asked once for all copies of it: a fifth of the blocks of a page, from menus that stand
 * there twice to the labels of teasers.
 *
 * @param firstCopies what `findFirstCopies` gives
 */
export function askOncePerText<Answer>(firstCopies: Int32Array, ask: (index: number) => Answer): Answer[] {
  const answers: Answer[] = [];
  for (let i = 0; i < firstCopies.length; i++) {
    const known = answers[firstCopies[i] ?? i];
    answers.push(known ?? ask(i));
  }
  return answers;
}

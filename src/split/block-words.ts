import { forEachWord } from "../text/words.js";

/** A text in lower case and where its words stand in it: cut once, read by everything that looks words up. */
export interface BlockWords {
  readonly lower: string;
  /** Start and end of each word, two numbers a word. */
  readonly bounds: readonly number[];
}

/** The words of a text in lower case. */
export function cutBlockWords(text: string): BlockWords {
  const lower = text.toLowerCase();
  const bounds: number[] = [];
  forEachWord(lower, (start, end) => {
    bounds.push(start, end);
  });
  return { lower, bounds };
}

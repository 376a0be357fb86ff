import { cutAtWord } from "./clean-text.js";

/** Length of an excerpt, in UTF-16 code units: what a search result or a card shows. */
export const EXCERPT = Object.freeze({ characters: 200 });

/** The first words of a text on one line, cut at a word, at most 200 code units. Empty text gives an empty string. */
export function makeExcerpt(text: string): string {
  // White space collapses, so that more than is kept has to be looked at; a bound keeps that independent of the text.
  const line = text
    .slice(0, 4 * EXCERPT.characters)
    .replace(/\s+/gu, " ")
    .trim();
  return cutAtWord(line, EXCERPT.characters);
}

import { ARTICLE_TYPES, field, findByType, isJsonObject, listOf, stringOf } from "../blocks/json-ld.js";
import type { PhraseHit } from "../blocks/phrases.js";
import type { ParsedPage } from "../blocks/types.js";

/** Names of more characters are sentences, and more names than this are a list of staff. */
export const AUTHOR_NAMES = Object.freeze({ shortest: 5, longest: 40, most: 12, longestByline: 6 });

/**
 * Names that the page gives for its authors, in lower case, as prefixes to look for: a block that starts with one, behind
 * the article, tells about the author. From JSON-LD, author elements and visible "By ..." lines.
 *
 * @param phrases the phrase of each block
 */
export function authorNames(
  { blocks, signals }: ParsedPage,
  phrases: readonly (PhraseHit | null)[],
): readonly string[] {
  const names = new Set<string>();
  const add = (text: string | null): void => {
    const name =
      text
        ?.replace(/^(?:by|von|par|por|di|door|written by)\s+/i, "")
        .trim()
        .toLowerCase() ?? "";
    if (name.length >= AUTHOR_NAMES.shortest && name.length <= AUTHOR_NAMES.longest && names.size < AUTHOR_NAMES.most)
      names.add(name);
  };
  for (const article of findByType(signals.jsonLd, ARTICLE_TYPES))
    for (const author of listOf(field(article, "author")))
      add(isJsonObject(author) ? stringOf(field(author, "name")) : stringOf(author));
  for (const { text } of signals.authors) add(text);
  for (const [i, { text, words }] of blocks.entries()) {
    const phrase = phrases[i];
    if (words <= AUTHOR_NAMES.longestByline && phrase?.role === "byline" && phrase.isStart) add(text);
  }
  return [...names];
}

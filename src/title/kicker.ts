import { type TokenizerOptions, tokenize } from "../blocks/tokenizer.js";
import type { Block } from "../blocks/types.js";
import { collapseSpace } from "../text/collapse-space.js";
import { seenText } from "./claim-text.js";

/** Bounds on the source of a heading that is read again, in UTF-16 code units. */
export const KICKER = Object.freeze({ longestSource: 6_000, longestAttribute: 200, longestBefore: 1_000 });

/** Class words of the topic that stands above a headline inside its heading, in the languages of style sheets. */
const KICKER_NAMES =
  /kicker|overline|top-?line|dachzeile|spitzmarke|roof-?line|eyebrow|pre-?title|super-?title|pre-?headline|surtitre|antetitulo|occhiello|(?:^|[\s_-])(?:topic|label|category|badge|flag)(?:$|\s)/;

const OPTIONS: TokenizerOptions = Object.freeze({
  attributes: new Set(["class"]),
  longestAttribute: KICKER.longestAttribute,
  isXml: false,
});

/** Signs between a kicker and its headline. */
const SEPARATOR = /^[\s:|/\u2013\u2014\u00b7\u2022-]+/;

/**
 * The headline of a heading whose first inline element is a kicker by its class words: `<h1><span class="kicker">Harbor</span>
 * Ferry runs again</h1>` gives `Ferry runs again`. Null for other headings, and where nothing or everything is kicker.
 */
export function withoutKicker(source: string, block: Block): string | null {
  if (!KICKER_NAMES.test(block.inlineNames) || block.end - block.start > KICKER.longestSource) return null;
  // The block's span begins at its first letter, behind the tags that hold it.
  const begin = source.lastIndexOf("<h", block.start);
  if (begin < 0 || block.start - begin > KICKER.longestBefore) return null;
  const heading = source.slice(begin, block.end);
  let kicker = "";
  let depth = 0;
  let headline = "";
  const add = (text: string): void => {
    if (depth === 0) headline += text;
  };
  tokenize(
    heading,
    {
      open(tag, attributes) {
        if (depth > 0) depth += tag === kicker ? 1 : 0;
        else if (headline.trim() === "" && KICKER_NAMES.test(attributes.get("class")?.toLowerCase() ?? ""))
          [kicker, depth] = [tag, 1];
      },
      close(tag) {
        if (depth > 0 && tag === kicker) depth--;
      },
      text: (start, end) => add(heading.slice(start, end)),
      entity: (codePoint) => add(String.fromCodePoint(codePoint)),
    },
    OPTIONS,
  );
  const text = seenText(collapseSpace(headline).replace(SEPARATOR, ""));
  // What a page hides inside the heading is in its source, not in its block.
  return text !== "" && text.length < block.text.length && seenText(block.text).endsWith(text) ? text : null;
}

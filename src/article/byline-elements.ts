import type { AuthorElement } from "../blocks/types.js";
import { BYLINE_CONFIDENCE, type BylineSource } from "./byline-source.js";
import type { ArticleContext, BlockRange } from "./context.js";
import { type BylineName, hasBylinePrefix, splitNames } from "./person-names.js";

/** How many blocks the names of one byline may lie apart. */
const NAMES_APART = 3;
/** Longer texts, in UTF-16 code units, are biographies. */
const LONGEST_TEXT = 200;
/** Sources of author elements, most reliable first. */
const ELEMENT_KINDS: readonly string[] = ["itemprop=author", "rel=author", "class=byline", "class=author"];
/** How names of those who wrote a comment end. */
const SAYS =
  /\b(?:says|said|writes|wrote|sagt|meint|schreibt|schrieb|dit|dice|dijo|disse|diz|zegt|skriver|pisze)\s?:?$/iu;

/**
 * Class words are weak evidence: a single word under them is a label or a button more often than a name, unless it stands
 * after `by`.
 */
function classNames(text: string): readonly BylineName[] {
  if (hasBylinePrefix(text)) return splitNames(text, { allowAccount: true });
  return splitNames(text).filter(
    ({ name, isPerson }) => !isPerson || name.includes(" ") || !/^\p{Script=Latin}/u.test(name),
  );
}

function isOfComment({ labelled }: ArticleContext, { text, beforeBlock }: AuthorElement): boolean {
  const role = labelled[beforeBlock]?.role;
  return role === "comment" || role === "comment-form" || SAYS.test(text.slice(0, 80));
}

/** Elements marked as author from block `start` to block `end`, both included, close to the first of them. */
function elementsIn(context: ArticleContext, kind: string, { start, end }: BlockRange): readonly AuthorElement[] {
  const found = context.parsed.signals.authors.filter(
    (each) =>
      each.source === kind &&
      each.text.length <= LONGEST_TEXT &&
      each.beforeBlock >= start &&
      each.beforeBlock <= end &&
      !isOfComment(context, each),
  );
  return found.filter(({ beforeBlock }) => beforeBlock - (found[0]?.beforeBlock ?? 0) <= NAMES_APART);
}

/** Class words stand on the job, the biography and the box around them too: the first that names somebody counts. */
function readClass(elements: readonly AuthorElement[]): readonly BylineName[] {
  for (const { text } of elements) {
    const names = classNames(text);
    if (names.length > 0) return names;
  }
  return [];
}

/** Elements marked as author in a part of the page, one source for each kind of mark. */
export function elementSources(context: ArticleContext, range: BlockRange, isSure: boolean): readonly BylineSource[] {
  if (context.parsed.signals.authors.length === 0) return [];
  return ELEMENT_KINDS.map((kind) => ({
    source: kind,
    confidence: isSure ? BYLINE_CONFIDENCE.element : BYLINE_CONFIDENCE.elsewhere,
    isSure,
    read: () => {
      const elements = elementsIn(context, kind, range);
      return kind.startsWith("class")
        ? readClass(elements)
        : elements.flatMap(({ text }) => splitNames(text, { allowAccount: true }));
    },
  }));
}

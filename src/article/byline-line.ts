import type { ArticleContext } from "./context.js";
import { type BylineName, hasBylinePrefix, splitNames } from "./person-names.js";
import { findVisibleDates } from "./visible-date.js";

/** How long a line may be to be a byline, in UTF-16 code units, and how much of the body a name is looked up in. */
export const BYLINE_LINE = Object.freeze({
  characters: 160,
  /** A line without a word for `by` must hold little but names. */
  loneCharacters: 60,
  bodyCharacters: 20_000,
});

const GLUED_PREFIX = /^(By|Von|Par|Por)(?=\p{Lu}\p{Ll})/u;
/** The last word with a word after it that has lost its space; shorter first halves are of names (`MacLeod`). */
const GLUED_END = /(\p{Lu}\p{Ll}{4,30})\p{Lu}\p{Ll}{3,30}$/u;

/** A line as a reader saw it: flattening runs words into each other (`ByJane Doe`, `Jane DoerringTwitter`). */
function unglue(line: string): string {
  return line.replace(GLUED_PREFIX, "$1 ").replace(GLUED_END, "$1");
}

/** Names of the first line near the title that begins as bylines do, else of one right after the body. */
export function namesAfterPrefix({ parsed, head, foot }: ArticleContext): readonly BylineName[] {
  for (const { start, end } of [{ start: head.anchor, end: head.end }, { start: head.start, end: head.anchor }, foot]) {
    for (let index = start; index < end; index++) {
      const line = parsed.blocks[index]?.text ?? "";
      const text = line.length > BYLINE_LINE.characters ? "" : unglue(line);
      if (!hasBylinePrefix(text)) continue;
      const names = splitNames(text);
      if (names.length > 0) return names;
    }
  }
  return [];
}

/** The names of a line that holds little else; empty where one of them is no full name of a person. */
function loneNames(line: string): readonly BylineName[] {
  if (line.length > BYLINE_LINE.loneCharacters) return [];
  const names = splitNames(unglue(line.trim()));
  const characters = names.reduce((sum, { name }) => sum + name.length, 0);
  const areFull = names.every(({ name, isPerson }) => isPerson && /^\p{Lu}\S* \S/u.test(name));
  return areFull && characters * 2 > line.length ? names : [];
}

/** The start of the body, to look names up in. */
function bodyStart({ labelled }: ArticleContext): string {
  let text = " ";
  for (const block of labelled) {
    if (block.isBody) text += `${block.text} `;
    if (text.length > BYLINE_LINE.bodyCharacters) break;
  }
  return text;
}

/**
 * True where the body does not speak against it: an author is not named in it, and the words of a name do not stand in it
 * in lower case, as those of a topic do ("Climate Change").
 */
function isAuthor(name: string, body: string): boolean {
  return !body.includes(name) && name.split(" ").every((word) => !body.includes(` ${word.toLowerCase()} `));
}

/**
 * Names without a word for `by`, on the line near the title that states the date or on a line beside it. Weak evidence, read
 * only on flattened text, where no element can say more.
 */
export function namesBesideDate(context: ArticleContext): readonly BylineName[] {
  const { parsed, head } = context;
  if (parsed.page.format !== "text") return [];
  const body = bodyStart(context);
  for (let index = head.anchor + 1; index < head.end; index++) {
    const text = parsed.blocks[index]?.text ?? "";
    const [date] = text.length > BYLINE_LINE.characters ? [] : findVisibleDates(text, "day-first");
    if (!date) continue;
    const beside = [index - 1, index + 1].filter((line) => line > head.anchor && line < head.end);
    const lines = [
      text.slice(0, date.start),
      text.slice(date.end),
      ...beside.map((line) => parsed.blocks[line]?.text ?? ""),
    ];
    for (const line of lines) {
      const names = loneNames(line);
      if (names.length > 0 && names.every(({ name }) => isAuthor(name, body))) return names;
    }
  }
  return [];
}

import { BYLINE_PREFIXES } from "./byline-list.js";
import type { BylineSource } from "./byline-source.js";
import type { ArticleContext, BlockRange } from "./context.js";
import { type BylineName, hasBylinePrefix, splitNames, stripPrefix } from "./person-names.js";
import { findVisibleDates } from "./visible-date.js";

/** How long a line may be to be a byline, in UTF-16 code units, and how much of the body a name is looked up in. */
export const BYLINE_LINE = Object.freeze({
  characters: 160,
  /** A line without a word for `by` must hold little but names. */
  loneCharacters: 60,
  bodyCharacters: 20_000,
  /** How many lines the names after a lone `By` may take. */
  lines: 12,
});

const GLUED_PREFIX = /^(By|Von|Par|Por|by)(?=\p{Lu}\p{Ll})/u;
/** The last word with a word after it that has lost its space; shorter first halves are of names (`MacLeod`). */
const GLUED_END = /(\p{Lu}\S{0,30} \p{Lu}\p{Ll}{3,30})(?:\p{Lu}\p{Ll}{2,30}(?: |$)|\d).*$/u;
/** A time of day with what belongs to it, and how long ago something was. */
const CLOCK = /\d{1,2}[:.]\d{2}(?: ?(?:Uhr|[AaPp]\.?[Mm]\.?|\p{Lu}{2,4}T)(?!\p{L}))?/gu;
/** What parts a byline from what stands beside it. */
const PARTS = /[|·•∙●]| [-–—] /u;

/** Names as a reader saw them: flattening runs words into each other (`Jane DoerringTwitter`, `Jane Doe5 hours ago`). */
function unglue(names: string): string {
  return names.replace(GLUED_END, "$1");
}

/** The parts of a line: what stands before, between and after its dates, times and signs. */
function partsOf(line: string): readonly string[] {
  let text = "";
  let end = 0;
  for (const date of findVisibleDates(line, "day-first")) {
    if (date.start < end) continue;
    text += `${line.slice(end, date.start)}|`;
    end = date.end;
  }
  text += line.slice(end);
  return text
    .replace(CLOCK, "|")
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** True where the line holds words for `by` alone, and the names stand on the next lines. */
function isPrefixAlone(line: string): boolean {
  const bare = line.replace(/[\s:]+$/u, "").toLowerCase();
  return bare.length > 1 && bare.length < BYLINE_LINE.loneCharacters && BYLINE_PREFIXES.includes(bare);
}

/** The lines after a lone `By`, while each ends with a comma or the next begins with a conjunction. */
function linesAfter({ parsed }: ArticleContext, index: number): string {
  let text = "";
  for (let line = index + 1; line <= index + BYLINE_LINE.lines; line++) {
    const next = parsed.blocks[line]?.text ?? "";
    if (next.length > BYLINE_LINE.loneCharacters) break;
    text += `${text === "" ? "" : " "}${unglue(next)}`;
    const after = parsed.blocks[line + 1]?.text ?? "";
    if (!/[,&]$/u.test(next) && !/^(?:,|&|and|und|et|y|e|en|og|och|i)(?: |$)/u.test(after)) break;
  }
  return text;
}

/** Names of the first line that begins as bylines do, or that stands after a line which does. */
function namesAfterPrefix(context: ArticleContext, { start, end }: BlockRange): readonly BylineName[] {
  const { blocks } = context.parsed;
  for (let index = start; index < end; index++) {
    const line = blocks[index]?.text ?? "";
    if (line.length > BYLINE_LINE.characters) continue;
    if (isPrefixAlone(line)) {
      const names = splitNames(linesAfter(context, index));
      if (names.length > 0) return names;
      continue;
    }
    for (const part of partsOf(line.replace(GLUED_PREFIX, "$1 "))) {
      const names = hasBylinePrefix(part) ? splitNames(unglue(stripPrefix(part))) : [];
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
function namesBesideDate(context: ArticleContext, { start, end }: BlockRange): readonly BylineName[] {
  const { parsed } = context;
  if (parsed.page.format !== "text") return [];
  const body = bodyStart(context);
  for (let index = start + 1; index < end; index++) {
    const text = parsed.blocks[index]?.text ?? "";
    const [date] = text.length > BYLINE_LINE.characters ? [] : findVisibleDates(text, "day-first");
    if (!date) continue;
    const beside = [index - 1, index + 1].filter((line) => line > start && line < end);
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

/** What lines of a part of the page say, the most reliable first. */
export function lineSources(context: ArticleContext, range: BlockRange, isSure: boolean): readonly BylineSource[] {
  return [
    { source: "visible text", confidence: 0.7, isSure, read: () => namesAfterPrefix(context, range) },
    ...(isSure
      ? [
          {
            source: "visible text beside date",
            confidence: 0.7,
            isSure: false,
            read: () => namesBesideDate(context, range),
          },
        ]
      : []),
  ];
}

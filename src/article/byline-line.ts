import { BYLINE_CONFIDENCE, type BylineSource } from "./byline-source.js";
import type { ArticleContext, BlockRange } from "./context.js";
import {
  type BylineName,
  hasBylinePrefix,
  isBylinePrefix,
  mayIntroduce,
  splitNames,
  stripPrefix,
} from "./person-names.js";
import { findVisibleDates } from "./visible-date.js";

/** How long a line may be to be a byline, in UTF-16 code units. */
export const BYLINE_LINE = Object.freeze({
  characters: 160,
  /** A line that holds names alone. */
  loneCharacters: 60,
  /** How many lines the names after a lone `By` may take. */
  lines: 12,
});

const GLUED_PREFIX = /^([Bb]y|Von|Par|Por)(?=\p{Lu}[\p{Ll}.])/u;
/** The last word with a word after it that has lost its space; shorter first halves are of names (`MacLeod`). */
const GLUED_END = /(\p{Lu}\S{0,30} \p{Lu}\p{Ll}{3,30})(?:\p{Lu}\p{Ll}{2,30}(?: |$)|\d).*$/u;
/** A time of day with what belongs to it, and how long ago something was. */
const CLOCK = /\d{1,2}[:.]\d{2}(?: ?(?:Uhr|[AaPp]\.?[Mm]\.?|\p{Lu}{2,4}T)(?!\p{L}))?/gu;
/** What parts a byline from what stands beside it. */
const PARTS = /[|·•∙●]| [-–—] /u;

/** Names as a reader saw them: flattening runs words into each other (`Jane DoerringTwitter`, `Jane Doe5 hours ago`). */
export function unglue(names: string): string {
  return names.replace(GLUED_END, "$1");
}

/** The parts of a line: what stands before, between and after its dates, times and signs. */
export function partsOf(line: string): readonly string[] {
  let text = "";
  let end = 0;
  for (const date of /\d/u.test(line) ? findVisibleDates(line, "day-first") : []) {
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
  return line.length > 1 && line.length < BYLINE_LINE.loneCharacters && isBylinePrefix(line.replace(/[\s:]+$/u, ""));
}

/** The lines after a lone `By`, while each ends with a comma or the next begins with a conjunction. */
export function linesAfter({ parsed }: ArticleContext, index: number): string {
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

/** Names of a part of a line that begins as bylines do; where it is surely one, a single word is a name too. */
function namesOfPart(part: string, isSure: boolean): readonly BylineName[] {
  if (!hasBylinePrefix(part)) return [];
  const text = unglue(stripPrefix(part));
  const names = splitNames(text);
  return names.length === 0 && isSure && !text.includes(" ") ? splitNames(text, { allowAccount: true }) : names;
}

/** Names of the first line that begins as bylines do, or that stands after a line which does. */
function namesAfterPrefix(context: ArticleContext, { start, end }: BlockRange): readonly BylineName[] {
  const { blocks } = context.parsed;
  for (let index = start; index < end; index++) {
    const line = blocks[index]?.text ?? "";
    if (line.length > BYLINE_LINE.characters || line === context.title?.text) continue;
    if (isPrefixAlone(line)) {
      const names = splitNames(linesAfter(context, index));
      if (names.length > 0) return names;
      continue;
    }
    const spaced = line.replace(GLUED_PREFIX, "$1 ");
    if (!mayIntroduce(spaced)) continue;
    const parts = partsOf(spaced);
    for (const part of parts) {
      const isMarked = context.labelled[index]?.role === "byline";
      const names = namesOfPart(part, isMarked || parts.join(" ").length < line.length);
      if (names.length > 0) return names;
    }
  }
  return [];
}

/** Sources of names in the lines of a part of the page. */
export function prefixSource(context: ArticleContext, range: BlockRange, isSure: boolean): BylineSource {
  return {
    source: "visible text",
    confidence: isSure ? BYLINE_CONFIDENCE.line : BYLINE_CONFIDENCE.elsewhere,
    isSure,
    read: () => namesAfterPrefix(context, range),
  };
}

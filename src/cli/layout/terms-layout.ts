import type { Span } from "../../text/types.js";
import type { ExplainedTerm, PageTerms } from "../page-terms.js";
import type { Style } from "./style.js";
import { displayWidth, padTo, printable } from "./text-width.js";

/** What stands around a key term in a text without colors. */
const MARKS = Object.freeze({ start: "[[", end: "]]" });
const SCORE_DIGITS = 2;

/** Key terms in one line, to be pasted into a field of tags; with their text, that text in color and each term with its reasons. */
export function layoutTerms({ keyTerms, text, status }: PageTerms, style: Style): string {
  if (keyTerms.length === 0) return `${style.dim(`(no key terms: ${status})`)}\n`;
  if (text === undefined) return `${keyTerms.map(({ surface }) => printable(surface)).join(", ")}\n`;
  return `${highlight(text, keyTerms, (part) => style.title(printable(part)), printable)}\n\n${listTerms(keyTerms)}\n`;
}

/** Key terms, one a line; with their text, that text with marks around them, then each term with its reasons. */
export function textOfTerms({ keyTerms, text }: PageTerms): string {
  if (text === undefined) return keyTerms.map(({ surface }) => surface).join("\n");
  return keyTerms.length === 0 ? "" : `${markTerms(text, keyTerms)}\n\n${listTerms(keyTerms)}`;
}

/** Key terms as a list in Markdown, under the text where there is one. */
export function markdownOfTerms({ keyTerms, text }: PageTerms): string {
  const list = keyTerms.map(({ surface, why }) => `- ${surface}${why === undefined ? "" : ` (${why.join("; ")})`}`);
  return (text === undefined || keyTerms.length === 0 ? "" : `${markTerms(text, keyTerms)}\n\n`) + list.join("\n");
}

function markTerms(text: string, keyTerms: readonly ExplainedTerm[]): string {
  return highlight(
    text,
    keyTerms,
    (part) => MARKS.start + part + MARKS.end,
    (part) => part,
  );
}

/** One row a term: as written, how often, its score, and what speaks for it. */
function listTerms(keyTerms: readonly ExplainedTerm[]): string {
  const rows = keyTerms.map(({ surface, count, score, why = [] }) => ({
    surface: printable(surface),
    count: `×${count}`,
    rest: `${score.toFixed(SCORE_DIGITS)}  ${why.join("; ")}`,
  }));
  const surfaceColumns = Math.max(...rows.map(({ surface }) => displayWidth(surface)));
  const countColumns = Math.max(...rows.map(({ count }) => displayWidth(count)));
  return rows
    .map(({ surface, count, rest }) => `${padTo(surface, surfaceColumns)}  ${padTo(count, countColumns)}  ${rest}`)
    .join("\n");
}

type Paint = (part: string) => string;

/** A text with the key terms in it painted one way and the rest another. Of terms that overlap the longer is shown. */
function highlight(text: string, keyTerms: readonly ExplainedTerm[], paintTerm: Paint, paintRest: Paint): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of outermost(keyTerms.flatMap(({ spans }) => spans))) {
    parts.push(paintRest(text.slice(done, start)), paintTerm(text.slice(start, end)));
    done = end;
  }
  return parts.join("") + paintRest(text.slice(done));
}

function outermost(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

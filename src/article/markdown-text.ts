import type { Inline } from "../blocks/types.js";
import type { InlineFormat, Neighbors } from "./inlines.js";
import { linkUrl } from "./links.js";

/** Signs that mean something inside a line of Markdown (CommonMark 0.31, with the tables and `~` of GFM). `_` between letters means nothing. */
const SIGNS = /[\\`*[\]<~|]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu;
/** Signs that mean something at the start of a line: headings, lists, numbered ones with their numbers, quotes, rules. */
const LINE_START = /^(?:(>)|(?:([#+=-])|(\d{1,9})([.)]))(?=\s|[#+=-]|$))/u;
/** An ampersand that would read as a character reference. */
const REFERENCE = /&(?=#?[a-z0-9]{1,31};)/giu;

const CODE: ReadonlySet<Inline["kind"]> = new Set(["code"]);

/** A backslash at the end of a line breaks it. */
const LINE_BREAK = "\\\n";

/** Text that Markdown shows as it is written. */
export function escapeText(text: string): string {
  return text.replace(SIGNS, "\\$&").replace(REFERENCE, "\\&");
}

/** A line whose last word is an address: readers that make it a link would take the backslash that breaks the line for its end. */
function endAddress(line: string): string {
  const word = line.slice(line.lastIndexOf(" ") + 1);
  return line.endsWith("\\") && word.includes("://") ? `${line.slice(0, -1)} \\` : line;
}

/** Lines of which none opens a heading, a list or a rule. */
export function escapeLineStarts(lines: string): string {
  return lines
    .split("\n")
    .map((line) =>
      endAddress(line).replace(
        LINE_START,
        (start, quote: string | undefined, sign: string | undefined, digits: string, stop: string) =>
          (quote ?? sign) === undefined ? `${digits}\\${stop}` : `\\${start}`,
      ),
    )
    .join("\n");
}

/** What was written on one line: headings and cells have no second, and some readers want none in links. */
export function onOneLine(written: string): string {
  return written.replaceAll(LINE_BREAK, " ");
}

/** A run of backticks that does not occur in the text, at least `shortest` long. */
export function fence(text: string, shortest: number): string {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/gu)) longest = Math.max(longest, run.length);
  return "`".repeat(Math.max(shortest, longest + 1));
}

/** The address of a link or an image: signs that would end it, or mean something beside it, are written as their codes. */
export function destination(address: string): string {
  const safe = address.replace(/[<>\\`|]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `<${safe.replace(REFERENCE, "\\&")}>`;
}

/** What is written between the white space at its ends: marks must touch the text they mark. */
function between(content: string, wrap: (trimmed: string) => string): string {
  const trimmed = content.trim();
  if (trimmed === "") return content;
  const start = content.indexOf(trimmed);
  return content.slice(0, start) + wrap(trimmed) + content.slice(start + trimmed.length);
}

const WORD_END = /[^\s\p{P}\p{S}]$/u;
const WORD_START = /^[^\s\p{P}\p{S}]/u;
const SIGN_END = /[\p{P}\p{S}]$/u;
const SIGN_START = /^[\p{P}\p{S}]/u;
const STOPS_AT_END = /(?<=[^\s\p{P}\p{S}])[:;,.!?\u2026]{1,3}$/u;

/**
 * Strong text or emphasis. Between a sign and a letter outside the mark would show as it is: such stops are put behind the mark, and
 * where that does not help the text stays unmarked (`<b>"Oslo"</b>s`).
 */
export function mark(content: string, sign: string, { before, after }: Neighbors): string {
  return between(content, (trimmed) => {
    const [stops = ""] = content.endsWith(trimmed) && WORD_START.test(after) ? (STOPS_AT_END.exec(trimmed) ?? []) : [];
    const marked = trimmed.slice(0, trimmed.length - stops.length);
    const opens = content !== content.trimStart() || !(SIGN_START.test(marked) && WORD_END.test(before));
    const closes = content !== content.trimEnd() || stops !== "" || !(SIGN_END.test(marked) && WORD_START.test(after));
    return opens && closes ? `${sign}${marked}${sign}${stops}` : trimmed;
  });
}

/** Inline code: its content was escaped as text, which code must not be. */
function writeCode(content: string): string {
  const plain = onOneLine(content).replace(/\\([\\`*_[\]<>~|&])/gu, "$1");
  const sign = fence(plain, 1);
  const gap = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
  return `${sign}${gap}${plain}${gap}${sign}`;
}

/** @param base address that relative links resolve against */
export function makeInlineFormat(base: string | null): InlineFormat {
  return {
    lineBreak: LINE_BREAK,
    flat: CODE,
    text: escapeText,
    wrap({ kind, href }, content, neighbors) {
      if (kind === "strong") return mark(content, "**", neighbors);
      if (kind === "emphasis") return mark(content, "*", neighbors);
      if (kind === "code") return writeCode(content);
      const address = linkUrl(href, base);
      return address === null
        ? content
        : between(content, (trimmed) => `[${onOneLine(trimmed)}](${destination(address)})`);
    },
  };
}

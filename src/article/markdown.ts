import type { Block, Inline, ParsedPage } from "../blocks/types.js";
import type { LabelledBlock } from "../split/types.js";
import { type BodyPart, bodyParts, cellsOf } from "./body-parts.js";
import { type InlineFormat, writeInlines } from "./inlines.js";
import { linkUrl } from "./links.js";
import { type ItemMarks, itemMarks, type List, type ListItem, toLists } from "./lists.js";

/** Signs that mean something inside a line of Markdown (CommonMark 0.31, with the tables and `~` of GFM). */
const SIGNS = /[\\`*_[\]<>~|]/gu;
/** Signs that mean something at the start of a line: headings, lists, numbered ones with their numbers, quotes, rules. */
const LINE_START = /^(?:([#+=-])|(\d{1,9})([.)]))(?=\s|[#+=-]|$)/u;
/** An ampersand that would read as a character reference. */
const REFERENCE = /&(?=#?[a-z0-9]{1,31};)/giu;

/** Text that Markdown shows as it is written. */
function escapeText(text: string): string {
  return text.replace(SIGNS, "\\$&").replace(REFERENCE, "\\&");
}

function escapeLineStart(line: string): string {
  return line.replace(LINE_START, (_, sign: string | undefined, digits: string, stop: string) =>
    sign === undefined ? `${digits}\\${stop}` : `\\${sign}`,
  );
}

/** A run of backticks that does not occur in the text, at least `shortest` long. */
function fence(text: string, shortest: number): string {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/gu)) longest = Math.max(longest, run.length);
  return "`".repeat(Math.max(shortest, longest + 1));
}

/** Marks must touch the text they mark, so white space at its ends is put outside. */
function mark(content: string, sign: string): string {
  const trimmed = content.trim();
  if (trimmed === "") return content;
  const [before = "", after = ""] = content.split(trimmed);
  return `${before}${sign}${trimmed}${sign}${after}`;
}

function makeFormat(base: string | null): InlineFormat {
  const wrap = ({ kind, href }: Inline, content: string): string => {
    if (kind === "strong") return mark(content, "**");
    if (kind === "emphasis") return mark(content, "*");
    if (kind === "code") return writeCode(content);
    const address = linkUrl(href, base);
    return address === null || content.trim() === ""
      ? content
      : `[${content}](<${address.replace(/[<>]/gu, encodeURIComponent)}>)`;
  };
  return { text: escapeText, wrap };
}

/** Inline code: its content was escaped as text, which code must not be. */
function writeCode(content: string): string {
  const plain = content.replace(/\\([\\`*_[\]<>~|&])/gu, "$1");
  const sign = fence(plain, 1);
  const gap = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
  return `${sign}${gap}${plain}${gap}${sign}`;
}

function writeLine(block: Block, format: InlineFormat): string {
  return escapeLineStart(writeInlines(block, format));
}

/** Lists that follow each other. Two with numbers have another sign behind theirs, else Markdown would count on. */
function writeLists(lists: readonly List[], indent: string, format: InlineFormat): string {
  let sign = ".";
  return lists
    .map(({ start, items }, i) => {
      sign = i > 0 && sign === "." && typeof lists[i - 1]?.start === "number" ? ")" : ".";
      return items
        .map((item, place) => writeItem(item, start === null ? "-" : `${start + place}${sign}`, indent, format))
        .join("\n");
    })
    .join("\n");
}

/** A list item: what follows its first block is indented to where that begins. */
function writeItem(item: ListItem, marker: string, indent: string, format: InlineFormat): string {
  const inner = indent + " ".repeat(marker.length + 1);
  let written = "";
  for (const [i, part] of item.entries()) {
    if ("items" in part) written += `\n${writeLists([part], inner, format)}`;
    else written += (i === 0 ? `${indent}${marker} ` : `\n\n${inner}`) + writeLine(part, format);
  }
  return written;
}

function writeTable(rows: readonly Block[]): string {
  const cells = rows.map(cellsOf);
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 1);
  const lines = cells.map(
    (row) => `| ${[...row.map(escapeText), ...Array(columns - row.length).fill("")].join(" | ")} |`,
  );
  const rule = `|${" --- |".repeat(columns)}`;
  return [...lines.slice(0, 1), rule, ...lines.slice(1)].join("\n");
}

function writeCodeBlock({ text }: Block): string {
  const sign = fence(text, 3);
  return `${sign}\n${text}\n${sign}`;
}

function writePart({ kind, blocks }: BodyPart, marks: ItemMarks, format: InlineFormat): string {
  const [first] = blocks;
  if (first === undefined) return "";
  if (kind === "heading") return `${"#".repeat(Math.min(Math.max(first.level, 1), 6))} ${writeInlines(first, format)}`;
  if (kind === "list-item") return writeLists(toLists(blocks, marks), "", format);
  if (kind === "quote") return blocks.map((block) => `> ${writeLine(block, format)}`).join("\n>\n");
  if (kind === "code") return writeCodeBlock(first);
  if (kind === "table") return writeTable(blocks);
  if (kind === "term") return mark(writeInlines(first, format), "**");
  return writeLine(first, format);
}

/**
 * The body as Markdown (CommonMark with GFM tables): headings, lists, numbered ones with their numbers, quotes, code, tables, links, emphasis. What a page
 * writes as text stays text: signs of Markdown in it are escaped. Links are absolute http, https or mailto addresses,
 * others are left off. The title is not in it. Empty without a body.
 *
 * @param labelled labels of the blocks, one each
 * @param base address that relative links resolve against
 */
export function writeMarkdown(
  page: Pick<ParsedPage, "blocks" | "containers">,
  labelled: readonly LabelledBlock[],
  base: string | null,
): string {
  const format = makeFormat(base);
  const marks = itemMarks(page);
  return bodyParts(page.blocks, labelled)
    .map((part) => writePart(part, marks, format))
    .join("\n\n");
}

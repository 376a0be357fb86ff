import type { Block } from "../blocks/types.js";
import type { Figure } from "./figures.js";
import { type InlineFormat, sliceInlines, writeInlines } from "./inlines.js";
import { isFigure, type List, type ListItem } from "./lists.js";
import {
  destination,
  escapeLineStarts,
  escapeText,
  fence,
  makeInlineFormat,
  mark,
  onOneLine,
} from "./markdown-text.js";
import { type Body, type BodyFormat, writeBody } from "./write-body.js";

const ALONE = Object.freeze({ before: "", after: "" });

function writeLine(block: Block, format: InlineFormat): string {
  return escapeLineStarts(writeInlines(block, format));
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
    if ("items" in part) {
      written += `\n${writeLists([part], inner, format)}`;
      continue;
    }
    const content = isFigure(part) ? writeFigure(part, format) : writeLine(part, format);
    written += (i === 0 ? `${indent}${marker} ` : `\n\n${inner}`) + content.replace(/\n(?!\n)/gu, `\n${inner}`);
  }
  return written;
}

/** The cells of a row. Those of the first are headers and strong without a mark. */
function cellsOf(row: Block, isFirst: boolean, format: InlineFormat): readonly string[] {
  if (row.cells === undefined) return row.text.split(" | ").map(escapeText);
  return row.cells.map(({ start, end }) => {
    const cell = sliceInlines(row, start, end);
    const inlines = isFirst ? cell.inlines.filter(({ kind }) => kind !== "strong") : cell.inlines;
    return onOneLine(writeInlines({ ...cell, inlines }, format));
  });
}

function writeTable(rows: readonly Block[], format: InlineFormat): string {
  const cells = rows.map((row, i) => cellsOf(row, i === 0, format));
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 1);
  const lines = cells.map((row) => `| ${[...row, ...Array(columns - row.length).fill("")].join(" | ")} |`);
  const rule = `|${" --- |".repeat(columns)}`;
  return [...lines.slice(0, 1), rule, ...lines.slice(1)].join("\n");
}

function writeCodeBlock({ text }: Block, language: string | null): string {
  const sign = fence(text, 3);
  return `${sign}${language ?? ""}\n${text}\n${sign}`;
}

/** An image, and below it its caption as a paragraph in emphasis, in which no other emphasis can be told. */
function writeFigure({ src, alt, captions }: Figure, format: InlineFormat): string {
  const image = `![${escapeText(alt)}](${destination(src)})`;
  const texts = captions.map((block) => {
    const inlines = block.inlines.filter(({ kind }) => kind === "link" || kind === "code");
    return onOneLine(writeInlines({ text: block.text, inlines }, format));
  });
  return texts.length === 0 ? image : `${image}\n\n${mark(texts.join(" "), "*", ALONE)}`;
}

function makeFormat(base: string | null): BodyFormat {
  const format = makeInlineFormat(base);
  const quoted = (block: Block): string => `> ${writeLine(block, format).replaceAll("\n", "\n> ")}`;
  return {
    between: "\n\n",
    heading: (block, level) => `${"#".repeat(level)} ${onOneLine(writeInlines(block, format))}`,
    paragraph: (block) => writeLine(block, format),
    term: (block) => mark(onOneLine(writeInlines(block, format)), "**", ALONE),
    lists: (lists) => writeLists(lists, "", format),
    quote: (blocks) => blocks.map(quoted).join("\n>\n"),
    table: (rows) => writeTable(rows, format),
    code: writeCodeBlock,
    figure: (figure) => writeFigure(figure, format),
  };
}

/**
 * The body as Markdown (CommonMark with GFM tables): headings, lists, numbered ones with their numbers, quotes, code, tables, links, emphasis, line breaks,
 * and images with their captions where they are asked for. What a page writes as text stays text: signs of Markdown in it are escaped.
 * Links are absolute http, https or mailto addresses, others are left off. The title is not in it. Empty without a body.
 *
 * @param base address that relative links resolve against
 */
export function writeMarkdown(body: Body, base: string | null): string {
  return writeBody(body, makeFormat(base));
}

import type { Block, Inline, ParsedPage } from "../blocks/types.js";
import type { LabelledBlock } from "../split/types.js";
import { type BodyPart, bodyParts, cellsOf } from "./body-parts.js";
import { type InlineFormat, writeInlines } from "./inlines.js";
import { linkUrl } from "./links.js";
import { type ItemMarks, itemMarks, type List, toLists } from "./lists.js";

const REFERENCES: Readonly<Record<string, string>> = Object.freeze({
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
});

/** Text as it stands in HTML, also inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => REFERENCES[sign] ?? sign);
}

const INLINE_TAGS: Readonly<Record<Exclude<Inline["kind"], "link">, string>> = Object.freeze({
  strong: "strong",
  emphasis: "em",
  code: "code",
});

function makeFormat(base: string | null): InlineFormat {
  const wrap = ({ kind, href }: Inline, content: string): string => {
    if (kind !== "link") return element(INLINE_TAGS[kind], content);
    const address = linkUrl(href, base);
    return address === null ? content : `<a href="${escapeHtml(address)}">${content}</a>`;
  };
  return { text: escapeHtml, wrap };
}

function element(tag: string, content: string): string {
  return `<${tag}>${content}</${tag}>`;
}

/** A list; deeper ones stand inside the item they follow. */
function writeList({ start, items }: List, format: InlineFormat): string {
  const content = items
    .map((item) => {
      const parts = item.map((part, i) => {
        if ("items" in part) return writeList(part, format);
        return i === 0 ? writeInlines(part, format) : element("p", writeInlines(part, format));
      });
      return element("li", parts.join(""));
    })
    .join("");
  if (start === null) return element("ul", content);
  return `<ol${start === 1 ? "" : ` start="${start}"`}>${content}</ol>`;
}

function writeTable(rows: readonly Block[]): string {
  const cells = (row: Block): string =>
    cellsOf(row)
      .map((cell) => element("td", escapeHtml(cell)))
      .join("");
  return element("table", rows.map((row) => element("tr", cells(row))).join(""));
}

function writePart({ kind, blocks }: BodyPart, marks: ItemMarks, format: InlineFormat): string {
  const [first] = blocks;
  if (first === undefined) return "";
  if (kind === "heading") return element(`h${Math.min(Math.max(first.level, 1), 6)}`, writeInlines(first, format));
  if (kind === "list-item")
    return toLists(blocks, marks)
      .map((list) => writeList(list, format))
      .join("\n");
  if (kind === "quote")
    return element("blockquote", blocks.map((block) => element("p", writeInlines(block, format))).join(""));
  if (kind === "code") return element("pre", element("code", escapeHtml(first.text)));
  if (kind === "table") return writeTable(blocks);
  if (kind === "term") return element("p", element("strong", writeInlines(first, format)));
  return element("p", writeInlines(first, format));
}

/**
 * The body as HTML, an element a line, that is safe to show: only `h1`-`h6 p ul ol li blockquote pre code table tr td a
 * strong em`, no attribute but `href`, which holds an absolute http, https or mailto address, and the number `start` of a list that
 * begins elsewhere than at 1; all text is escaped. The title is not in it. Empty without a body.
 *
 * @param labelled labels of the blocks, one each
 * @param base address that relative links resolve against
 */
export function writeHtml(
  page: Pick<ParsedPage, "blocks" | "containers">,
  labelled: readonly LabelledBlock[],
  base: string | null,
): string {
  const format = makeFormat(base);
  const marks = itemMarks(page);
  return bodyParts(page.blocks, labelled)
    .map((part) => writePart(part, marks, format))
    .join("\n");
}

import type { Block, Inline } from "../blocks/types.js";
import type { LabelledBlock } from "../split/types.js";
import { type BodyPart, bodyParts, cellsOf, listDepths, withoutBullet } from "./body-parts.js";
import { type InlineFormat, writeInlines } from "./inlines.js";
import { linkUrl } from "./links.js";

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

/** A list whose deeper items stand in lists inside the item before them. */
function writeList(items: readonly Block[], format: InlineFormat): string {
  const depths = listDepths(items);
  let html = "";
  let depth = -1;
  for (const [i, item] of items.entries()) {
    const own = depths[i] ?? 0;
    if (own > depth) html += "<ul>";
    else html += `</li>${"</ul></li>".repeat(depth - own)}`;
    html += `<li>${writeInlines(withoutBullet(item), format)}`;
    depth = own;
  }
  return `${html}</li>${"</ul></li>".repeat(depth)}</ul>`;
}

function writeTable(rows: readonly Block[]): string {
  const cells = (row: Block): string =>
    cellsOf(row)
      .map((cell) => element("td", escapeHtml(cell)))
      .join("");
  return element("table", rows.map((row) => element("tr", cells(row))).join(""));
}

function writePart({ kind, blocks }: BodyPart, format: InlineFormat): string {
  const [first] = blocks;
  if (first === undefined) return "";
  if (kind === "heading") return element(`h${Math.min(Math.max(first.level, 1), 6)}`, writeInlines(first, format));
  if (kind === "list-item") return writeList(blocks, format);
  if (kind === "quote")
    return element("blockquote", blocks.map((block) => element("p", writeInlines(block, format))).join(""));
  if (kind === "code") return element("pre", element("code", escapeHtml(first.text)));
  if (kind === "table") return writeTable(blocks);
  if (kind === "term") return element("p", element("strong", writeInlines(first, format)));
  return element("p", writeInlines(first, format));
}

/**
 * The body as HTML, an element a line, that is safe to show: only `h1`-`h6 p ul li blockquote pre code table tr td a strong
 * em`, no attribute but `href`, which holds an absolute http, https or mailto address; all text is escaped. The title is not
 * in it. Empty without a body.
 *
 * @param labelled labels of the blocks, one each
 * @param base address that relative links resolve against
 */
export function writeHtml(blocks: readonly Block[], labelled: readonly LabelledBlock[], base: string | null): string {
  const format = makeFormat(base);
  return bodyParts(blocks, labelled)
    .map((part) => writePart(part, format))
    .join("\n");
}

import type { Block, Inline } from "../blocks/types.js";
import type { Figure } from "./figures.js";
import { type InlineFormat, type InlineText, sliceInlines, writeInlines } from "./inlines.js";
import { linkUrl } from "./links.js";
import { isFigure, type List } from "./lists.js";
import { type Body, type BodyFormat, writeBody } from "./write-body.js";

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

function element(tag: string, content: string): string {
  return `<${tag}>${content}</${tag}>`;
}

/** @param base address that relative links resolve against */
function makeFormat(base: string | null): BodyFormat {
  const inlines: InlineFormat = {
    lineBreak: "<br>",
    flat: new Set(),
    text: escapeHtml,
    wrap({ kind, href }, content) {
      if (kind !== "link") return element(INLINE_TAGS[kind], content);
      const address = linkUrl(href, base);
      return address === null ? content : `<a href="${escapeHtml(address)}">${content}</a>`;
    },
  };
  const write = (text: InlineText): string => writeInlines(text, inlines);

  const figure = ({ src, alt, captions }: Figure): string => {
    const image = `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">`;
    const caption = captions.length === 0 ? "" : element("figcaption", captions.map(write).join(" "));
    return element("figure", image + caption);
  };
  /** A list; deeper ones stand inside the item they follow. */
  const list = ({ start, items }: List): string => {
    const writeItem = (item: List["items"][number]): string =>
      item
        .map((part, i) => {
          if (isFigure(part)) return figure(part);
          if ("items" in part) return list(part);
          return i === 0 ? write(part) : element("p", write(part));
        })
        .join("");
    const content = items.map((item) => element("li", writeItem(item))).join("");
    if (start === null) return element("ul", content);
    return `<ol${start === 1 ? "" : ` start="${start}"`}>${content}</ol>`;
  };
  const row = (block: Block): string => {
    if (block.cells === undefined)
      return block.text
        .split(" | ")
        .map((cell) => element("td", escapeHtml(cell)))
        .join("");
    return block.cells
      .map(({ start, end, isHeader }) => element(isHeader ? "th" : "td", write(sliceInlines(block, start, end))))
      .join("");
  };
  return {
    between: "\n",
    heading: (block, level) => element(`h${level}`, write(block)),
    paragraph: (block) => element("p", write(block)),
    term: (block) => element("p", element("strong", write(block))),
    lists: (lists) => lists.map(list).join("\n"),
    quote: (blocks) => element("blockquote", blocks.map((block) => element("p", write(block))).join("")),
    table: (rows) => element("table", rows.map((block) => element("tr", row(block))).join("")),
    code: ({ text }) => element("pre", element("code", escapeHtml(text))),
    figure,
  };
}

/**
 * The body as HTML, an element a line, that is safe to show: only `h1`-`h6 p ul ol li blockquote pre code table tr th td a strong em
 * br`, and `figure img figcaption` where images are asked for; no attribute but `href`, which holds an absolute http, https or mailto
 * address, `src` of http or https, `alt`, and the number `start` of a list that begins elsewhere than at 1; all text is escaped. The
 * title is not in it. Empty without a body.
 *
 * @param base address that relative links resolve against
 */
export function writeHtml(body: Body, base: string | null): string {
  return writeBody(body, makeFormat(base));
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ParsedPage } from "../../src/blocks/types.js";
import { visibleText, withoutSpace } from "../oracles/visible-text.js";
import { misplaced, parseHtml } from "./parse.js";

const FIXTURES = "fixtures/split";

/** All text of the blocks that the page's own markup shows, without white space and the signs between cells. */
function blockText({ blocks }: ParsedPage): string {
  const shown = blocks.filter(({ isHidden, origin }) => !isHidden && origin === undefined);
  return withoutSpace(
    shown
      .map(({ text }) => text)
      .join("")
      .replaceAll("|", ""),
  );
}

const htmlPages = readdirSync(FIXTURES)
  .map((name) => ({ name, file: join(FIXTURES, name, "page.html") }))
  .filter(({ file }) => existsSync(file));

/** Characters that need care: markup signs as entities, other scripts, white space of every kind. */
const text = fc
  .array(
    fc.constantFrom("ferry", "a", " ", "\n", "&amp;", "&lt;p&gt;", "&nbsp;", "&#x1f6a2;", "é", "港", "1 < 2", "\t"),
  )
  .map((pieces) => pieces.join(""));

const attributes = fc.constantFrom(
  "",
  "",
  "",
  ' class="a b"',
  " hidden",
  ' style="display:none"',
  ' aria-hidden="true"',
);

const { phrasing, flow } = fc.letrec<{ phrasing: string; flow: string }>((tie) => {
  const element = (tags: readonly string[], content: fc.Arbitrary<string>) =>
    fc
      .tuple(fc.constantFrom(...tags), attributes, content)
      .map(([tag, names, inner]) => `<${tag}${names}>${inner}</${tag}>`);
  const listOf = (item: fc.Arbitrary<string>) => fc.array(item, { maxLength: 3 }).map((items) => items.join(""));
  const unseen = fc.constantFrom(
    "<!-- ferry -->",
    "<script>ferry</script>",
    "<style>ferry</style>",
    "<br>",
    "<img alt=ferry>",
    "<wbr>",
    "<svg><text>ferry</text></svg>",
    "<template><p>ferry</p></template>",
    "<select><option>ferry</option></select>",
    "<video>ferry</video>",
  );
  const row = element(["tr"], listOf(element(["td", "th"], tie("flow"))));
  return {
    phrasing: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      text,
      unseen,
      element(["b", "i", "em", "span", "code", "small", "q", "sub"], listOf(tie("phrasing"))),
    ),
    flow: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      tie("phrasing"),
      element(["p", "h1", "h3", "figcaption", "summary"], listOf(tie("phrasing"))),
      element(["div", "section", "article", "blockquote", "aside", "figure", "details"], listOf(tie("flow"))),
      element(["ul", "ol"], listOf(element(["li"], listOf(tie("flow"))))),
      element(["dl"], listOf(element(["dt", "dd"], listOf(tie("phrasing"))))),
      element(["table"], element(["tbody"], listOf(row))),
    ),
  };
});

const documents = fc
  .tuple(fc.array(flow, { maxLength: 4 }), phrasing)
  .map(
    ([parts, last]) => `<!DOCTYPE html><html><head><title>t</title></head><body>${parts.join("")}${last}</body></html>`,
  );

/** Bits of markup in any order, as a broken template leaves them. */
const scraps = fc
  .array(
    fc.oneof(
      text,
      fc.constantFrom("<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<a href=x>", "</a>", "<li>", "<ul>", "</ul>"),
      fc.constantFrom("<table>", "<tr>", "<td>", "</td>", "</table>", "<pre>", "</pre>", "<svg>", "</svg>", "<select>"),
      fc.constantFrom(
        "<span hidden>",
        "</span>",
        "<div hidden>",
        "<br>",
        "<h1>",
        "</h1>",
        "<x-y>",
        "</x-y>",
        "<video>",
      ),
      fc.constantFrom("<!--", "-->", "<![CDATA[", "]]>", "<", "</", "<p", '="', "<script>", "</script>", "&", "&#"),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));

describe("HTML blocks", () => {
  test.for(htmlPages)("hold all text that a DOM holds: $name", ({ file }) => {
    const html = readFileSync(file, "utf8");
    const parsed = parseHtml(html);
    expect(blockText(parsed)).toBe(visibleText(html).replaceAll("|", ""));
    expect(misplaced(parsed)).toEqual([]);
  });

  test("hold all text of any well-formed document", () => {
    fc.assert(
      fc.property(documents, (html) => {
        const parsed = parseHtml(html);
        expect(blockText(parsed)).toBe(visibleText(html).replaceAll("|", ""));
        expect(misplaced(parsed)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("stand in order without overlap, their inlines in their text, whatever the markup", () => {
    fc.assert(
      fc.property(scraps, (html) => {
        const parsed = parseHtml(html);
        expect(misplaced(parsed)).toEqual([]);
        for (const { text, inlines, linkDensity, container, kind } of parsed.blocks) {
          expect(linkDensity).toBeGreaterThanOrEqual(0);
          expect(linkDensity).toBeLessThanOrEqual(1);
          expect(container).toBeLessThan(parsed.containers.length);
          if (kind !== "code" && !html.includes("<pre>")) expect(text).toBe(text.replace(/[^\S\u00a0]+/gu, " ").trim());
          for (const { start, end } of inlines)
            expect([start >= 0, end > start, end <= text.length]).toEqual([true, true, true]);
        }
        for (const [index, { parent }] of parsed.containers.entries()) expect(parent).toBeLessThan(index);
      }),
      { numRuns: 1_000 },
    );
  });

  test("are found in any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (html) => {
        expect(misplaced(parseHtml(html))).toEqual([]);
      }),
    );
  });
});

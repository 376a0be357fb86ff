import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeHtml } from "../../src/article/html.js";
import { writeMarkdown } from "../../src/article/markdown.js";
import { parseBlocks } from "../../src/blocks/parse-blocks.js";
import type { Inline } from "../../src/blocks/types.js";
import { readPage } from "../../src/page/read-page.js";
import { makePage, type TestBlock } from "./page-builder.js";

const BODY = { isBody: true, role: "list-item", confidence: 0.9, reasons: [] } as const;
const BASE = "https://fjord.example/news/ferry";

function markdownOf(...blocks: readonly (TestBlock | string)[]): string {
  const { parsed, labelled } = makePage({ blocks });
  return writeMarkdown({ ...parsed, labelled }, BASE);
}

function htmlOf(...blocks: readonly (TestBlock | string)[]): string {
  const { parsed, labelled } = makePage({ blocks });
  return writeHtml({ ...parsed, labelled }, BASE);
}

function inline(kind: Inline["kind"], start: number, end: number, href: string | null = null): Inline {
  return { kind, start, end, href };
}

const LIST: readonly TestBlock[] = [
  { text: "Oslo", kind: "list-item", level: 1 },
  { text: "Harbor", kind: "list-item", level: 2 },
  { text: "Bergen", kind: "list-item", level: 1 },
];

describe("writeMarkdown", () => {
  test("writes headings, paragraphs, quotes and code", () => {
    const blocks: readonly TestBlock[] = [
      { text: "The crossing", kind: "heading", level: 2 },
      { text: "It runs again." },
      { text: "At last!", kind: "quote" },
      { text: "We waited.", kind: "quote" },
      { text: "a = `b`\n  c", kind: "code" },
    ];
    expect(markdownOf(...blocks)).toBe(
      "## The crossing\n\nIt runs again.\n\n> At last!\n>\n> We waited.\n\n```\na = `b`\n  c\n```",
    );
  });

  test("nests list items by their level", () => {
    expect(markdownOf(...LIST)).toBe("- Oslo\n  - Harbor\n- Bergen");
  });

  test("takes the bullet of flattened text off", () => {
    expect(markdownOf({ text: "• Oslo", kind: "list-item", level: 1 })).toBe("- Oslo");
  });

  test("writes the rows of a table", () => {
    const rows = ["Port | Hour", "Oslo | 9", "Bergen"].map((text) => ({ text, kind: "table" as const }));
    expect(markdownOf(...rows)).toBe("| Port | Hour |\n| --- | --- |\n| Oslo | 9 |\n| Bergen |  |");
  });

  test("writes links absolute, and emphasis and code inside each other", () => {
    const text = "See the new timetable now";
    const inlines = [inline("strong", 4, 21), inline("link", 8, 21, "/times"), inline("emphasis", 8, 11)];
    expect(markdownOf({ text, inlines })).toBe("See **the [*new* timetable](<https://fjord.example/times>)** now");
  });

  test("inline code keeps its signs", () => {
    expect(markdownOf({ text: "Run a_*b now", inlines: [inline("code", 4, 8)] })).toBe("Run `a_*b` now");
    expect(markdownOf({ text: "`x`", inlines: [inline("code", 0, 3)] })).toBe("`` `x` ``");
  });

  test("text that looks like Markdown stays text", () => {
    expect(markdownOf("# 1 *of* [2](x) <b>")).toBe("\\# 1 \\*of\\* \\[2\\](x) \\<b>");
    expect(markdownOf("1. January")).toBe("1\\. January");
    expect(markdownOf("- 5 degrees")).toBe("\\- 5 degrees");
    expect(markdownOf("AT&amp;T")).toBe("AT\\&amp;T");
    expect(markdownOf("> 5 > 4")).toBe("\\> 5 > 4");
    expect(markdownOf("_a_ snake_case _")).toBe("\\_a\\_ snake_case \\_");
  });

  test("leaves boilerplate and the title out", () => {
    const { parsed, labelled } = makePage({
      title: "Ferry runs again",
      blocks: ["It runs.", { text: "Share this", isBody: false }],
    });
    expect(writeMarkdown({ ...parsed, labelled }, null)).toBe("It runs.");
    expect(writeHtml({ ...parsed, labelled }, null)).toBe("<p>It runs.</p>");
  });
});

describe("writeHtml", () => {
  test("writes every kind of block", () => {
    const blocks: readonly TestBlock[] = [
      { text: "The crossing", kind: "heading", level: 3 },
      { text: "At last!", kind: "quote" },
      { text: "a < b", kind: "code" },
      { text: "Port | Hour", kind: "table" },
    ];
    expect(htmlOf(...blocks)).toBe(
      "<h3>The crossing</h3>\n<blockquote><p>At last!</p></blockquote>\n<pre><code>a &lt; b</code></pre>\n" +
        "<table><tr><td>Port</td><td>Hour</td></tr></table>",
    );
  });

  test("nests lists inside the item before them", () => {
    expect(htmlOf(...LIST)).toBe("<ul><li>Oslo<ul><li>Harbor</li></ul></li><li>Bergen</li></ul>");
  });

  test("escapes text and addresses", () => {
    const text = '<script>alert("x")</script>';
    expect(htmlOf(text)).toBe("<p>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;</p>");
    const link = { text: "go", inlines: [inline("link", 0, 2, 'https://fjord.example/?a=1&b="')] };
    expect(htmlOf(link)).toBe('<p><a href="https://fjord.example/?a=1&amp;b=%22">go</a></p>');
  });

  test.each([
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "http://[",
  ])("writes no link to %j", (href) => {
    const block = { text: "go", inlines: [inline("link", 0, 2, href)] };
    expect(htmlOf(block)).toBe("<p>go</p>");
    expect(markdownOf(block)).toBe("go");
  });

  test("keeps mail addresses", () => {
    const block = { text: "mail", inlines: [inline("link", 0, 4, "mailto:jane@fjord.example")] };
    expect(htmlOf(block)).toBe('<p><a href="mailto:jane@fjord.example">mail</a></p>');
  });
});

/** The whole of a piece of HTML as the body, in both formats. */
function bodyOf(html: string): readonly [string, string] {
  const parsed = parseBlocks(readPage({ html }, {}));
  const labelled = parsed.blocks.map(({ text, start, end }) => ({ text, start, end, ...BODY }));
  return [writeMarkdown({ ...parsed, labelled }, BASE), writeHtml({ ...parsed, labelled }, BASE)];
}

describe("line breaks", () => {
  test("stay where they part lines of one paragraph", () => {
    expect(bodyOf("<p>Quay 7<br>Oslo</p>")).toEqual(["Quay 7\\\nOslo", "<p>Quay 7<br>Oslo</p>"]);
    expect(bodyOf("<p><b>Quay 7<br>Oslo</b><br></p>")).toEqual([
      "**Quay 7\\\nOslo**",
      "<p><strong>Quay 7<br>Oslo</strong></p>",
    ]);
  });

  test("open no list and no heading, and stay in their quote or item", () => {
    expect(bodyOf("<p>Ports:<br>- Oslo<br># 2</p>")[0]).toBe("Ports:\\\n\\- Oslo\\\n\\# 2");
    expect(bodyOf("<blockquote>Oslo<br>Bergen</blockquote>")[0]).toBe("> Oslo\\\n> Bergen");
    expect(bodyOf("<ol><li>Oslo<br>Bergen<li>Narvik</ol>")[0]).toBe("1. Oslo\\\n   Bergen\n2. Narvik");
  });

  test("end no address", () => {
    expect(bodyOf("<p>https://fjord.example/a<br>Oslo</p>")[0]).toBe("https://fjord.example/a \\\nOslo");
  });

  test("are spaces where a line cannot be broken", () => {
    expect(bodyOf("<h2>Oslo<br>Bergen</h2>")[0]).toBe("## Oslo Bergen");
    expect(bodyOf("<table><tr><td>Oslo<br>West<td>9</table>")).toEqual([
      "| Oslo West | 9 |\n| --- | --- |",
      "<table><tr><td>Oslo<br>West</td><td>9</td></tr></table>",
    ]);
    expect(bodyOf("<p>Run <code>a<br>b</code> now</p>")[0]).toBe("Run `a b` now");
  });
});

describe("tables", () => {
  test("keep their headers, their empty cells, and the links in cells", () => {
    const html =
      '<table><tr><th><th>2025<th><b>2026</b></tr><tr><th>Oslo<td><td><a href="/o">9</a></tr><tr><td>Bergen<td>4<td></table>';
    expect(bodyOf(html)).toEqual([
      "|  | 2025 | 2026 |\n| --- | --- | --- |\n| Oslo |  | [9](<https://fjord.example/o>) |\n| Bergen | 4 |  |",
      "<table><tr><th></th><th>2025</th><th><strong>2026</strong></th></tr>" +
        '<tr><th>Oslo</th><td></td><td><a href="https://fjord.example/o">9</a></td></tr>' +
        "<tr><td>Bergen</td><td>4</td><td></td></tr></table>",
    ]);
  });

  test("do not part a cell at a bar in it", () => {
    expect(bodyOf("<table><tr><td>a | b<td>c</table>")[0]).toBe("| a \\| b | c |\n| --- | --- |");
  });
});

describe("marks", () => {
  test.each([
    ["<b>G</b><b>ranny</b> waits", "**Granny** waits"],
    ["<b><strong>Granny</strong></b> waits", "**Granny** waits"],
    ["<b>Price:</b>five", "**Price**:five"],
    ["<i>\u201e</i>Oslo", "\u201eOslo"],
    ["ferry<i>(s)</i>", "ferry(s)"],
    ["<b>Oslo</b>er", "**Oslo**er"],
    ["the <b>Oslo</b>, a ferry", "the **Oslo**, a ferry"],
  ])("of %s show as such", (html, markdown) => {
    expect(bodyOf(`<p>${html}</p>`)[0]).toBe(markdown);
  });

  test("are not in the terms of a list of definitions twice", () => {
    expect(bodyOf("<dl><dt><b>Quay</b><dd>Where ferries land.</dl>")).toEqual([
      "**Quay**\n\nWhere ferries land.",
      "<p><strong>Quay</strong></p>\n<p>Where ferries land.</p>",
    ]);
  });
});

describe("links", () => {
  test("end where their address ends, whatever is in it", () => {
    const href = "/a?b=`|\\&amp;copy;";
    expect(bodyOf(`<p><a href="${href}">go</a></p>`)[0]).toBe("[go](<https://fjord.example/a?b=%60%7C%5C\\&copy;>)");
  });

  test("that are buttons are text", () => {
    expect(bodyOf('<p>Oslo <a href="#">open</a></p>')[0]).toBe("Oslo open");
  });
});

describe("code", () => {
  test("holds no other marks, but stands in the link that is all of it", () => {
    expect(bodyOf('<p><code><a href="/a">a_b</a></code> and <code>f(<b>x</b>)</code></p>')[0]).toBe(
      "[`a_b`](<https://fjord.example/a>) and `f(x)`",
    );
  });

  test.each([
    '<pre><code class="hljs language-js">a()</code></pre>',
    '<pre class="lang-js">a()</pre>',
    '<div class="highlight highlight-source-js"><pre>a()</pre></div>',
  ])("has the language of %s in Markdown", (html) => {
    expect(bodyOf(html)).toEqual(["```js\na()\n```", "<pre><code>a()</code></pre>"]);
  });
});

describe("lists", () => {
  const line = (text: string): TestBlock => ({ text, kind: "list-item", level: 1 });

  test("keep the numbers of an ordered list, and count on over an unordered one inside it", () => {
    expect(bodyOf("<ol><li>Oslo<ul><li>Harbor<li>Fort</ul><li>Bergen</ol>")).toEqual([
      "1. Oslo\n   - Harbor\n   - Fort\n2. Bergen",
      "<ol><li>Oslo<ul><li>Harbor</li><li>Fort</li></ul></li><li>Bergen</li></ol>",
    ]);
  });

  test("stay apart where one follows the other", () => {
    expect(bodyOf("<ul><li>Oslo</ul><ol><li>Bergen</ol><ol><li>Narvik</ol>")).toEqual([
      "- Oslo\n1. Bergen\n1) Narvik",
      "<ul><li>Oslo</li></ul>\n<ol><li>Bergen</li></ol>\n<ol><li>Narvik</li></ol>",
    ]);
  });

  test("give an item of several paragraphs one number", () => {
    expect(bodyOf("<ol><li><p>Oslo</p><p>At noon.</p></li><li>Bergen</ol>")).toEqual([
      "1. Oslo\n\n   At noon.\n2. Bergen",
      "<ol><li>Oslo<p>At noon.</p></li><li>Bergen</li></ol>",
    ]);
  });

  test("count on behind a block that is not of the body", () => {
    const html = "<ol><li>Oslo<li>Advertisement<li>Bergen</ol>";
    const parsed = parseBlocks(readPage({ html }, {}));
    const labelled = parsed.blocks.map(({ text, start, end }, i) => ({ text, start, end, ...BODY, isBody: i !== 1 }));
    expect(writeMarkdown({ ...parsed, labelled }, BASE)).toBe("1. Oslo\n\n3. Bergen");
    expect(writeHtml({ ...parsed, labelled }, BASE)).toBe('<ol><li>Oslo</li></ol>\n<ol start="3"><li>Bergen</li></ol>');
  });

  test("begin with the number that the page states, for the list or for an item", () => {
    expect(bodyOf('<ol start="3"><li>Oslo<li>Bergen</ol>')).toEqual([
      "3. Oslo\n4. Bergen",
      '<ol start="3"><li>Oslo</li><li>Bergen</li></ol>',
    ]);
    expect(bodyOf('<ol><li>Oslo<li value="7">Bergen<li>Narvik</ol>')[1]).toBe(
      '<ol><li>Oslo</li></ol>\n<ol start="7"><li>Bergen</li><li>Narvik</li></ol>',
    );
    for (const start of ["", "x", "-2", "1e9", "99999999999"])
      expect(bodyOf(`<ol start="${start}"><li>Oslo</ol>`)).toEqual(["1. Oslo", "<ol><li>Oslo</li></ol>"]);
  });

  test("have the numbers that lines of flattened text have", () => {
    const lines = [line("3. Oslo"), line("4) Bergen"), line("2. Narvik"), line("\u2022 Bod\u00f8")];
    expect(markdownOf(...lines)).toBe("3. Oslo\n4. Bergen\n2) Narvik\n- Bod\u00f8");
    expect(htmlOf(...lines)).toBe(
      '<ol start="3"><li>Oslo</li><li>Bergen</li></ol>\n<ol start="2"><li>Narvik</li></ol>\n<ul><li>Bod\u00f8</li></ul>',
    );
  });

  test("are written 200 deep", () => {
    const [markdown = "", html = ""] = bodyOf("<ol><li>a".repeat(200));
    expect(markdown.split("\n")).toHaveLength(200);
    expect(html.match(/<ol>/gu)).toHaveLength(200);
  });
});

describe("both formats", () => {
  const anyInline = fc.record({
    kind: fc.constantFrom("link" as const, "strong" as const, "emphasis" as const, "code" as const),
    start: fc.nat(30),
    end: fc.nat(40),
    href: fc.constantFrom(null, "/a", "javascript:x"),
  });
  const anyBlock = fc.record({
    text: fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
      fc.constantFrom("1. a", "2. b", "7) c"),
    ),
    kind: fc.constantFrom(
      "paragraph" as const,
      "heading" as const,
      "list-item" as const,
      "quote" as const,
      "table" as const,
    ),
    level: fc.nat(9),
    inlines: fc.array(anyInline, { maxLength: 6 }),
    breaks: fc.uniqueArray(fc.nat(30), { maxLength: 3 }).map((places) => places.sort((a, b) => a - b)),
  });

  test("HTML holds only tags of the list, closed in order, whatever the blocks hold", () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 8 }), (blocks) => {
        const open: string[] = [];
        for (const [, close, tag = "", attributes] of htmlOf(...blocks).matchAll(/<(\/?)([^\s>]*)([^>]*)>/gu)) {
          expect(tag).toMatch(/^(?:h[1-6]|p|ul|ol|li|blockquote|pre|code|table|tr|td|a|strong|em|br)$/u);
          expect(attributes).toMatch(/^(?: href="https:\/\/fjord\.example\/a"| start="\d{1,2}")?$/u);
          if (tag === "br") continue;
          if (close) expect(open.pop()).toBe(tag);
          else open.push(tag);
        }
        expect(open).toEqual([]);
      }),
    );
  });

  test("HTML shows the block's text, whatever its inlines", () => {
    fc.assert(
      fc.property(anyBlock, (block) => {
        const html = htmlOf({ ...block, kind: "paragraph", breaks: [] });
        const shown = html
          .replace(/<[^>]*>/gu, "")
          .replace(/&lt;/gu, "<")
          .replace(/&gt;/gu, ">")
          .replace(/&quot;/gu, '"')
          .replace(/&#39;/gu, "'")
          .replace(/&amp;/gu, "&");
        expect(shown).toBe(block.text);
      }),
    );
  });

  test("take linear time on a megabyte of signs and on thousands of inlines", () => {
    const text = "*_`[<&".repeat(170_000);
    const inlines = Array.from({ length: 5_000 }, (_, i) => inline("strong", i * 4, i * 4 + 3));
    const start = performance.now();
    expect(markdownOf({ text }).length).toBeGreaterThan(text.length);
    expect(htmlOf({ text, inlines }).length).toBeGreaterThan(text.length);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

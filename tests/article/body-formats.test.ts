import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeHtml } from "../../src/article/html.js";
import { writeMarkdown } from "../../src/article/markdown.js";
import type { Inline } from "../../src/blocks/types.js";
import { makePage, type TestBlock } from "./page-builder.js";

const BASE = "https://fjord.example/news/ferry";

function markdownOf(...blocks: readonly (TestBlock | string)[]): string {
  const { parsed, labelled } = makePage({ blocks });
  return writeMarkdown(parsed.blocks, labelled, BASE);
}

function htmlOf(...blocks: readonly (TestBlock | string)[]): string {
  const { parsed, labelled } = makePage({ blocks });
  return writeHtml(parsed.blocks, labelled, BASE);
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
    expect(markdownOf("# 1 *of* [2](x) <b>")).toBe("\\# 1 \\*of\\* \\[2\\](x) \\<b\\>");
    expect(markdownOf("1. January")).toBe("1\\. January");
    expect(markdownOf("- 5 degrees")).toBe("\\- 5 degrees");
    expect(markdownOf("AT&amp;T")).toBe("AT\\&amp;T");
  });

  test("leaves boilerplate and the title out", () => {
    const { parsed, labelled } = makePage({
      title: "Ferry runs again",
      blocks: ["It runs.", { text: "Share this", isBody: false }],
    });
    expect(writeMarkdown(parsed.blocks, labelled, null)).toBe("It runs.");
    expect(writeHtml(parsed.blocks, labelled, null)).toBe("<p>It runs.</p>");
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

describe("both formats", () => {
  const anyInline = fc.record({
    kind: fc.constantFrom("link" as const, "strong" as const, "emphasis" as const, "code" as const),
    start: fc.nat(30),
    end: fc.nat(40),
    href: fc.constantFrom(null, "/a", "javascript:x"),
  });
  const anyBlock = fc.record({
    text: fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
    kind: fc.constantFrom(
      "paragraph" as const,
      "heading" as const,
      "list-item" as const,
      "quote" as const,
      "table" as const,
    ),
    level: fc.nat(9),
    inlines: fc.array(anyInline, { maxLength: 6 }),
  });

  test("HTML holds only tags of the list, closed in order, whatever the blocks hold", () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 8 }), (blocks) => {
        const open: string[] = [];
        for (const [, close, tag = "", attributes] of htmlOf(...blocks).matchAll(/<(\/?)([^\s>]*)([^>]*)>/gu)) {
          expect(tag).toMatch(/^(?:h[1-6]|p|ul|li|blockquote|pre|code|table|tr|td|a|strong|em)$/u);
          expect(attributes).toMatch(/^(?: href="https:\/\/fjord\.example\/a")?$/u);
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
        const html = htmlOf({ ...block, kind: "paragraph" });
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

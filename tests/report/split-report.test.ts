import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { type LabelledBlock, type Split, splitPage } from "../../src/index.js";
import { SPLIT_REPORT, splitReport } from "../../src/report/split-report.js";
import { loadCases } from "../split/cases.js";

const HOSTILE = [
  "</style><script>alert(1)</script>",
  `" onfocus="alert(1)" x='`,
  "<img src=https://tracker.example/pixel.gif>",
  "]]>--><!-- ferry",
  "&lt;b&gt; &amp;amp; &#60;",
];

const documentOf = (html: string) => parseHTML(html).document;
const textsOf = (html: string): string[] =>
  [...documentOf(html).querySelectorAll(".blocks > li > [dir]")].map(({ textContent }) => textContent ?? "");

function blockOf(text: string, more: Partial<LabelledBlock> = {}): LabelledBlock {
  return { text, start: 0, end: 1, isBody: true, role: "paragraph", confidence: 0.9, reasons: [], ...more };
}

function splitOf(blocks: readonly LabelledBlock[], more: Partial<Split> = {}): Split {
  const facts = {
    status: "ok",
    limits: [],
    format: "text",
    encoding: "utf-8",
    language: "en",
    confidence: 0.9,
  } as const;
  return { ...facts, body: "", boilerplate: "", blocks, ...more };
}

/** The report of one page of these blocks. */
const report = (blocks: readonly LabelledBlock[], more: Partial<Split> = {}) =>
  splitReport([{ id: "page.html", ...splitOf(blocks, more) }]);

describe("splitReport", () => {
  test.for(loadCases())("has every block of $name in order", ({ bytes, isHtml, name }) => {
    const split = splitPage(isHtml ? { html: bytes } : { text: bytes });
    expect(textsOf(splitReport([{ id: name, ...split }]))).toEqual(split.blocks.map(({ text }) => text));
  });

  test.for(HOSTILE)("shows %j as text, wherever it stands", (hostile) => {
    const write = (text: string) => {
      const title = blockOf(text, { isBody: false, role: "title", reasons: [text], confidence: 0.6 });
      const page = splitOf([title], { limits: [text], encoding: text, language: text });
      return parseHTML(
        splitReport([
          { id: text, ...page },
          { id: text, error: { code: "failed", message: text } },
        ]),
      ).document;
    };
    const [document, harmless] = [write(hostile), write("harmless")];
    const shapeOf = ({ documentElement }: ReturnType<typeof documentOf>) =>
      [...documentElement.querySelectorAll("*")].map(({ tagName, attributes }) => [
        tagName,
        ...[...attributes].map(({ name }) => name),
      ]);
    expect(shapeOf(document)).toEqual(shapeOf(harmless));
    for (const place of [".blocks > li > [dir]", ".why", "h2", ".id", ".facts", ".doubts", ".failed p", ".failed .id"])
      expect(document.querySelector(place)?.textContent).toContain(hostile);
  });

  test("any text comes back as it was, control characters shown by their pictures", () => {
    const texts = fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { maxLength: 5 });
    fc.assert(
      fc.property(texts, (given) => {
        const wanted = given.map((text) =>
          text.replace(/[\0-\x08\x0b-\x1f]/g, (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0))),
        );
        expect(textsOf(report(given.map((text) => blockOf(text))))).toEqual(
          wanted.map((text) => text.replace(/[\x7f-\x9f]/g, "\ufffd")),
        );
      }),
    );
  });

  test("asks for nothing from elsewhere, and has no script", () => {
    for (const { bytes } of loadCases().slice(0, 5)) {
      const html = splitReport([{ id: "a", ...splitPage(bytes) }]);
      const { document } = parseHTML(html);
      const addresses = [...document.querySelectorAll("[src], [href], [action], [poster], [srcset]")].map(
        (element) => element.getAttribute("href") ?? "not a link",
      );
      expect(addresses.filter((address) => !address.startsWith("#p1") && address !== "data:,")).toEqual([]);
      expect(document.querySelector("style")?.textContent).not.toMatch(/url\(|@import|https?:/);
      expect(document.querySelectorAll("script")).toHaveLength(0);
    }
  });

  test("names the side of a block by a class and in words, and its reasons where it is focused", () => {
    const { document } = parseHTML(
      report([blockOf("Home", { isBody: false, role: "navigation", reasons: ["one word"] })]),
    );
    const block = document.querySelector(".blocks > li");
    expect(block?.className).toContain("boilerplate");
    expect(block?.querySelector("p")?.textContent).toBe("1 navigation 90%");
    expect(block?.getAttribute("tabindex")).toBe("0");
    expect(document.getElementById(block?.getAttribute("aria-describedby") ?? "")?.textContent).toContain("• one word");
  });

  test("colors a block the less, the less sure its side is", () => {
    const tints = [0.5, 0.7, 0.8, 1].map((confidence) =>
      Number(/ t(\d+)/.exec(report([blockOf("a", { confidence })]))?.[1]),
    );
    expect(tints).toEqual([...tints].sort((a, b) => a - b));
    expect(new Set(tints).size).toBe(4);
  });

  test("lists the doubtful blocks, each with a link to it and one from it to the next", () => {
    const confidences = [0.9, 0.6, 0.749, 0.75, 0.5, 1];
    const { document } = parseHTML(
      report(confidences.map((confidence, i) => blockOf(`Block ${i + 1}`, { confidence }))),
    );
    const links = [...document.querySelectorAll(".doubts a")].map((link) => [
      link.getAttribute("href"),
      link.textContent,
    ]);
    expect(links).toEqual([
      ["#p1-2", "Block 2"],
      ["#p1-5", "Block 5"],
    ]);
    expect(document.querySelector(".doubts summary")?.textContent).toBe("2 doubtful blocks");
    expect([...document.querySelectorAll(".why a")].map((link) => link.getAttribute("href"))).toEqual(["#p1-5"]);
    expect(report([blockOf("sure")])).not.toContain('class="doubts"');
  });

  test("counts the blocks and words of every role", () => {
    const { document } = parseHTML(
      report([
        blockOf("Ferry sails", { isBody: false, role: "title" }),
        blockOf("one two three"),
        blockOf("four five"),
        blockOf("Home", { isBody: false, role: "navigation" }),
      ]),
    );
    const groups = [...document.querySelectorAll(".group")].map(({ textContent }) => textContent?.replace(/\s+/g, " "));
    expect(groups).toEqual(["Title 2 words title 1", "Body 5 words paragraph 2", "Boilerplate 1 word navigation 1"]);
    expect(document.querySelector(".facts")?.textContent).toContain("5 kept (63%), 3 dropped");
  });

  test.for([
    ["empty", []],
    ["no-article", [blockOf("Menu", { isBody: false, role: "navigation" })]],
    ["not-text", [blockOf("{}", { isBody: false, role: "other" })]],
  ] as const)("says that a page is %s", ([status, blocks]) => {
    const { document } = parseHTML(report(blocks, { status, language: null, limits: ["bytes"] }));
    expect(document.querySelector(".status")?.textContent).toBe(status);
    expect(document.querySelector("h1")?.textContent).toBe("No title on the page");
    expect(document.querySelector(".facts")?.textContent).toContain("bytes: the page was longer than is read");
    expect(document.body.textContent).not.toMatch(/NaN|undefined|null|\[object/);
  });

  test("has several pages as rows that open, errors in their place, and no id twice", () => {
    const page = splitOf([blockOf("Ferry", { confidence: 0.5 })]);
    const error = { code: "invalid-json", message: "line 2: not JSON" } as const;
    const { document } = parseHTML(
      splitReport([
        { id: "a", ...page },
        { id: null, error },
        { id: 3, ...page },
      ]),
    );
    const rows = [...document.querySelectorAll(".page")].map(({ tagName, id }) => [tagName, id]);
    expect(rows).toEqual([
      ["DETAILS", "p1"],
      ["SECTION", "p2"],
      ["DETAILS", "p3"],
    ]);
    expect(document.querySelector("#p2")?.textContent).toContain("line 2: not JSON");
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("is the same written page by page", () => {
    const page = { id: "a", ...splitOf([blockOf("Ferry")]) };
    const parts = [
      SPLIT_REPORT.start(false),
      SPLIT_REPORT.page(page, 1, false),
      SPLIT_REPORT.page(page, 2, false),
      SPLIT_REPORT.end(2),
    ];
    expect(splitReport([page, page])).toBe(parts.join(""));
    expect(splitReport([])).toContain("No pages.");
  });

  test("takes time and room in proportion to the number of blocks", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => blockOf(`Ferry ${i}`, { confidence: (i % 10) / 10 }));
    const measure = (count: number): readonly [number, number] => {
      const blocks = many(count);
      const before = process.cpuUsage();
      const { length } = report(blocks);
      return [process.cpuUsage(before).user / 1000, length];
    };
    measure(12_500);
    const [[time, length], [doubleTime, doubleLength]] = [measure(25_000), measure(50_000)];
    expect(doubleTime).toBeLessThan(4 * time + 200);
    expect(doubleLength).toBeLessThan(2.2 * length);
  });
});

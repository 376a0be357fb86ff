import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyzePage, type PageInput, type Split, splitPage } from "../../src/index.js";
import { splitSchema } from "../../src/schemas.js";

const read = (name: string): Uint8Array => new Uint8Array(readFileSync(`fixtures/split/${name}`));

const PAGES = [
  "html-interview/page.html",
  "html-recipe-lists/page.html",
  "html-next-article/page.html",
  "html-split-containers/page.html",
  "text-comments/page.txt",
  "text-hard-wrapped/page.txt",
  "text-sentence-per-line/page.txt",
  "text-sign-up-amid-body/page.txt",
] as const;

const bare = (text: string): string => text.replace(/[\s\u200b\ufeff]+/gu, "");
const bodyOf = ({ blocks }: Split): readonly number[] => [...blocks.keys()].filter((i) => blocks[i]?.isBody === true);

/** What holds for the split of any page. */
function expectSound(split: Split): void {
  expect(splitSchema.parse(JSON.parse(JSON.stringify(split)))).toEqual(split);
  const { blocks, body, boilerplate, source = "" } = split;
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(source.slice(block.start, block.end).trim()).not.toBe("");
    if (split.format === "text") expect(bare(source.slice(block.start, block.end))).toBe(bare(block.text));
    if (block.role === "title") expect(block.isBody).toBe(false);
    end = block.end;
  }
  const textOf = (isBody: boolean): string =>
    bare(blocks.flatMap((block) => (block.isBody === isBody ? [block.text] : [])).join(""));
  expect([bare(body), bare(boilerplate)]).toEqual([textOf(true), textOf(false)]);
  if (split.status !== "ok") expect(body).toBe("");
}

describe.each(PAGES)("%s", (name) => {
  const page = read(name);
  const split = splitPage(page, { source: true });

  test("loses no block, and its spans rebuild it", () => {
    expect(split.status).toBe("ok");
    expectSound(split);
    if (split.format === "text")
      expect(bare(split.blocks.map(({ text }) => text).join(""))).toBe(bare(split.source ?? ""));
  });

  test("has a title, and copies of it at most: none is body", () => {
    const titles = split.blocks.filter(({ role }) => role === "title");
    const { title } = analyzePage(page, { parts: ["article"] }).article;
    expect(titles.length).toBeGreaterThan(0);
    for (const { isBody, text } of titles)
      expect([isBody, text]).toEqual([false, expect.stringContaining(title ?? "")]);
  });

  test("says why nearly every block is what it is", () => {
    const unexplained = split.blocks.filter(({ reasons }) => reasons.length === 0);
    expect(unexplained.length).toBeLessThan(split.blocks.length / 4);
  });

  test("is split alike each time, from bytes and from a string", () => {
    expect(splitPage(page, { source: true })).toEqual(split);
    expect(splitPage(new TextDecoder().decode(page), { source: true })).toEqual({ ...split, encoding: "utf-16" });
  });

  test("keeps no more of the body for precision, no less for recall", () => {
    const [strict, loose] = [splitPage(page, { favor: "precision" }), splitPage(page, { favor: "recall" })];
    const balanced = new Set(bodyOf(split));
    expect(bodyOf(strict).filter((i) => !balanced.has(i))).toEqual([]);
    expect([...balanced].filter((i) => !bodyOf(loose).includes(i))).toEqual([]);
  });
});

const PROSE =
  "The harbor ferry crossed the strait at noon with the mail, the bread and eleven passengers, and nobody looked up.";
const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        `<p>${PROSE}</p>`,
        `${PROSE}\n`,
        "<h1>Ferry runs</h1>",
        "Home | News\n",
        "Share this\n",
        "© 2024\n",
      ),
      fc.constantFrom(
        "<ul><li>",
        "</ul>",
        "<table><td>",
        "<div hidden>",
        "</div>",
        "<br>",
        "<a href=/x>",
        "</a>",
        "<",
        "&",
      ),
      fc.string({ unit: "grapheme", maxLength: 12 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(""));

const inputs: fc.Arbitrary<PageInput> = fc.oneof(
  scraps,
  scraps.map((html) => ({ html })),
  scraps.map((text) => ({ text, url: "https://strait.example/ferry-runs" })),
  fc.string({ unit: "grapheme" }),
);

test("any page is split without loss, into a result that survives JSON", () => {
  fc.assert(
    fc.property(inputs, (page) => {
      expectSound(splitPage(page, { source: true }));
    }),
    { numRuns: 250 },
  );
});

describe("the status of a page", () => {
  test.each([
    ["empty", ""],
    ["empty", { html: "<html><head><title>Ferry</title></head><body><script>x</script></body></html>" }],
    ["empty", { text: " \n\t\r\n" }],
    ["not-text", '{"article": "ferry"}'],
    ["not-text", Uint8Array.from({ length: 500 }, (_, i) => (i * 167) % 256)],
    ["no-article", "<nav><a href=/>Home</a> <a href=/n>News</a></nav>"],
    ["no-article", read("html-login-error/page.html")],
    ["no-article", read("text-listing/page.txt")],
    ["consent-wall", read("html-consent-wall/page.html")],
    ["consent-wall", read("text-consent-wall/page.txt")],
  ] as const)("is %s (%#)", (status, page) => {
    const split = splitPage(page, { source: true });
    expect(split.status).toBe(status);
    expectSound(split);
  });
});

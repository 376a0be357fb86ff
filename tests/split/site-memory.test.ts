import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InvalidFileError, InvalidOptionsError, type PageInput, SiteMemory, splitPage } from "../../src/index.js";
import { lineKey } from "../../src/split/line-key.js";
import { pageAddress } from "../../src/split/page-address.js";
import { PAGE_SKETCH, type PageSketch } from "../../src/split/page-sketch.js";
import { SITE_EVIDENCE } from "../../src/split/site-evidence.js";
import { SITE_PAGES, SitePages } from "../../src/split/site-pages.js";
import { APPEAL, STORIES, sitePage } from "./site-pages.js";

function memoryOf(pages: readonly PageInput[]): SiteMemory {
  const memory = new SiteMemory();
  for (const page of pages) memory.learn(page);
  return memory;
}

const SITE: readonly PageInput[] = STORIES.map((_, i) => sitePage(i));

function appealIn(page: PageInput, siteMemory?: SiteMemory) {
  const { blocks } = splitPage(page, siteMemory === undefined ? {} : { siteMemory });
  return blocks.find(({ text }) => text === APPEAL);
}

describe("a paragraph in good prose that stands on every page of a site", () => {
  const memory = memoryOf(SITE);

  test.for([...SITE.entries()])("is boilerplate with the memory only: page %i", ([i, page]) => {
    expect(appealIn(page)?.isBody).toBe(true);
    expect(appealIn(page, memory)).toMatchObject({ isBody: false });
    expect(appealIn(page, memory)?.reasons[0]).toBe("stands on 5 of 5 other articles of the site");
    expect(splitPage(page, { siteMemory: memory }).body).toBe(STORIES[i]?.paragraphs.join("\n\n"));
  });

  test("is so on flattened text too, and on a page that was not learned", () => {
    const text = splitPage(sitePage(0))
      .blocks.map((block) => block.text)
      .join("\n");
    expect(appealIn({ text })?.isBody).toBe(true);
    expect(appealIn({ text }, memoryOf(SITE.slice(1)))?.isBody).toBe(false);
  });

  test("is left alone by a memory of fewer articles than tell", () => {
    const few = memoryOf(SITE.slice(0, SITE_EVIDENCE.fewestArticles));
    expect(splitPage(sitePage(0), { siteMemory: few })).toEqual(splitPage(sitePage(0)));
  });
});

test("a memory that knows nothing of a page changes nothing", () => {
  const page = {
    text: "Ferry runs\nThe harbor ferry crossed the strait at noon with the mail and eleven passengers aboard.",
  };
  expect(splitPage(page, { siteMemory: memoryOf(SITE) })).toEqual(splitPage(page));
  expect(splitPage(sitePage(3), { siteMemory: new SiteMemory() })).toEqual(splitPage(sitePage(3)));
});

describe("copies of an article", () => {
  const { html } = sitePage(0);
  const printed = `<title>Swimming hall</title><h1>Swimming hall</h1>${[...(STORIES[0]?.paragraphs ?? []), APPEAL]
    .map((text) => `<p>${text}</p>`)
    .join("")}`;
  const copies: readonly PageInput[] = [
    sitePage(0),
    { html, url: "https://www.strait-courier.example/news/0?utm_source=mail&fbclid=x#top" },
    { html, url: "http://strait-courier.example/news/0/" },
    { html, url: "https://www.strait-courier.example/amp/0" },
    html,
    sitePage(0, "<p>Updated 3 minutes ago, 1,204 views</p>"),
    { html: sitePage(0, "<p>The council will speak about the money on Monday, and the hall about its name.</p>").html },
    { html: printed, url: "https://strait-courier.example/print/0" },
  ];

  test("count as one page", () => {
    expect(memoryOf(copies).pages).toBe(1);
    expect(memoryOf([...copies, ...SITE]).pages).toBe(SITE.length);
  });

  test("do not make the article boilerplate, however many there are", () => {
    const memory = memoryOf([...copies, ...SITE]);
    for (const copy of copies.slice(0, 7))
      for (const paragraph of STORIES[0]?.paragraphs ?? [])
        expect(splitPage(copy, { siteMemory: memory }).body).toContain(paragraph);
    expect(appealIn(sitePage(0), memory)?.reasons[0]).toBe("stands on 5 of 5 other articles of the site");
  });

  test("of another article are others, however much template they share", () => {
    const template = Array.from({ length: 40 }, (_, i) => `<p>Part ${"abcdefgh"[i % 8]} of a long menu of towns.</p>`);
    const pages = [0, 1, 2].map((i) => ({ html: sitePage(i).html.replace("<nav>", `<nav>${template.join("")}`) }));
    expect(memoryOf(pages).pages).toBe(3);
  });
});

describe("what a memory knows", () => {
  const shuffled = fc.shuffledSubarray([...SITE, sitePage(0, "<p>Updated at noon</p>"), STORIES[2]?.title ?? ""], {
    minLength: 0,
  });

  test("does not depend on the order of the pages, nor on how often each is learned", () => {
    fc.assert(
      fc.property(shuffled, fc.infiniteStream(fc.nat()), (pages, numbers) => {
        const again = [...pages].sort(() => (Number(numbers.next().value) % 2 === 0 ? 1 : -1));
        expect(memoryOf([...again, ...pages]).toBytes()).toEqual(memoryOf(pages).toBytes());
      }),
      { numRuns: 10 },
    );
  });

  test("is the same learned at once or in parts", () => {
    const whole = memoryOf(SITE);
    const part = memoryOf(SITE.slice(0, 4));
    part.add(memoryOf(SITE.slice(2)));
    expect(part.toBytes()).toEqual(whole.toBytes());
  });

  test("keeps no more than a sample of a large site, the same one in any order", () => {
    const sketches = Array.from({ length: 300 }, (_, i) =>
      sketchOf(i, [7, ...Array.from({ length: 20 }, () => i * 97 + 8)]),
    );
    const [forth, back] = [new SitePages(), new SitePages()];
    for (const sketch of sketches) forth.add(sketch);
    for (const sketch of sketches.toReversed()) back.add(sketch);
    expect(forth.sketches).toEqual(back.sketches);
    expect(forth.size).toBe(SITE_PAGES.most);
    expect(forth.countLines([7, 9, null], null)).toEqual([
      { on: SITE_PAGES.most, of: SITE_PAGES.most },
      { on: 0, of: SITE_PAGES.most },
      null,
    ]);
  });

  test("keeps lines that repeat while pages come and go", () => {
    const site = new SitePages();
    for (let i = 0; i < 2000; i++) site.add(sketchOf(i, i % 2 === 0 ? [5, 1000 + i] : [1000 + i]));
    const [count] = site.countLines([5], null);
    expect((count?.on ?? 0) / (count?.of ?? 1)).toBeGreaterThan(0.5 - 3 * 0.063);
    expect((count?.on ?? 0) / (count?.of ?? 1)).toBeLessThan(0.5 + 3 * 0.063);
  });

  test("says nothing of lines beyond those that were kept of a page", () => {
    const site = new SitePages();
    const keys = Array.from({ length: PAGE_SKETCH.mostLines }, (_, i) => i + 1);
    site.add({ ...sketchOf(1, []), lines: Uint32Array.from(keys) });
    site.add(sketchOf(2, [5]));
    expect(site.countLines([5, 4_000_000], null)).toEqual([
      { on: 2, of: 2 },
      { on: 0, of: 1 },
    ]);
  });
});

/** A sketch of a page whose article has one line of its own. */
function sketchOf(number: number, lines: readonly number[]): PageSketch {
  const key =
    lineKey(
      `page ${"abcdefghij"[number % 10]} ${number.toString(26).replace(/\d/g, (digit) => `z${"qwertyuiop"[Number(digit)]}`)}`,
    ) ?? 0;
  return { key, article: Uint32Array.of(key), lines: Uint32Array.from(new Set(lines)).sort() };
}

describe("a stored memory", () => {
  const bytes = memoryOf(SITE).toBytes();

  test("gives the memory back", () => {
    expect(SiteMemory.fromBytes(bytes).toBytes()).toEqual(bytes);
    expect(SiteMemory.fromBytes(new SiteMemory().toBytes()).pages).toBe(0);
    expect(splitPage(sitePage(1), { siteMemory: SiteMemory.fromBytes(bytes) })).toEqual(
      splitPage(sitePage(1), { siteMemory: memoryOf(SITE) }),
    );
  });

  test("is refused wherever it is cut off, and whichever byte is changed", () => {
    for (let length = 0; length < bytes.length; length++)
      expect(() => SiteMemory.fromBytes(bytes.subarray(0, length))).toThrow(InvalidFileError);
    for (let i = 0; i < bytes.length; i++) {
      const damaged = Uint8Array.from(bytes);
      damaged[i] = (damaged[i] ?? 0) ^ 0x10;
      expect(() => SiteMemory.fromBytes(damaged)).toThrow(InvalidFileError);
    }
    expect(() => SiteMemory.fromBytes(Uint8Array.of(...bytes, 0))).toThrow(InvalidFileError);
  });

  test("says what was found and what was wanted", () => {
    const later = Uint8Array.from(bytes);
    later[8] = 9;
    expect(() => SiteMemory.fromBytes(later)).toThrow("site memory: formatVersion 9, this release reads 1");
    expect(() => SiteMemory.fromBytes(new TextEncoder().encode("<html>".repeat(20)))).toThrow(
      "site memory: first bytes",
    );
  });

  test("holds no text of the pages", () => {
    expect(new TextDecoder("latin1").decode(bytes)).not.toMatch(/harbor|swimming/iu);
  });
});

describe("wrong input", () => {
  test("is named", () => {
    const memory: SiteMemory = new SiteMemory();
    const call = (method: "learn" | "add", value: unknown) => () => Reflect.apply(memory[method], memory, [value]);
    expect(call("learn", 3)).toThrow(InvalidOptionsError);
    expect(call("learn", { page: "x" })).toThrow("SiteMemory.learn page: found an object");
    expect(call("add", {})).toThrow("SiteMemory.add: found an object, wanted a SiteMemory");
    expect(() => Reflect.apply(SiteMemory.fromBytes, SiteMemory, ["x"])).toThrow('found "x", wanted a Uint8Array');
    expect(() => Reflect.apply(splitPage, null, ["", { siteMemory: {} }])).toThrow(
      "splitPage options: siteMemory: found an object, wanted a SiteMemory",
    );
  });

  test("is not what a page holds", () => {
    const memory = new SiteMemory();
    const hostile = ["", "x", "\ud800".repeat(50_000), "__proto__\nconstructor", '{"a": 1}', "a b ".repeat(250_000)];
    for (const page of [...hostile, Uint8Array.of(0xff, 0xfe, 0), { html: "<p>".repeat(20_000) }])
      expect(typeof memory.learn(page)).toBe("boolean");
    expect(memory.learn("")).toBe(false);
    expect(SiteMemory.fromBytes(memory.toBytes()).toBytes()).toEqual(memory.toBytes());
  });
});

describe("a line is known again", () => {
  test.each([
    ["Updated 3 minutes ago", "updated 15 minutes ago."],
    ["1,204 views", "7 views"],
    ["  Read\u00a0more … ", "Read more"],
    ["Posted 12:30, 4/5/2024", "Posted 9:15, 11/12/2025"],
  ])("%s / %s", (a, b) => {
    expect(lineKey(a)).toBe(lineKey(b));
  });

  test("but not where it says something else, or hardly anything", () => {
    expect(lineKey("Read more")).not.toBe(lineKey("Read less"));
    expect(lineKey("news paper")).not.toBe(lineKey("newspaper"));
    for (const line of ["", "12 : 30", "—", "a 1", "\ud800"]) expect(lineKey(line)).toBeNull();
  });
});

test("an address is known again without fragment and tracking, and only then", () => {
  const address = pageAddress("https://www.strait.example/a/?id=3");
  expect(pageAddress("http://strait.example/a?utm_medium=x&id=3&gclid=1#b")).toBe(address);
  expect(pageAddress("https://www.strait.example/a/?id=4")).not.toBe(address);
  expect(pageAddress("not an address")).toBe("not an address");
});

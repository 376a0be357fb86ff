import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findByline } from "../../src/article/byline.js";
import { makeContext } from "../../src/article/context.js";
import { leastCpuTimes } from "../cpu-time.js";
import { makePage, type TestPageParts } from "./page-builder.js";

const PROSE = "The harbor master said on Monday that the ferry would run again once the ice had gone from the fjord.";

function bylineOf(parts: TestPageParts, siteName: string | null = null): readonly string[] {
  const { parsed, title, labelled } = makePage({ title: "Ferry runs again", blocks: [PROSE], ...parts });
  return findByline(makeContext(parsed, title, labelled, null), siteName)?.value ?? [];
}

function fromJsonLd(author: unknown): readonly string[] {
  return bylineOf({ signals: { jsonLd: [{ "@type": "NewsArticle", author }] } });
}

function expectClean(names: readonly string[]): void {
  expect(names.length).toBeLessThanOrEqual(12);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) {
    expect(name).toBe(name.trim());
    expect(name).not.toMatch(/https?:\/\/|www\.|javascript:|[@<>{}]|\p{Cc}/iu);
    expect(name).toMatch(/\p{L}/u);
    expect(name.length).toBeLessThanOrEqual(60);
  }
}

describe("findByline on hostile pages", () => {
  test("takes bounded time on a megabyte of author", () => {
    for (const unit of [
      "Ann Ek, ",
      "By ",
      "von Ann Ek und ",
      "x",
      "Ann (",
      "a@",
      "& ",
      "Text & ",
      "Foto: ",
      "\u00ad",
    ]) {
      const long = unit.repeat(1_000_000 / unit.length);
      const [time] = leastCpuTimes(() => {
        expectClean(fromJsonLd(long));
        expectClean(bylineOf({ meta: { author: long } }));
        expectClean(bylineOf({ blocks: [{ text: long, isBody: false }, PROSE], format: "text" }));
      });
      expect(time).toBeLessThan(500);
    }
  });

  test("takes bounded time on thousands of authors, of lines and of meta elements", () => {
    const names = Array.from({ length: 5_000 }, (_, i) => `Ann${"abcdefghij"[i % 10]} Ek${i}`);
    const [time] = leastCpuTimes(() => {
      expectClean(fromJsonLd(names.map((name) => ({ "@type": "Person", name }))));
      expectClean(bylineOf({ meta: { "article:author": names } }));
      const blocks = names.map((name) => ({ text: `Written by ${name}`, isBody: false }));
      expectClean(bylineOf({ blocks: [PROSE, ...blocks], format: "text" }));
      const authors = names.map((text, beforeBlock) => ({ text, source: "class=author", beforeBlock }));
      expectClean(bylineOf({ blocks, signals: { authors } }));
    });
    expect(time).toBeLessThan(2_000);
  });

  test("ends on deep, circular and misleading JSON-LD", () => {
    let deep: unknown = "Ann Ek";
    for (let i = 0; i < 5_000; i++) deep = [deep];
    expect(fromJsonLd(deep)).toEqual([]);
    const circle: Record<string, unknown> = { "@type": "Person" };
    circle["name"] = [circle];
    expect(fromJsonLd(circle)).toEqual([]);
    expect(fromJsonLd(JSON.parse('{"__proto__":{"name":"Ann Ek"}}'))).toEqual([]);
    expect(fromJsonLd({ "@id": "__proto__" })).toEqual([]);
    expect(fromJsonLd([null, 7, true, {}, { name: null }, { name: { name: 3 } }, "Ann Ek"])).toEqual(["Ann Ek"]);
  });

  test.each([
    "__proto__",
    "constructor",
    "javascript:alert(1)",
    "<script>alert('Ann Ek')</script>",
    "https://fjord.example/ann",
    "105092",
    "undefined",
    "admin",
    "No Author",
    "\u0000\u0001",
  ])("%j is nobody, or at least no markup and no address", (author) => {
    expectClean(fromJsonLd(author));
    expectClean(bylineOf({ meta: { author } }));
  });

  test("takes the script out of a name", () => {
    expect(fromJsonLd("Ann <script>alert(1)</script>Ek")).toEqual(["Ann Ek"]);
    expect(fromJsonLd("Ann\u00adek Ek\u202e")).toEqual(["Annek Ek"]);
  });

  test("gives clean names whatever the page claims, each once", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 20 }),
      fc.constantFrom(
        "Ann Ek",
        "By ",
        " und ",
        ", ",
        " | ",
        "Foto: ",
        "ann@fjord.example",
        "www.fjord.example",
        "(",
        ")",
      ),
      fc.constantFrom(
        "https://fjord.example/a",
        "3 May 2024",
        "Reuters",
        "Redaktion",
        "JANE DOE",
        "7",
        "\u0007",
        "<b>",
      ),
    );
    const claimed = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(claimed, claimed, fc.constantFrom("text" as const, "html" as const), (text, line, format) => {
        expectClean(fromJsonLd(text));
        expectClean(fromJsonLd({ "@type": "Organization", name: text }));
        expectClean(bylineOf({ meta: { author: text } }, text));
        expectClean(bylineOf({ format, blocks: [{ text: line, isBody: false }, PROSE, { text, isBody: false }] }));
        const authors = [{ text: line, source: "class=author", beforeBlock: 1 }];
        expectClean(bylineOf({ signals: { authors } }));
      }),
    );
  });
});

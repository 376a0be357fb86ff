import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PAGE, readPage } from "../../src/page/read-page.js";

const SENTENCE = "The ferry crossed the strait at noon, and nobody on the quay looked up. ";

describe("the format of a page", () => {
  test.each([
    "<!DOCTYPE html><title>x</title>",
    "\n  <html lang=en>",
    "\ufeff<HTML>",
    "<?xml version='1.0'?><html/>",
    "<!-- saved page -->",
    "<p>One paragraph</p>",
    "<P CLASS=lead>One paragraph</P>",
    "Ferry<br>runs<br/>again",
    "<blockquote>Said she</blockquote>",
    "<pre>code</pre>",
    "<li>one<li>two",
    `${SENTENCE.repeat(20)}<a href="/x">more</a>`,
  ])("is HTML: %s", (source) => {
    expect(readPage(source).format).toBe("html");
  });

  test.each([
    "I <3 boats and <3 harbors",
    "The rule is a < b and b > c, so a < c.",
    "if x<y and y<z then x<z",
    "Mail Ines <ines@strait.example> or Bo <bo@strait.example>.",
    "See <https://strait.example/a> and <https://strait.example/b>.",
    "A List<String> is no Map<String, List<String>>.",
    "The <p> opens a paragraph.",
    "-> <- <-> <=> <!",
    SENTENCE,
    "",
  ])("is flattened text: %s", (source) => {
    expect(readPage(source).format).toBe("text");
  });

  test("is what the caller says, whatever the text looks like", () => {
    expect(readPage({ text: "<p>One</p>" }).format).toBe("text");
    expect(readPage({ html: "One" }).format).toBe("html");
  });
});

const bytes = (head: readonly number[], length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => head[i] ?? (i * 167 + (i >> 3) * 59) % 256);

describe("what is no text", () => {
  test.each([
    ["a PNG image", bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13], 4_000)],
    ["a JPEG image", bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46], 4_000)],
    ["gzipped HTML", new Uint8Array(gzipSync(`<html><body><p>${SENTENCE.repeat(50)}`))],
    ["NUL characters", "\0".repeat(100)],
    ["a JSON object", `{"html": "<p>${SENTENCE}</p>"}\n`],
    ["a JSON list", ' [1, 2, {"a": null}]'],
  ])("is %s", (_, input) => {
    expect(readPage(input).isText).toBe(false);
  });

  test.each([
    ["a sentence", SENTENCE],
    ["nothing", ""],
    ["text in brackets", "[Photo: the harbor] The ferry [left] at noon [again]"],
    ["a template that looks like JSON", "{% if ferry %}<p>It runs.</p>{% endif %}"],
    ["text with a few stray control characters", `${SENTENCE.repeat(5)}\u0001${SENTENCE.repeat(5)}`],
    ["text with a few characters that were lost", `${SENTENCE}\ufffd\ufffd`],
  ])("is not %s", (_, input) => {
    expect(readPage(input).isText).toBe(true);
  });
});

describe("limits", () => {
  test.each([
    ["characters of a string", "x".repeat(10)],
    ["bytes", new TextEncoder().encode("x".repeat(10))],
  ])("cut %s and are named", (_, text) => {
    expect(readPage({ text }, { maxLength: 9 })).toMatchObject({ source: "x".repeat(9), limits: ["bytes"] });
    expect(readPage({ text }, { maxLength: 10 })).toMatchObject({ source: "x".repeat(10), limits: [] });
  });

  test("a cut amid a character does not change the encoding", () => {
    const encoded = new TextEncoder().encode("Fähre für Mühlen – ä");
    const page = readPage(encoded, { maxLength: encoded.length - 1 });
    expect(page).toMatchObject({ encoding: "utf-8", source: "Fähre für Mühlen – \ufffd" });
  });

  test("hold without an option", () => {
    const page = readPage({ text: "x".repeat(PAGE.maxLength + 1) });
    expect([page.source.length, page.limits]).toEqual([PAGE.maxLength, ["bytes"]]);
  });
});

describe("the URL", () => {
  test.each([
    ["https://strait.example/ferry", "https://strait.example/ferry"],
    ["  http://strait.example/ferry\n", "http://strait.example/ferry"],
    ["HTTPS://STRAIT.example", "HTTPS://STRAIT.example"],
    ["strait.example/ferry", null],
    ["/ferry", null],
    ["ftp://strait.example/ferry", null],
    ["javascript:alert(1)", null],
    ["https://", null],
    ["", null],
  ])("%j is kept as %j", (url, kept) => {
    expect(readPage({ html: "", url }).url).toBe(kept);
  });

  test("is unknown where none is given", () => {
    expect([readPage("x").url, readPage({ text: "x" }).url]).toEqual([null, null]);
  });
});

test("any bytes are read in an encoding that decodes them, and nothing throws", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (input) => {
      const page = readPage(input);
      expect(new TextDecoder(page.encoding).encoding).toBe(page.encoding);
      expect(page.source.length).toBeLessThanOrEqual(input.length);
    }),
  );
});

test("valid UTF-8 comes back as it was written", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      fc.pre(!text.startsWith("\ufeff"));
      expect(readPage({ text: new TextEncoder().encode(text) }).source).toBe(text);
    }),
  );
});

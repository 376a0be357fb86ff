import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { analyzePage, InvalidOptionsError, splitPage } from "../src/index.js";
import { analysisSchema } from "../src/schemas.js";

const HTML = new Uint8Array(readFileSync("fixtures/split/html-interview/page.html"));
const TEXT = new Uint8Array(readFileSync("fixtures/split/text-hard-wrapped/page.txt"));
const EMPTY = { people: [], places: [], organizations: [] };

/** Calls with values that TypeScript would not let through, as callers without it do. */
function messageOf(run: (...values: never[]) => unknown, ...values: readonly unknown[]): string {
  try {
    Reflect.apply(run, undefined, values);
  } catch (error) {
    if (error instanceof InvalidOptionsError) return error.message;
    throw error;
  }
  return "";
}

describe("analyzePage", () => {
  test.each([
    ["HTML", HTML],
    ["flattened text", TEXT],
    ["an empty page", ""],
    ["a page without an article", "<nav><a href=/>Home</a></nav>"],
    ["what is no text", '{"a": 1}'],
  ])("gives what its schema says, which survives JSON: %s", (_, page) => {
    const analysis = analyzePage(page, { source: true, entities: () => EMPTY });
    expect(analysisSchema.parse(JSON.parse(JSON.stringify(analysis)))).toEqual(analysis);
    expect(analyzePage(page, { source: true, entities: () => EMPTY })).toEqual(analysis);
  });

  test.each([HTML, TEXT])("agrees with splitPage and with itself", (page) => {
    const { body, boilerplate: _, ...split } = splitPage(page);
    const analysis = analyzePage(page);
    expect(analysis).toMatchObject(split);
    expect(analysis.article.text).toBe(body);
    for (const { text, start, end } of analysis.sentences) expect(body.slice(start, end)).toBe(text);
    for (const { spans, count } of analysis.keyTerms) expect(spans).toHaveLength(count);
    expect(analysis.keyTerms.length).toBeGreaterThan(3);
    expect(analysis.article.wordCount).toBeGreaterThan(100);
    expect(analysis.readability.counts.sentences).toBe(analysis.sentences.length);
  });

  test("computes and returns the parts asked for, and no others", () => {
    const all = analyzePage(HTML);
    const base = ["blocks", "confidence", "encoding", "format", "language", "limits", "status"];
    expect(Object.keys(analyzePage(HTML, { parts: [] })).sort()).toEqual(base);
    const some = analyzePage(HTML, { parts: ["keyTerms", "sentences", "sentences"] });
    expect(Object.keys(some).sort()).toEqual([...base, "keyTerms", "sentences"].sort());
    expect([some.keyTerms, some.sentences]).toEqual([all.keyTerms, all.sentences]);
    expect(analyzePage(HTML, { parts: ["article"] }).article).toEqual(all.article);
    expect(analyzePage(HTML, { parts: ["readability"] }).readability).toEqual(all.readability);
  });

  test("hands options of key terms on", () => {
    const { keyTerms } = analyzePage(HTML, { parts: ["keyTerms"], keyTerms: { limit: 2, mode: "words" } });
    expect(keyTerms).toHaveLength(2);
    expect(keyTerms.filter(({ term }) => term.includes(" "))).toEqual([]);
  });

  test("hands the body and its language to the function that finds entities", () => {
    const calls: unknown[] = [];
    const { entities, article, language } = analyzePage(HTML, {
      parts: ["article"],
      entities: (...given) => {
        calls.push(given);
        return { ...EMPTY, people: [{ name: "Ines Calder", count: 2 }] };
      },
    });
    expect(entities?.people).toEqual([{ name: "Ines Calder", count: 2 }]);
    expect(calls).toEqual([[article.text, { language }]]);
    expect(analyzePage(HTML)).not.toHaveProperty("entities");
  });

  test("does not believe dates behind `now`", () => {
    const page = { html: `<meta property="article:published_time" content="2024-05-01T10:00:00Z">${"<p>Ferry.</p>"}` };
    const published = (now: string) => analyzePage(page, { parts: ["article"], now: new Date(now) }).article.published;
    expect(published("2025-01-01")).not.toBeNull();
    expect(published("2023-01-01")).toBeNull();
  });
});

describe("pages and options", () => {
  test("are not changed, and may be frozen", () => {
    const html = new TextDecoder().decode(HTML);
    const page = Object.freeze({ html, url: "https://strait.example/ferry" });
    const parts = Object.freeze(["sentences"] as const);
    const options = Object.freeze({ favor: "precision", parts, keyTerms: Object.freeze({ limit: 3 }) } as const);
    expect(analyzePage(page, options).status).toBe("ok");
    const bytes = HTML.slice();
    splitPage(bytes);
    expect(bytes).toEqual(HTML);
  });

  test("a view into a larger buffer is read alone", () => {
    const bytes = new TextEncoder().encode("before<p>Ferry</p>behind");
    expect(splitPage({ html: bytes.subarray(6, 18) }).blocks.map(({ text }) => text)).toEqual(["Ferry"]);
  });

  test("the decoded source comes back only where it is asked for", () => {
    expect(splitPage(HTML)).not.toHaveProperty("source");
    expect(splitPage(HTML, { source: false })).not.toHaveProperty("source");
    expect(splitPage(HTML, { source: true }).source).toBe(new TextDecoder().decode(HTML));
    expect(analyzePage(HTML, { parts: [], source: true }).source).toBe(new TextDecoder().decode(HTML));
  });

  test("the encoding and the length are those that the caller gave", () => {
    const page = Uint8Array.of(0x66, 0xe4, 0x68, 0x72, 0x65);
    expect(splitPage({ text: page }, { encoding: "latin1", source: true })).toMatchObject({
      source: "fähre",
      encoding: "windows-1252",
    });
    expect(splitPage({ text: "ferry boat" }, { maxLength: 5 })).toMatchObject({
      limits: ["bytes"],
      boilerplate: "ferry",
    });
  });

  test("null and undefined count as absent", () => {
    const absent = { favor: null, maxLength: undefined, entities: null, now: null, keyTerms: null, parts: null };
    expect(messageOf(analyzePage, { html: null, text: "ferry", url: null }, absent)).toBe("");
    expect(messageOf(splitPage, { html: undefined, text: "ferry" }, { source: null })).toBe("");
  });
});

describe("wrong pages and options", () => {
  test.each([
    [undefined, "found undefined"],
    [null, "found null"],
    [5, "found 5"],
    [["<p>"], "found an array"],
    [() => "<p>", "found a function"],
    [{ url: "https://strait.example" }, "found an object"],
    [{ html: null, text: null }, "found an object"],
    [new ArrayBuffer(3), "found an object"],
  ])("the page %j is refused by name", (page, found) => {
    const wanted = "wanted a string, a Uint8Array, { html, url? } or { text, url? }";
    expect(messageOf(splitPage, page)).toBe(`splitPage page: ${found}, ${wanted}`);
    expect(messageOf(analyzePage, page)).toBe(`analyzePage page: ${found}, ${wanted}`);
  });

  test.each([
    [{ html: 5 }, "html: found 5, wanted a string or a Uint8Array"],
    [{ text: ["a"], url: null }, "text: found an array, wanted a string or a Uint8Array"],
    [{ html: "<p>a", url: 5 }, "url: found 5, wanted a string"],
    [{ html: "<p>a", text: "a" }, "found both html and text, wanted one: html, or text where there is no markup"],
  ])("the page %j is refused by its field", (page, message) => {
    expect(messageOf(splitPage, page)).toBe(`splitPage page: ${message}`);
    expect(messageOf(analyzePage, page)).toBe(`analyzePage page: ${message}`);
  });

  test.each([
    [{ favor: "best" }, 'favor: found "best", wanted "balanced", "precision" or "recall"'],
    [{ encoding: 5 }, "encoding: found 5, wanted the name of an encoding"],
    [{ maxLength: 0 }, "maxLength: found 0, wanted a whole number from 1"],
    [{ maxLength: 1.5 }, "maxLength: found 1.5, wanted a whole number from 1"],
    [{ source: "yes" }, 'source: found "yes", wanted true or false'],
    [{ favour: "recall" }, 'found "favour", wanted an object of '],
    ["recall", 'found "recall", wanted an object of '],
    [null, "found null, wanted an object of "],
  ])("the option %j is refused by name", (options, message) => {
    for (const [name, run] of Object.entries({ splitPage, analyzePage }))
      expect(messageOf(run, "ferry", options)).toContain(`${name} options: ${message}`);
  });

  test.each([
    [{ parts: ["all"] }, 'parts.0: found "all", wanted "article", "sentences", "keyTerms" or "readability"'],
    [{ parts: "article" }, 'parts: found "article", wanted an array of parts'],
    [{ keyTerms: { limit: -1 } }, "keyTerms.limit: found -1, wanted a whole number from 0"],
    [{ keyTerms: { count: 3 } }, 'keyTerms: found "count", wanted an object of mode, limit'],
    [{ corpus: [] }, "corpus: found an array, wanted a Corpus"],
    [{ entities: true }, "entities: found true, wanted a function"],
    [{ now: "2024-05-01" }, 'now: found "2024-05-01", wanted a Date'],
    [{ now: new Date(Number.NaN) }, "now: found an object, wanted a Date"],
  ])("analyzePage refuses %j by name", (options, message) => {
    expect(messageOf(analyzePage, "ferry", options)).toBe(`analyzePage options: ${message}`);
  });

  test("all that is wrong is said at once, and `issues` has it apart", () => {
    const run = (): unknown => Reflect.apply(splitPage, undefined, ["ferry", { favor: 1, source: 2 }]);
    expect(run).toThrow(InvalidOptionsError);
    expect(run).toThrow(
      expect.objectContaining({
        issues: [
          { path: "favor", message: expect.stringContaining("found 1") },
          { path: "source", message: "found 2, wanted true or false" },
        ],
      }),
    );
  });
});

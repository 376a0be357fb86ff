import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyzeFiles } from "../../src/node/analyze-files.js";
import { readDocuments } from "../../src/node/read-documents.js";
import { readPages } from "../../src/node/read-pages.js";
import { htmlPage, textPage } from "../cli/pages.js";
import { collect, temporaryFolder } from "./temporary-folder.js";

describe("analyzeFiles", () => {
  test("gives the analysis of each page of a folder, with its path", async () => {
    const folder = temporaryFolder({
      "a.html": htmlPage("First harbor opens again"),
      "b.txt": textPage("Second harbor opens again"),
    });
    expect(await collect(analyzeFiles(folder))).toMatchObject([
      { id: join(folder, "a.html"), article: { title: "First harbor opens again" } },
      { id: join(folder, "b.txt"), article: { title: "Second harbor opens again" } },
    ]);
  });

  test("puts an error record in the place of what cannot be read", async () => {
    const file = join(temporaryFolder({ "a.jsonl": `{"id":1,"text":"x"}\n{"id":2}\n` }), "a.jsonl");
    expect(await collect(analyzeFiles(["missing.html", file]))).toMatchObject([
      { id: "missing.html", error: { code: "unreadable" } },
      { id: 1, status: expect.any(String) },
      { id: 2, error: { code: "invalid-record" } },
    ]);
  });

  test("throws for wrong options, which would fail for every page", async () => {
    const folder = temporaryFolder({ "a.html": htmlPage() });
    // @ts-expect-error a caller without types
    await expect(collect(analyzeFiles(folder, { favor: "best" }))).rejects.toThrow("favor");
  });
});

describe("readDocuments", () => {
  const documents = async (...records: readonly object[]): Promise<unknown> => {
    const lines = records.map((record) => JSON.stringify(record)).join("\n");
    const folder = temporaryFolder({ "r.jsonl": lines });
    const given = await collect(readDocuments(readPages([join(folder, "r.jsonl")])));
    return JSON.parse(JSON.stringify(given).replaceAll(JSON.stringify(folder).slice(1, -1), ""));
  };

  test("takes an article that was analyzed, and a record of title and text, as they stand", async () => {
    expect(
      await documents(
        { id: 1, article: { title: "T", text: "Home\nBody", published: null, byline: ["A"] }, status: "ok" },
        { id: "b", title: "T", text: "Home\nBody", section: "News", tags: [], foo: 1 },
      ),
    ).toEqual([
      { id: "1", title: "T", text: "Home\nBody" },
      { id: "b", title: "T", text: "Home\nBody", section: "News", tags: [] },
    ]);
  });

  test("splits a record of html, or of text alone; what the record says goes before the page", async () => {
    expect(
      await documents({ id: "a", html: htmlPage("Page title"), title: "Given title" }, { id: "b", text: textPage() }),
    ).toMatchObject([
      { id: "a", title: "Given title", text: expect.not.stringContaining("Imprint") },
      { id: "b", title: "Harbor of Kelbridge opens again", text: expect.not.stringContaining("Imprint") },
    ]);
  });

  test("knows a record without an id by its url, else by its place", async () => {
    expect(
      await documents({ url: "https://example.com/a", title: "T", text: "x" }, { id: "", title: "T", text: "x" }),
    ).toMatchObject([{ id: "https://example.com/a" }, { id: "/r.jsonl:2" }]);
  });

  test("names pages without an article and goes on", async () => {
    expect(await documents({ id: "a", html: "" }, { id: "b", title: "T", text: "x" })).toMatchObject([
      { id: "a", skipped: "empty" },
      { id: "b" },
    ]);
  });
});

import { closeSync, linkSync, mkdirSync, openSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { listFiles } from "../../src/node/list-files.js";
import { readPages } from "../../src/node/read-pages.js";
import { collect, temporaryFolder } from "./temporary-folder.js";

async function listed(folder: string): Promise<string[]> {
  return (await collect(listFiles(folder))).map((path) => relative(folder, path).replaceAll("\\", "/"));
}

describe("listFiles", () => {
  test("lists a folder and what is below it in one order everywhere", async () => {
    const folder = temporaryFolder({ "b.html": "", "a/2.txt": "", "a/10.txt": "", "B.html": "", "c/d/e.md": "" });
    expect(await listed(folder)).toEqual(["B.html", "a/10.txt", "a/2.txt", "b.html", "c/d/e.md"]);
  });

  test("passes over hidden files and what browsers save beside a page", async () => {
    const folder = temporaryFolder({
      ".git/x.html": "",
      ".a.html": "",
      "a.html": "",
      "a_files/s.css": "",
      "a_files/p.JPG": "",
    });
    expect(await listed(folder)).toEqual(["a.html"]);
  });

  test("reads a folder that links to itself once", async () => {
    const folder = temporaryFolder({ "a/page.html": "" });
    symlinkSync(folder, join(folder, "a", "up"));
    symlinkSync(join(folder, "a"), join(folder, "again"));
    expect(await listed(folder)).toEqual(["a/page.html"]);
  });

  test("lists a broken link, so that it is reported", async () => {
    const folder = temporaryFolder();
    symlinkSync("nowhere", join(folder, "page.html"));
    const pages = await collect(readPages([folder]));
    expect(pages).toMatchObject([{ id: join(folder, "page.html"), error: { code: "unreadable" } }]);
  });

  test("passes over what is written meanwhile, by whatever name it stands in the folder", async () => {
    const folder = temporaryFolder({ "a.html": "", "out.txt": "", "results/a.html": "", "results2.html": "" });
    symlinkSync(join(folder, "out.txt"), join(folder, "link.txt"));
    linkSync(join(folder, "out.txt"), join(folder, "hard.txt"));
    const descriptor = openSync(join(folder, "results2.html"), "r");
    onTestFinished(() => closeSync(descriptor));
    const except = [join(folder, "out.txt"), join(folder, "results"), join(folder, "missing"), descriptor];
    const pages = await collect(readPages([folder], { except }));
    expect(pages.map(({ id }) => id)).toEqual([join(folder, "a.html")]);
  });

  test("gives a file itself, whatever its name", async () => {
    const file = join(temporaryFolder({ ".style.css": "" }), ".style.css");
    expect(await collect(listFiles(file))).toEqual([file]);
  });
});

describe("readPages", () => {
  test("reads a file as one page with its path as id", async () => {
    const path = join(temporaryFolder({ "page.html": "<p>x" }), "page.html");
    expect(await collect(readPages([path]))).toEqual([
      { id: path, page: { html: Buffer.from("<p>x") }, record: null, place: path },
    ]);
  });

  test("leaves the format of other files to what they hold", async () => {
    const folder = temporaryFolder({ "page.txt": "<!doctype html><p>x</p>", page: "Plain words" });
    const pages = await collect(readPages([folder]));
    expect(pages).toMatchObject([{ page: expect.any(Buffer) }, { page: expect.any(Buffer) }]);
    const [page] = await collect(readPages([join(folder, "page.txt")], { url: "https://example.com/a" }));
    expect(page).toMatchObject({ page: { html: expect.any(Buffer), url: "https://example.com/a" } });
  });

  test("reads the records of .jsonl files in a folder, and of any file where that is asked for", async () => {
    const folder = temporaryFolder({
      "a.ndjson.gz": gzipSync('{"id":"r","text":"x","url":"https://example.com/"}'),
      "b.txt": "y",
    });
    expect(await collect(readPages([folder]))).toMatchObject([
      { id: "r", page: { text: "x", url: "https://example.com/" }, place: `${join(folder, "a.ndjson.gz")}:1` },
      { id: join(folder, "b.txt") },
    ]);
    const [record] = await collect(readPages([join(folder, "b.txt")], { records: "always" }));
    expect(record).toMatchObject({
      error: { code: "invalid-json", message: expect.stringContaining("b.txt: line 1") },
    });
  });

  test("goes on after a file and a folder that cannot be read", async () => {
    const folder = temporaryFolder({ "b.txt": "x" });
    mkdirSync(join(folder, "a.html"));
    const pages = await collect(readPages([join(folder, "missing"), folder]));
    const message = `${join(folder, "missing")}: no such file or folder`;
    expect(pages).toMatchObject([{ error: { code: "unreadable", message } }, { id: join(folder, "b.txt") }]);
  });

  test("names the page that breaks off inside of gzip", async () => {
    const packed = gzipSync("word ".repeat(1000));
    const folder = temporaryFolder({ "page.html.gz": packed.subarray(0, packed.length - 9) });
    const path = join(folder, "page.html.gz");
    expect(await collect(readPages([path]))).toEqual([
      { id: path, error: { code: "unreadable", message: `${path}: breaks off inside of gzip` } },
    ]);
  });

  test("takes the text of a record whose html is empty, and the html where its text is", async () => {
    const folder = temporaryFolder({ "a.jsonl": '{"html":"","text":"x"}\n{"html":"<p>y","text":""}\n{"html":""}' });
    expect(await collect(readPages([folder]))).toMatchObject([
      { page: { text: "x" } },
      { page: { html: "<p>y" } },
      { page: { html: "" } },
    ]);
  });

  test("takes the text of an article that was analyzed before", async () => {
    const folder = temporaryFolder({ "a.jsonl": '{"id":1,"article":{"title":"T","text":"Body"}}' });
    expect(await collect(readPages([folder]))).toMatchObject([{ page: { text: "Body" } }]);
  });
});

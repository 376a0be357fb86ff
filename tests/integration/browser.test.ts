import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { NO_CHROMIUM, openChromium } from "./chromium.js";

const PAGE = readFileSync("fixtures/split/html-read-also/page.html", "utf8");

const opened: { browser?: Browser; server?: Server } = {};

afterAll(async () => {
  await opened.browser?.close();
  opened.server?.close();
});

/** The built package as one script for a browser, without a polyfill: a Node built-in in it is an error. */
async function bundleForBrowser(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["dist/index.js"],
    bundle: true,
    format: "iife",
    globalName: "nutgraf",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  return outputFiles.map(({ text }) => text).join("");
}

/** Serves an empty page and the script on a free port of this machine. */
function serve(script: string): Promise<string> {
  const server = createServer(({ url }, response) => {
    const isScript = url === "/nutgraf.js";
    response.setHeader("content-type", isScript ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8");
    response.end(isScript ? script : '<!DOCTYPE html><title>test</title><script src="/nutgraf.js"></script>');
  });
  opened.server = server;
  return new Promise((resolve, reject) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("the server has no port"));
      else resolve(`http://127.0.0.1:${address.port}/`);
    });
  });
}

type Library = typeof import("../../src/index.js");

/** What is asked of the library on both sides; its source is sent to the browser, so it uses nothing from outside. */
function useLibrary({ analyzePage, Corpus }: Library, page: string) {
  const corpus = new Corpus();
  corpus.addAll([
    { id: "a", title: "Harbor", text: "The harbor dredger started work beside the old ferry pier." },
    { id: "b", title: "Ferry", text: "The ferry leaves the harbor pier at seven." },
    { id: "c", title: "Bread", text: "Bakers say rye bread keeps longer." },
  ]);
  return { analysis: analyzePage(page), related: corpus.related("a") };
}

/** What crosses to and from the browser: JSON. Engines may differ in the last digit of a logarithm or a power. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, v: unknown) => (typeof v === "number" ? Number(v.toPrecision(12)) : v)));
}

describe("in a browser", () => {
  test("gives what it gives in Node, without a polyfill", async ({ skip }) => {
    if (NO_CHROMIUM !== null) return skip(NO_CHROMIUM);
    const built: Library = await import(pathToFileURL("dist/index.js").href);
    const address = await serve(await bundleForBrowser());
    opened.browser = await openChromium();
    const page = await opened.browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.goto(address);
    const inBrowser: unknown = await page.evaluate(`(${useLibrary})(nutgraf, ${JSON.stringify(PAGE)})`);
    expect(errors).toEqual([]);
    expect(asJson(inBrowser)).toEqual(asJson(useLibrary(built, PAGE)));
  });
});

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { InvalidFileError, SiteMemory } from "../../src/index.js";
import { loadSiteMemories, saveSiteMemories, siteOf } from "../../src/node/index.js";
import { sitePage } from "../split/site-pages.js";
import { temporaryFolder } from "./temporary-folder.js";

function memories(): Map<string, SiteMemory> {
  const [courier, nameless] = [new SiteMemory(), new SiteMemory()];
  for (const index of [0, 1, 2]) courier.learn(sitePage(index));
  nameless.learn(sitePage(3).html);
  return new Map([
    ["straße.example", courier],
    ["", nameless],
    ["constructor", new SiteMemory()],
  ]);
}

describe("saveSiteMemories and loadSiteMemories", () => {
  test("give every site back, whatever its name, and leave no other file behind", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "sites");
    await saveSiteMemories(new Map(), file);
    expect(await loadSiteMemories(file)).toEqual(new Map());
    await saveSiteMemories(memories(), file);
    const loaded = await loadSiteMemories(file);
    expect([...loaded].map(([host, { pages }]) => [host, pages])).toEqual([
      ["", 1],
      ["constructor", 0],
      ["straße.example", 3],
    ]);
    expect(readdirSync(folder)).toEqual(["sites"]);
    const before = readFileSync(file);
    await saveSiteMemories(loaded, file);
    expect(readFileSync(file)).toEqual(before);
  });

  test("refuse a file that is missing, cut off, changed, or of another kind", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "sites");
    await expect(loadSiteMemories(file)).rejects.toThrow(`site memory ${file}: no such file or folder`);
    await saveSiteMemories(memories(), file);
    const bytes = readFileSync(file);
    for (let length = 0; length < bytes.length; length += 7) {
      writeFileSync(file, bytes.subarray(0, length));
      await expect(loadSiteMemories(file)).rejects.toThrow(InvalidFileError);
    }
    for (let i = 0; i < bytes.length; i += 7) {
      const damaged = Buffer.from(bytes);
      damaged[i] = (damaged[i] ?? 0) ^ 1;
      writeFileSync(file, damaged);
      await expect(loadSiteMemories(file)).rejects.toThrow(InvalidFileError);
    }
    writeFileSync(file, "<!doctype html><title>A page</title>");
    await expect(loadSiteMemories(file)).rejects.toThrow(`site memory ${file}: first bytes: found other bytes than`);
    await expect(loadSiteMemories(folder)).rejects.toThrow(InvalidFileError);
    await expect(loadSiteMemories(folder)).rejects.toThrow(`site memory ${folder}: is a folder, wanted a file`);
  });
});

test("the site of a page is the host it was found at, else the one that it states", () => {
  const stated = '<link rel="canonical" href="https://www.strait.example/a"><p>Text</p>';
  expect(siteOf({ html: stated, url: "https://www.courier.example:8080/b" })).toBe("courier.example");
  expect(siteOf({ html: stated })).toBe("strait.example");
  expect(siteOf(new TextEncoder().encode(stated))).toBe("strait.example");
  expect(siteOf({ html: stated, url: "no address" })).toBe("strait.example");
  expect(siteOf({ text: "Text" })).toBe("");
  expect(siteOf('<link rel="canonical" href="/a">')).toBe("");
});

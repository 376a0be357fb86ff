import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { describeProgress, pageWork } from "../../src/cli/progress.js";
import { temporaryFolder } from "../node/temporary-folder.js";

const PAGES = { noun: "page" };

describe("progress", () => {
  test("says how many, how fast, and how long it will take", () => {
    expect(describeProgress(PAGES, 1204, 5000, 10)).toBe("1,204 of 5,000 pages · 120 a second · 32 s left");
    expect(describeProgress(PAGES, 3, 1000, 2)).toBe("3 of 1,000 pages · 1.5 a second · 11 min 5 s left");
  });

  test("says no time left where the number is not known", () => {
    expect(describeProgress(PAGES, 1, null, 0)).toBe("1 page · 0.0 a second");
  });

  test("reckons with work that grows lighter", () => {
    const pairs = { noun: "article", shareDone: (done: number, total: number) => 1 - (1 - done / total) ** 2 };
    expect(describeProgress(pairs, 500, 1000, 30)).toBe("500 of 1,000 articles · 17 a second · 10 s left");
    expect(describeProgress(pairs, 1001, 1000, 30)).toContain(" · 0 s left");
  });

  test("counts pages in files, folders and lines of records", async () => {
    const folder = temporaryFolder({ "a.html": "<p>a", "b.txt": "b", "c.jsonl": '{"text":"a"}\n{"text":"b"}\n' });
    expect(await pageWork([folder], {}, false).total()).toBe(4);
    expect(await pageWork([join(folder, "b.txt")], { records: "always" }, false).total()).toBe(1);
    expect(await pageWork([folder], { except: [join(folder, "c.jsonl")] }, false).total()).toBe(2);
    expect(await pageWork([{ name: "-", stream: process.stdin }], {}, false).total()).toBeNull();
  });
});

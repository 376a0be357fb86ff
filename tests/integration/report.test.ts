import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LabelledBlock } from "../../src/index.js";
import { splitReport } from "../../src/report/split-report.js";
import { temporaryFolder } from "../node/temporary-folder.js";
import { NO_CHROMIUM, openChromium } from "./chromium.js";

const BLOCKS: readonly LabelledBlock[] = (
  [
    { role: "navigation", isBody: false, confidence: 0.98, text: "Home", reasons: ["one word", "inside <nav>"] },
    { role: "title", isBody: false, confidence: 1, text: "Ferry <b>sails</b>", reasons: ["it is the title"] },
    {
      role: "paragraph",
      isBody: true,
      confidence: 0.97,
      text: "The ferry sailed at six.\u0001",
      reasons: ["long text"],
    },
    {
      role: "paragraph",
      isBody: true,
      confidence: 0.6,
      text: "<script>throw 1</script>",
      reasons: ["prose around it"],
    },
    { role: "other", isBody: false, confidence: 0.55, text: "<img src=https://a.example/x.png>", reasons: [] },
  ] as const
).map((block, i) => ({ ...block, start: i * 10, end: i * 10 + 9 }));

const SPLIT = {
  ...({ status: "ok", limits: [], format: "html", encoding: "utf-8", language: "en", confidence: 0.9 } as const),
  ...{ body: "", boilerplate: "", blocks: BLOCKS },
};

const open: { browser?: Browser } = {};

beforeAll(async () => {
  if (NO_CHROMIUM === null) open.browser = await openChromium();
});
afterAll(() => open.browser?.close());

/** The report in a browser, with everything that it asked for and complained of. */
async function openReport(browser: Browser, entries: Parameters<typeof splitReport>[0]) {
  const file = join(temporaryFolder(), "report.html");
  writeFileSync(file, splitReport(entries));
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  const seen: string[] = [];
  page.on("request", (request) => seen.push(request.url()));
  page.on("pageerror", ({ message }) => seen.push(message));
  page.on("console", (message) => seen.push(message.text()));
  const address = pathToFileURL(file).href;
  await page.goto(address);
  return { page, seen, address };
}

const reasonsShown = (page: Page) => page.locator(".why:visible").allTextContents();

describe.skipIf(NO_CHROMIUM !== null)(
  `a split report in a browser${NO_CHROMIUM === null ? "" : ` (${NO_CHROMIUM})`}`,
  () => {
    const withReport = async (use: (report: Awaited<ReturnType<typeof openReport>>) => Promise<void>, pages = 1) => {
      const entries = Array.from({ length: pages }, (_, i) => ({ id: `page-${i}.html`, ...SPLIT }));
      if (open.browser === undefined) throw new Error("no browser");
      const report = await openReport(open.browser, entries);
      await use(report);
      await report.page.close();
    };

    test("shows the reasons of a block under the pointer, and of the one that the keyboard is on", () =>
      withReport(async ({ page }) => {
        expect(await reasonsShown(page)).toEqual([]);
        await page.hover("#p1-1");
        expect(await reasonsShown(page)).toEqual([expect.stringContaining("• one word\n• inside <nav>")]);
        await page.mouse.move(0, 0);
        await page.focus("#p1-2");
        await page.keyboard.press("Tab");
        expect(await reasonsShown(page)).toEqual([expect.stringContaining("• long text")]);
      }));

    test("sends no request, runs no script and reports no error, whatever the page holds", () =>
      withReport(async ({ page, seen, address }) => {
        await page.hover("#p1-4");
        await page.waitForTimeout(100);
        expect(seen.filter((entry) => entry !== address && entry !== "data:,")).toEqual([]);
        expect(await page.locator("#p1-4 [dir]").textContent()).toBe("<script>throw 1</script>");
      }));

    test("hides blocks of a role, shows all reasons, and only what is doubtful, without a script", () =>
      withReport(async ({ page }) => {
        const shown = () => page.locator(".blocks > li:visible").count();
        expect(await shown()).toBe(5);
        await page.uncheck(".f-paragraph");
        expect(await shown()).toBe(3);
        await page.check(".f-paragraph");
        await page.check(".only-doubts");
        expect(await shown()).toBe(2);
        await page.check(".all-reasons");
        expect(await reasonsShown(page)).toHaveLength(2);
      }));

    test("leads from the list of doubtful blocks to each of them", () =>
      withReport(async ({ page }) => {
        await page.click(".doubts summary");
        await page.click(".doubts a[href='#p1-5']");
        expect(new URL(page.url()).hash).toBe("#p1-5");
        await page.keyboard.press("Tab");
        expect(await page.locator("#p1-5").isVisible()).toBe(true);
      }));

    test("opens one of several pages and leaves the others closed", () =>
      withReport(async ({ page }) => {
        expect(await page.locator(".blocks > li:visible").count()).toBe(0);
        await page.click("#p2 summary");
        expect(await page.locator(".blocks > li:visible").count()).toBe(5);
      }, 2));

    test("fits a narrow screen without scrolling sideways", () =>
      withReport(async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 600 });
        await page.focus("#p1-3");
        const [content, window] = await page.evaluate<[number, number]>(
          "[document.documentElement.scrollWidth, innerWidth]",
        );
        expect(content).toBeLessThanOrEqual(window);
      }));
  },
);

import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { analyzePage } from "../../src/index.js";
import { articleReport } from "../../src/report/article-report.js";
import { htmlPage } from "../cli/pages.js";

const analyze = (html: string, url?: string) =>
  analyzePage(url === undefined ? { html } : { html, url }, { parts: ["article"] });

describe("articleReport", () => {
  test("shows the body under its title, with a link to where it came from", () => {
    const page = analyze(htmlPage("Harbor <opens> again"), "https://example.com/harbor?a=1&b=2");
    const { document } = parseHTML(articleReport([{ id: "a", ...page }]));
    expect(document.querySelector("h1")?.textContent).toBe(page.article.title);
    const paragraphs = [...document.querySelectorAll("article > p")].map(({ textContent }) => textContent);
    expect(paragraphs.join("\n\n")).toBe(page.article.text);
    expect(document.querySelector("article")?.getAttribute("lang")).toBe("en");
    expect(document.querySelector(".facts a")?.getAttribute("href")).toBe("https://example.com/harbor?a=1&b=2");
  });

  test("lets nothing of a page run or load", () => {
    const hostile = `</article><script>alert(1)</script><img src="https://tracker.example/">`;
    const page = analyze(htmlPage());
    const article = { ...page.article, title: hostile, byline: [hostile], published: hostile, siteName: hostile };
    const html = articleReport([
      { id: hostile, ...page, article: { ...article, language: `"><script>`, url: `https://example.com/"><script>` } },
      { id: hostile, error: { code: "failed", message: hostile } },
    ]);
    const { document } = parseHTML(html);
    expect(document.querySelectorAll("script, img")).toHaveLength(0);
    expect(document.querySelector("h2")?.textContent).toBe(hostile);
  });

  test("says why a page has no article", () => {
    const { document } = parseHTML(articleReport([{ id: "a", ...analyze("<p>Menu</p>") }]));
    expect(document.querySelector(".status")?.textContent).toBe("no-article");
    expect(document.querySelector("article")).toBeNull();
  });

  test("has several articles as rows that open", () => {
    const page = { id: "a", ...analyze(htmlPage()) };
    const { document } = parseHTML(articleReport([page, page]));
    expect(document.querySelectorAll("details.page > article")).toHaveLength(2);
    expect(document.querySelector("h1")?.textContent).toBe("Articles");
  });
});

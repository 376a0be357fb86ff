import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/article.js";
import { cleanText } from "../../src/article/clean-text.js";
import { makeExcerpt } from "../../src/article/excerpt.js";
import type { Article } from "../../src/article/types.js";
import { parseJsonLd } from "../../src/blocks/json-ld.js";
import { makePage, type TestPageParts } from "./page-builder.js";

const PROSE = "The harbor master said on Monday that the ferry would run again once the ice had gone from the fjord.";

function articleOf(parts: TestPageParts, language: string | null = null): Article {
  const { parsed, title, labelled, body } = makePage(parts);
  return makeArticle(parsed, title, labelled, { body, language });
}

describe("makeArticle", () => {
  test("puts the parts of an article together, each with its source", () => {
    const article = articleOf(
      {
        url: "https://fjordpost.example/news/ferry",
        title: "Ferry runs again",
        blocks: [{ text: "By Jane Doe, 3 May 2024", isBody: false }, PROSE],
        meta: { "og:site_name": "The Fjord Post", "article:section": "Sea" },
      },
      "en",
    );
    expect(article).toMatchObject({
      title: "Ferry runs again",
      byline: ["Jane Doe"],
      published: "2024-05-03",
      modified: null,
      siteName: "The Fjord Post",
      section: "Sea",
      language: "en",
      direction: "ltr",
      text: PROSE,
      markdown: PROSE,
      html: `<p>${PROSE}</p>`,
      wordCount: 20,
      excerpt: PROSE,
    });
    expect(Object.keys(article.evidence).sort()).toEqual([
      "byline",
      "language",
      "published",
      "section",
      "siteName",
      "title",
    ]);
    expect(article.evidence["section"]).toEqual({ source: "meta article:section", confidence: 0.9 });
  });

  test("an empty page gives nulls and empty texts", () => {
    const article = articleOf({});
    expect(article).toMatchObject({
      title: null,
      byline: [],
      published: null,
      tags: [],
      text: "",
      markdown: "",
      html: "",
    });
    expect(article).toMatchObject({ wordCount: 0, excerpt: "", direction: "ltr", evidence: {} });
  });

  test("the direction follows the markup, else the language", () => {
    expect(articleOf({}, "ar").direction).toBe("rtl");
    expect(articleOf({ signals: { language: "he_IL" } })).toMatchObject({ language: "he-IL", direction: "rtl" });
    expect(articleOf({ signals: { direction: "ltr" } }, "fa").direction).toBe("ltr");
    expect(articleOf({ signals: { language: "not a tag" } }).language).toBeNull();
  });

  test("hostile claims give clean text or nothing", () => {
    const script = '<script>alert("x")</script>';
    const scripts = [
      `{"@type":"NewsArticle","__proto__":{"author":"Bob"},"description":${JSON.stringify(script)},"keywords":[[[["x"]]]]}`,
      `{"@type":"NewsArticle","author":${'{"name":'.repeat(5_000)}"Jane Doe"${"}".repeat(5_000)}}`,
      `{"@type":"NewsArticle","author":"${"Jane ".repeat(300_000)}"}`,
    ];
    const article = articleOf({
      url: "https://fjordpost.example/news/ferry",
      signals: { jsonLd: parseJsonLd(scripts), canonicalUrl: "javascript:alert(1)", language: "x".repeat(1_000_000) },
      meta: {
        author: script,
        "og:site_name": script,
        "og:image": "javascript:alert(1)",
        description: "a".repeat(1_000_000),
      },
    });
    expect(article).toMatchObject({
      byline: [],
      siteName: null,
      canonicalUrl: null,
      image: null,
      tags: [],
      published: null,
    });
    expect(article.description).toHaveLength(1_000);
  });

  test("throws on no claims and survives JSON", () => {
    const value = fc.oneof(fc.string({ unit: "grapheme" }), fc.jsonValue());
    const names = fc.constantFrom(
      "author",
      "datePublished",
      "publisher",
      "image",
      "keywords",
      "name",
      "@id",
      "url",
      "headline",
    );
    const jsonLd = fc.array(
      fc.dictionary(names, value, { noNullPrototype: true }).map((each) => ({ "@type": "Article", ...each })),
    );
    const meta = fc.dictionary(
      fc.constantFrom("author", "date", "og:url", "og:image", "keywords", "description"),
      fc.string(),
    );
    fc.assert(
      fc.property(jsonLd, meta, fc.array(fc.string({ unit: "grapheme", minLength: 1 })), (objects, claims, blocks) => {
        const article = articleOf({ url: "https://a.example/b", signals: { jsonLd: objects }, meta: claims, blocks });
        expect(JSON.parse(JSON.stringify(article))).toEqual(article);
      }),
    );
  });
});

describe("makeExcerpt", () => {
  test("is cut at a word and stays within its length", () => {
    const excerpt = makeExcerpt(`${PROSE}\n\n${PROSE}\n\n${PROSE}`);
    expect(excerpt.length).toBeLessThanOrEqual(200);
    expect(`${PROSE} ${PROSE} ${PROSE}`.startsWith(`${excerpt} `)).toBe(true);
  });

  test("never cuts a surrogate pair", () => {
    expect(makeExcerpt(`a${"😀".repeat(200)}`)).toBe(`a${"😀".repeat(99)}`);
  });
});

describe("cleanText", () => {
  test("keeps signs that are no markup", () => {
    expect(cleanText("5 < 6 & 7 > 3", 100)).toBe("5 < 6 & 7 > 3");
    expect(cleanText("Caf&eacute; &#8211; &unknown;", 100)).toBe("Café – &unknown;");
  });

  test.each(["<", "<script", "<script>", "&", "&#", "</", "<!--", "&lt;script&gt;", "\ud800"])(
    "takes bounded time on a megabyte of %j",
    (unit) => {
      const start = performance.now();
      cleanText(unit.repeat(1_000_000 / unit.length), 1_000);
      expect(performance.now() - start).toBeLessThan(300);
    },
  );
});

import { describe, expect, test } from "vitest";
import { type ArticleContext, makeContext } from "../../src/article/context.js";
import { findCanonicalUrl, findDescription, findImage, findSection, findTags } from "../../src/article/metadata.js";
import { findSiteName } from "../../src/article/site-name.js";
import { makePage, type TestPageParts } from "./page-builder.js";

const URL_OF_PAGE = "https://www.fjordpost.example/news/ferry?id=1";

function contextOf(parts: TestPageParts): ArticleContext {
  const { parsed, title, labelled } = makePage({ url: URL_OF_PAGE, title: "Ferry runs again", ...parts });
  return makeContext(parsed, title, labelled, null);
}

describe("findSiteName", () => {
  test("takes what the page calls its site", () => {
    expect(findSiteName(contextOf({ meta: { "og:site_name": "The Fjord Post" } }))?.value).toBe("The Fjord Post");
  });

  test("reads the publisher of JSON-LD, also by reference", () => {
    const jsonLd = [
      { "@type": "NewsArticle", publisher: { "@id": "#us" } },
      { "@type": "Organization", "@id": "#us", name: "The Fjord Post" },
    ];
    expect(findSiteName(contextOf({ signals: { jsonLd } }))?.value).toBe("The Fjord Post");
  });

  test("takes the part of the title tag that agrees with the host, and no other", () => {
    const withHost = contextOf({ signals: { titleTag: "Ferry runs again | The Fjord Post" } });
    const without = contextOf({ signals: { titleTag: "Ferry runs again | Breaking stories" } });
    expect(findSiteName(withHost)).toMatchObject({ value: "The Fjord Post", source: "title tag" });
    expect(findSiteName(without)).toBeNull();
  });
});

describe("addresses", () => {
  test("are absolute and of the web", () => {
    const context = contextOf({
      signals: { canonicalUrl: "/news/ferry" },
      meta: { "og:image": "//img.example/a.jpg" },
    });
    expect(findCanonicalUrl(context)?.value).toBe("https://www.fjordpost.example/news/ferry");
    expect(findImage(context)?.value).toBe("https://img.example/a.jpg");
  });

  test.each([
    "javascript:alert(1)",
    "data:image/png;base64,AAAA",
    "ftp://fjord.example/a",
    "https://",
    `https://a.example/${"a".repeat(5_000)}`,
  ])("%s is none", (address) => {
    const context = contextOf({ signals: { canonicalUrl: address }, meta: { "og:image": address } });
    expect([findCanonicalUrl(context), findImage(context)]).toEqual([null, null]);
  });

  test("relative ones without a base are left out", () => {
    expect(findCanonicalUrl(contextOf({ url: null, signals: { canonicalUrl: "/news/ferry" } }))).toBeNull();
  });

  test("an article is not at the front page of its site", () => {
    const context = contextOf({
      signals: { canonicalUrl: "https://www.fjordpost.example/" },
      meta: { "og:url": URL_OF_PAGE },
    });
    expect(findCanonicalUrl(context)).toMatchObject({ value: URL_OF_PAGE, source: "meta og:url" });
  });

  test("the canonical address is read from og:url, parsely-link and JSON-LD too", () => {
    const wanted = "https://www.fjordpost.example/news/ferry";
    const pages: readonly TestPageParts[] = [
      { meta: { "og:url": "/news/ferry" } },
      { meta: { "parsely-link": wanted } },
      { signals: { jsonLd: [{ "@type": "Article", url: wanted }] } },
      { signals: { jsonLd: [{ "@type": "Article", mainEntityOfPage: wanted }] } },
      { signals: { jsonLd: [{ "@type": "Article", mainEntityOfPage: { "@type": "WebPage", "@id": wanted } }] } },
    ];
    expect(pages.map((page) => findCanonicalUrl(contextOf(page))?.value)).toEqual(pages.map(() => wanted));
  });

  test.each(["parsely-image-url", "sailthru.image.full", "image"])("images are read from meta %s", (name) => {
    expect(findImage(contextOf({ meta: { [name]: "/a.jpg" } }))?.value).toBe("https://www.fjordpost.example/a.jpg");
  });

  test("images of JSON-LD are read from text, object and list", () => {
    for (const image of ["/a.jpg", { url: "/a.jpg" }, [{ contentUrl: "/a.jpg" }, "/b.jpg"]]) {
      const context = contextOf({ signals: { jsonLd: [{ "@type": "Article", image }] } });
      expect(findImage(context)?.value).toBe("https://www.fjordpost.example/a.jpg");
    }
  });
});

describe("descriptions, sections and tags", () => {
  test("a description that only repeats the title is none", () => {
    expect(findDescription(contextOf({ meta: { description: "Ferry runs again." } }))).toBeNull();
    expect(findDescription(contextOf({ meta: { description: "After a long winter." } }))?.value).toBe(
      "After a long winter.",
    );
  });

  test("the names of sailthru and microdata are read", () => {
    const context = contextOf({ meta: { "sailthru.description": "After a long winter.", articlesection: "Sea" } });
    expect([findDescription(context)?.value, findSection(context)?.value]).toEqual(["After a long winter.", "Sea"]);
  });

  test("markup and references in a field become text", () => {
    const jsonLd = [
      {
        "@type": "Article",
        description: "<p>Rock &amp; roll</p><script>x()</script> on\u0000 deck",
        articleSection: ["Sea"],
      },
    ];
    const context = contextOf({ signals: { jsonLd } });
    expect(findDescription(context)?.value).toBe("Rock & roll on deck");
    expect(findSection(context)?.value).toBe("Sea");
  });

  test("tags are read from repeated elements or a list with commas, each once", () => {
    const repeated = contextOf({ meta: { "article:tag": ["Ferry", "Ice, snow", "ferry"] } });
    const listed = contextOf({ meta: { keywords: "Ferry, Ice; , ferry" } });
    expect(findTags(repeated)?.value).toEqual(["Ferry", "Ice, snow"]);
    expect(findTags(listed)?.value).toEqual(["Ferry", "Ice"]);
    expect(findTags(contextOf({ meta: { keywords: " , " } }))).toBeNull();
  });

  test("a site's whole vocabulary is cut", () => {
    const keywords = Array.from({ length: 5_000 }, (_, i) => `tag${i}`).join(",");
    expect(findTags(contextOf({ meta: { keywords } }))?.value).toHaveLength(30);
  });
});

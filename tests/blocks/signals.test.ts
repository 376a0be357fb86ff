import { describe, expect, test } from "vitest";
import { SIGNALS } from "../../src/blocks/signals-collector.js";
import type { Signals } from "../../src/blocks/types.js";
import { parseHtml, parseText } from "./parse.js";

const URL = "https://strait.example/news/ferry";
const signals = (html: string, url?: string): Signals => parseHtml(html, url).signals;

describe("what a page claims", () => {
  test("the first title element counts, entities decoded, white space collapsed; titles of drawings do not", () => {
    const page = "<svg><title>Icon</title></svg><title>\n Tom &amp; Jerry&#39;s\n boat </title><title>Other</title>";
    expect(signals(page).titleTag).toBe("Tom & Jerry's boat");
    expect(signals("<title> </title>").titleTag).toBeNull();
    expect(signals("<p>x</p>").titleTag).toBeNull();
  });

  test("meta elements by name, property and itemprop, in lower case and page order", () => {
    const { meta } = signals(
      `<meta name="Author" content=" Ines\n Calder "><meta name=author content="Bo Lind"><meta property="og:title"
       content="A &quot;ferry&quot;"><meta itemprop=headline content=H><meta name=empty><meta content=nameless>`,
    );
    expect([...meta]).toEqual([
      ["author", ["Ines Calder", "Bo Lind"]],
      ["og:title", ['A "ferry"']],
      ["headline", ["H"]],
    ]);
  });

  test("the JSON of a parsely-page element stands under the names of its later meta elements", () => {
    const page = { title: "Ferry", authors: ["Ines Calder"], pub_date: "2026-03-02", tags: ["ice"], link: 3 };
    const element = `<meta name=parsely-page content='${JSON.stringify(page)}'>`;
    const { meta } = signals(`${element}<meta name=parsely-title content=Own>`);
    const names = ["title", "author", "pub-date", "tags", "link"].map((name) => meta.get(`parsely-${name}`));
    expect(names).toEqual([["Own"], ["Ines Calder"], ["2026-03-02"], ["ice"], undefined]);
  });

  test.each(["{", "[1]", "null", '{"__proto__": {"title": "x"}}', '"x"'])(
    "a parsely-page of %s adds nothing",
    (json) => {
      expect([...signals(`<meta name=parsely-page content='${json}'>`).meta.keys()]).toEqual(["parsely-page"]);
    },
  );

  test("names that objects inherit are names like others", () => {
    const { meta } = signals("<meta name=__proto__ content=a><meta name=constructor content=b>");
    expect([meta.get("__proto__"), meta.get("constructor"), meta.get("toString")]).toEqual([["a"], ["b"], undefined]);
  });

  test("no more meta elements are kept than the limit", () => {
    const { meta } = signals("<meta name=a content=b>".repeat(SIGNALS.mostMeta + 10));
    expect(meta.get("a")).toHaveLength(SIGNALS.mostMeta);
  });

  test("the canonical link as written, the first one", () => {
    const page = '<link rel="shortcut icon" href=i><link rel="x canonical" href=" /a "><link rel=canonical href=/b>';
    expect(signals(page).canonicalUrl).toBe("/a");
    expect(signals("<link rel=canonical>").canonicalUrl).toBeNull();
  });

  test("JSON-LD of any case of type, and no other script", () => {
    const { jsonLd } = signals(
      `<script type="Application/LD+JSON; charset=utf-8">{"@type":"NewsArticle","headline":"a </p> b"}</script>
       <script>{"@type":"No"}</script><script type=application/json>{"@type":"No"}</script>`,
    );
    expect(jsonLd).toEqual([{ "@type": "NewsArticle", headline: "a </p> b" }]);
  });

  test("language and direction of the root, else of the body", () => {
    expect(signals('<html lang="de-AT" dir=RTL><body lang=fr dir=ltr>')).toMatchObject({
      language: "de-AT",
      direction: "rtl",
    });
    expect(signals("<html><body lang=fr dir=auto><p lang=en dir=rtl>x")).toMatchObject({
      language: "fr",
      direction: null,
    });
    expect(signals('<?xml version="1.0"?><html xml:lang="it"/>').language).toBe("it");
  });

  test("relative links resolve against the base element, else the page's URL", () => {
    expect(signals("<base href=/en/><base href=/no/>", URL).baseUrl).toBe("https://strait.example/en/");
    expect(signals("<base href=https://cdn.example/>").baseUrl).toBe("https://cdn.example/");
    expect(signals("<base href=/en/>").baseUrl).toBeNull();
    expect(signals("<base target=_blank>", URL).baseUrl).toBe(URL);
    expect(parseHtml("<base href=/en/><p><a href=x>y</a>", URL).blocks[0]?.inlines[0]?.href).toBe("x");
  });
});

describe("claims amid the blocks", () => {
  test("times with what they say and where they stand", () => {
    const { times } = signals(
      `<p>a</p><time datetime="2024-05-01T10:00Z" class="Published">1 <b>May</b></time><p>b</p>
       <span itemprop="dateModified" content="2024-05-02">2 May</span><meta itemprop=datePublished content=2024-05-03>`,
    );
    expect(times).toEqual([
      { datetime: "2024-05-01T10:00Z", text: "1 May", names: "published", beforeBlock: 1 },
      { datetime: "2024-05-02", text: "2 May", names: "datemodified", beforeBlock: 3 },
      { datetime: "2024-05-03", text: "", names: "datepublished", beforeBlock: 3 },
    ]);
  });

  test("authors by rel, itemprop and class, strongest first", () => {
    const { authors } = signals(
      `<a rel="nofollow author" class=byline href=/i>Ines &amp; Co</a><p class="article-byline">By <b>Bo</b></p>
       <span itemprop="author"><span>Cy</span></span><i class="post-author-name">Di</i><i class=author></i>`,
    );
    expect(authors.map(({ text, source }) => [text, source])).toEqual([
      ["Ines & Co", "rel=author"],
      ["By Bo", "class=byline"],
      ["Cy", "itemprop=author"],
      ["Di", "class=author"],
    ]);
  });

  test("an author whose name stands in a meta element alone", () => {
    const { authors } = signals(
      `<div itemprop="author" itemscope><meta itemprop="name" content="Cy Oz"></div><meta itemprop="name" content="Fjord">
       <span itemprop="author"><b>Di</b><meta itemprop="name" content="Di"></span>`,
    );
    expect(authors.map(({ text }) => text)).toEqual(["Cy Oz", "Di"]);
  });

  test("images with their lazy address and the number of blocks before them", () => {
    const { images } = signals(
      `<p>a</p><img src="/a.jpg" alt=" The\n ferry "><img src="data:image/gif;base64,x" data-src="/b.jpg">
       <p>b</p><img srcset="/c-1.jpg 1x, /c-2.jpg 2x"><img alt=none>`,
    );
    expect(images).toEqual([
      { src: "/a.jpg", alt: "The ferry", beforeBlock: 1 },
      { src: "/b.jpg", alt: "", beforeBlock: 1 },
      { src: "/c-1.jpg", alt: "", beforeBlock: 2 },
    ]);
  });

  test("blocks that are left out do not count before an image", () => {
    expect(signals("<p hidden>x</p><p>a</p><img src=a><p hidden>y</p><p>b</p><img src=b>").images).toMatchObject([
      { beforeBlock: 1 },
      { beforeBlock: 2 },
    ]);
  });

  test("flattened text claims nothing but its URL", () => {
    expect(parseText("<title>a</title>\nb").signals).toMatchObject({ titleTag: null, jsonLd: [], baseUrl: null });
  });
});

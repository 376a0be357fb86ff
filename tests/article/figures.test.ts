import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { analyzePage } from "../../src/analyze.js";
import { leastCpuTimes } from "../cpu-time.js";

const URL_OF_PAGE = "https://fjord.example/news/ferry";
const FIRST = "The old ferry left the harbor at six on Monday with two hundred passengers and a brass band on deck.";
const SECOND = "It had been laid up since March, when divers found a crack in the hull below the engine room.";
const THIRD = "The owners say that it will cross the fjord four times a day until the new one comes in the autumn.";

/** A page with something before each paragraph of its article. */
function pageOf(lead: string, between = "", head = ""): string {
  return `<!doctype html><html lang="en"><head><title>Ferry sails again</title>${head}</head><body>
<nav><a href="/"><img src="/home.jpg" alt="Home"></a> <a href="/news">News</a></nav>
<article><h1>Ferry sails again</h1>${lead}<p>${FIRST}</p>${between}<p>${SECOND}</p><p>${THIRD}</p></article>
<aside><h2>More news</h2><a href="/a"><img src="/teaser.jpg" alt="">Bridge closes for a year</a></aside>
<footer><img src="/imprint.jpg">Imprint and privacy</footer></body></html>`;
}

function articleOf(html: string, url: string | null = URL_OF_PAGE) {
  return analyzePage(url === null ? { html } : { html, url }, { parts: ["article"], images: true }).article;
}

/** What stands between the first and the second paragraph. */
function amid(between: string): string {
  return articleOf(pageOf("", between)).markdown.split(FIRST)[1]?.split(SECOND)[0]?.trim() ?? "";
}

/** Addresses of the images in HTML, without those of the site. */
function sourcesOf(html: string): readonly string[] {
  return [...html.matchAll(/<img src="([^"]*)"/gu)].map(([, src = ""]) => src.replace("https://fjord.example", ""));
}

describe("images of the body", () => {
  const figure = '<figure><img src="quay.jpg" alt="The quay"><figcaption>At the quay on Monday</figcaption></figure>';

  test("stand between its blocks with their captions", () => {
    const { markdown, html } = articleOf(pageOf("", figure));
    expect(markdown).toBe(
      `${FIRST}\n\n![The quay](<https://fjord.example/news/quay.jpg>)\n\n*At the quay on Monday*\n\n${SECOND}\n\n${THIRD}`,
    );
    expect(html).toBe(
      `<p>${FIRST}</p>\n<figure><img src="https://fjord.example/news/quay.jpg" alt="The quay">` +
        `<figcaption>At the quay on Monday</figcaption></figure>\n<p>${SECOND}</p>\n<p>${THIRD}</p>`,
    );
  });

  test("are not there where they are not asked for, and change nothing else", () => {
    const html = pageOf(figure, figure.replace("quay.jpg", "deck.jpg"));
    const plain = analyzePage({ html, url: URL_OF_PAGE });
    const { article, ...rest } = analyzePage({ html, url: URL_OF_PAGE }, { images: true });
    expect(analyzePage({ html, url: URL_OF_PAGE }, { images: false })).toEqual(plain);
    expect(plain.article.markdown).toBe([FIRST, SECOND, THIRD].join("\n\n"));
    expect(plain.article.html).toBe([FIRST, SECOND, THIRD].map((text) => `<p>${text}</p>`).join("\n"));
    expect(article.html).not.toBe(plain.article.html);
    const { markdown, html: written } = plain.article;
    expect({ ...rest, article: { ...article, markdown, html: written } }).toEqual(plain);
  });

  test("include one between title and first paragraph, and no image of menu, teasers and footer", () => {
    const { html } = articleOf(pageOf(`<p class="meta">By Ann Ek</p>${figure}`));
    expect(sourcesOf(html)).toEqual(["/news/quay.jpg"]);
    expect(html.startsWith("<figure>")).toBe(true);
  });

  test.each([
    ["a tracking pixel", '<img src="p.jpg" width="1" height="1">'],
    ["a small sign by its style", '<img src="a.jpg" style="width: 16px; height:16px">'],
    ["a face beside a name", '<div class="author-box"><img src="ann.jpg" alt="Ann Ek"></div>'],
    ["a share icon", '<a class="share"><img src="x.png"></a>'],
    ["a logo", '<img src="/img/site-logo.png">'],
    ["a placeholder", '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP">'],
    ["a script for an address", '<img src="javascript:alert(1)">'],
    ["an address too long to be one", `<img src="/${"a".repeat(1_000_000)}.jpg">`],
    ["an image without an address", '<img alt="nothing">'],
    ["an image that is hidden", '<div style="display:none"><img src="a.jpg"></div>'],
    ["a counter", '<img src="https://vg07.met.vgwort.de/na/1234">'],
    ["a teaser", '<div><h3>Read also</h3><a href="/b"><img src="b.jpg">Bridge closes for a year</a></div>'],
    ["an ad", '<div class="ad-slot"><a href="https://shop.example" rel="sponsored"><img src="shoes.jpg"></a></div>'],
  ])("leave out %s", (_, between) => {
    expect(amid(between)).not.toContain("![");
  });

  test.each([
    ["data-src", '<img src="data:image/gif;base64,R0" data-src="a.jpg" loading="lazy">', "a.jpg"],
    ["data-srcset", '<img src="blank.gif" data-srcset="a.jpg 480w, b.jpg 1100w">', "b.jpg"],
    ["srcset", '<img src="small.jpg" srcset="a.jpg 480w, b.jpg 1100w, c.jpg 3000w">', "b.jpg"],
    ["picture", '<picture><source srcset="a.webp 480w, b.webp 1200w"><img alt=""></picture>', "b.webp"],
    ["the image of a picture", '<picture><source srcset="a.webp"><img src="a.jpg"></picture>', "a.jpg"],
    ["noscript", '<img class="lazy" src="placeholder.png"><noscript><img src="a.jpg"></noscript>', "a.jpg"],
    ["noscript before", '<noscript><img src="a.jpg"></noscript><img class="lazy" src="data:,">', "a.jpg"],
    ["noscript beside data-src", '<img data-src="a.jpg?w=9"><noscript><img src="c.jpg"></noscript>', "a.jpg?w=9"],
    ["amp-img", '<amp-img src="a.jpg" width="600" height="400"></amp-img>', "a.jpg"],
    ["a link around it", '<a href="large.jpg"><img src="a.jpg"></a>', "a.jpg"],
  ])("are read from %s", (_, between, file) => {
    expect(amid(between)).toBe(`![](<https://fjord.example/news/${file}>)`);
  });

  test("are there once, whatever sizes the page has of them", () => {
    const sizes = ["a.jpg", "a-300x200.jpg", "a.jpg?w=200"].map((src) => `<p><img src="${src}"></p>`);
    expect(sourcesOf(articleOf(pageOf("", sizes.join(""))).html)).toEqual(["/news/a.jpg"]);
  });

  test("need a base where their addresses are relative", () => {
    expect(sourcesOf(articleOf(pageOf("", figure), null).html)).toEqual([]);
    const base = '<base href="https://cdn.example/x/">';
    expect(sourcesOf(articleOf(pageOf("", figure, base), null).html)).toEqual(["https://cdn.example/x/quay.jpg"]);
  });

  test("keep a caption that stands below them by itself, and the links in it", () => {
    const captioned = '<img src="a.jpg"><div class="caption">Photo: <a href="/ann">Ann Ek</a></div>';
    const html = pageOf("", `<div class="wp-caption">${captioned}</div>`);
    expect(articleOf(html).html).toContain(
      '<figcaption>Photo: <a href="https://fjord.example/ann">Ann Ek</a></figcaption>',
    );
  });

  test("stand in the list item that they are in, and behind a table", () => {
    const list = '<ol><li>Go aboard.<img src="a.jpg"></li><li><img src="b.jpg">Find a seat.</li></ol>';
    expect(amid(list)).toBe(
      "1. Go aboard.\n\n   ![](<https://fjord.example/news/a.jpg>)\n" +
        "2. ![](<https://fjord.example/news/b.jpg>)\n\n   Find a seat.",
    );
    const rows = '<tr><td>Oslo<td>9</tr><tr><td><img src="a.jpg">Bergen<td>10</tr>';
    expect(amid(`<table>${rows}</table>`)).toBe(
      "| Oslo | 9 |\n| --- | --- |\n| Bergen | 10 |\n\n![](<https://fjord.example/news/a.jpg>)",
    );
  });

  test("have no alternative text that is the name of a file", () => {
    expect(amid('<img src="a.jpg" alt="IMG_2041.JPG">')).toBe("![](<https://fjord.example/news/a.jpg>)");
  });

  test("do not break out of their marks", () => {
    const alt = "a](x) <b>&quot; onload=&quot;x `c` ![d";
    const src = "/a.jpg?x=`&lt;b&gt;&quot;'(]|\\)";
    expect(amid(`<img src="${src}" alt="${alt}">`)).toBe(
      '![a\\](x) " onload="x \\`c\\` !\\[d](<https://fjord.example/a.jpg?x=%60%3Cb%3E%22%27(]%7C%5C)>)',
    );
  });

  const anyPiece = fc.oneof(
    fc.constantFrom(..."<>\"'`[]()!\\&;|*_ \n".split("")),
    fc.constantFrom(
      "javascript:",
      "data:",
      "https://a.example/",
      "//b.example/",
      "onerror=",
      "&quot;",
      "&#34;",
      "</figure>",
    ),
    fc.stringMatching(/^[a-z]{1,4}$/),
  );
  const anyText = fc.array(anyPiece, { maxLength: 8 }).map((pieces) => pieces.join(""));
  const attribute = (text: string): string => text.replace(/"/gu, "&quot;");

  test("are written in elements and attributes of the list only, whatever the page holds", () => {
    const anyImage = fc.record({ src: anyText, alt: anyText, caption: anyText, lazy: anyText });
    fc.assert(
      fc.property(fc.array(anyImage, { minLength: 1, maxLength: 4 }), (images) => {
        const between = images.map(
          ({ src, alt, caption, lazy }) =>
            `<figure><img src="${attribute(src)}" data-src="${attribute(lazy)}" alt="${attribute(alt)}">` +
            `<figcaption>${caption}</figcaption></figure>`,
        );
        const { document } = parseHTML(`<body>${articleOf(pageOf("", between.join(""))).html}</body>`);
        for (const element of document.querySelectorAll("body *")) {
          expect(element.localName).toMatch(/^(?:p|figure|img|figcaption|a|br|h[1-6]|ul|li)$/u);
          for (const { name, value } of element.attributes) {
            expect(name).toMatch(/^(?:src|alt|href)$/u);
            if (name === "src") expect(value).toMatch(/^https?:\/\//u);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test("have the same addresses in both formats", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), (sources) => {
        const between = sources.map((src) => `<p><img src="https://c.example/${attribute(src)}"></p>`).join("");
        const { markdown, html } = articleOf(pageOf("", between));
        const shown = [...parseHTML(`<body>${html}</body>`).document.querySelectorAll("img")].map(
          (image) => image.getAttribute("src") ?? "",
        );
        const written = [...markdown.matchAll(/^!\[[^\n]*?\]\(<([^<>\n]*)>\)$/gmu)].map(([, src = ""]) => src);
        const coded = (src: string): string =>
          src.replace(/[\\`|]/gu, (sign) => encodeURIComponent(sign)).replace(/&(?=#?[a-z0-9]{1,31};)/giu, "\\&");
        expect(written).toEqual(shown.map(coded));
      }),
      { numRuns: 150 },
    );
  });

  test("are read from a page with 100,000 of them, in about the time that the page takes anyway", () => {
    const html = pageOf("", Array.from({ length: 100_000 }, (_, i) => `<img src="/${i}.jpg">`).join(""));
    const [plain = 0, pictured = 0] = leastCpuTimes(
      () => analyzePage({ html, url: URL_OF_PAGE }, { parts: ["article"] }),
      () => articleOf(html),
    );
    expect(pictured).toBeLessThan(Math.max(6 * plain, 600));
    expect(sourcesOf(articleOf(html).html)).toHaveLength(2_000);
  });

  test.each([
    ["images", (n: number) => '<img src="/a.jpg">'.repeat(n)],
    ["images of many names", (n: number) => Array.from({ length: n }, (_, i) => `<img src="/${i}.jpg">`).join("")],
    ["captions", (n: number) => `<img src="/a.jpg">${"<figcaption>Photo</figcaption>".repeat(n / 10)}`],
    ["pictures", (n: number) => '<picture><source srcset="a.jpg 1w, b.jpg 2w"><img>'.repeat(n)],
    ["nested boxes", (n: number) => '<div class="a"><img src="/a.jpg">'.repeat(n)],
    [
      "copies for readers without scripts",
      (n: number) => "<img data-src=a.jpg><noscript><img src=b.jpg></noscript>".repeat(n),
    ],
  ])("take linear time of thousands of %s", (_, make) => {
    const [small, large] = [make(10_000), make(40_000)].map((content) => pageOf("", content));
    const [quarter = 0, whole = 0] = leastCpuTimes(
      () => articleOf(small ?? ""),
      () => articleOf(large ?? ""),
    );
    expect(whole).toBeLessThan(Math.max(8 * quarter, 400));
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseBlocks } from "../../src/blocks/parse-blocks.js";
import { readPage } from "../../src/page/read-page.js";
import type { PageInput } from "../../src/page/types.js";
import { findTitle } from "../../src/title/find-title.js";
import type { Title } from "../../src/title/types.js";

const PROSE =
  "The harbor ferry crossed the strait at noon with the mail, the bread and eleven passengers, and nobody looked up.";
const BODY = `<p>${PROSE}</p><p>Harbor master Ines Calder said on Monday that the old boat will be sold in spring.</p>`;
const SITE = '<meta property="og:site_name" content="The Strait Times">';
const URL = "https://strait.example/news/ferry-runs-again-after-storm";

const titleOf = (page: PageInput): Title | null => findTitle(parseBlocks(readPage(page)));
const inHtml = (html: string, url?: string): string | null =>
  titleOf(url === undefined ? { html: html + BODY } : { html: html + BODY, url })?.text ?? null;
const inText = (lines: readonly string[], url?: string): string | null => {
  const text = [...lines, PROSE, "Harbor master Ines Calder said that the old ferry boat will be sold in spring."].join(
    "\n",
  );
  return titleOf(url === undefined ? { text } : { text, url })?.text ?? null;
};

describe("the title of an HTML page", () => {
  test.each([
    ["is its headline", "<h1>Ferry runs again</h1>", "Ferry runs again"],
    [
      "is the heading that its claims agree on",
      "<title>Ferry runs again</title><h1>News</h1><h2>Ferry runs again</h2>",
      "Ferry runs again",
    ],
    [
      "is a claim where no heading shows it",
      '<meta property="og:title" content="Ferry runs again">',
      "Ferry runs again",
    ],
    [
      "is the headline of its JSON-LD",
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry <em>runs</em> &amp; runs"}</script>',
      "Ferry runs & runs",
    ],
    ["has its entities decoded", "<title>Tom &amp; Jerry&#39;s &quot;boat&quot;</title>", `Tom & Jerry's "boat"`],
    ["leaves a hidden kicker out", "<h1><span hidden>Harbor news</span> Ferry runs again</h1>", "Ferry runs again"],
    [
      "is not the site's name in the first heading",
      `${SITE}<h1>The Strait Times</h1><h2>Ferry runs again</h2><meta property="og:title" content="Ferry runs again">`,
      "Ferry runs again",
    ],
  ])("%s", (_, html, title) => {
    expect(inHtml(html)).toBe(title);
  });

  test.each([" | ", " - ", " – ", " — ", " · ", " » ", ": "])(
    "loses the site's name behind %j where the page says it",
    (sign) => {
      expect(inHtml(`${SITE}<title>Ferry runs again${sign}The Strait Times</title>`)).toBe("Ferry runs again");
      expect(inHtml(`${SITE}<title>The Strait Times${sign}Ferry runs again</title>`)).toBe("Ferry runs again");
    },
  );

  test("loses what stands behind a separator where a heading shows the rest", () => {
    expect(inHtml("<title>Ferry runs again | Strait Times</title><h2>Ferry runs again</h2>")).toBe("Ferry runs again");
  });

  test("stays whole without evidence", () => {
    expect(inHtml("<title>Ferry runs again - and again</title>")).toBe("Ferry runs again - and again");
    expect(inHtml(`${SITE}<title>Ferry runs again - Opinion</title>`)).toBe("Ferry runs again - Opinion");
  });

  test.each(["Ferry: a life at sea", "Rudder - Keel - Mast", "Who owns the harbor?", "3 | 2 | 1: the last ferry"])(
    "keeps its own signs: %s",
    (headline) => {
      expect(inHtml(`<title>${headline} | The Strait Times</title>${SITE}`)).toBe(headline);
      expect(inHtml(`<title>${headline} | The Strait Times</title><h1>${headline}</h1>`)).toBe(headline);
    },
  );

  test.each([
    ["the page's URL", "", URL],
    ["an absolute canonical link", `<link rel=canonical href="${URL}">`, "https://strait.example/?id=3"],
    [
      "a relative canonical link",
      '<link rel=canonical href="/news/ferry-runs-again-after-storm">',
      "https://strait.example/x",
    ],
    ["the page's URL beside an empty canonical link", '<link rel=canonical href="">', URL],
  ])("is the heading that agrees with the slug of %s", (_, head, url) => {
    expect(inHtml(`${head}<h2>More from the harbor today</h2><h2>Ferry runs again after the storm</h2>`, url)).toBe(
      "Ferry runs again after the storm",
    );
  });

  test.each([
    ["a script", "<title><script>alert(1)</script>Ferry runs again</title>"],
    [
      "a script of references",
      '<meta property="og:title" content="&lt;script&gt;alert(1)&lt;/script&gt;Ferry runs again">',
    ],
    ["emphasis", '<meta property="og:title" content="Ferry &lt;i&gt;runs&lt;/i&gt; again">'],
    ["a tag with attributes", "<title><img src=x onerror=alert(1)>Ferry runs again</title>"],
    ["a line break", "<title>Ferry runs<br>again</title>"],
    ["soft hyphens", "<h1>Fer&shy;ry runs again</h1>"],
    ["a separator with nothing behind it", "<title>Ferry runs again - </title>"],
  ])("loses %s", (_, html) => {
    expect(inHtml(html)).toBe("Ferry runs again");
  });

  test("has references decoded that are written twice", () => {
    expect(inHtml("<title>Tom &amp;amp; Jerry&amp;#39;s boat</title>")).toBe("Tom & Jerry's boat");
  });

  test.each(["What Vec<T> is for", "How to use the <video> element", "Why 3 < 4 & 5 > 4"])(
    "keeps the tags that it is about: %s",
    (headline) => {
      const written = headline.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
      expect(inHtml(`<title>${written}</title><meta property="og:title" content="${written}">`)).toBe(headline);
    },
  );

  test.each([
    ["a kicker", '<h1><span class="kicker">Harbor news</span> <span>Ferry runs again</span></h1>'],
    ["a kicker with a colon", '<h1><span class="article__topline">Harbor news<i>:</i></span> Ferry runs again</h1>'],
    [
      "a kicker without a space",
      '<h1><span class="dachzeile">Harbor <b>news</b></span><span>Ferry runs again</span></h1>',
    ],
  ])("leaves %s out that its heading holds, where a claim does", (_, html) => {
    const head = '<meta property="og:title" content="Ferry runs again">';
    expect(inHtml(head + html)).toBe("Ferry runs again");
    expect(titleOf({ html: head + html + BODY })).toMatchObject({ block: 0, source: "h1" });
  });

  test("keeps a kicker that all its claims have", () => {
    const claim = "Harbor news: Ferry runs again";
    const head = `<title>${claim}</title><meta property="og:title" content="${claim}">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"${claim}"}</script>`;
    expect(inHtml(`${head}<h1><span class="kicker">Harbor news:</span> Ferry runs again</h1>`)).toBe(claim);
  });

  test("is of several headlines the one that the prose speaks of", () => {
    const [other, own] = ["Ten lakes for summer swims", "Old harbor ferry sold in spring"];
    expect(inHtml(`<title>${other}</title><h1>${own}</h1>`)).toBe(own);
  });

  test("says where it stands and where it came from", () => {
    const shown = titleOf({ html: `<p>Menu</p><h1>Ferry runs again</h1>${BODY}` });
    expect(shown).toMatchObject({ block: 1, source: "h1" });
    const claimed = titleOf({ html: `<title>Ferry runs again</title>${BODY}` });
    expect(claimed).toMatchObject({ block: null, source: "title-tag" });
    expect(shown?.confidence).toBeGreaterThan(claimed?.confidence ?? 1);
  });

  test("is surer the more sources agree", () => {
    const one = titleOf({ html: `<h1>Ferry runs again</h1>${BODY}` });
    const two = titleOf({ html: `<title>Ferry runs again</title><h1>Ferry runs again</h1>${BODY}` });
    expect(two?.confidence).toBeGreaterThan(one?.confidence ?? 1);
  });

  test("is unknown where nothing claims one", () => {
    expect([inHtml(""), inHtml("<h1> </h1><title></title>"), titleOf({ html: "" })]).toEqual([null, null, null]);
  });
});

describe("the title of flattened text", () => {
  test("is the line that its leading title-tag line repeats", () => {
    expect(inText(["Ferry runs again | The Strait Times", "Home", "News", "Ferry runs again", "By Ines Calder"])).toBe(
      "Ferry runs again",
    );
  });

  test("is the line that its leading line is most like", () => {
    const lines = [
      "Harbor ferry again on its way after storm | The Strait Times",
      "Home",
      "Storm photos of the old ferry",
    ];
    expect(inText([...lines, "Harbor ferry on its way after the storm", "By Ines Calder"])).toBe(
      "Harbor ferry on its way after the storm",
    );
  });

  test("is the line that the URL's slug repeats", () => {
    expect(
      inText(["Home", "Boats sold in town today", "Ferry runs again after the storm", "Harbor mail is back"], URL),
    ).toBe("Ferry runs again after the storm");
  });

  test("is the line before the prose that speaks of the same things", () => {
    expect(inText(["Home", "Subscribe now", "Old harbor ferry will be sold", "Share"])).toBe(
      "Old harbor ferry will be sold",
    );
  });

  test("is the headline's part of a title-tag line that no other line repeats", () => {
    const lines = ["Old harbor ferry will be sold - The Daily", "Home", "News"];
    expect(inText(lines)).toBe("Old harbor ferry will be sold");
    expect(titleOf({ text: [...lines, PROSE].join("\n") })?.block).toBeNull();
  });

  test("is never a menu, a count or a byline", () => {
    expect(inText(["Home | News | Sport", "12 comments", "Old harbor ferry will be sold", "3 min read"])).toBe(
      "Old harbor ferry will be sold",
    );
  });

  test("is unknown where there is no prose", () => {
    expect([titleOf({ text: "" }), titleOf({ text: "Home\nNews\nSport" })]).toEqual([null, null]);
  });

  test("takes no longer than in proportion to a long first line", () => {
    const start = performance.now();
    titleOf({ text: `${"harbor ferry - ".repeat(40_000)}\n${PROSE}` });
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

test("what is no text has no title", () => {
  expect(titleOf({ html: '{"title": "<h1>Ferry runs again</h1>"}' })).toBeNull();
});

test("a title is a text of the page with a probability, whatever the page holds", () => {
  const piece = fc.constantFrom(
    "Ferry",
    " runs again",
    " | ",
    ": ",
    "\n",
    "<h1>",
    "</h1>",
    "<title>",
    "</title>",
    `${PROSE}\n`,
  );
  const page = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(page, fc.boolean(), (source, isHtml) => {
      const parsed = parseBlocks(readPage(isHtml ? { html: source } : { text: source }));
      const title = findTitle(parsed);
      if (title === null) return;
      expect(title.text.trim()).not.toBe("");
      expect(source.replace(/\s+/g, " ")).toContain(title.block === null ? title.text : "");
      if (title.block !== null) expect(parsed.blocks[title.block]?.text).toBe(title.text);
      expect(title.confidence > 0 && title.confidence < 1).toBe(true);
    }),
    { numRuns: 300 },
  );
});

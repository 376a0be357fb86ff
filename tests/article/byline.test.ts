import { describe, expect, test } from "vitest";
import { findByline } from "../../src/article/byline.js";
import { makeContext } from "../../src/article/context.js";
import { makePage, type TestPageParts } from "./page-builder.js";

const PROSE = "The harbor master said on Monday that the ferry would run again once the ice had gone from the fjord.";

function bylineOf(parts: TestPageParts, siteName: string | null = null) {
  const { parsed, title, labelled } = makePage({ title: "Ferry runs again", blocks: [PROSE], ...parts });
  return findByline(makeContext(parsed, title, labelled, null), siteName);
}

function fromJsonLd(author: unknown, others: readonly Record<string, unknown>[] = []): readonly string[] | undefined {
  return bylineOf({ signals: { jsonLd: [{ "@type": "NewsArticle", author }, ...others] } })?.value;
}

describe("findByline", () => {
  test("reads authors of JSON-LD as text, object, list and reference", () => {
    expect(fromJsonLd("Jane Doe")).toEqual(["Jane Doe"]);
    expect(fromJsonLd({ "@type": "Person", name: "Jane Doe" })).toEqual(["Jane Doe"]);
    expect(fromJsonLd([{ name: "Jane Doe" }, "John Roe"])).toEqual(["Jane Doe", "John Roe"]);
    expect(fromJsonLd({ givenName: "Jane", familyName: "Doe" })).toEqual(["Jane Doe"]);
    expect(fromJsonLd({ "@id": "#jane" }, [{ "@type": "Person", "@id": "#jane", name: "Jane Doe" }])).toEqual([
      "Jane Doe",
    ]);
  });

  test("a reference to itself ends", () => {
    expect(fromJsonLd({ "@id": "#a" }, [{ "@id": "#a", name: { "@id": "#a" } }])).toBeUndefined();
  });

  test("names an organization only where nobody is named", () => {
    const house = { "@type": "Organization", name: "The Fjord Post" };
    expect(fromJsonLd([house, { "@type": "Person", name: "Jane Doe" }])).toEqual(["Jane Doe"]);
    expect(fromJsonLd(house)).toEqual(["The Fjord Post"]);
  });

  test("prefers a person of a weaker source to the site's own name", () => {
    const signals = { jsonLd: [{ "@type": "NewsArticle", author: { name: "The Fjord Post" } }] };
    const page = { signals, meta: { author: "Jane Doe" } };
    expect(bylineOf(page, "The Fjord Post")).toMatchObject({ value: ["Jane Doe"], source: "meta author" });
  });

  test("reads several meta elements and leaves addresses out", () => {
    const meta = { "article:author": ["https://social.example/fjord", "Jane Doe", "John Roe"] };
    expect(bylineOf({ meta })?.value).toEqual(["Jane Doe", "John Roe"]);
  });

  test("leaves handles and mail addresses out, beside a name and without one", () => {
    const author = [
      "Jane Doe @janedoe",
      "jane.doe@fjord.example (Jane Doe)",
      "Jane Doe jane@fjord.example",
      "@janedoe",
    ];
    expect(author.map((text) => bylineOf({ meta: { author: text } })?.value ?? null)).toEqual([
      ["Jane Doe"],
      ["Jane Doe"],
      ["Jane Doe"],
      null,
    ]);
  });

  test("reads the label of a Twitter card only where it names the author", () => {
    expect(bylineOf({ meta: { "twitter:label1": "Written by", "twitter:data1": "Jane Doe" } })?.value).toEqual([
      "Jane Doe",
    ]);
    expect(bylineOf({ meta: { "twitter:label1": "Reading time", "twitter:data1": "Three Minutes" } })).toBeNull();
  });

  test("reads elements marked as author near the title, not those of comments", () => {
    const near = { text: "Jane Doe", source: "rel=author", beforeBlock: 1 };
    const comment = { text: "Bob Roe", source: "rel=author", beforeBlock: 40 };
    const blocks = [PROSE, PROSE, ...Array.from({ length: 50 }, () => ({ text: "Nice", isBody: false }))];
    expect(bylineOf({ blocks, signals: { authors: [near, comment] } })?.value).toEqual(["Jane Doe"]);
    expect(bylineOf({ blocks, signals: { authors: [comment] } })).toBeNull();
  });

  test("reads a byline on flattened text", () => {
    const blocks = [{ text: "Von Jana Müller und Hans Weiß", isBody: false }, PROSE];
    expect(bylineOf({ blocks })).toMatchObject({ value: ["Jana Müller", "Hans Weiß"], source: "visible text" });
  });

  test("reads a name run into the words around it", () => {
    expect(bylineOf({ blocks: [{ text: "ByJane DoerringReporter", isBody: false }, PROSE] })?.value).toEqual([
      "Jane Doerring",
    ]);
  });

  test("on flattened text takes a name beside the date, not a topic or somebody the article is about", () => {
    const byline = (line: string, body = PROSE) =>
      bylineOf({
        format: "text",
        blocks: [{ text: line, isBody: false }, { text: "3 May 2024", isBody: false }, body],
      });
    expect(byline("Jane Doe")).toMatchObject({ value: ["Jane Doe"], source: "visible text beside date" });
    expect(byline("Harbor Life")).toBeNull();
    expect(byline("Olav Nes", `Olav Nes said: ${PROSE}`)).toBeNull();
  });

  test("in HTML takes a name beside the date only where its first word is a given name", () => {
    const byline = (text: string) => bylineOf({ blocks: [{ text, isBody: false }, PROSE] })?.value;
    expect(byline("Jane Doe, 3 May 2024")).toEqual(["Jane Doe"]);
    expect(byline("Skipper Tales, 3 May 2024")).toBeUndefined();
  });

  test("the box around a name and the job below it add no names", () => {
    const authors = ["Jane Doe", "Sea Desk Lead", "Jane Doe Sea Desk Lead"].map((text) => ({
      text,
      source: "class=author",
      beforeBlock: 1,
    }));
    expect(bylineOf({ signals: { authors } })?.value).toEqual(["Jane Doe"]);
  });

  test("adds authors whom only another source names, and writes out first names and accounts", () => {
    const bylineText = (text: string) => [{ text, isBody: false }, PROSE];
    const meta = { author: "Ann Ek" };
    expect(bylineOf({ meta, blocks: bylineText("By Ann Ek, Bo Li and Cy Oz") })).toMatchObject({
      value: ["Ann Ek", "Bo Li", "Cy Oz"],
      source: "visible text",
    });
    expect(bylineOf({ meta: { author: "Ann" }, blocks: bylineText("By Ann Ek") })?.value).toEqual(["Ann Ek"]);
    expect(bylineOf({ meta: { author: "ann_ek" }, blocks: bylineText("By Ann Ek") })?.value).toEqual(["Ann Ek"]);
    expect(bylineOf({ meta, blocks: bylineText("By Bo Li and Cy Oz") })?.value).toEqual(["Ann Ek"]);
  });

  test("keeps one spelling of a person", () => {
    expect(fromJsonLd(["Dr. Jane Doe", "Jane Doe", "JANE DOE", "John Roe"])).toEqual(["Dr. Jane Doe", "John Roe"]);
    expect(fromJsonLd("Jane Doe Jane Doe")).toEqual(["Jane Doe"]);
  });

  test("writes a name in capitals as the page writes it elsewhere, else as it stands", () => {
    const authors = [{ text: "JANE MCKAY", source: "class=byline", beforeBlock: 1 }];
    const box = { text: "Jane McKay writes about the sea.", isBody: false };
    expect(bylineOf({ blocks: [PROSE, box], signals: { authors } })?.value).toEqual(["Jane McKay"]);
    expect(bylineOf({ signals: { authors } })?.value).toEqual(["JANE MCKAY"]);
  });

  test("the site's own name is no person's, in one piece or with its desk", () => {
    const page = { url: "https://iceandwater.example/a", blocks: [{ text: "By Ann Ek", isBody: false }, PROSE] };
    for (const author of ["Ice & Water", "The Ice and Water", "Iceandwater Travel"])
      expect(bylineOf({ ...page, meta: { author } }, "Ice & Water")?.value).toEqual(["Ann Ek"]);
    expect(bylineOf({ meta: { author: "Ice & Water" } }, "Ice & Water")?.value).toEqual(["Ice & Water"]);
  });

  test("an organization keeps its name in one piece", () => {
    const author = { "@type": "Organization", name: "Center for Ice and Water" };
    expect(fromJsonLd(author)).toEqual(["Center for Ice and Water"]);
  });

  test("an author with the address of a site is its owner or maker", () => {
    const blocks = [{ text: "By Ann Ek", isBody: false }, PROSE];
    expect(bylineOf({ blocks, meta: { author: "Fjord Design (www.fjord.example)" } })?.value).toEqual(["Ann Ek"]);
  });

  test("reads names on the lines after a lone By", () => {
    const lines = ["By", "Ann Ek,", "Bo Li", "and Cy Oz", "3 May 2024"].map((text) => ({ text, isBody: false }));
    expect(bylineOf({ format: "text", blocks: [...lines, PROSE] })?.value).toEqual(["Ann Ek", "Bo Li", "Cy Oz"]);
  });

  test("a name is followed by the job, one line for each author", () => {
    const lines = ["Anna Ek", "Reporter", "3 May 2024"].map((text) => ({ text, isBody: false }));
    expect(bylineOf({ format: "text", blocks: [...lines, PROSE] })?.value).toEqual(["Anna Ek"]);
    const jobs = ["Anna Ek – Reporter", "Bo Lind – Reporter"].map((text) => ({ text, isBody: false }));
    expect(bylineOf({ format: "text", blocks: [...jobs, PROSE] })?.value).toEqual(["Anna Ek", "Bo Lind"]);
  });

  test("reads a signature below the body", () => {
    expect(bylineOf({ blocks: [PROSE, PROSE, "Anna Ek"] })?.value).toEqual(["Anna Ek"]);
    expect(bylineOf({ blocks: [PROSE, PROSE, "Harbor Life"] })).toBeNull();
  });

  test("far from the title believes only one name, in so many words", () => {
    const far = (...lines: string[]) => [
      PROSE,
      ...Array.from({ length: 40 }, () => ({ text: "Tickets", isBody: false })),
      ...lines.map((text) => ({ text, isBody: false })),
    ];
    expect(bylineOf({ blocks: far("Written by Ann Ek") })?.value).toEqual(["Ann Ek"]);
    expect(bylineOf({ blocks: far("Written by Ann Ek", "Written by Bo Li") })).toBeNull();
    expect(bylineOf({ blocks: far("By Ann Ek") })).toBeNull();
  });

  test("those who comment are no authors", () => {
    const authors = [{ text: "Bob Roe says:", source: "class=author", beforeBlock: 2 }];
    expect(bylineOf({ signals: { authors } })).toBeNull();
  });

  test("the title is no byline", () => {
    expect(bylineOf({ title: "Von Ann Ek und Bo Li", blocks: [PROSE] })).toBeNull();
  });

  test("names nobody where the page names nobody", () => {
    expect(bylineOf({})).toBeNull();
  });
});

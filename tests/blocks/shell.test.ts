import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseBlocks } from "../../src/blocks/parse-blocks.js";
import { readPage } from "../../src/page/read-page.js";
import { misplaced, parseHtml, textsOf } from "./parse.js";

const PARAGRAPHS = [
  "The ferry to Osmere will sail again on Monday, eleven weeks after a storm tore its landing stage from the quay.",
  "Workers drove forty new piles into the river bed, each of them nine meters long, and laid a deck of oak on them.",
  "The county paid 1.4 million euros for the repair, a third more than planned, and expects the stage to last fifty years.",
  "“It was a long spring,” said Ada Brandt, who runs the inn beside the landing stage. “We have missed the noise.”",
  "On the first day nobody has to pay. The town band will play on deck, in both directions, if the wind is not too strong.",
];
const HTML = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("");
const shell = (script: string, more = ""): string =>
  `<html><head><title>Ferry sails again</title></head><body><div id="app"></div>${more}${script}</body></html>`;
const json = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");
const state = (value: unknown): string => shell(`<script>window.__STATE__=${json(value)};boot("/app.js");</script>`);

const AS_TEXT = PARAGRAPHS.map((text) => ({ type: "paragraph", text }));
const AS_TREE = PARAGRAPHS.map((text) => ({
  type: "p",
  children: [
    { type: "text", data: text.slice(0, 20) },
    { type: "b", children: [{ type: "text", data: text.slice(20) }] },
  ],
}));

describe("the article of a page that shows none is found in", () => {
  test.for([
    ["a string of HTML", state({ article: { title: "Ferry", body: HTML } })],
    [
      "a string of HTML written with entities",
      state({ article: { body: HTML.replaceAll("<", "&lt;").replaceAll(">", "&gt;") } }),
    ],
    ["a string of lines", state({ article: { body: PARAGRAPHS.join("\n\n") } })],
    ["blocks with a text", state({ article: { blocks: AS_TEXT } })],
    ["a list of strings", state({ article: { paragraphs: PARAGRAPHS } })],
    ["a tree of rich text", state({ article: { content: AS_TREE } })],
    [
      "parts by number",
      state({ pages: { 1: { top: PARAGRAPHS.slice(0, 2).join("\n") }, 2: { top: PARAGRAPHS.slice(2).join("\n") } } }),
    ],
    ["a script of JSON", shell(`<script type="application/json">${json({ body: HTML })}</script>`)],
    [
      "JSON inside a string",
      shell(
        `<script>self.__next_f.push([1,${json(`4:["$","x",null,${JSON.stringify({ body: AS_TEXT })}]\n`)}])</script>`,
      ),
    ],
    ["a JavaScript literal", shell(`<script>var page={id:7,body:'${HTML.replaceAll("/", "\\/")}',ads:!0}</script>`)],
    [
      "JSON that breaks off",
      shell(`<script type="application/json">{"a":[{"body":${json(HTML)},"more":[{"x":"y</script>`),
    ],
    [
      "articleBody",
      shell(
        `<script type="application/ld+json">${json({ "@type": "Article", articleBody: PARAGRAPHS.join("\n") })}</script>`,
      ),
    ],
    ["a script of markup", shell(`<script type='text/template'>${HTML}</script>`)],
    ["a template", shell(`<template id=t>${HTML}</template>`)],
    [
      "a noscript beside some lines",
      shell(`<noscript>${HTML}</noscript>`, `<nav>${"<a href=/>More of the menu</a><br><br>".repeat(9)}</nav>`),
    ],
  ] as const)("%s", ([, html]) => {
    const parsed = parseHtml(html);
    const taken = parsed.blocks.filter(({ origin }) => origin !== undefined);
    expect(taken.map(({ text }) => text)).toEqual(PARAGRAPHS);
    expect(misplaced(parsed)).toEqual([]);
    for (const { text, start, end } of taken) expect(html.slice(start, end)).toContain(text.slice(-12, -4));
  });
});

describe("nothing is taken from a script", () => {
  const noise = (value: unknown): readonly string[] => textsOf(parseHtml(state(value)));
  const teaser = (text: string, i: number) => ({ headline: `News ${i}`, url: `/${i}`, text });

  test.for([
    ["of teasers", { feed: PARAGRAPHS.map(teaser) }],
    ["of comments", { comments: PARAGRAPHS.map((text) => ({ text })) }],
    ["of messages", { messages: Object.fromEntries(PARAGRAPHS.map((text, i) => [`text${i}`, text])) }],
    ["of consent texts", { cookieBanner: { body: HTML } }],
    [
      "of several posts that the title does not name",
      { posts: [1, 2, 3].map((i) => ({ title: `Post ${i}`, slug: i, url: `/${i}`, body: HTML })) },
    ],
    ["of code", { css: "a{color:red;background:url(x.png)} ".repeat(60), js: "if (a) { return b.c(d); } ".repeat(60) }],
    ["of addresses and numbers", { ids: Array.from({ length: 200 }, (_, i) => `https://example.org/path/${i}`) }],
  ] as const)("%s", ([, value]) => {
    expect(noise(value)).toEqual([]);
  });

  test("where the page shows the article itself", () => {
    const { blocks } = parseHtml(
      `<body><article>${HTML}</article><script>x=${json({ body: `${HTML}${HTML}` })}</script>`,
    );
    expect(blocks.map(({ text, origin }) => [text, origin])).toEqual(PARAGRAPHS.map((text) => [text, undefined]));
  });

  test("where hidden blocks hold the same", () => {
    const html = shell(
      `<script type="application/ld+json">${json({ articleBody: PARAGRAPHS.join("\n") })}</script>`,
      `<p>Read on.</p><div style="display:none">${HTML}</div>`,
    );
    expect(parseHtml(html).blocks.filter(({ origin }) => origin !== undefined)).toEqual([]);
  });
});

test("of several posts the one that the title names is taken", () => {
  const posts = ["Bridge closed", "Ferry sails again", "Mill burns"].map((title, i) => ({
    title,
    url: `/${i}`,
    body: PARAGRAPHS.map((text) => `<p>${i} ${text}</p>`).join(""),
  }));
  expect(textsOf(parseHtml(state({ posts })))).toEqual(PARAGRAPHS.map((text) => `1 ${text}`));
});

test("what a script says a block is becomes its kind", () => {
  const blocks = [
    { style: "h2", children: [{ text: "Landing stage" }] },
    { type: "header-three", text: "Piles" },
    { type: "blockquote", text: "It was a long spring." },
    { type: "list-item", text: "Forty piles" },
    ...AS_TEXT,
  ];
  const { blocks: found } = parseHtml(state({ body: blocks }));
  expect(found.slice(0, 5).map(({ kind, level, text }) => [kind, level, text])).toEqual([
    ["heading", 2, "Landing stage"],
    ["heading", 3, "Piles"],
    ["quote", 0, "It was a long spring."],
    ["list-item", 1, "Forty piles"],
    ["paragraph", 0, PARAGRAPHS[0]],
  ]);
});

test("links and emphasis inside a script's markup are remembered", () => {
  const body = HTML.replace("Ada Brandt", '<a href="/ada">Ada <b>Brandt</b></a>');
  const block = parseHtml(state({ body })).blocks[3];
  const inlines = block?.inlines.map(({ kind, href, start, end }) => [kind, href, block.text.slice(start, end)]);
  expect(inlines).toEqual([
    ["link", "/ada", "Ada Brandt"],
    ["strong", null, "Brandt"],
  ]);
});

test("blocks stand in order inside the source whatever a script holds", () => {
  const scrap = fc.oneof(
    fc.constantFrom(
      '"',
      "'",
      "`",
      "\\",
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      "/*",
      "//",
      "\n",
      "<p>",
      "</p>",
      "&lt;p&gt;",
      "__proto__",
    ),
    fc.constantFrom(
      ...PARAGRAPHS.map((text) => json(text)),
      json(HTML),
      '"body":',
      '"constructor":',
      "\\u00",
      "\\ud83d",
      "\ud800",
    ),
    fc.string({ unit: "grapheme", maxLength: 5 }),
  );
  const script = fc.array(scrap, { maxLength: 30 }).map((pieces) => pieces.join(""));
  const type = fc.constantFrom("", ' type="application/json"', ' type="application/ld+json"', " type=text/template");
  fc.assert(
    fc.property(script, type, (content, attribute) => {
      const html = `<body><p>Loading</p><script${attribute}>{"body":${content}</script><p>Wait</p>`;
      expect(misplaced(parseBlocks(readPage({ html })))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

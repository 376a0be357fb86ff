import { describe, expect, test } from "vitest";
import { splitPage } from "../../src/index.js";

const PARAGRAPHS = [
  "The ferry to Osmere will sail again on Monday, eleven weeks after a storm tore its landing stage from the quay.",
  "Workers drove forty new piles into the river bed, each of them nine meters long, and laid a deck of oak on them.",
  "The county paid 1.4 million euros for the repair, a third more than planned, and expects the stage to last fifty years.",
];

describe("a page in an unusual shell", () => {
  test.for([
    ["paragraphs without a body", PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")],
    [
      "paragraphs behind a title tag",
      `<title>Ferry sails again</title>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}`,
    ],
    ["line breaks in one element", `<div>${PARAGRAPHS.join("<br><br>")}</div>`],
    [
      "an article for browsers without scripts",
      `<html><body><div id="app"></div><noscript><article>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</article></noscript></body></html>`,
    ],
  ] as const)("keeps its text: %s", ([, html]) => {
    const { status, blocks } = splitPage({ html });
    expect(status).toBe("ok");
    expect(blocks.filter(({ isBody }) => isBody).map(({ text }) => text)).toEqual(PARAGRAPHS);
  });

  test("a script's fallback stays out where the page has text of its own", () => {
    const html = `<html><body><article>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</article><noscript>Please enable scripts.</noscript></body></html>`;
    expect(splitPage(html).blocks.map(({ text }) => text)).not.toContain("Please enable scripts.");
  });

  test("HTML behind white space or a long style sheet is HTML", () => {
    expect(splitPage(`${" \n".repeat(40_000)}<html><body><p>Text</p></body></html>`).format).toBe("html");
    expect(splitPage(`<style>${"a{color:red}".repeat(7_000)}</style><p>Text</p>`).format).toBe("html");
  });
});

describe("hard-wrapped text", () => {
  const wrapped = (text: string): string => text.replace(/(.{50,64}) /g, "$1\n");
  const page = PARAGRAPHS.map(wrapped).join("\n\n");

  test.for([
    ["an address longer than its lines", `${page}\n\nhttps://example.org/${"a".repeat(80)}\n`],
    ["a line of its own wider than the others", page.replace("\n\n", `\n\n${"wide ".repeat(15)}\n\n`)],
  ] as const)("is rejoined beside %s", ([, text]) => {
    const texts = splitPage({ text }).blocks.map((block) => block.text);
    for (const paragraph of PARAGRAPHS) expect(texts).toContain(paragraph);
  });
});

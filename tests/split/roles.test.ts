import { describe, expect, test } from "vitest";
import { type Role, splitPage } from "../../src/index.js";
import { leastCpuTimes } from "../cpu-time.js";

const PROSE = [
  "The harbor ferry crossed the strait at noon with the mail, the bread and eleven passengers, and nobody looked up.",
  "It was the first crossing since the storm, which had kept the boats in the basin for the whole of nine days.",
  "The skipper said that he had seen worse winters, but none in which the bakery ran out of flour before Sunday.",
  "By the evening the ferry had gone back for the rest of the mail, and the shop on the quay was open once more.",
] as const;

const TITLE = "Ferry crosses the strait again after nine days";

/** The role of a line of flattened text, with a headline and an article before and behind it. */
function roleOf(
  line: string,
  { before = [], behind = [] }: { before?: readonly string[]; behind?: readonly string[] },
): Role | undefined {
  const lines = [...before, TITLE, ...PROSE, ...behind];
  return splitPage({ text: lines.join("\n") }).blocks.find(({ text }) => text === line)?.role;
}

const MENU = ["Home", "News", "Sport", "Culture", "Travel", "Weather"] as const;
const FOOTER = [
  "About us",
  "Contact",
  "Privacy policy",
  "Terms of use",
  "© 2024 Harbor Post. All rights reserved.",
] as const;

describe("the role of a line before the article", () => {
  test.for([
    ["navigation", "Sport", [...MENU]],
    ["navigation", "Wirtschaft", ["Startseite", "Politik", "Wirtschaft", "Kultur", "Reise", "Panorama"]],
    ["navigation", "Économie", ["Accueil", "Politique", "Économie", "Culture", "Sport", "Santé"]],
    ["navigation", "Deportes", ["Inicio", "Política", "Deportes", "Cultura", "Salud", "Opinión"]],
    ["login-search", "Log in", [...MENU, "Search", "Log in"]],
    ["login-search", "Anmelden", [...MENU, "Suche", "Anmelden"]],
    ["title", `${TITLE} | Harbor Post`, [`${TITLE} | Harbor Post`, ...MENU]],
  ] as const)("%s: %s", ([role, line, before]) => {
    expect(roleOf(line, { before, behind: FOOTER })).toBe(role);
  });
});

describe("the role of a line behind the article", () => {
  test.for([
    ["footer", "Terms of use", FOOTER],
    ["footer", "© 2024 Harbor Post. All rights reserved.", FOOTER],
    [
      "footer",
      "Impressum",
      ["Kontakt", "Impressum", "Datenschutz", "AGB", "© 2024 Hafenpost. Alle Rechte vorbehalten."],
    ],
    [
      "footer",
      "Mentions légales",
      ["Contactez-nous", "Mentions légales", "CGU", "© 2024 Le Port. Tous droits réservés."],
    ],
    [
      "related-links",
      "Bakers on the quay ask for a longer pier",
      ["Read also", "Bakers on the quay ask for a longer pier", ...FOOTER],
    ],
    [
      "related-links",
      "Der neue Kai wird länger und teurer",
      ["Lesen Sie auch", "Der neue Kai wird länger und teurer", ...FOOTER],
    ],
    [
      "related-links",
      "Le quai sera plus long que prévu",
      ["À lire aussi", "Le quai sera plus long que prévu", ...FOOTER],
    ],
    ["related-links", "El muelle será más largo", ["Lee también", "El muelle será más largo", ...FOOTER]],
    ["share-count", "Facebook", ["Share this", "Facebook", "Twitter", "WhatsApp", ...FOOTER]],
    ["share-count", "Copy link", ["Share", "Copy link", "Email", ...FOOTER]],
    ["share-count", "Auf Facebook teilen", ["Artikel teilen", "Auf Facebook teilen", "Auf WhatsApp teilen", ...FOOTER]],
    [
      "newsletter",
      "Get our newsletter in your inbox every morning.",
      ["Newsletter", "Get our newsletter in your inbox every morning.", "Your email address", "Subscribe", ...FOOTER],
    ],
    ["newsletter", "Jetzt unseren Newsletter abonnieren", ["Jetzt unseren Newsletter abonnieren", ...FOOTER]],
    [
      "comment-form",
      "Leave a reply",
      ["Leave a reply", "Your email address will not be published.", "Name *", "Email *", ...FOOTER],
    ],
    [
      "comment-form",
      "Schreibe einen Kommentar",
      ["Schreibe einen Kommentar", "Deine E-Mail-Adresse wird nicht veröffentlicht.", "Name *", ...FOOTER],
    ],
  ] as const)("%s: %s", ([role, line, behind]) => {
    expect(roleOf(line, { before: MENU, behind })).toBe(role);
  });
});

describe("the role of an element", () => {
  const page = (inside: string): string =>
    `<html><head><title>${TITLE}</title></head><body><nav><ul><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li><li><a href="/c">Culture</a></li><li><a href="/t">Travel</a></li></ul></nav>
    <main><article><h1>${TITLE}</h1><p>${PROSE[0]}</p>${inside}<p>${PROSE[1]}</p><p>${PROSE[2]}</p><p>${PROSE[3]}</p></article></main>
    <footer><p>© 2024 Harbor Post. All rights reserved.</p></footer></body></html>`;
  test.for([
    ["title", TITLE, ""],
    ["navigation", "Sport", ""],
    ["footer", "© 2024 Harbor Post. All rights reserved.", ""],
    ["paragraph", PROSE[1], ""],
    ["heading", "A long winter", "<h2>A long winter</h2>"],
    [
      "list-item",
      "bread and flour from the mainland",
      "<p>On board were:</p><ul><li>bread and flour from the mainland</li><li>nine sacks of mail for the island</li></ul>",
    ],
    [
      "caption",
      "The ferry at noon. Photo: Jo Strand",
      '<figure><img src="a.jpg"><figcaption>The ferry at noon. Photo: Jo Strand</figcaption></figure>',
    ],
  ] as const)("%s: %s", ([role, text, inside]) => {
    expect(splitPage(page(inside)).blocks.find((block) => block.text === text)?.role).toBe(role);
  });
});

describe("roles", () => {
  test("of body blocks are roles of the body, and of other blocks are not", () => {
    const ofBody = new Set(["standfirst", "paragraph", "heading", "list-item", "quote", "code", "table", "embed"]);
    const { blocks } = splitPage({ text: [...MENU, TITLE, ...PROSE, "Read also", ...FOOTER].join("\n") });
    for (const { isBody, role } of blocks) expect(ofBody.has(role)).toBe(isBody);
  });

  test("a page without an article has no title", () => {
    const { status, blocks } = splitPage({ text: [...MENU, ...FOOTER].join("\n") });
    expect(status).not.toBe("ok");
    expect(blocks.some(({ role }) => role === "title")).toBe(false);
  });

  test.for(["", "\ud800", "x".repeat(1_000_000), "constructor\n__proto__\ntoString"])("hostile text %#", (text) => {
    expect(() => splitPage({ text })).not.toThrow();
  });

  test("a long menu takes time in proportion to its length", () => {
    const menu = (count: number): string =>
      Array.from({ length: count }, (_, i) => `Topic ${i} of Facebook`).join("\n");
    const [short, long] = [menu(2_000), menu(8_000)];
    const [once = 0, fourfold = 0] = leastCpuTimes(
      () => splitPage({ text: short }),
      () => splitPage({ text: long }),
    );
    expect(fourfold).toBeLessThan(4 * 2 * once + 20);
  });
});

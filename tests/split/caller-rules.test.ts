import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyzePage, InvalidOptionsError, type SplitOptions, type SplitRule, splitPage } from "../../src/index.js";
import { roleSchema } from "../../src/schemas.js";
import { BODY_ROLES, BOILERPLATE_ROLES } from "../../src/split/role-lists.js";
import { loadCases } from "./cases.js";

const PAGE = readFileSync("fixtures/split/text-comments/page.txt", "utf8");
const MENU = "Home\nNews\nHarbor times: 6, 12, 18\nImprint";

/** The block of this text in the split of a page with these rules. */
const blockOf = (text: string, rules: readonly SplitRule[], page: Parameters<typeof splitPage>[0] = PAGE) =>
  splitPage(page, { rules }).blocks.find((block) => block.text === text);

describe("a rule", () => {
  test("matches a block's whole text, white space around it apart", () => {
    const match = "  Posted by Ingrid Vass\n";
    expect(blockOf("Posted by Ingrid Vass", [{ match, isBody: true }])).toMatchObject({ isBody: true, confidence: 1 });
    expect(blockOf("Posted by Ingrid Vass", [{ match: "Posted by", isBody: true }])).toMatchObject({ isBody: false });
  });

  test("matches where a pattern is found, whatever its flags remember", () => {
    for (const match of [/^posted\b/i, /posted/gi, /Posted/y]) {
      match.lastIndex = 3;
      expect(blockOf("Posted by Ingrid Vass", [{ match, isBody: true }])).toMatchObject({ isBody: true });
      expect(match.lastIndex).toBe(3);
    }
  });

  test("matches what a function says is true, of what it is told", () => {
    const told: unknown[] = [];
    const rules: SplitRule[] = [{ match: (block) => told.push(block) === 2, isBody: false }];
    const { blocks } = splitPage("<p>One<p>Two <a href=/>words</a>", { rules });
    expect(told).toEqual([
      { text: "One", index: 0, kind: "paragraph", words: 1, linkDensity: 0 },
      { text: "Two words", index: 1, kind: "paragraph", words: 2, linkDensity: expect.closeTo(5 / 9, 1) },
    ]);
    expect(blocks.map(({ reasons }) => reasons[0] === "your rule 1")).toEqual([false, true]);
  });

  test("gives its number or name as the first reason", () => {
    const rules: SplitRule[] = [
      { match: "no such block", isBody: true },
      { match: "Archive", isBody: true },
      { match: "About", isBody: true, name: "about" },
    ];
    expect(blockOf("Archive", rules)?.reasons[0]).toBe("your rule 2");
    expect(blockOf("About", rules)?.reasons[0]).toBe('your rule "about"');
  });

  test("leaves the blocks that an earlier one matches", () => {
    const rules: SplitRule[] = [
      { match: "Archive", role: "footer" },
      { match: /./, isBody: true },
    ];
    expect(blockOf("Archive", rules)).toMatchObject({ isBody: false, role: "footer" });
    expect(blockOf("About", rules)).toMatchObject({ isBody: true });
  });

  test("with a role alone makes a block body or boilerplate as the role is", () => {
    expect(blockOf("Archive", [{ match: "Archive", role: "quote" }])).toMatchObject({ isBody: true, role: "quote" });
    const comment = PAGE.split("\n").find((line) => line.startsWith("The case against it")) ?? "";
    expect(blockOf(comment, [{ match: comment, role: "comment" }])).toMatchObject({ isBody: false, role: "comment" });
  });

  test("without a role leaves the role to be found", () => {
    expect(blockOf("Archive", [{ match: "Archive", isBody: true }])?.role).toBe("paragraph");
    const item = "<ul><li>Archive of letters</li></ul>";
    expect(splitPage(item, { rules: [{ match: /Archive/, isBody: true }] }).blocks[0]?.role).toBe("list-item");
  });

  test("makes a page without an article one, and takes its article from a page", () => {
    expect(splitPage(MENU).status).toBe("no-article");
    const made = splitPage(MENU, { rules: [{ match: /^Harbor times/, isBody: true }] });
    expect([made.status, made.body, made.confidence > 0.9]).toEqual(["ok", "Harbor times: 6, 12, 18", true]);
    const lost = splitPage(PAGE, { rules: [{ match: /./, isBody: false }] });
    expect([lost.status, lost.body]).toEqual(["no-article", ""]);
    expect(analyzePage(PAGE, { rules: [{ match: /./, isBody: false }], parts: ["article"] }).article.title).toBeNull();
  });

  test("holds for its host and the subdomains of it", () => {
    const isRuled = (url: string | undefined, host: string) =>
      blockOf("Imprint", [{ match: "Imprint", isBody: true, host }], url === undefined ? MENU : { text: MENU, url })
        ?.isBody;
    expect(isRuled("https://news.example.org/a", "example.org")).toBe(true);
    expect(isRuled("https://example.org:8080/a", "Example.ORG")).toBe(true);
    expect(isRuled("https://bücher.example/a", "xn--bcher-kva.example")).toBe(true);
    expect(isRuled("https://badexample.org/a", "example.org")).toBe(false);
    expect(isRuled("https://example.org/a", "news.example.org")).toBe(false);
    expect(isRuled(undefined, "example.org")).toBe(false);
  });

  test("whose function throws ends the call, and says which rule and block it was", () => {
    const match = () => {
      throw new RangeError("too deep");
    };
    const rules: SplitRule[] = [
      { match: "x", isBody: true },
      { match, isBody: true },
    ];
    expect(() => splitPage(MENU, { rules })).toThrow("rule 2: match threw on block 0: too deep");
  });
});

describe("rules", () => {
  test.for([
    [[{ match: "a" }], "rules.0: found neither isBody nor role, wanted one of them"],
    [
      [{ match: "a", role: "footer", isBody: true }],
      'rules.0: found isBody true with role "footer", which is boilerplate; wanted isBody false, or none',
    ],
    [
      [{ match: "a", role: "quote", isBody: false }],
      'rules.0: found isBody false with role "quote", which is body; wanted isBody true, or none',
    ],
    [
      [
        { match: "a", isBody: true },
        { match: 3, isBody: true },
      ],
      "rules.1.match: found 3, wanted a text, a RegExp or a function",
    ],
    [[{ match: " ", isBody: true }], 'rules.0.match: found " ", wanted a text'],
    [[{ match: "a", role: "title" }], 'rules.0.role: found "title", wanted a role of body or boilerplate'],
    [[{ match: "a", isBody: "yes" }], 'rules.0.isBody: found "yes", wanted true or false'],
    [
      [{ match: "a", isBody: true, host: "https://example.org/" }],
      'rules.0.host: found "https://example.org/", wanted the name of a host',
    ],
    [
      [{ match: "a", isBody: true, pattern: "b" }],
      'rules.0: found "pattern", wanted an object of match, isBody, role, host, name',
    ],
    [{ match: "a", isBody: true }, "rules: found an object, wanted an array of rules"],
  ] as const)("%j are a mistake that is named", ([rules, message]) => {
    for (const [call, subject] of [
      [splitPage, "splitPage"],
      [analyzePage, "analyzePage"],
    ] as const) {
      const mistake = () => call(MENU, JSON.parse(JSON.stringify({ rules })));
      expect(mistake).toThrow(InvalidOptionsError);
      expect(mistake).toThrow(`${subject} options: ${message}`);
    }
  });

  test("count null as absent, as other options do", () => {
    const rules = JSON.parse('[{ "match": "Archive", "isBody": null, "role": "quote", "host": null, "name": null }]');
    expect(blockOf("Archive", rules)).toMatchObject({ isBody: true, reasons: expect.arrayContaining(["your rule 1"]) });
    const options: SplitOptions = JSON.parse('{ "rules": null }');
    expect(splitPage(MENU, options)).toEqual(splitPage(MENU));
  });

  test.for(loadCases())("that match nothing change nothing on $name", ({ bytes, isHtml }) => {
    const page = isHtml ? { html: bytes } : { text: bytes };
    const rules: SplitRule[] = [
      { match: "a text that no page has", isBody: true },
      { match: /./, isBody: true, host: "elsewhere.example" },
      { match: () => false, role: "footer" },
    ];
    expect(splitPage(page, { rules })).toEqual(splitPage(page));
  });

  test("never lose a block, and leave the labels of those they do not match", () => {
    const pages = loadCases().map(({ bytes, isHtml }) => (isHtml ? { html: bytes } : { text: bytes }));
    const rule = fc.record({ rest: fc.nat(4), isBody: fc.boolean() });
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.array(rule, { minLength: 1, maxLength: 3 }), (page, given) => {
        const rules = given.map(({ rest, isBody }) => ({
          match: ({ index }: { index: number }) => index % 5 === rest,
          isBody,
        }));
        const [split, plain] = [splitPage(page, { rules }), splitPage(page)];
        const wanted = plain.blocks.map(({ isBody }, i) => given.find(({ rest }) => i % 5 === rest)?.isBody ?? isBody);
        expect(split.blocks.map(({ text, start, end }) => [text, start, end])).toEqual(
          plain.blocks.map(({ text, start, end }) => [text, start, end]),
        );
        expect(split.blocks.map(({ isBody }) => isBody)).toEqual(wanted);
        expect(split.status === "ok").toBe(wanted.includes(true));
      }),
      { numRuns: 40 },
    );
  });
});

test("the roles that rules can name are all roles of results but the title", () => {
  expect([...BODY_ROLES, ...BOILERPLATE_ROLES].sort()).toEqual(roleSchema.exclude(["title"]).options.sort());
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeContext } from "../../src/article/context.js";
import { type ArticleDates, findDates } from "../../src/article/dates.js";
import { leastCpuTimes } from "../cpu-time.js";
import { makePage, type TestPageParts } from "./page-builder.js";

const PROSE = "The harbor master said on Monday that the ferry would run again once the ice had gone from the fjord.";

function datesOf(parts: TestPageParts, now: Date | null = null): ArticleDates {
  const { parsed, title, labelled } = makePage({ title: "Ferry runs again", ...parts });
  return findDates(makeContext(parsed, title, labelled, null), now);
}

describe("hostile dates", () => {
  test.each([
    ["2024-05-03".repeat(100_000)],
    [`${" ".repeat(1_000_000)}x`],
    ["99999999999999999999-01-01"],
    ["-0044-03-15"],
    ["0000-00-00"],
    ["2024-02-31"],
    ["__proto__"],
    ["null"],
    ["Infinity"],
  ])("%.20s is none, and costs no time", (text) => {
    const start = performance.now();
    const signals = {
      jsonLd: [{ "@type": "NewsArticle", datePublished: text, dateModified: [text, { "@value": text }] }],
    };
    expect(datesOf({ signals, meta: { date: text }, url: `https://fjord.example/${text}` })).toEqual({
      published: null,
      modified: null,
    });
    expect(performance.now() - start).toBeLessThan(500);
  });

  test("objects, numbers and names that objects inherit are no dates", () => {
    const fields = JSON.parse('{"@type":"Article","datePublished":{"__proto__":"2024-05-03"},"dateModified":17147286}');
    expect(datesOf({ signals: { jsonLd: [fields] }, meta: JSON.parse('{"__proto__":"2024-05-03"}') })).toEqual({
      published: null,
      modified: null,
    });
  });

  test("whatever stands in fields and lines, a date is ISO 8601 and not after the time of the caller", () => {
    const now = new Date("2024-06-01T12:00:00Z");
    const piece = fc.oneof(
      fc.constantFrom(
        "2024",
        "May",
        "03",
        "05.",
        "/",
        "-",
        "Published ",
        "Updated ",
        " at ",
        ":",
        "T",
        "Z",
        "+02:00",
        "©",
        "\n",
      ),
      fc.integer({ min: 0, max: 2100 }).map(String),
      fc
        .date({ min: new Date("1980-01-01"), max: new Date("2060-01-01"), noInvalidDate: true })
        .map((date) => date.toISOString()),
      fc.string({ unit: "grapheme", maxLength: 5 }),
    );
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, text, text, (field, line, address) => {
        const { published, modified } = datesOf(
          {
            url: `https://fjord.example/${encodeURI(address)}`,
            blocks: [{ text: line, isBody: false }, PROSE],
            signals: {
              jsonLd: [{ "@type": "Article", datePublished: field }],
              titleTag: `x | ${line}`,
              language: "en",
            },
          },
          now,
        );
        for (const { value } of [published, modified].filter((claim) => claim !== null)) {
          expect(value).toMatch(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))?$/u);
          expect(Date.parse(value)).toBeLessThanOrEqual(now.getTime() + 14 * 3_600_000);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("twice the lines take no more than about twice the time", () => {
    const run = (count: number) => () => {
      const source = '"publishedAt":"2024-05-03x", '.repeat(count);
      const blocks = Array.from({ length: count / 100 }, () => ({ text: "Mar 3, 2024 ".repeat(30), isBody: false }));
      const page = makePage({ title: "Ferry", blocks });
      const parsed = { ...page.parsed, page: { ...page.parsed.page, source } };
      findDates(makeContext(parsed, page.title, page.labelled, null), null);
    };
    const [once = 0, twice = 0] = leastCpuTimes(run(20_000), run(40_000));
    expect(twice).toBeLessThan(Math.max(once, 20) * 4);
  });
});

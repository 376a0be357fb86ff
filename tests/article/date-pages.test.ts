import { describe, expect, test } from "vitest";
import { analyzePage } from "../../src/index.js";
import { DATE_PAGES, datePageHtml, datePageText } from "./date-pages.js";

function datesOf(page: { readonly html: string } | { readonly text: string }) {
  const { published, modified, evidence } = analyzePage(page, { parts: ["article"] }).article;
  return { published, modified, source: evidence["published"]?.source };
}

const DATES = { published: "2024-05-03", modified: "2024-05-04", source: "visible text" };

describe("the dates of a page without data for machines", () => {
  test.each(DATE_PAGES)("HTML in $language", (page) => {
    expect(datesOf({ html: datePageHtml(page) })).toEqual(DATES);
  });

  test.each(DATE_PAGES)("flattened text in $language", (page) => {
    expect(datesOf({ text: datePageText(page) })).toEqual(DATES);
  });

  test.each(DATE_PAGES)("no date where $language gives only those of others", (page) => {
    const undated = { ...page, dateLines: page.dateLines.slice(0, 1).filter((line) => !/\d/u.test(line)) };
    expect(datesOf({ html: datePageHtml(undated) })).toMatchObject({ published: null, modified: null });
    expect(datesOf({ text: datePageText(undated) })).toMatchObject({ published: null, modified: null });
  });
});

import { describe, expect, test } from "vitest";
import { makeContext } from "../../src/article/context.js";
import { type ArticleDates, findDates } from "../../src/article/dates.js";
import { makePage, type TestPageParts } from "./page-builder.js";

const PROSE = "The harbor master said on Monday that the ferry would run again once the ice had gone from the fjord.";

function datesOf(parts: TestPageParts, now: Date | null = null): ArticleDates {
  const { parsed, title, labelled } = makePage({ title: "Ferry runs again", ...parts });
  return findDates(makeContext(parsed, title, labelled, null), now);
}

describe("findDates", () => {
  test("keeps published and modified apart", () => {
    const article = { "@type": "NewsArticle", datePublished: "2024-05-03T09:30:00+02:00", dateModified: "2024-05-04" };
    const { published, modified } = datesOf({ signals: { jsonLd: [article] } });
    expect(published).toMatchObject({ value: "2024-05-03T09:30:00+02:00", source: "json-ld datePublished" });
    expect(modified).toMatchObject({ value: "2024-05-04", source: "json-ld dateModified" });
  });

  test.each(["article:published_time", "parsely-pub-date", "sailthru.date", "pubdate", "dc.date.issued", "date"])(
    "reads meta %s",
    (name) => {
      expect(datesOf({ meta: { [name]: "2024-05-03" } }).published?.value).toBe("2024-05-03");
    },
  );

  test("a change alone does not say when the article was published", () => {
    const { published, modified } = datesOf({ meta: { "og:updated_time": "2024-05-03" }, blocks: [PROSE] });
    expect([published, modified?.value]).toEqual([null, "2024-05-03"]);
  });

  test("takes the article's own date, not the one of another article on the page", () => {
    const other = { "@type": "NewsArticle", headline: "Bridge closed", datePublished: "2020-01-01" };
    const own = { "@type": "NewsArticle", headline: "Ferry runs again", datePublished: "2024-05-03" };
    expect(datesOf({ signals: { jsonLd: [other, own] } }).published?.value).toBe("2024-05-03");
  });

  test("reads a time element near the title, not one far below", () => {
    const time = { datetime: "2024-05-03", text: "Friday", names: "", beforeBlock: 1 };
    const far = { datetime: "2020-01-01", text: "", names: "", beforeBlock: 60 };
    const blocks = Array.from({ length: 70 }, () => PROSE);
    expect(datesOf({ blocks, signals: { times: [far, time] } }).published?.value).toBe("2024-05-03");
    expect(datesOf({ blocks, signals: { times: [far] } }).published).toBeNull();
  });

  test("reads a date line below the title", () => {
    const blocks = [{ text: "By Jane Doe, 3 May 2024", isBody: false }, PROSE];
    expect(datesOf({ blocks }).published).toMatchObject({ value: "2024-05-03", source: "visible text" });
  });

  test("tells a line of publication from one of a change", () => {
    const blocks = [
      { text: "Updated: June 1, 2024", isBody: false },
      { text: "Published: May 3, 2024", isBody: false },
      PROSE,
    ];
    const { published, modified } = datesOf({ blocks });
    expect([published?.value, modified?.value]).toEqual(["2024-05-03", "2024-06-01"]);
  });

  test("reads a line of the body that holds little but a date", () => {
    expect(datesOf({ blocks: ["Oslo | Bergen, 3 May 2024", PROSE] }).published?.value).toBe("2024-05-03");
    expect(datesOf({ blocks: [`${PROSE} It began on 3 May 2024.`] }).published).toBeNull();
  });

  test("reads place and date at the start of the first paragraph", () => {
    expect(datesOf({ blocks: [`Oslo, 3 May 2024 - ${PROSE}`] }).published?.value).toBe("2024-05-03");
    expect(datesOf({ blocks: [`On 3 May 2024 the mayor spoke. ${PROSE}`] }).published).toBeNull();
  });

  test("reads the date in the address where the page gives none", () => {
    expect(datesOf({ url: "https://fjord.example/2024/05/03/ferry", blocks: [PROSE] }).published).toMatchObject({
      value: "2024-05-03",
      source: "url",
    });
  });

  test("reads an ambiguous date as the address does", () => {
    const blocks = [{ text: "03/05/2024", isBody: false }, PROSE];
    const url = "https://fjord.example/2024/05/03/ferry";
    expect(datesOf({ url, blocks, signals: { language: "en-US" } }).published?.value).toBe("2024-05-03");
  });

  test("a copyright line is no date", () => {
    const blocks = [PROSE, { text: "© 3 May 2024 The Fjord Post", isBody: false }];
    expect(datesOf({ blocks }).published).toBeNull();
  });

  test("gives no date after the time of the caller", () => {
    const page = { meta: { "article:published_time": "2031-01-01", date: "2024-05-03" } };
    expect(datesOf(page, new Date("2024-06-01T00:00:00Z")).published?.value).toBe("2024-05-03");
    expect(datesOf(page).published?.value).toBe("2031-01-01");
  });
});

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

describe("what a page's data and its readers see, told against each other", () => {
  const article = (fields: object) => ({ jsonLd: [{ "@type": "NewsArticle", ...fields }] });
  const shown = (text: string) => [{ text, isBody: false }, PROSE];

  test("a time in UTC is given in the zone of the page, where it is another day", () => {
    const signals = article({ datePublished: "2020-02-25T02:25:54Z" });
    const blocks = shown("February 24, 2020 | 9:25pm");
    expect(datesOf({ blocks, signals: { ...signals, language: "en-US" } }).published).toMatchObject({
      value: "2020-02-24T21:25:54-05:00",
      source: "json-ld datePublished",
    });
    expect(datesOf({ blocks: shown("24 February 2020"), signals }).published?.value).toBe("2020-02-24");
    expect(datesOf({ url: "https://fjord.example/2020/02/24/ferry", signals }).published?.value).toBe("2020-02-24");
  });

  test("a time in UTC stays as it is where no day contradicts it", () => {
    const signals = article({ datePublished: "2020-02-25T02:25:54Z" });
    expect(datesOf({ blocks: shown("25 February 2020, 04:25"), signals }).published?.value).toBe(
      "2020-02-25T02:25:54Z",
    );
    expect(datesOf({ blocks: [PROSE], signals }).published?.value).toBe("2020-02-25T02:25:54Z");
  });

  test("the same instant in local time, as an element gives it", () => {
    const time = { datetime: "2025-12-18T19:05:00-08:00", text: "", names: "", beforeBlock: 1 };
    const signals = { ...article({ datePublished: "2025-12-19T03:05:00Z" }), times: [time] };
    expect(datesOf({ blocks: [PROSE], signals }).published?.value).toBe("2025-12-18T19:05:00-08:00");
  });

  test("a day shown long before the one of the data is right: the page was published anew", () => {
    const signals = article({ datePublished: "2025-11-20T16:02:46Z", dateModified: "2025-11-20T16:02:46Z" });
    expect(datesOf({ blocks: shown("May 14, 2025"), signals }).published?.value).toBe("2025-05-14");
  });

  test("a day shown that is the one of the last change is no day of publication", () => {
    const signals = article({ datePublished: "2024-05-03", dateModified: "2024-06-01" });
    const { published, modified } = datesOf({ blocks: shown("June 1, 2024"), signals });
    expect([published?.value, modified?.value]).toEqual(["2024-05-03", "2024-06-01"]);
    expect(datesOf({ blocks: shown("July 1, 2024"), signals }).published?.value).toBe("2024-05-03");
  });

  test("of several dates in the data the one that is shown, and the time where one gives it", () => {
    const meta = { "article:published_time": "2022-01-06T08:29:34+01:00" };
    const signals = article({ datePublished: "2022-01-04T07:29:00+01:00", dateModified: "2022-01-25" });
    expect(datesOf({ blocks: shown("06.01.2022"), signals, meta }).published?.value).toBe("2022-01-06T08:29:34+01:00");
    const day = article({ datePublished: "2022-01-06" });
    expect(datesOf({ blocks: [PROSE], signals: day, meta }).published?.value).toBe("2022-01-06T08:29:34+01:00");
  });

  test("a date in numbers is read as the data has it", () => {
    const signals = { ...article({ dateModified: "2021-11-01T04:00:00Z" }), language: "de" };
    expect(datesOf({ blocks: shown("11/01/2021"), signals }).published?.value).toBe("2021-11-01");
  });

  test("a date in numbers is read as a time element gives it", () => {
    const times = [{ datetime: "2025-12-02", text: "", names: "", beforeBlock: 90 }];
    const signals = { times, language: "en" };
    expect(datesOf({ blocks: shown("02-12-2025"), signals }).published?.value).toBe("2025-12-02");
  });

  test("a date in numbers is read as the page's others need", () => {
    const blocks = [...shown("02/12/2025"), { text: "Others: 25/11/2025", isBody: false }];
    expect(datesOf({ blocks, signals: { language: "en-US" } }).published?.value).toBe("2025-12-02");
    expect(datesOf({ blocks: shown("02/12/2025"), signals: { language: "en-US" } }).published?.value).toBe(
      "2025-02-12",
    );
  });

  test("a date in numbers is null rather than a guess where neither language nor address tells", () => {
    expect(datesOf({ blocks: shown("02/12/2025") }).published).toBeNull();
    const url = "https://fjord.example/2025/12/ferry";
    expect(datesOf({ url, blocks: shown("02/12/2025") }).published?.value).toBe("2025-12-02");
  });
});

describe("lines that state a date", () => {
  test.each([
    ["Last updated: ", "1 June 2024", { published: undefined, modified: "2024-06-01" }],
    ["Published", "3 May 2024", { published: "2024-05-03", modified: undefined }],
    ["Reviewed by Jane Doe", "3 May 2024", { published: "2024-05-03", modified: undefined }],
  ])("a label in a block of its own: %s", (label, text, expected) => {
    const blocks = [{ text: label.trim(), isBody: false }, { text, isBody: false }, PROSE];
    const { published, modified } = datesOf({ blocks });
    expect({ published: published?.value, modified: modified?.value }).toEqual(expected);
  });

  test.each([
    ["Aktualizacja: 02.02.2025 23:49 Publikacja: 01.02.2025 21:52", "2025-02-01", "2025-02-02"],
    ["05.04.2025 - Güncelleme : 06.04.2025", "2025-04-05", "2025-04-06"],
    ["3 May 2024 11:30 am (Updated 11:54 am)", "2024-05-03", undefined],
    ["3 May 2024 (updated)", undefined, "2024-05-03"],
    ["Published 3 May 2024 17:47 | Updated 4 May 2024 08:15", "2024-05-03", "2024-05-04"],
  ])("labels belong to the date beside them: %s", (text, first, second) => {
    const { published, modified } = datesOf({ blocks: [{ text, isBody: false }, PROSE], signals: { language: "pl" } });
    expect([published?.value, modified?.value]).toEqual([first, second]);
  });

  test.each([
    { text: "Registered: 18 September 2008", isBody: false },
    { text: "Member since May 3, 2024", isBody: false },
    { text: "Deadline: 3 May 2024", isBody: false },
    { text: "When: 3 May 2024, 19:30", isBody: false },
    { text: "© 3 May 2024", isBody: false },
    { text: "The bridge near Bergen on 3 May 2024", isBody: false, kind: "caption" as const },
    "The plan was published on 3 May 2024, the harbor master said, and the council will vote on it before the summer.",
    "The concert takes place on 3 May 2024 at 19:30 in the old harbor hall, and the doors open an hour before that.",
  ])("no date of the article: %j", (block) => {
    const { published, modified } = datesOf({ blocks: [PROSE, block, PROSE] });
    expect([published, modified]).toEqual([null, null]);
  });

  test("the end of the title tag", () => {
    const titleTag = "Ferry runs again | Islands | Fjord Post | 03.05.2024";
    expect(datesOf({ blocks: [PROSE], signals: { titleTag } }).published).toMatchObject({
      value: "2024-05-03",
      source: "title tag",
    });
    expect(datesOf({ blocks: [PROSE], signals: { titleTag: "What happened on 3 May 2024" } }).published).toBeNull();
  });

  test("a change says so around a time element, too", () => {
    const time = { datetime: "2024-06-01", text: "June 1, 2024", names: "published-date", beforeBlock: 1 };
    const blocks = [{ text: "Last updated: June 1, 2024", isBody: false }, PROSE];
    const { published, modified } = datesOf({ blocks, signals: { times: [time] } });
    expect([published, modified?.value]).toEqual([null, "2024-06-01"]);
  });

  test("an element named after a change holds no day of publication", () => {
    const time = { datetime: "2024-06-01", text: "June 1, 2024", names: "datetime", beforeBlock: 1 };
    const blocks = [{ text: "June 1, 2024", isBody: false, inlineNames: "field field--name-changed" }, PROSE];
    for (const times of [[time], []]) {
      const { published, modified } = datesOf({ blocks, signals: { times } });
      expect([published, modified?.value]).toEqual([null, "2024-06-01"]);
    }
  });

  test("the time of a comment is not the article's", () => {
    const { parsed, title, labelled } = makePage({
      title: "Ferry runs again",
      blocks: [PROSE, { text: "Jane Doe 4 May 2024", isBody: false }],
      signals: { times: [{ datetime: "2024-05-04", text: "4 May 2024", names: "", beforeBlock: 2 }] },
    });
    const roles = labelled.map((label, i) => (i === 2 ? { ...label, role: "comment" as const } : label));
    expect(findDates(makeContext(parsed, title, roles, null), null).published).toBeNull();
  });
});

describe("the data of a page's scripts", () => {
  const withSource = (source: string, now: Date | null = null) => {
    const { parsed, title, labelled } = makePage({ title: "Ferry runs again", blocks: [PROSE] });
    const page = { ...parsed, page: { ...parsed.page, source } };
    return findDates(makeContext(page, title, labelled, null), now).published;
  };

  test.each([
    '<script>{"datePublished":"2024-05-03T09:30:00Z"}</script>',
    'push("{\\"publishedAt\\":\\"2024-05-03T09:30:00Z\\"}")',
    "dataLayer = { publish_date: '2024-05-03T09:30:00Z' }",
    "{&quot;datePublished&quot;:&quot;2024-05-03T09:30:00Z&quot;}",
  ])("reads %s", (source) => {
    expect(withSource(source)).toMatchObject({ value: "2024-05-03T09:30:00Z", source: "script" });
  });

  test("is not believed where it states several days, or one after the time of the caller", () => {
    expect(withSource('{"publishedAt":"2024-05-03"},{"publishedAt":"2024-05-04"}')).toBeNull();
    expect(withSource('{"publishedAt":"2031-05-03"}', new Date("2024-06-01"))).toBeNull();
  });
});

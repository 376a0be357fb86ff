import { describe, expect, test } from "vitest";
import { findVisibleDates, guessDateOrder } from "../../src/article/visible-date.js";
import { DATE_STRINGS } from "./date-strings.js";

function datesIn(text: string): readonly string[] {
  return findVisibleDates(text, "day-first").map(({ date }) => date);
}

describe("findVisibleDates", () => {
  test.each([
    ["Published May 3, 2024 at 9:30", "2024-05-03"],
    ["Posted on 3rd of May, 2024", "2024-05-03"],
    ["Fri 03-May-2024", "2024-05-03"],
    ["Sept. 7th, 2023", "2023-09-07"],
    ["Veröffentlicht am 3. März 2024 um 12 Uhr", "2024-03-03"],
    ["Samstag, 10. Jänner 2015", "2015-01-10"],
    ["Publié le 1er août 2022 à 18h30", "2022-08-01"],
    ["3 de mayo de 2024", "2024-05-03"],
    ["venerdì 3 maggio 2024", "2024-05-03"],
    ["3 de março de 2024", "2024-03-03"],
    ["3 maart 2024", "2024-03-03"],
    ["3 października 2024", "2024-10-03"],
    ["2024-05-03 09:30", "2024-05-03"],
    ["Stand: 03.05.2024, 09:30 Uhr", "2024-05-03"],
    ["03/05/24", "2024-05-03"],
    ["2024年5月3日", "2024-05-03"],
    ["2024. 5. 3.", "2024-05-03"],
  ])("reads %s", (line, date) => {
    expect(datesIn(line)).toEqual([date]);
  });

  test.each([
    "Weekly report, 14. - 20. Januar 2022",
    "14–20 May 2024",
    "du 14 au 20 janvier 2022",
    "del 14 al 20 de enero de 2022",
    "vom 14. bis 20. Januar 2022",
  ])("takes the end of a period for no date: %s", (line) => {
    expect(datesIn(line)).toEqual([]);
  });

  test.each(["Part 3 - 14 May 2024", "10:30 - 14 May 2024", "No. 12, 14 May 2024"])(
    "reads a day behind a number: %s",
    (line) => {
      expect(datesIn(line)).toEqual(["2024-05-14"]);
    },
  );

  test.each(DATE_STRINGS)("reads $line in $language", ({ language, line, date }) => {
    expect(findVisibleDates(line, guessDateOrder(language, null))[0]?.date ?? null).toBe(date);
  });

  test.each([
    ["Original Research7 April 2020", "2020-04-07"],
    ["Mental HealthDECEMBER 22, 2022", "2022-12-22"],
    ["The Strait TimesNovember 21, 2025", "2025-11-21"],
    ["Apr 042013", "2013-04-04"],
    ["Mar 27, 20255 mins", "2025-03-27"],
    ["March 7, 20247:55 AM UTC", "2024-03-07T07:55:00Z"],
    ["26 | 01 | 2022 | Practice", "2022-01-26"],
    ["2024. május 3., péntek", "2024-05-03"],
  ])("reads the glued or odd %s", (line, date) => {
    expect(datesIn(line)).toEqual([date]);
  });

  test("reads the time beside a date, and its zone", () => {
    const minutesIn = (line: string) => findVisibleDates(line, "day-first").map(({ minutes }) => minutes);
    expect(minutesIn("3 May 2024, 5:47 p.m.")).toEqual([17 * 60 + 47]);
    expect(minutesIn("12:05 AM is no time of 3 May 2024")).toEqual([null]);
    expect(minutesIn("May 3, 2024 12:05 AM")).toEqual([5]);
    expect(minutesIn("3 mai 2024 à 17 h 47")).toEqual([17 * 60 + 47]);
    expect(minutesIn("3 May 2024 25:00")).toEqual([null]);
  });

  test("a line of two dates keeps both, with a time or without", () => {
    expect(datesIn("03.05.2024 17:47 12.05.2024")).toEqual(["2024-05-03", "2024-05-12"]);
    expect(datesIn("Predictions for 2026 December 30, 2025")).toEqual(["2025-12-30"]);
  });

  test("gives the other reading where the order decides", () => {
    const others = (line: string) => findVisibleDates(line, "month-first").map(({ date, other }) => [date, other]);
    expect(others("03/05/2024")).toEqual([["2024-03-05", "2024-05-03"]]);
    expect(others("03/25/2024")).toEqual([["2024-03-25", null]]);
    expect(others("05/05/2024")).toEqual([["2024-05-05", null]]);
    expect(others("May 3, 2024")).toEqual([["2024-05-03", null]]);
  });

  test("years of two digits are of this century, or of the end of the last", () => {
    expect(datesIn("03/05/24")).toEqual(["2024-05-03"]);
    expect(datesIn("03.05.98")).toEqual(["1998-05-03"]);
  });

  test("digits of other scripts, calendars and orders are not misread", () => {
    const lines = ["٣ مايو ٢٠٢٤", "۱۴ اردیبهشت ۱۴۰۳", "1403/02/14", "3 พฤษภาคม 2567", "24-05-03", "03-05-24"];
    expect(lines.flatMap(datesIn)).toEqual([]);
  });

  test("gives every date of a line with its place", () => {
    const line = "Published May 3, 2024, updated 4 June 2024";
    const found = findVisibleDates(line, "month-first");
    expect(found.map(({ start, end }) => line.slice(start, end))).toEqual(["May 3, 2024", "4 June 2024"]);
  });

  test("reads numbers in the order of the page, and in the other where that is no day", () => {
    expect(findVisibleDates("03/05/2024", "day-first")[0]?.date).toBe("2024-05-03");
    expect(findVisibleDates("03/05/2024", "month-first")[0]?.date).toBe("2024-03-05");
    expect(findVisibleDates("03/25/2024", "day-first")[0]?.date).toBe("2024-03-25");
    expect(findVisibleDates("3.5.2024", "month-first")[0]?.date).toBe("2024-05-03");
  });

  test("a year and a clock time make no date of their own", () => {
    expect(datesIn("3 May 2024 - 10.30")).toEqual(["2024-05-03"]);
  });

  test.each([
    "May 2024",
    "Call 01-02-0304-05",
    "It was 1968",
    "30 February 2024",
    "31.02.2024",
    "31/02/24",
    "29.02.2023",
    "0.5.2024",
    "32 May 2024",
    "2024-13-13",
    "May 3, 0024",
    "May 3, 99999",
    "version 10.2.2024.1",
    "3 Apples 2024",
    "",
  ])("finds no date in %j", (line) => {
    expect(datesIn(line)).toEqual([]);
  });

  test("history is no date of an article", () => {
    expect(datesIn("On 14 July 1789")).toEqual([]);
  });

  test.each([
    "1 ",
    "1.1.",
    "2024-",
    "May ",
    "3 de ",
    "1 May ",
    "(2024",
    "1/1/",
    "a1 ",
    "3 May ",
    "Mar 3, 2024 at ",
    "2024 May ",
  ])("takes linear time on many %j", (unit) => {
    const text = unit.repeat(50_000 / unit.length);
    const start = performance.now();
    findVisibleDates(text, "day-first");
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe("guessDateOrder", () => {
  test("the month comes first in American English only", () => {
    expect(guessDateOrder("en-US", "fjordpost.example")).toBe("month-first");
    expect(guessDateOrder("en", "fjordpost.com")).toBe("month-first");
    expect(guessDateOrder("en-GB", "fjordpost.com")).toBe("day-first");
    expect(guessDateOrder("en", "fjordpost.co.uk")).toBe("day-first");
    expect(guessDateOrder("de", "fjordpost.com")).toBe("day-first");
    expect(guessDateOrder(null, null)).toBe("unknown");
  });
});

import { describe, expect, test } from "vitest";
import { findVisibleDates, guessDateOrder } from "../../src/article/visible-date.js";

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
    "version 10.2.2024.1",
    "3 Apples 2024",
    "",
  ])("finds no date in %j", (line) => {
    expect(datesIn(line)).toEqual([]);
  });

  test("history is no date of an article", () => {
    expect(datesIn("On 14 July 1789")).toEqual([]);
  });

  test.each(["1 ", "1.1.", "2024-", "May ", "3 de ", "1 May ", "(2024", "1/1/"])(
    "takes linear time on many %j",
    (unit) => {
      const text = unit.repeat(50_000 / unit.length);
      const start = performance.now();
      findVisibleDates(text, "day-first");
      expect(performance.now() - start).toBeLessThan(200);
    },
  );
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

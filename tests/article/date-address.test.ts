import { describe, expect, test } from "vitest";
import { readAddressDate } from "../../src/article/date-address.js";

describe("readAddressDate", () => {
  test.each([
    ["https://fjord.example/2024/05/03/ferry", "2024-05-03"],
    ["https://fjord.example/news/2024-05-03-ferry", "2024-05-03"],
    ["https://fjord.example/news/2024-05/03/ferry", "2024-05-03"],
    ["https://fjord.example/blog/2024/may/03/ferry/", "2024-05-03"],
    ["https://fjord.example/20240503/ferry", "2024-05-03"],
    ["https://fjord.example/cnt/dmf20240503_9812", "2024-05-03"],
    ["https://fjord.example/article/A2024050312300005196", "2024-05-03"],
    ["https://fjord.example/2024/5/3", "2024-05-03"],
    ["https://web.archive.org/web/20191110121040/http://fjord.example/2010/05/19/ferry", "2010-05-19"],
  ])("reads the day of %s", (url, day) => {
    expect(readAddressDate(url)).toEqual({ day, month: day.slice(0, 7) });
  });

  test("reads a month where there is no day", () => {
    expect(readAddressDate("https://fjord.example/2024/05/ferry")).toEqual({ day: null, month: "2024-05" });
  });

  test.each([
    "https://fjord.example/2024/ferry",
    "https://fjord.example/id-20249999",
    "https://fjord.example/1912/04/15/titanic",
    "https://fjord.example/ferry?day=2024-05-03",
    "https://fjord.example/2024/02/31-ferry",
    "https://web.archive.org/web/20191110121040/http://fjord.example/ferry",
    "not an address",
    "",
    null,
  ])("finds no day in %s", (url) => {
    expect(readAddressDate(url).day).toBeNull();
  });

  test("reads no more than the beginning of an endless address", () => {
    expect(readAddressDate(`https://fjord.example/${"2024-".repeat(200_000)}`).day).toBeNull();
  });
});

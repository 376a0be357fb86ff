import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAfter, parseMachineDate } from "../../src/article/iso-date.js";

describe("parseMachineDate", () => {
  test.each([
    ["2024-05-03", "2024-05-03"],
    ["2024-05-03T09:30:00+02:00", "2024-05-03T09:30:00+02:00"],
    ["2024-05-03T09:30:00.123Z", "2024-05-03T09:30:00Z"],
    ["2024-05-03T09:30+0200", "2024-05-03T09:30:00+02:00"],
    ["2024-05-03 09:30:00 -05", "2024-05-03T09:30:00-05:00"],
    ["2024-05-03 09:30:00 UTC", "2024-05-03T09:30:00Z"],
    ["2024/5/3", "2024-05-03"],
    ["20240503", "2024-05-03"],
    ["20240503T093000Z", "2024-05-03T09:30:00Z"],
    ["Fri, 03 May 2024 09:30:00 +0200", "2024-05-03T09:30:00+02:00"],
    ["Fri May 03 2024 09:30:00 GMT+0200 (CEST)", "2024-05-03T09:30:00+02:00"],
    ["Fri May 03 09:30:00 CEST 2024", "2024-05-03T09:30:00+02:00"],
    ["Fri Apr 28 2023 10:00:00 CEST", "2023-04-28T10:00:00+02:00"],
    ["Fri, 03 May 2024 09:30:00 EDT", "2024-05-03T09:30:00-04:00"],
    ["2024-05-03 09:30 GMT+0200", "2024-05-03T09:30:00+02:00"],
    ["2024-05-03 09:30:00 IST", "2024-05-03"],
    ["2024-05-03 09:30 GMT+2", "2024-05-03"],
    ["2024-05-03T09:30:00+99:00", "2024-05-03"],
    ["2024-05-03T29:30:00Z", "2024-05-03"],
    ["1714728600", "2024-05-03T09:30:00Z"],
    ["1714728600123", "2024-05-03T09:30:00Z"],
  ])("reads %s", (field, date) => {
    expect(parseMachineDate(field)).toBe(date);
  });

  test("keeps only the day where the offset is not given", () => {
    expect(parseMachineDate("2024-05-03T23:30:00")).toBe("2024-05-03");
  });

  test.each([
    "2024-02-30",
    "2024-05-031",
    "2023-02-29",
    "2024-13-01",
    "0001-01-01",
    "1970-01-01",
    "9999-01-01",
    "May",
    "",
    "12345678",
  ])("takes %s for no date", (field) => {
    expect(parseMachineDate(field)).toBeNull();
  });

  test("gives back any day with any offset as it was", () => {
    const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom("Z", "+02:00", "-11:30"), (date, offset) => {
        const text = `${date.toISOString().slice(0, 19)}${offset}`;
        expect(parseMachineDate(text)).toBe(text);
      }),
    );
  });

  test("throws on no text", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => parseMachineDate(text) !== ""));
  });
});

describe("isAfter", () => {
  const now = new Date("2024-05-03T12:00:00Z");

  test("a day has begun as soon as it has in any time zone", () => {
    expect(isAfter("2024-05-03", now)).toBe(false);
    expect(isAfter("2024-05-04", new Date("2024-05-03T10:30:00Z"))).toBe(false);
    expect(isAfter("2024-05-04", new Date("2024-05-03T09:30:00Z"))).toBe(true);
  });

  test("a time is compared as the instant it is", () => {
    expect(isAfter("2024-05-03T13:59:00+02:00", now)).toBe(false);
    expect(isAfter("2024-05-03T12:01:00Z", now)).toBe(true);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asShown, isSameInstant, isUtc } from "../../src/article/date-local.js";

const day = (date: string) => ({ date, minutes: null });

describe("asShown", () => {
  test("an instant in UTC is given as the page's own clock shows it", () => {
    const shown = { date: "2024-02-24", minutes: 21 * 60 + 25 };
    expect(asShown("2024-02-25T02:25:54Z", shown)).toBe("2024-02-24T21:25:54-05:00");
    expect(asShown("2024-02-24T21:25:54Z", { date: "2024-02-25", minutes: 2 * 60 + 55 })).toBe(
      "2024-02-25T02:55:54+05:30",
    );
  });

  test("without a clock, or with one that no zone explains, only the day is given", () => {
    expect(asShown("2018-12-31T23:11:59+00:00", day("2019-01-01"))).toBe("2019-01-01");
    expect(asShown("2018-12-31T23:11:59Z", { date: "2019-01-01", minutes: 7 })).toBe("2019-01-01");
  });

  test("a day that no zone has at that instant is no reading of it", () => {
    expect(asShown("2019-01-01T13:00:00Z", day("2018-12-31"))).toBeNull();
    expect(asShown("2019-01-01T09:00:00Z", day("2019-01-02"))).toBeNull();
    expect(asShown("2019-01-01T09:00:00Z", day("2019-01-05"))).toBeNull();
    expect(asShown("2019-01-01T09:00:00Z", day("2019-01-01"))).toBeNull();
  });

  test("a time with an offset of its own stays as it is", () => {
    expect(asShown("2019-01-01T23:30:00+01:00", day("2019-01-02"))).toBeNull();
    expect(asShown("2019-01-01", day("2019-01-02"))).toBeNull();
  });

  test("the instant is always the one that was given", () => {
    const instant = fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(instant, fc.integer({ min: -48, max: 56 }), (date, quarters) => {
        const utc = `${date.toISOString().slice(0, 19)}Z`;
        const local = new Date(Date.parse(utc) + quarters * 900_000).toISOString();
        const minutes = Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
        const found = asShown(utc, { date: local.slice(0, 10), minutes });
        expect(found === null || isSameInstant(found, utc)).toBe(true);
        expect(found?.slice(0, 10) ?? local.slice(0, 10)).toBe(local.slice(0, 10));
      }),
    );
  });
});

describe("isUtc", () => {
  test.each(["2024-05-03T09:30:00Z", "2024-05-03T09:30:00+00:00"])("%s is", (date) => {
    expect(isUtc(date)).toBe(true);
  });

  test.each(["2024-05-03", "2024-05-03T09:30:00+02:00"])("%s is not", (date) => {
    expect(isUtc(date)).toBe(false);
  });
});

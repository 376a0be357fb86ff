import { expect, test } from "vitest";
import { describeProgress } from "../../src/cli/progress.js";

test("progress says how many, how fast, and how long it will take", () => {
  expect(describeProgress(1204, 5000, 10)).toBe("1,204 of 5,000 pages · 120 a second · 32 s left");
  expect(describeProgress(3, 1000, 2)).toBe("3 of 1,000 pages · 1.5 a second · 11 min 5 s left");
});

test("progress of records, whose number is not known, says no time left", () => {
  expect(describeProgress(1, null, 0)).toBe("1 page · 0.0 a second");
});

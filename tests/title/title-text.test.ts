import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverage, overlap, slugWords, titleCuts, titleKey, wordSet } from "../../src/title/title-text.js";

describe("slugWords", () => {
  test.each([
    ["https://x.example/2024/05/ferry-runs-again.html", ["ferry", "runs", "again"]],
    ["https://x.example/ferry_runs_again-1234567/", ["ferry", "runs", "again"]],
    ["https://x.example/f%C3%A4hre-f%C3%A4hrt?x=not-this#nor-this", ["fähre", "fährt"]],
    ["https://x.example/100%-sure-thing", ["100", "sure", "thing"]],
    ["https://x.example/news", []],
    ["no url", []],
    [null, []],
  ])("of %s", (url, words) => {
    expect([...slugWords(url)]).toEqual(words);
  });
});

test("the key of a title is the same in any spelling of signs and case", () => {
  expect(titleKey("  “FERRY” runs – again! ")).toBe(titleKey("Ferry Runs: Again"));
  expect(titleKey("ﬁsh ½")).toBe("fish 1 2");
  expect(titleKey(" – ")).toBe("");
});

test("the parts of a title start or end it, longest first, or stand between two separators; the whole is none", () => {
  const parts = (text: string): readonly string[] => titleCuts(text).map(({ part, from }) => `${from}: ${part}`);
  expect(parts("Ferry: late | News | Strait")).toEqual([
    "start: Ferry: late | News",
    "start: Ferry: late",
    "start: Ferry",
    "end: late | News | Strait",
    "end: News | Strait",
    "end: Strait",
    "middle: late",
    "middle: News",
  ]);
  expect(parts("Well-known 10:30 ferry")).toEqual([]);
});

test("a title in a script without spaces is cut where no space stands", () => {
  const parts = (text: string): readonly string[] => titleCuts(text).map(({ part }) => part);
  expect(parts("渡船明天恢复通航-海峡日报")).toContain("渡船明天恢复通航");
  expect(parts("渡し船、あす再開｜海峡新聞")).toContain("渡し船、あす再開");
  expect(parts("A-B-C x-ray")).toEqual([]);
});

test("overlap and coverage are shares of words", () => {
  const [a, b] = [wordSet("the old ferry"), wordSet("The FERRY runs a b")];
  expect([overlap(a, b), coverage(a, b), coverage(b, a)]).toEqual([0.5, 2 / 3, 2 / 3]);
  expect([overlap(a, new Set()), coverage(new Set(), a)]).toEqual([0, 0]);
  fc.assert(
    fc.property(fc.string(), fc.string(), (x, y) => {
      expect(overlap(wordSet(x), wordSet(y))).toBe(overlap(wordSet(y), wordSet(x)));
    }),
  );
});

import { describe, expect, test } from "vitest";
import { analyzeCase, answerLike, fieldsOf, loadCases, readExpected } from "./cases.js";

/** Fields of both sides without those that are known to be wrong. */
function without(fields: Readonly<Record<string, unknown>>, names: ReadonlySet<string>) {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)));
}

describe("analyzePage", () => {
  test.for(loadCases())("golden: $name", (page) => {
    const judged = readExpected(page);
    const expected = fieldsOf(judged);
    const answer = fieldsOf(answerLike(judged, analyzeCase(page)));
    const missed = new Set(Object.keys(page.knownMisses));
    expect(without(answer, missed)).toEqual(without(expected, missed));
    for (const name of missed)
      expect(answer[name], `${name} is right now: delete its known miss`).not.toEqual(expected[name]);
  });
});

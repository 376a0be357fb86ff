import { expect, test } from "vitest";
import { analyzeCase, loadCases, readExpected } from "../split/cases.js";
import { belowFloors, FLOORS } from "./floors.js";
import { wordF1 } from "./word-f1.js";

test("our own fixtures stay above their floors", () => {
  const figures = loadCases().map((page) => {
    const expected = readExpected(page);
    const { article, status } = analyzeCase(page);
    return {
      bodyWordF1: wordF1(expected.body.join("\n"), article.text),
      titleExact: article.title === expected.title ? 1 : 0,
      statusExact: status === expected.status ? 1 : 0,
    };
  });
  const mean = (name: "bodyWordF1" | "titleExact" | "statusExact") =>
    figures.reduce((sum, figure) => sum + figure[name], 0) / figures.length;
  const means = { bodyWordF1: mean("bodyWordF1"), titleExact: mean("titleExact"), statusExact: mean("statusExact") };
  expect(belowFloors(means, FLOORS.fixtures)).toEqual([]);
});

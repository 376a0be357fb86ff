import { expect, test } from "vitest";
import { suggest } from "../../src/cli/suggest.js";

test.for([
  ["analise", "analyze"],
  ["ANALYZE", "analyze"],
  ["rel", "related"],
  ["indx", "index"],
  ["slpit", "split"],
  ["report", null],
  ["", null],
] as const)("%j is taken for %j", ([word, meant]) => {
  expect(suggest(word, ["analyze", "split", "related", "index"])).toBe(meant);
});

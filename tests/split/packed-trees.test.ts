import { expect, test } from "vitest";
import { unpackTrees } from "../../src/split/packed-trees.js";
import { compileTrees, scoreRow } from "../../src/split/trees.js";

// Two trees: "words" up to 2 is -1, else "digits" up to 0.5 is 0.5 and more or absent 1; and one leaf of 0.25.
const PACKED = {
  thresholds: { words: [2, 7], digits: [0.5] },
  shape: "128",
  features: `${"!!"}${"!#"}`,
  limits: "!!!!",
  leaves: "",
  step: 0.25,
};

const signs = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  (sign) => !'"\\$`'.includes(sign),
);
const middle = (signs.length ** 2 - 1) >> 1;
const leaf = (steps: number): string => {
  const number = middle + steps;
  return `${signs[Math.floor(number / signs.length)]}${signs[number % signs.length]}`;
};

test("trees come out as they were written", () => {
  const weights = unpackTrees({ ...PACKED, shape: "138", leaves: [-4, 2, 4, 1].map(leaf).join("") });
  expect(weights).toEqual({
    columns: ["words", "digits"],
    roots: [0, -4],
    feature: [0, 1],
    threshold: [2, 0.5],
    left: [-1, -2],
    right: [1, -3],
    nanLeft: [0, 0],
    leaves: [-1, 0.5, 1, 0.25],
  });
  const trees = compileTrees(weights, ["digits", "words"], Uint8Array.of(0, 1));
  const score = (digits: number, words: number): number =>
    scoreRow(trees, Float32Array.of(digits, words), 0, new Float32Array(2), 0);
  expect([score(0, 2), score(0.5, 3), score(0.6, 3), score(Number.NaN, 3), score(0, Number.NaN)]).toEqual([
    -0.75, 0.75, 1.25, 1.25, 0.75,
  ]);
});

test("absent evidence goes left where it is written so", () => {
  const weights = unpackTrees({ ...PACKED, shape: "57", leaves: [-4, 2, 4].map(leaf).join("") });
  expect(weights.nanLeft).toEqual([1, 1]);
});

test("what each topic contributed adds up to the score", () => {
  const weights = unpackTrees({ ...PACKED, shape: "138", leaves: [-4, 2, 4, 1].map(leaf).join("") });
  const trees = compileTrees(weights, ["digits", "words"], Uint8Array.of(0, 1));
  const sums = new Float32Array(2);
  const score = scoreRow(trees, Float32Array.of(0.6, 3), 0, sums, 0);
  expect(trees.start + (sums[0] ?? 0) + (sums[1] ?? 0)).toBeCloseTo(score, 6);
  expect([...sums].every((sum) => sum > 0)).toBe(true);
});

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { labelLines } from "../../scripts/eval/predict.js";
import { wordF1 } from "./word-f1.js";

const folder = mkdtempSync(join(tmpdir(), "nutgraf-labeled-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A scorer that only counts: as many records as gold has, predictions, and the characters they answer with. */
const SCORER = `
import { readFileSync } from "node:fs";
const [task, set, file] = process.argv.slice(2);
const rows = readFileSync(file, "utf8").trim().split("\\n").map((line) => JSON.parse(line));
console.log(JSON.stringify({ task, set, predictions: rows.length, sentences: rows.flatMap((row) => row.sentences).length }, null, 1));
console.log(JSON.stringify({ id: "worst" }));
`;

function writeSet(task: string, name: string, records: readonly object[]): void {
  mkdirSync(join(folder, "data", task), { recursive: true });
  const lines = records.map((record) => JSON.stringify(record)).join("\n");
  writeFileSync(join(folder, "data", task, `${name}.jsonl.gz`), gzipSync(lines));
}

function runEval(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/eval/main.ts", ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("npm run eval", () => {
  test("says that it needs a folder, and what it holds", () => {
    const { status, stderr } = runEval();
    expect(status).toBe(2);
    expect(stderr).toMatch(/no folder of labeled sets was given[\s\S]*data\/TASK\/SET\.jsonl\.gz/);
  });

  test("answers every record of a set and prints the scorer's figures", () => {
    writeFileSync(join(folder, "score.mjs"), SCORER);
    writeSet("sentences", "own", [
      { id: 1, lang: "en", text: "One came. Two left." },
      { id: 2, lang: "en", text: "Nobody looked up." },
      { id: 3, text: "" },
    ]);
    const { status, stdout } = runEval(folder, "--only", "sentences/own", "--json", "--worst", "1");
    expect(status).toBe(0);
    const [scores = "", worst] = stdout.trim().split("\n");
    expect(JSON.parse(scores)).toMatchObject({ task: "sentences", set: "own", predictions: 3, sentences: 3 });
    expect(worst).toBe('{"id":"worst"}');
  });
});

test("lines of flattened text get the label of the block that covers them", () => {
  const block = { role: "paragraph", confidence: 1, reasons: [], text: "" } as const;
  const lines = ["menu", "", "wrapped at", "the margin", "footer"];
  const blocks = [
    { ...block, start: 0, end: 4, isBody: false },
    { ...block, start: 6, end: 27, isBody: true },
    { ...block, start: 28, end: 34, isBody: false },
  ];
  expect(labelLines(lines, blocks)).toEqual([false, false, true, true, false]);
});

test("word F1 is 1 for the same words in any order, and 0 for none in common", () => {
  expect(wordF1("the Harbor wall", "Wall: the harbor")).toBe(1);
  expect(wordF1("harbor", "bread")).toBe(0);
  expect(wordF1("", "")).toBe(1);
  expect(wordF1("a b", "a c")).toBe(0.5);
});

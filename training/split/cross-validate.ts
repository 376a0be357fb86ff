/**
 * Scores the whole splitter under cross-validation by host: every page is split with the trees that never saw its host.
 *
 *   npx tsx training/split/cross-validate.ts EVAL_FOLDER DATA_FOLDER
 *
 * DATA_FOLDER holds the fold models that fit.py wrote; EVAL_FOLDER the labelled sets and score.mjs.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { parseBlocks } from "../../src/blocks/parse-blocks.js";
import { readPage } from "../../src/page/read-page.js";
import { joinBody } from "../../src/split/body-text.js";
import { compileModel, type Model, splitBlocks } from "../../src/split/split-blocks.js";
import type { TreeWeights } from "../../src/split/trees.js";
import { findTitle } from "../../src/title/find-title.js";
import { type Gold, hostOf, inputOf, lineStarts, readSet, SETS } from "./sets.js";

const FOLDS = 5;

const [evalFolder, dataFolder] = process.argv.slice(2);
if (evalFolder === undefined || dataFolder === undefined) {
  console.error("usage: cross-validate.ts EVAL_FOLDER DATA_FOLDER");
  process.exit(2);
}

function loadFolds(folder: string, kind: "html" | "text"): readonly Model[] {
  const read = (look: string, fold: number): TreeWeights =>
    JSON.parse(fs.readFileSync(path.join(folder, `${look}-${kind}-${fold}.json`), "utf8"));
  return Array.from({ length: FOLDS }, (_, fold) => compileModel(read("first", fold), read("second", fold)));
}

/** The same hash as in fit.py, so that a page meets the model that left its host out. */
function foldOf(host: string): number {
  return Number(BigInt(`0x${createHash("sha1").update(host).digest("hex")}`) % BigInt(FOLDS));
}

function predict(gold: Gold, name: string, models: readonly Model[]): object {
  const parsed = parseBlocks(readPage(inputOf(gold)));
  const title = findTitle(parsed);
  const model = models[foldOf(hostOf(gold, name))];
  const { blocks } = splitBlocks(parsed, title, { favor: "balanced", ...(model === undefined ? {} : { model }) });
  const answer = { id: gold.id, title: title?.text };
  if (gold.lines === undefined) return { ...answer, text: joinBody(blocks, parsed.isSentencePerLine) };
  const starts = lineStarts(gold);
  const labels = gold.lines.map(({ text }, i) => {
    const start = starts[i] ?? 0;
    return blocks.some((block) => block.isBody && block.start < start + text.length && block.end > start);
  });
  return { ...answer, labels };
}

const models = { article: loadFolds(dataFolder, "html"), lines: loadFolds(dataFolder, "text") };
for (const [task, name] of SETS) {
  const predictions = readSet(evalFolder, task, name).map((gold) => JSON.stringify(predict(gold, name, models[task])));
  const file = path.join(dataFolder, `cv-${task}-${name}.jsonl`);
  fs.writeFileSync(file, predictions.join("\n"));
  const printed = execFileSync("node", [path.join(evalFolder, "score.mjs"), task, name, file], { encoding: "utf8" });
  console.log(printed.replace(/\s+/g, " "));
}

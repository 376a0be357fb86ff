/**
 * Scores the whole splitter under cross-validation by host: every page is split with the trees that never saw its host.
 *
 *   npx tsx training/split/cross-validate.ts EVAL_FOLDER DATA_FOLDER
 *
 * DATA_FOLDER holds the fold models that fit.py wrote; EVAL_FOLDER the labelled sets and score.mjs.
 */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { parseBlocks } from "../../src/blocks/parse-blocks.js";
import { readPage } from "../../src/page/read-page.js";
import { joinBody } from "../../src/split/body-text.js";
import type { Model } from "../../src/split/model.js";
import { splitBlocks } from "../../src/split/split-blocks.js";
import { findTitle } from "../../src/title/find-title.js";
import { foldOf, loadModels } from "./folds.js";
import { type Gold, hostOf, inputOf, lineStarts, readSet, SETS } from "./sets.js";

const [evalFolder, dataFolder] = process.argv.slice(2);
if (evalFolder === undefined || dataFolder === undefined) {
  console.error("usage: cross-validate.ts EVAL_FOLDER DATA_FOLDER");
  process.exit(2);
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

const models = { article: loadModels(dataFolder, "html"), lines: loadModels(dataFolder, "text") };
for (const [task, name] of SETS) {
  const predictions = readSet(evalFolder, task, name).map((gold) => JSON.stringify(predict(gold, name, models[task])));
  const file = path.join(dataFolder, `cv-${task}-${name}.jsonl`);
  fs.writeFileSync(file, predictions.join("\n"));
  const printed = execFileSync("node", [path.join(evalFolder, "score.mjs"), task, name, file], { encoding: "utf8" });
  console.log(printed.replace(/\s+/g, " "));
}

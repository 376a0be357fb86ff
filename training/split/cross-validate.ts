/**
 * Scores the whole splitter under cross-validation by host: every page is split with the model that never saw its host.
 *
 *   npx tsx training/split/cross-validate.ts EVAL_FOLDER DATA_FOLDER [balanced|precision|recall]
 *
 * DATA_FOLDER holds the fold models that fit.py wrote; EVAL_FOLDER the labelled sets and score.mjs. Prints a line a set: the
 * scorer's figures with 95 % bootstrap intervals over hosts, and how well the confidence of blocks and pages is calibrated.
 */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { parseBlocks } from "../../src/blocks/parse-blocks.js";
import type { ParsedPage } from "../../src/blocks/types.js";
import { readPage } from "../../src/page/read-page.js";
import { joinBody } from "../../src/split/body-text.js";
import type { Favor } from "../../src/split/decode.js";
import type { Model } from "../../src/split/model.js";
import { type SplitBlocks, splitBlocks } from "../../src/split/split-blocks.js";
import { findTitle } from "../../src/title/find-title.js";
import { calibrationError, interval, type PageScore, pooledF1, type Sample } from "./figures.js";
import { foldOf, loadModels } from "./folds.js";
import { labelsOf } from "./labels.js";
import { type Gold, hostOf, inputOf, lineStarts, readSet, SETS } from "./sets.js";

const FAVORS: readonly Favor[] = ["balanced", "precision", "recall"];
/** F1 from which a page's body counts as right, as `Split.confidence` means it. */
const RIGHT = 0.9;

const [evalFolder, dataFolder, favor = "balanced"] = process.argv.slice(2);
const known = FAVORS.find((name) => name === favor);
if (evalFolder === undefined || dataFolder === undefined || known === undefined) {
  console.error("usage: cross-validate.ts EVAL_FOLDER DATA_FOLDER [balanced|precision|recall]");
  process.exit(2);
}

interface Predicted {
  readonly gold: Gold;
  readonly parsed: ParsedPage;
  readonly title: string | undefined;
  readonly split: SplitBlocks;
}

function predict(gold: Gold, name: string, models: readonly Model[], favor: Favor): Predicted {
  const parsed = parseBlocks(readPage(inputOf(gold)));
  const title = findTitle(parsed);
  const model = models[foldOf(hostOf(gold, name))];
  if (model === undefined) throw new Error("no model for a fold");
  return { gold, parsed, title: title?.text, split: splitBlocks(parsed, title, { favor, model }) };
}

/** A line as the scorer reads it. */
function answer({ gold, parsed, title, split: { blocks } }: Predicted): string {
  if (gold.lines === undefined)
    return JSON.stringify({ id: gold.id, title, text: joinBody(blocks, parsed.isSentencePerLine) });
  const starts = lineStarts(gold);
  const labels = gold.lines.map(({ text }, i) => {
    const start = starts[i] ?? 0;
    return blocks.some((block) => block.isBody && block.start < start + text.length && block.end > start);
  });
  return JSON.stringify({ id: gold.id, title, labels });
}

/** Precision and recall of each page, as the scorer counts them. */
function scorePages(task: string, name: string, file: string): ReadonlyMap<string, PageScore> {
  const script = path.join(evalFolder ?? "", "score.mjs");
  const printed = execFileSync("node", [script, task, name, file, "--worst", "100000"], { encoding: "utf8" });
  const rows = printed.split("\n").filter((line) => line.startsWith('{"'));
  return new Map(
    rows.map((line) => {
      const row: { id: string; p: number | null; r: number | null; f1: number } = JSON.parse(line);
      return [row.id, row];
    }),
  );
}

/** Must-have snippets found and missed, must-not ones found: the snippet score is pooled over pages. */
function scoreSnippets({ gold, parsed, split }: Predicted): PageScore {
  const squash = (text: string): string => text.replace(/\s+/g, " ").trim();
  const body = squash(joinBody(split.blocks, parsed.isSentencePerLine));
  const wanted = gold.with ?? [];
  const found = wanted.filter((snippet) => body.includes(squash(snippet))).length;
  const wrong = (gold.without ?? []).filter((snippet) => body.includes(squash(snippet))).length;
  return { p: null, r: null, f1: Number.NaN, counts: [found, wrong, wanted.length - found] };
}

function percent(value: number): string {
  return (100 * value).toFixed(1);
}

for (const [task, name] of SETS) {
  const models = loadModels(dataFolder, task === "article" ? "html" : "text");
  const pages = readSet(evalFolder, task, name).map((gold) => predict(gold, name, models, known));
  const file = path.join(dataFolder, `cv-${task}-${name}${favor === "balanced" ? "" : `-${favor}`}.jsonl`);
  fs.writeFileSync(file, pages.map(answer).join("\n"));
  const byId = scorePages(task, name, file);
  const scored = pages.map((page) => ({
    host: hostOf(page.gold, name),
    score: byId.get(page.gold.id) ?? scoreSnippets(page),
    confidence: page.split.confidence,
  }));
  const scores = scored.map(({ score }) => score);
  const [low, high] = interval(scored, task);
  const blocks: Sample[] = pages.flatMap(({ gold, parsed, split }) =>
    labelsOf(parsed, gold).flatMap((label, i) => {
      const block = split.blocks[i];
      return label < 0 || block === undefined
        ? []
        : [{ confidence: block.confidence, isRight: block.isBody === (label === 1) }];
    }),
  );
  const judged = scored.filter(({ score }) => !Number.isNaN(score.f1));
  const whole = judged.map(({ confidence, score }) => ({ confidence, isRight: score.f1 >= RIGHT }));
  const mean = (pick: (score: PageScore) => number | null): number => {
    const values = scores.map(pick).filter((value) => value !== null);
    return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  };
  console.log(
    [
      `${task}/${name}`,
      `F1 ${percent(pooledF1(scores, task))} [${percent(low)}, ${percent(high)}]`,
      ...(judged.length === 0
        ? []
        : [`precision ${percent(mean(({ p }) => p))}`, `recall ${percent(mean(({ r }) => r))}`]),
      ...(judged.length === 0 ? [] : [`below .5: ${percent(mean(({ f1 }) => (f1 < 0.5 ? 1 : 0)))} %`]),
      `calibration error of blocks ${calibrationError(blocks).toFixed(3)}`,
      ...(judged.length === 0 ? [] : [`of pages ${calibrationError(whole).toFixed(3)}`]),
    ].join(" | "),
  );
}

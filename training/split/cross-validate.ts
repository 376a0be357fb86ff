/**
 * Scores the whole splitter under cross-validation by host: every page is split with the trees that never saw its host.
 *
 *   npx tsx training/split/cross-validate.ts EVAL_FOLDER DATA_FOLDER
 *
 * DATA_FOLDER holds the fold models that `fit.py --cv` wrote; EVAL_FOLDER the labelled sets and score.mjs.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { parseBlocks } from "../../src/blocks/parse-blocks.js";
import { readPage } from "../../src/page/read-page.js";
import { joinBody } from "../../src/split/body-text.js";
import { EVIDENCE_NAMES } from "../../src/split/evidence-columns.js";
import { splitBlocks } from "../../src/split/split-blocks.js";
import { compileTrees, type Trees } from "../../src/split/trees.js";
import { findTitle } from "../../src/title/find-title.js";

const FOLDS = 5;
const SETS = [
  ["article", "fundus-parsers"],
  ["article", "wcxb-dev-article"],
  ["article", "trafilatura-snippets"],
  ["lines", "fundus-parsers"],
  ["lines", "wcxb-dev-article"],
  ["lines", "fundus-parsers-sentences"],
  ["lines", "wcxb-dev-article-sentences"],
] as const;

const [evalFolder, dataFolder] = process.argv.slice(2);
if (evalFolder === undefined || dataFolder === undefined) {
  console.error("usage: cross-validate.ts EVAL_FOLDER DATA_FOLDER");
  process.exit(2);
}

function loadFolds(kind: "html" | "text"): readonly Trees[] {
  return Array.from({ length: FOLDS }, (_, fold) =>
    compileTrees(
      JSON.parse(fs.readFileSync(path.join(dataFolder ?? "", `fold-${kind}-${fold}.json`), "utf8")),
      EVIDENCE_NAMES,
    ),
  );
}

/** The same hash as in fit.py, so that a page meets the model that left its host out. */
function foldOf(host: string): number {
  return Number(BigInt(`0x${createHash("sha1").update(host).digest("hex")}`) % BigInt(FOLDS));
}

const models = { article: loadFolds("html"), lines: loadFolds("text") };
for (const [task, set] of SETS) {
  const gold = zlib
    .gunzipSync(fs.readFileSync(path.join(evalFolder, "data", task, `${set}.jsonl.gz`)))
    .toString("utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const predictions = gold.map((page) => {
    const host = URL.canParse(page.url ?? "") ? new URL(page.url).hostname.replace(/^www\./, "") : `${set}-${page.id}`;
    const lines: { text: string }[] = page.lines ?? [];
    const text = lines.map((line) => line.text).join("\n");
    const parsed = parseBlocks(readPage({ ...(task === "article" ? { html: page.html } : { text }), url: page.url }));
    const title = findTitle(parsed);
    const model = models[task][foldOf(host)];
    const { blocks } = splitBlocks(parsed, title, { favor: "balanced", ...(model === undefined ? {} : { model }) });
    if (task === "article")
      return { id: page.id, text: joinBody(blocks, parsed.isSentencePerLine), title: title?.text };
    let at = 0;
    const labels = lines.map((line) => {
      const start = at;
      at += line.text.length + 1;
      return blocks.some((block) => block.isBody && block.start < start + line.text.length && block.end > start);
    });
    return { id: page.id, labels, title: title?.text };
  });
  const file = path.join(dataFolder, `cv-${task}-${set}.jsonl`);
  fs.writeFileSync(file, predictions.map((prediction) => JSON.stringify(prediction)).join("\n"));
  const printed = execFileSync("node", [path.join(evalFolder, "score.mjs"), task, set, file], { encoding: "utf8" });
  console.log(printed.replace(/\s+/g, " "));
}

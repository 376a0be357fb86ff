/**
 * Writes the evidence and labels of every block of the labelled pages for `fit.py`.
 *
 *   npx tsx training/split/dump.ts EVAL_FOLDER OUT_FOLDER [--second]
 *
 * EVAL_FOLDER holds data/article/*.jsonl.gz and data/lines/*.jsonl.gz. With --second, OUT_FOLDER/odds.f32 holds out-of-fold
 * log-odds of the first model, and the rows with what it says are written to rows2.f32.
 */
import fs from "node:fs";
import path from "node:path";
import { parseBlocks } from "../../src/blocks/parse-blocks.js";
import type { Block, ParsedPage } from "../../src/blocks/types.js";
import { readPage } from "../../src/page/read-page.js";
import { writeContext } from "../../src/split/context-evidence.js";
import { gatherEvidence } from "../../src/split/evidence.js";
import { EVIDENCE_NAMES } from "../../src/split/evidence-columns.js";
import { findTitle } from "../../src/title/find-title.js";
import { alignLabels, type Label } from "./labels.js";
import { type Gold, hostOf, inputOf, lineStarts, readSet, SETS } from "./sets.js";

const [evalFolder, outFolder, option] = process.argv.slice(2);
const isSecond = option === "--second";
if (evalFolder === undefined || outFolder === undefined || (option !== undefined && !isSecond)) {
  console.error("usage: dump.ts EVAL_FOLDER OUT_FOLDER [--second]");
  process.exit(2);
}

function squash(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Must-have and must-not snippets label only the blocks that hold them. */
function snippetLabels(blocks: readonly Block[], gold: Gold): Label[] {
  const wanted = (gold.with ?? []).map(squash);
  const unwanted = (gold.without ?? []).map(squash);
  return blocks.map(({ text }) => {
    const isWanted = wanted.some((snippet) => text.includes(snippet));
    const isUnwanted = unwanted.some((snippet) => text.includes(snippet));
    return isWanted === isUnwanted ? -1 : isWanted ? 1 : 0;
  });
}

const LINE_LABELS: Readonly<Record<string, Label>> = { b: 1, x: 0, t: 0, h: 0 };

function lineLabels({ blocks }: ParsedPage, gold: Gold): Label[] {
  const starts = lineStarts(gold);
  let line = 0;
  return blocks.map(({ start }) => {
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= start) line++;
    return LINE_LABELS[gold.lines?.[line]?.label ?? ""] ?? -1;
  });
}

function labelsOf(parsed: ParsedPage, gold: Gold): Label[] {
  if (gold.lines !== undefined) return lineLabels(parsed, gold);
  return gold.text === undefined ? snippetLabels(parsed.blocks, gold) : alignLabels(parsed.blocks, gold.text);
}

fs.mkdirSync(outFolder, { recursive: true });
const oddsFile = path.join(outFolder, "odds.f32");
const first = isSecond ? new Float32Array(fs.readFileSync(oddsFile).buffer) : null;
const rowsFile = fs.openSync(path.join(outFolder, isSecond ? "rows2.f32" : "rows.f32"), "w");
const labels: Label[] = [];
const pages: { set: string; id: string; host: string; blocks: number; words: number[] }[] = [];
let blocksBefore = 0;
for (const [task, name] of SETS) {
  for (const gold of readSet(evalFolder, task, name)) {
    const parsed = parseBlocks(readPage(inputOf(gold)));
    const title = findTitle(parsed);
    const evidence = gatherEvidence(parsed, title);
    const blocksBehind = blocksBefore + parsed.blocks.length;
    if (first !== null)
      writeContext(evidence, parsed, title?.block ?? null, first.subarray(blocksBefore, blocksBehind));
    blocksBefore = blocksBehind;
    fs.writeSync(rowsFile, Buffer.from(evidence.rows.buffer));
    if (isSecond) continue;
    labels.push(...labelsOf(parsed, gold));
    const words = parsed.blocks.map((block) => block.words);
    pages.push({ set: `${task}/${name}`, id: gold.id, host: hostOf(gold, name), blocks: words.length, words });
  }
  console.error(task, name, blocksBefore);
}
if (!isSecond) {
  fs.writeFileSync(path.join(outFolder, "labels.i8"), Int8Array.from(labels));
  fs.writeFileSync(path.join(outFolder, "pages.json"), JSON.stringify({ names: EVIDENCE_NAMES, pages }));
}

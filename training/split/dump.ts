/**
 * Writes the evidence and labels of every block of the labelled pages for `fit.py`.
 *
 *   npx tsx training/split/dump.ts EVAL_FOLDER OUT_FOLDER
 *
 * EVAL_FOLDER holds data/article/*.jsonl.gz and data/lines/*.jsonl.gz.
 */
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { parseBlocks } from "../../src/blocks/parse-blocks.js";
import type { Block, ParsedPage } from "../../src/blocks/types.js";
import { readPage } from "../../src/page/read-page.js";
import { gatherEvidence } from "../../src/split/evidence.js";
import { EVIDENCE_NAMES } from "../../src/split/evidence-columns.js";
import { findTitle } from "../../src/title/find-title.js";
import { alignLabels, type Label } from "./labels.js";

interface Gold {
  readonly id: string;
  readonly url?: string;
  readonly html?: string;
  readonly text?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly lines?: readonly { readonly text: string; readonly label: string }[];
}

const SETS = [
  ["article", "fundus-parsers"],
  ["article", "wcxb-dev-article"],
  ["article", "trafilatura-snippets"],
  ["lines", "fundus-parsers"],
  ["lines", "wcxb-dev-article"],
  ["lines", "fundus-parsers-sentences"],
  ["lines", "wcxb-dev-article-sentences"],
] as const;

const [evalFolder, outFolder] = process.argv.slice(2);
if (evalFolder === undefined || outFolder === undefined) {
  console.error("usage: dump.ts EVAL_FOLDER OUT_FOLDER");
  process.exit(2);
}
fs.mkdirSync(outFolder, { recursive: true });

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

function lineLabels(parsed: ParsedPage, gold: Gold): Label[] {
  const labels: Label[] = [];
  let at = 0;
  const starts = (gold.lines ?? []).map(({ text }) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
  let line = 0;
  for (const block of parsed.blocks) {
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= block.start) line++;
    labels.push(LINE_LABELS[gold.lines?.[line]?.label ?? ""] ?? -1);
  }
  return labels;
}

const rowsFile = fs.openSync(path.join(outFolder, "rows.f32"), "w");
const labelsFile = fs.openSync(path.join(outFolder, "labels.i8"), "w");
const pages: { set: string; id: string; host: string; lang: string; blocks: number; words: number[] }[] = [];
for (const [task, set] of SETS) {
  const text = zlib
    .gunzipSync(fs.readFileSync(path.join(evalFolder, "data", task, `${set}.jsonl.gz`)))
    .toString("utf8");
  for (const line of text.split("\n").filter(Boolean)) {
    const gold = JSON.parse(line);
    const url = gold.url === undefined ? {} : { url: gold.url };
    const page = readPage(
      gold.html === undefined
        ? { text: gold.lines.map((l: { text: string }) => l.text).join("\n"), ...url }
        : { html: gold.html, ...url },
    );
    const parsed = parseBlocks(page);
    const { rows } = gatherEvidence(parsed, findTitle(parsed));
    const labels =
      task === "lines"
        ? lineLabels(parsed, gold)
        : gold.text === undefined
          ? snippetLabels(parsed.blocks, gold)
          : alignLabels(parsed.blocks, gold.text);
    fs.writeSync(rowsFile, Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength));
    fs.writeSync(labelsFile, Int8Array.from(labels));
    const host = URL.canParse(gold.url ?? "") ? new URL(gold.url).hostname.replace(/^www\./, "") : `${set}-${gold.id}`;
    pages.push({
      set: `${task}/${set}`,
      id: gold.id,
      host,
      lang: gold.lang ?? "",
      blocks: parsed.blocks.length,
      words: parsed.blocks.map((b) => b.words),
    });
  }
  console.error(task, set, pages.length);
}
fs.writeFileSync(path.join(outFolder, "pages.json"), JSON.stringify({ names: EVIDENCE_NAMES, pages }));

/**
 * Writes what `fit.py` fits on: words, evidence and labels of every block of the labelled pages. train.sh runs the steps.
 *
 *   npx tsx training/split/dump.ts EVAL_FOLDER OUT_FOLDER tokens|rows
 *
 * EVAL_FOLDER holds data/article/*.jsonl.gz and data/lines/*.jsonl.gz.
 */
import fs from "node:fs";
import path from "node:path";
import { parseBlocks } from "../../src/blocks/parse-blocks.js";
import { readPage } from "../../src/page/read-page.js";
import { cutBlockWords } from "../../src/split/block-words.js";
import { gatherEvidence } from "../../src/split/evidence.js";
import { EVIDENCE_NAMES, NAME_LEVELS } from "../../src/split/evidence-columns.js";
import { forEachBlockWord, forEachName } from "../../src/split/word-odds.js";
import { findTitle } from "../../src/title/find-title.js";
import { foldOf, loadVocabularies } from "./folds.js";
import { type Label, labelsOf, lineNumbers } from "./labels.js";
import { FLATTENED, type Gold, hostOf, inputOf, readSet, SETS, TRIMMED } from "./sets.js";

const STEPS = ["tokens", "rows"] as const;

const [evalFolder, outFolder, step] = process.argv.slice(2);
if (evalFolder === undefined || outFolder === undefined || !STEPS.some((known) => known === step)) {
  console.error(`usage: dump.ts EVAL_FOLDER OUT_FOLDER ${STEPS.join("|")}`);
  process.exit(2);
}

/** Numbers for words in the order in which they are met. */
class Numbers {
  readonly #known = new Map<string, number>();

  of(word: string): number {
    const number = this.#known.get(word) ?? this.#known.size;
    this.#known.set(word, number);
    return number;
  }

  get words(): string[] {
    return [...this.#known.keys()];
  }
}

/** Words of the blocks' texts and names as the tables are counted from, with the labels. */
function dumpTokens(evalFolder: string, outFolder: string): void {
  const files = ["text", "names"].map((kind) => fs.openSync(path.join(outFolder, `${kind}-tokens.u32`), "w"));
  const numbers = [new Numbers(), new Numbers()] as const;
  const counts: number[] = [];
  const labels: Label[] = [];
  const sources: number[] = [];
  const firstBlocks = new Map<string, number>();
  const pages: { set: string; id: string; host: string; blocks: number; words: number[] }[] = [];
  for (const [task, name, gold] of eachPage(evalFolder)) {
    const parsed = parseBlocks(readPage(inputOf(gold)));
    const tokens: [number[], number[]] = [[], []];
    if (task === FLATTENED[0] && name === FLATTENED[1]) firstBlocks.set(gold.id, labels.length);
    for (const line of task === "flat" ? lineNumbers(parsed, gold) : parsed.blocks.map(() => 0))
      sources.push(line === 0 ? -1 : (firstBlocks.get(gold.id) ?? 0) + line - 1);
    for (const block of parsed.blocks) {
      const before = tokens.map((list) => list.length);
      forEachBlockWord(cutBlockWords(block.text), (word) => tokens[0].push(numbers[0].of(word)));
      let at = block.container;
      for (let level = 0; level < NAME_LEVELS && at >= 0; level++) {
        forEachName(parsed.containers[at]?.names ?? "", (word) => tokens[1].push(numbers[1].of(word)));
        at = parsed.containers[at]?.parent ?? -1;
      }
      counts.push(...tokens.map((list, kind) => list.length - (before[kind] ?? 0)));
    }
    for (const [kind, list] of tokens.entries()) fs.writeSync(files[kind] ?? 0, Uint32Array.from(list));
    labels.push(...labelsOf(parsed, gold));
    const words = parsed.blocks.map((block) => block.words);
    pages.push({ set: `${task}/${name}`, id: gold.id, host: hostOf(gold, name), blocks: words.length, words });
  }
  fs.writeFileSync(path.join(outFolder, "token-counts.u32"), Uint32Array.from(counts));
  fs.writeFileSync(path.join(outFolder, "sources.i32"), Int32Array.from(sources));
  fs.writeFileSync(path.join(outFolder, "labels.i8"), Int8Array.from(labels));
  fs.writeFileSync(path.join(outFolder, "tokens.json"), JSON.stringify(numbers.map(({ words }) => words)));
  fs.writeFileSync(path.join(outFolder, "pages.json"), JSON.stringify({ names: EVIDENCE_NAMES, pages }));
}

/** Evidence of every block, with the words weighed as they were fitted without the page's host. */
function dumpRows(evalFolder: string, outFolder: string): void {
  const vocabularies = loadVocabularies(outFolder);
  const file = fs.openSync(path.join(outFolder, "rows.f32"), "w");
  for (const [, name, gold] of eachPage(evalFolder)) {
    const parsed = parseBlocks(readPage(inputOf(gold)));
    const vocabulary = vocabularies[foldOf(hostOf(gold, name))];
    if (vocabulary === undefined) throw new Error("no table of words for a fold");
    const { rows } = gatherEvidence(parsed, findTitle(parsed), vocabulary);
    fs.writeSync(file, Buffer.from(rows.buffer));
  }
}

function* eachPage(evalFolder: string): Generator<readonly [string, string, Gold]> {
  for (const [task, name] of SETS) {
    for (const gold of readSet(evalFolder, task, name)) yield [task, name, gold];
    console.error(step, task, name);
  }
  // Text that somebody has cut already: without a footer, without menus, nothing but the article.
  for (const [task, name] of TRIMMED) {
    for (const [i, gold] of readSet(evalFolder, task, name).entries()) yield ["trim", name, trim(gold, i)];
    console.error(step, "trim", name);
  }
  // Pages with few labels, flattened: what the HTML model says of their blocks teaches the text model.
  const [task, name] = FLATTENED;
  for (const gold of readSet(evalFolder, task, name)) yield ["flat", name, flatten(gold)];
  console.error(step, "flat", name);
}

/** Every fourth page without what stands before the body, every fourth its title and body alone, and all without what follows. */
function trim({ lines = [], ...gold }: Gold, index: number): Gold {
  const first = lines.findIndex(({ label }) => label === "b");
  const upToEnd = lines.slice(0, lines.findLastIndex(({ label }) => label === "b") + 1);
  const title = { text: gold.title ?? "", label: "t" };
  const kept =
    index % 4 === 0
      ? [title, ...upToEnd.slice(Math.max(0, first))]
      : index % 4 === 1
        ? [title, ...upToEnd.filter(({ label }) => label === "b")]
        : upToEnd;
  return { ...gold, lines: kept.filter(({ text }) => text !== "") };
}

/** The page as a crawler would flatten it, its title tag in the first line: line `n` is HTML block `n - 1`. */
function flatten(gold: Gold): Gold {
  const { blocks, signals } = parseBlocks(readPage(inputOf(gold)));
  const lines = [signals.titleTag ?? "-", ...blocks.map(({ text }) => text)];
  const { id, url } = gold;
  return {
    id,
    ...(url === undefined ? {} : { url }),
    lines: lines.map((text) => ({ text: text.replace(/\s+/g, " ").trim(), label: "?" })),
  };
}

fs.mkdirSync(outFolder, { recursive: true });
if (step === "tokens") dumpTokens(evalFolder, outFolder);
else dumpRows(evalFolder, outFolder);

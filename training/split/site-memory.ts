/**
 * Measures what the memory of a site tells about a line that the model does not know yet, for `SITE_EVIDENCE` of
 * src/split/site-evidence.ts, and what the shipped rule changes.
 *
 *   npx tsx training/split/site-memory.ts EVAL_FOLDER DATA_FOLDER
 *
 * DATA_FOLDER holds labels.i8 and pages.json of dump.ts, and odds.f32 of fit.py: log-odds of every block from trees that never
 * saw its host. Nothing is drawn at random.
 */
import fs from "node:fs";
import path from "node:path";
import { parseBlocks } from "../../src/blocks/parse-blocks.js";
import type { ParsedPage } from "../../src/blocks/types.js";
import { readPage } from "../../src/page/read-page.js";
import { gatherEvidence } from "../../src/split/evidence.js";
import { lineKey } from "../../src/split/line-key.js";
import { sketchPage } from "../../src/split/page-sketch.js";
import { SITE_EVIDENCE, weighSite } from "../../src/split/site-evidence.js";
import { SitePages } from "../../src/split/site-pages.js";
import type { Vocabulary } from "../../src/split/word-odds.js";
import { findTitle } from "../../src/title/find-title.js";
import { hostOf, inputOf, readSet, SETS } from "./sets.js";

const [evalFolder, dataFolder] = process.argv.slice(2);
if (evalFolder === undefined || dataFolder === undefined) {
  console.error("usage: site-memory.ts EVAL_FOLDER DATA_FOLDER");
  process.exit(2);
}

interface LabelledPage {
  readonly parsed: ParsedPage;
  readonly labels: Int8Array;
  /** Of each block to be body, from trees that never saw the host. */
  readonly probabilities: Float32Array;
}

/** A line whose label is known, with what the other pages of its site say. */
interface Line {
  readonly host: string;
  readonly isBody: boolean;
  readonly odds: number;
  readonly bucket: string;
}

/** Word F1 of a page without and with the shipped rule. */
interface Score {
  readonly group: string;
  readonly before: number;
  readonly after: number;
}

/** What words say is in the odds already; the rule does not ask for it. */
const NO_WORDS: Vocabulary = { text: new Map(), names: new Map() };

/** Probabilities nearer to 0 and 1 are not believed. */
const LEAST = 1e-4;

/** Sites of several pages, by form of the text (HTML, lines, sentences a line) and host. Snippets label too few blocks. */
function readSites(labelled: string, data: string): ReadonlyMap<string, readonly LabelledPage[]> {
  const file = (name: string): Uint8Array => new Uint8Array(fs.readFileSync(path.join(data, name)));
  const { pages }: { pages: { blocks: number }[] } = JSON.parse(new TextDecoder().decode(file("pages.json")));
  const labels = new Int8Array(file("labels.i8").buffer);
  const odds = new Float32Array(file("odds.f32").buffer);
  const golds = SETS.flatMap(([task, name]) => readSet(labelled, task, name).map((gold) => ({ task, name, gold })));
  const sites = new Map<string, { gold: (typeof golds)[number]["gold"]; start: number; end: number }[]>();
  let start = 0;
  for (const [i, { task, name, gold }] of golds.entries()) {
    const end = start + (pages[i]?.blocks ?? 0);
    const form = task === "article" ? "html" : name.endsWith("-sentences") ? "sentences" : "lines";
    const site = `${form} ${hostOf(gold, name)}`;
    if (gold.text !== undefined || gold.lines !== undefined)
      sites.set(site, [...(sites.get(site) ?? []), { gold, start, end }]);
    start = end;
  }
  const several = [...sites].filter(([, of]) => of.length > 1);
  return new Map(
    several.map(([site, of]) => [
      site,
      of.flatMap(({ gold, start: from, end: to }) => {
        const parsed = parseBlocks(readPage(inputOf(gold)));
        const probabilities = odds.slice(from, to).map((odd) => 1 / (1 + Math.exp(-odd)));
        if (parsed.blocks.length === to - from) return [{ parsed, labels: labels.slice(from, to), probabilities }];
        console.error(`${site}: a page is cut into other blocks than by dump.ts, and left out`);
        return [];
      }),
    ]),
  );
}

function bucketOf(on: number, words: number, copies: number): string {
  const { longLine, mediumLine } = SITE_EVIDENCE;
  const length = words >= longLine.words ? "long" : words >= mediumLine.words ? "medium" : "short";
  if (on === 0) return `new, ${length}`;
  return length !== "long" && copies > 1 ? "repeats, and on the page itself too" : `repeats, ${length}`;
}

function linesOf(host: string, { parsed, labels, probabilities }: LabelledPage, site: SitePages): Line[] {
  const { blocks } = parsed;
  const copies = new Map<string, number>();
  for (const { text } of blocks) copies.set(text, (copies.get(text) ?? 0) + 1);
  const keys = blocks.map(({ text }) => lineKey(text));
  return site.countLines(keys, sketchPage(parsed, probabilities)).flatMap((count, i) => {
    const { text = "", words = 0 } = blocks[i] ?? {};
    if (labels[i] === -1 || count === null || count.of === 0) return [];
    const probability = Math.min(1 - LEAST, Math.max(LEAST, probabilities[i] ?? 0));
    const odds = Math.log(probability / (1 - probability));
    return [{ host, isBody: labels[i] === 1, odds, bucket: bucketOf(count.on, words, copies.get(text) ?? 1) }];
  });
}

function scoreOf(form: string, { parsed, labels, probabilities }: LabelledPage, site: SitePages): Score {
  const weighed = Float32Array.from(probabilities);
  weighSite(weighed, parsed, gatherEvidence(parsed, findTitle(parsed), NO_WORDS), site);
  const words = parsed.blocks.map((block) => block.words);
  const group = `${form}, ${site.size > SITE_EVIDENCE.fewestArticles ? "3 or more" : "up to 2"} articles a site`;
  return { group, before: wordF1(labels, probabilities, words), after: wordF1(labels, weighed, words) };
}

/** F1 of words in blocks whose label is known. */
function wordF1(labels: Int8Array, said: Float32Array, words: readonly number[]): number {
  let [both, wanted, kept] = [0, 0, 0];
  for (const [i, label] of labels.entries()) {
    if (label < 0) continue;
    const [isBody, isSaid] = [label === 1, (said[i] ?? 0) >= 0.5];
    if (isBody) wanted += words[i] ?? 0;
    if (isSaid) kept += words[i] ?? 0;
    if (isBody && isSaid) both += words[i] ?? 0;
  }
  return wanted + kept === 0 ? 1 : (2 * both) / (wanted + kept);
}

/** The shift of log-odds that makes the mean probability of lines right; nearer to 0 where there are few. */
function fitShift(lines: readonly Line[]): number {
  let [low, high] = [-10, 10];
  while (high - low > 1e-3) {
    const shift = (low + high) / 2;
    let slope = -shift;
    for (const { isBody, odds } of lines) slope += (isBody ? 1 : 0) - 1 / (1 + Math.exp(-odds - shift));
    if (slope > 0) low = shift;
    else high = shift;
  }
  return low;
}

function printShifts(lines: readonly Line[]): void {
  const hosts = [...new Set(lines.map(({ host }) => host))].sort();
  const half = new Map(hosts.map((host, i) => [host, i % 2]));
  for (const bucket of [...new Set(lines.map((line) => line.bucket))].sort()) {
    const these = lines.filter((line) => line.bucket === bucket);
    const body = these.filter(({ isBody }) => isBody).length;
    const shifts = [0, 1].map((which) => fitShift(these.filter(({ host }) => half.get(host) === which)).toFixed(2));
    const counts = `${these.length} lines, ${body} body`;
    console.log(
      `${bucket}: ${counts}; shift ${fitShift(these).toFixed(2)}, of each half of the hosts ${shifts.join(" and ")}`,
    );
  }
}

function printScores(scores: readonly Score[]): void {
  for (const group of new Set(scores.map((score) => score.group))) {
    const these = scores.filter((score) => score.group === group);
    const mean = (key: "before" | "after"): string =>
      (these.reduce((sum, score) => sum + score[key], 0) / these.length).toFixed(4);
    const better = these.filter(({ before, after }) => after > before).length;
    const worse = these.filter(({ before, after }) => after < before).length;
    console.log(
      `${group}: ${these.length} pages, word F1 ${mean("before")}, with the memory ${mean("after")}: ${better} better, ${worse} worse`,
    );
  }
}

const lines: Line[] = [];
const scores: Score[] = [];
for (const [key, pages] of readSites(evalFolder, dataFolder)) {
  const [form = "", host = ""] = key.split(" ");
  const site = new SitePages();
  const sketches = pages.flatMap(({ parsed, probabilities }) => sketchPage(parsed, probabilities) ?? []);
  for (const sketch of sketches) site.add(sketch);
  if (site.size < sketches.length) console.log(`${key}: ${sketches.length} pages, ${site.size} articles`);
  for (const page of pages) {
    lines.push(...linesOf(host, page, site));
    scores.push(scoreOf(form, page, site));
  }
}
printShifts(lines);
printScores(scores);

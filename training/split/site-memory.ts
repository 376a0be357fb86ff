/**
 * Measures what the memory of a site tells about a line that the model does not know yet, for `SITE_EVIDENCE` of
 * src/split/site-evidence.ts, and what the shipped rule changes.
 *
 *   npx tsx training/split/site-memory.ts EVAL_FOLDER DATA_FOLDER
 *
 * DATA_FOLDER holds labels.i8 and pages.json of dump.ts, and odds2.f32 of fit.py: log-odds of every block from trees that never
 * saw its host. Nothing is drawn at random.
 */
import fs from "node:fs";
import path from "node:path";
import { parseBlocks } from "../../src/blocks/parse-blocks.js";
import { readPage } from "../../src/page/read-page.js";
import { gatherEvidence } from "../../src/split/evidence.js";
import { lineKey } from "../../src/split/line-key.js";
import { type PageSketch, sketchPage } from "../../src/split/page-sketch.js";
import { SITE_EVIDENCE, weighSite } from "../../src/split/site-evidence.js";
import { SitePages } from "../../src/split/site-pages.js";
import { findTitle } from "../../src/title/find-title.js";
import { type Gold, hostOf, inputOf, readSet, SETS } from "./sets.js";

const [evalFolder, dataFolder] = process.argv.slice(2);
if (evalFolder === undefined || dataFolder === undefined) {
  console.error("usage: site-memory.ts EVAL_FOLDER DATA_FOLDER");
  process.exit(2);
}

interface SitePage {
  readonly gold: Gold;
  readonly labels: Int8Array;
  readonly probabilities: Float32Array;
}

/** A labelled line with what the other pages of its site say. */
interface Line {
  readonly host: string;
  readonly isBody: boolean;
  readonly odds: number;
  readonly bucket: string;
}

/** Pages by form of the text and host: HTML, lines, sentences a line. */
function readSites(): ReadonlyMap<string, SitePage[]> {
  const file = (name: string): Buffer => fs.readFileSync(path.join(dataFolder ?? "", name));
  const { pages }: { pages: { set: string; id: string; blocks: number }[] } = JSON.parse(file("pages.json").toString());
  const labels = new Int8Array(file("labels.i8"));
  const odds = new Float32Array(new Uint8Array(file("odds2.f32")).buffer);
  const sites = new Map<string, SitePage[]>();
  let [page, start] = [0, 0];
  for (const [task, name] of SETS) {
    for (const gold of readSet(evalFolder ?? "", task, name)) {
      const end = start + (pages[page++]?.blocks ?? 0);
      const form = task === "article" ? "html" : name.endsWith("-sentences") ? "sentences" : "lines";
      const site = `${form} ${hostOf(gold, name)}`;
      const probabilities = odds.slice(start, end).map((odd) => 1 / (1 + Math.exp(-odd)));
      // Snippets label too few blocks for an F1.
      if (gold.with === undefined && gold.url !== undefined)
        sites.set(site, [...(sites.get(site) ?? []), { gold, labels: labels.slice(start, end), probabilities }]);
      start = end;
    }
  }
  return new Map([...sites].filter(([, of]) => of.length > 1));
}

function bucketOf(on: number, words: number, copies: number): string {
  const { longLine, mediumLine } = SITE_EVIDENCE;
  const length = words >= longLine.words ? "long" : words >= mediumLine.words ? "medium" : "short";
  if (on === 0) return `new ${length}`;
  return length !== "long" && copies > 1 ? "repeats, and on the page itself" : `repeats ${length}`;
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

/** The shift of log-odds that makes a bucket's mean probability right; towards 0 where there are few lines. */
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

const lines: Line[] = [];
const scores = new Map<string, { before: number; after: number; pages: number; better: number; worse: number }>();
let copies = 0;
for (const [site, pages] of readSites()) {
  const [form = "", host = ""] = site.split(" ");
  const memory = new SitePages();
  const parsedPages = pages.map(({ gold }) => parseBlocks(readPage(inputOf(gold))));
  if (parsedPages.some(({ blocks }, i) => blocks.length !== pages[i]?.labels.length)) {
    console.error(`${site}: cut into other blocks than by dump.ts; left out`);
    continue;
  }
  const sketches = parsedPages.map((parsed, i): PageSketch | null =>
    sketchPage(parsed, pages[i]?.probabilities ?? new Float32Array()),
  );
  for (const sketch of sketches) if (sketch !== null) memory.add(sketch);
  copies += sketches.filter((sketch) => sketch !== null).length - memory.size;
  for (const [p, { labels, probabilities }] of pages.entries()) {
    const parsed = parsedPages[p];
    if (parsed === undefined) continue;
    const words = parsed.blocks.map((block) => block.words);
    const texts = parsed.blocks.map(({ text }) => text);
    const counts = memory.countLines(texts.map(lineKey), sketches[p] ?? null);
    for (const [i, count] of counts.entries()) {
      const label = labels[i] ?? -1;
      if (label < 0 || count === null || count.of === 0) continue;
      const probability = Math.min(1 - 1e-4, Math.max(1e-4, probabilities[i] ?? 0));
      const sameHere = texts.filter((text) => text === texts[i]).length;
      const odds = Math.log(probability / (1 - probability));
      lines.push({ host, isBody: label === 1, odds, bucket: bucketOf(count.on, words[i] ?? 0, sameHere) });
    }
    const weighed = Float32Array.from(probabilities);
    weighSite(weighed, parsed, gatherEvidence(parsed, findTitle(parsed)), memory);
    const group = `${form}, ${memory.size > SITE_EVIDENCE.fewestArticles ? "3 or more" : "2"} articles a site`;
    const score = scores.get(group) ?? { before: 0, after: 0, pages: 0, better: 0, worse: 0 };
    const [before, after] = [wordF1(labels, probabilities, words), wordF1(labels, weighed, words)];
    score.before += before;
    score.after += after;
    score.pages++;
    if (after > before) score.better++;
    if (after < before) score.worse++;
    scores.set(group, score);
  }
}

console.log(`${copies} pages are copies of another`);
for (const bucket of [...new Set(lines.map((line) => line.bucket))].sort()) {
  const these = lines.filter((line) => line.bucket === bucket);
  const body = these.filter(({ isBody }) => isBody).length;
  const hosts = [...new Set(these.map(({ host }) => host))].sort();
  const halves = [0, 1].map((half) =>
    fitShift(these.filter(({ host }) => hosts.indexOf(host) % 2 === half)).toFixed(2),
  );
  console.log(
    `${bucket}: ${these.length} lines, ${body} body; shift ${fitShift(these).toFixed(2)}, by half of the hosts ${halves}`,
  );
}
for (const [group, { before, after, pages, better, worse }] of scores)
  console.log(
    `${group}: ${pages} pages, word F1 ${(before / pages).toFixed(4)} -> ${(after / pages).toFixed(4)}, ${better} better, ${worse} worse`,
  );

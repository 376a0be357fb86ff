import type { Container, ParsedPage } from "../blocks/types.js";
import { findMain } from "./container-shape.js";
import { evidenceAt, type PageEvidence } from "./evidence.js";
import {
  CONTEXT,
  CONTEXT_NEAR,
  CONTEXT_START,
  CONTEXT_UP,
  CONTEXT_WINDOWS,
  EVIDENCE_NAMES,
} from "./evidence-columns.js";
import { shapeNumbers } from "./place-evidence.js";

/**
 * How runs of body are told apart: from which probability a block belongs to one, how many other blocks, and how many words in
 * them, may stand inside, and the largest log-odds that are told apart.
 */
export const CONTEXT_EVIDENCE = Object.freeze({ threshold: 0.5, gapBlocks: 3, gapWords: 40, mostOdds: 6 });

/** A half-open range of blocks that read as body, with the words expected in it. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

interface Context {
  readonly parsed: ParsedPage;
  readonly odds: Float32Array;
  /** Of the words of all blocks before each, those expected to be body, and all; one number more than blocks. */
  readonly body: Float64Array;
  readonly words: Float64Array;
  readonly title: number | null;
}

/** Writes into a row: the block, the column, what it gets. */
type Put = (index: number, column: number, value: number) => void;

/** A column's position among those of `CONTEXT`. */
function at(name: (typeof CONTEXT)[number]): number {
  return CONTEXT.indexOf(name);
}

/**
 * Fills the columns that depend on a first look at all blocks: the probabilities around each block, the runs of body they make
 * and which of them is the article's, what its containers and the blocks of its shape hold. Time is linear in the page.
 *
 * @param odds log-odds of the first look
 */
export function writeContext(
  page: PageEvidence,
  parsed: ParsedPage,
  titleBlock: number | null,
  odds: Float32Array,
): void {
  const put: Put = (index, column, value) => {
    page.rows[index * EVIDENCE_NAMES.length + CONTEXT_START + column] = value;
  };
  const body = new Float64Array(odds.length + 1);
  const words = new Float64Array(odds.length + 1);
  for (const [i, block] of parsed.blocks.entries()) {
    words[i + 1] = (words[i] ?? 0) + block.words;
    body[i + 1] = (body[i] ?? 0) + block.words * probabilityOf(odds[i] ?? 0);
  }
  const context = { parsed, odds, body, words, title: titleBlock };
  putSurroundings(put, context);
  putRuns(put, context);
  putSections(put, context, page);
  if (page.containers !== null) putContainers(put, context);
}

/** Where each column, or the first of those that stand in a row of their own, is among those of `CONTEXT`. */
const AT = Object.freeze({
  first: at("first"),
  bodyBefore: at("bodyBefore"),
  bodyAfter: at("bodyAfter"),
  bodyWords: at("bodyWords"),
  bodyShare: at("bodyShare"),
  runWords: at("runWords"),
  runShare: at("runShare"),
  runFromTitle: at("runFromTitle"),
  mainFromTitle: at("mainFromTitle"),
  mainShare: at("mainShare"),
  blocksFromMain: at("blocksFromMain"),
  wordsFromMain: at("wordsFromMain"),
  blocksOfRunBefore: at("blocksOfRunBefore"),
  blocksOfRunAfter: at("blocksOfRunAfter"),
  blocksFromRunBefore: at("blocksFromRunBefore"),
  blocksToRunAfter: at("blocksToRunAfter"),
  sectionBody: at("sectionBody"),
  shapeBody: at("shapeBody"),
  shapeWords: at("shapeWords"),
  levelsToBody: at("levelsToBody"),
  near: at("before1.first"),
  windows: at("bodyBefore4"),
  up: at("up1.body"),
});

function probabilityOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function putSurroundings(put: Put, { odds, body, words }: Context): void {
  const count = odds.length;
  const all = Math.max(1e-6, body[count] ?? 0);
  const share = (from: number, to: number): number =>
    ((body[to] ?? 0) - (body[from] ?? 0)) / Math.max(1, (words[to] ?? 0) - (words[from] ?? 0));
  for (let i = 0; i < count; i++) {
    put(i, AT.first, clamp(odds[i] ?? 0));
    for (const [k, distance] of CONTEXT_NEAR.entries()) {
      put(i, AT.near + 2 * k, i >= distance ? clamp(odds[i - distance] ?? 0) : Number.NaN);
      put(i, AT.near + 2 * k + 1, i + distance < count ? clamp(odds[i + distance] ?? 0) : Number.NaN);
    }
    for (const [k, width] of CONTEXT_WINDOWS.entries()) {
      put(i, AT.windows + 2 * k, share(Math.max(0, i - width), i));
      put(i, AT.windows + 2 * k + 1, share(i + 1, Math.min(count, i + 1 + width)));
    }
    put(i, AT.bodyBefore, (body[i] ?? 0) / all);
    put(i, AT.bodyAfter, (all - (body[i + 1] ?? 0)) / all);
    put(i, AT.bodyWords, Math.log1p(all));
    put(i, AT.bodyShare, all / Math.max(1, words[count] ?? 0));
  }
}

function clamp(odds: number): number {
  return Math.max(-CONTEXT_EVIDENCE.mostOdds, Math.min(CONTEXT_EVIDENCE.mostOdds, odds));
}

function signedLog(value: number): number {
  return value < 0 ? -Math.log1p(-value) : Math.log1p(value);
}

function putRuns(put: Put, context: Context): void {
  const { odds, words, body, title } = context;
  const runs = findRuns(context);
  let main: Run | undefined;
  for (const run of runs) if (main === undefined || run.words > main.words) main = run;
  const all = Math.max(1, body[odds.length] ?? 0);
  let next = 0;
  for (let i = 0; i < odds.length; i++) {
    while ((runs[next]?.end ?? Number.POSITIVE_INFINITY) <= i) next++;
    const run = runs[next];
    const own = run !== undefined && run.start <= i ? run : undefined;
    put(i, AT.runWords, Math.log1p(own?.words ?? 0));
    put(i, AT.runShare, (own?.words ?? 0) / all);
    put(i, AT.runFromTitle, own === undefined || title === null ? Number.NaN : signedLog(own.start - title));
    if (main === undefined) continue;
    put(i, AT.mainFromTitle, title === null ? Number.NaN : signedLog(main.start - title));
    put(i, AT.mainShare, main.words / all);
    put(
      i,
      AT.blocksFromMain,
      i < main.start ? signedLog(i - main.start) : i < main.end ? 0 : signedLog(i - main.end + 1),
    );
    const here = words[i] ?? 0;
    const [from, to] = [words[main.start] ?? 0, words[main.end] ?? 0];
    put(i, AT.wordsFromMain, i < main.start ? signedLog(here - from) : i < main.end ? 0 : signedLog(here - to));
    put(i, AT.blocksOfRunBefore, signedLog(i - (own?.start ?? i)));
    put(i, AT.blocksOfRunAfter, signedLog((own?.end ?? i) - i));
    const before = runs[next - 1];
    const after = own === undefined ? run : runs[next + 1];
    put(i, AT.blocksFromRunBefore, before === undefined ? Number.NaN : Math.log1p(i - before.end));
    put(i, AT.blocksToRunAfter, after === undefined ? Number.NaN : Math.log1p(after.start - i));
  }
}

/** The runs of blocks that read as body, gaps of a few blocks and words closed. */
function findRuns({ odds, body, words }: Context): readonly Run[] {
  const runs: Run[] = [];
  const least = Math.log(CONTEXT_EVIDENCE.threshold / (1 - CONTEXT_EVIDENCE.threshold));
  let [start, end] = [-1, -1];
  const close = (): void => {
    if (start >= 0) runs.push({ start, end, words: (body[end] ?? 0) - (body[start] ?? 0) });
  };
  for (let i = 0; i < odds.length; i++) {
    if ((odds[i] ?? 0) < least) continue;
    const isNear =
      i - end <= CONTEXT_EVIDENCE.gapBlocks && (words[i] ?? 0) - (words[end] ?? 0) <= CONTEXT_EVIDENCE.gapWords;
    if (start < 0 || !isNear) {
      close();
      start = i;
    }
    end = i + 1;
  }
  close();
  return runs;
}

/** What the blocks of the same section, from a heading to the next, hold. */
function putSections(put: Put, { odds, body, words }: Context, page: PageEvidence): void {
  let start = 0;
  for (let i = 1; i <= odds.length; i++) {
    if (i < odds.length && evidenceAt(page, i, "blocksFromHeading") > 1) continue;
    // Here the heading is the block before the first of its section.
    const [read, all] = [(body[i] ?? 0) - (body[start] ?? 0), (words[i] ?? 0) - (words[start] ?? 0)];
    for (let k = start; k < i; k++) put(k, AT.sectionBody, read / Math.max(1, all));
    start = i;
  }
}

function putContainers(put: Put, { parsed, odds, body }: Context): void {
  const { blocks, containers } = parsed;
  const read = new Float32Array(containers.length);
  const all = new Float32Array(containers.length);
  const shapes = shapeNumbers(parsed);
  const shapeRead = new Float64Array(blocks.length);
  const shapeAll = new Float64Array(blocks.length);
  for (const [i, { container, words: own }] of blocks.entries()) {
    const expected = (body[i + 1] ?? 0) - (body[i] ?? 0);
    read[container] = (read[container] ?? 0) + expected;
    all[container] = (all[container] ?? 0) + own;
    const shape = shapes[i] ?? 0;
    shapeRead[shape] = (shapeRead[shape] ?? 0) + expected;
    shapeAll[shape] = (shapeAll[shape] ?? 0) + own;
  }
  const main = findMain(read, containers);
  sumUp(read, containers);
  sumUp(all, containers);
  const total = Math.max(1, body[odds.length] ?? 0);
  const levels = levelsBelow(main, containers);
  for (const [i, block] of blocks.entries()) {
    const expected = (body[i + 1] ?? 0) - (body[i] ?? 0);
    let around = block.container;
    for (const k of CONTEXT_UP.keys()) {
      around = containers[around]?.parent ?? -1;
      if (around < 0) break;
      put(i, AT.up + 2 * k, ((read[around] ?? 0) - expected) / Math.max(1, (all[around] ?? 0) - block.words));
      put(i, AT.up + 2 * k + 1, (read[around] ?? 0) / total);
    }
    const shape = shapes[i] ?? 0;
    const others = (shapeAll[shape] ?? 0) - block.words;
    put(i, AT.shapeBody, others > 0 ? ((shapeRead[shape] ?? 0) - expected) / others : Number.NaN);
    put(i, AT.shapeWords, Math.log1p(others));
    const level = levels[block.container] ?? 255;
    put(i, AT.levelsToBody, level === 255 ? Number.NaN : level);
  }
}

/** Adds to each container what the containers inside it hold: children come after their parents. */
function sumUp(sums: Float32Array, containers: readonly Container[]): void {
  for (let index = containers.length - 1; index > 0; index--) {
    const parent = containers[index]?.parent ?? -1;
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[index] ?? 0);
  }
}

/** Levels of each container below another; 255 where it is not inside. */
function levelsBelow(from: number, containers: readonly Container[]): Uint8Array {
  const levels = new Uint8Array(containers.length).fill(255);
  for (const [index, { parent }] of containers.entries()) {
    if (index === from) levels[index] = 0;
    else if (parent >= 0 && levels[parent] !== 255) levels[index] = Math.min(254, (levels[parent] ?? 0) + 1);
  }
  return levels;
}

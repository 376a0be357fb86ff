import { BLOCK_KINDS, type Block, type ParsedPage } from "../blocks/types.js";
import { titleKey, wordSet } from "../title/title-text.js";
import type { Title } from "../title/types.js";
import { claimsArticle } from "./article-claim.js";
import { type BlockEvidence, measureBlocks, phraseNumber, phraseStrength, strongShare } from "./block-evidence.js";
import type { BlockWords } from "./block-words.js";
import { distinctNames } from "./container-names.js";
import { type ContainerShapes, DISTANCES, measureContainers } from "./container-shape.js";
import {
  columnOf,
  EVIDENCE,
  EVIDENCE_NAMES,
  NEIGHBOR,
  OFFSETS,
  PATH_LEVELS,
  WORDING_WINDOWS,
} from "./evidence-columns.js";
import { nameOddsAround, ownNameOdds } from "./name-odds.js";
import { writePaths } from "./path-evidence.js";
import { pathNumbers } from "./path-numbers.js";
import { writePlaces, writeSameShapes } from "./place-evidence.js";
import { type Vocabulary, type WordTable, wordOdds } from "./word-odds.js";

/** Tags by number; -1 is any other. */
const TAGS: ReadonlyMap<string, number> = new Map(
  "p div span li h1 h2 h3 h4 h5 h6 td th section article blockquote figcaption a body main header footer nav aside ul ol dd dt"
    .split(" ")
    .map((tag, number) => [tag, number]),
);

const WIDTH = EVIDENCE_NAMES.length;

/** A page's evidence. */
export interface PageEvidence {
  /** One row a block, `EVIDENCE_NAMES.length` numbers a row. NaN is evidence that is absent. */
  readonly rows: Float32Array;
  readonly blocks: readonly BlockEvidence[];
  /** For each block the first with the same text: itself, or one before it. */
  readonly firstCopies: Int32Array;
  /** For each block the word that speaks most against body, as it is looked up; empty where none does. */
  readonly leastWords: readonly string[];
  /** Null on flattened text. */
  readonly containers: ContainerShapes | null;
}

/** The number in a column of a block's row; NaN where it is absent. */
export function evidenceAt({ rows }: Pick<PageEvidence, "rows">, index: number, column: number): number {
  return rows[index * WIDTH + column] ?? Number.NaN;
}

/** What is measured of every block before the model weighs it, in time linear in the page. */
export function gatherEvidence(parsed: ParsedPage, title: Title | null, vocabulary: Vocabulary): PageEvidence {
  const blocks = measureBlocks(parsed);
  const names = distinctNames(parsed.containers);
  const containers = parsed.containers.length > 0 ? measureContainers(parsed.blocks, parsed.containers, names) : null;
  const firstCopies = findFirstCopies(parsed.blocks);
  const rows = new Float32Array(blocks.length * WIDTH).fill(Number.NaN);
  const leastWords = writeOwn(rows, blocks, title, firstCopies, vocabulary.text);
  writePlaces(rows, parsed, title, blocks);
  writeNeighbors(rows, parsed);
  writePage(rows, parsed, blocks);
  writeWording(rows, parsed.blocks);
  if (containers !== null) {
    writeContainers(rows, parsed, containers, ownNameOdds(names, vocabulary.names));
    const paths = pathNumbers(parsed, names, PATH_LEVELS);
    if (paths[0] !== undefined) writeSameShapes(rows, paths[0]);
    writePaths(rows, blocks, paths);
  }
  return { rows, blocks, firstCopies, leastWords, containers };
}

function findFirstCopies(blocks: readonly Block[]): Int32Array {
  const seen = new Map<string, number>();
  return Int32Array.from(blocks, ({ text }, i) => {
    const first = seen.get(text);
    if (first === undefined) seen.set(text, i);
    return first ?? i;
  });
}

/** Writes the columns of `OWN`, and gives `PageEvidence.leastWords`. */
function writeOwn(
  rows: Float32Array,
  blocks: readonly BlockEvidence[],
  title: Title | null,
  firstCopies: Int32Array,
  table: WordTable,
): readonly string[] {
  const titleWords = wordSet(title?.text ?? "");
  const copies = new Int32Array(blocks.length);
  for (const first of firstCopies) copies[first] = (copies[first] ?? 0) + 1;
  return blocks.map((own, index) => {
    const { block, shape, phrase, words } = own;
    const isCompared = block.words <= EVIDENCE.longestCompared && titleWords.size > 0;
    const odds = wordOdds(words, table);
    let at = index * WIDTH;
    rows[at++] = Math.log1p(block.words);
    rows[at++] = shape.wordLength;
    rows[at++] = shape.stopsPerWord;
    rows[at++] = shape.commasPerWord;
    rows[at++] = shape.lowerShare;
    rows[at++] = shape.capitalShare;
    rows[at++] = shape.shoutedShare;
    rows[at++] = shape.digitShare;
    rows[at++] = shape.separators;
    rows[at++] = shape.quotes;
    rows[at++] = shape.endsSentence ? 1 : 0;
    rows[at++] = shape.startsSmall ? 1 : 0;
    rows[at++] = shape.lastSign;
    rows[at++] = phraseNumber(phrase);
    rows[at++] = phraseStrength(phrase);
    rows[at++] = block.linkDensity ?? Number.NaN;
    rows[at++] = BLOCK_KINDS.indexOf(block.kind);
    rows[at++] = block.level;
    rows[at++] = block.linkDensity === null ? Number.NaN : strongShare(block);
    rows[at++] = copies[firstCopies[index] ?? index] ?? 1;
    rows[at++] = isCompared ? shareOf(words, titleWords) : Number.NaN;
    rows[at++] = title?.block === index ? 1 : 0;
    rows[at++] = own.isDateLine ? 1 : 0;
    rows[at++] = own.isCountLine ? 1 : 0;
    rows[at++] = own.hasCredit ? 1 : 0;
    rows[at++] = own.consentShare;
    rows[at++] = own.startsWithAuthor ? 1 : 0;
    rows[at++] = block.isHidden === null ? Number.NaN : block.isHidden ? 1 : 0;
    rows[at++] = odds.sum;
    rows[at++] = odds.least;
    rows[at++] = odds.most;
    return odds.leastWord;
  });
}

/** Share of the words of two letters or more that a set has, 0 to 1; 0 without words. */
function shareOf({ lower, bounds }: BlockWords, words: ReadonlySet<string>): number {
  let [all, shared] = [0, 0];
  for (let i = 0; i < bounds.length; i += 2) {
    const start = bounds[i] ?? 0;
    const end = bounds[i + 1] ?? 0;
    if (end - start < 2) continue;
    all++;
    if (words.has(lower.slice(start, end))) shared++;
  }
  return all === 0 ? 0 : shared / all;
}

const NEIGHBOR_START = columnOf(`before1.${NEIGHBOR[0]}`);

/** What the columns of `NEIGHBOR` are in the neighbor's own row, but for the container that both may share. */
const OWN_OF_NEIGHBOR: readonly (number | null)[] = NEIGHBOR.map((name) =>
  name === "sharesContainer" ? null : columnOf(name),
);

/** The columns of `NEIGHBOR` for each of `OFFSETS`, once those of `OWN` are written. */
function writeNeighbors(rows: Float32Array, parsed: ParsedPage): void {
  const { blocks } = parsed;
  blocks.forEach((block, index) => {
    let at = index * WIDTH + NEIGHBOR_START;
    for (const offset of OFFSETS) {
      const other = blocks[index + offset];
      if (other === undefined) {
        at += NEIGHBOR.length;
        continue;
      }
      const from = (index + offset) * WIDTH;
      for (const column of OWN_OF_NEIGHBOR)
        rows[at++] = column === null ? sharedContainer(block, other, parsed) : (rows[from + column] ?? Number.NaN);
    }
  });
}

/** 2 in the same element, 1 in elements beside each other, 0 elsewhere; NaN on flattened text. */
function sharedContainer(a: Block, b: Block, { containers }: ParsedPage): number {
  if (a.container < 0) return Number.NaN;
  if (a.container === b.container) return 2;
  return containers[a.container]?.parent === containers[b.container]?.parent ? 1 : 0;
}

const CONTAINER_START = columnOf("up1.words");
const MAIN_START = columnOf("inMain");

/** The columns of `ANCESTOR` for each level up, those of class and id names and of landmarks, and the last four of `PAGE`. */
function writeContainers(
  rows: Float32Array,
  { blocks, containers }: ParsedPage,
  shapes: ContainerShapes,
  names: ReturnType<typeof ownNameOdds>,
): void {
  let allProse = 0;
  for (const [index, { parent }] of containers.entries()) if (parent < 0) allProse += shapes.proseWords[index] ?? 0;
  blocks.forEach(({ container }, index) => {
    let at = index * WIDTH + CONTAINER_START;
    let up = container;
    for (let level = 0; level < EVIDENCE.ancestors; level++) {
      up = containers[up]?.parent ?? -1;
      const words = shapes.words[up] ?? Number.NaN;
      const prose = shapes.proseWords[up] ?? Number.NaN;
      rows[at++] = Math.log1p(words);
      rows[at++] = prose / Math.max(1, allProse);
      rows[at++] = prose / words;
      rows[at++] = (shapes.linkedWords[up] ?? Number.NaN) / words;
      rows[at++] = Math.log1p(shapes.blockCount[up] ?? Number.NaN);
    }
    const odds = nameOddsAround(container, containers, names);
    rows[at++] = odds.sum;
    rows[at++] = odds.least;
    rows[at++] = odds.most;
    const distances = container < 0 ? -1 : container * DISTANCES;
    if (distances >= 0) for (let i = 0; i < DISTANCES; i++) rows[at++] = shapes.distances[distances + i] ?? 0;
    const levels = shapes.levelsToMain[container] ?? -1;
    at = index * WIDTH + MAIN_START;
    rows[at++] = levels < 0 ? 0 : 1;
    rows[at++] = levels < 0 ? Number.NaN : levels;
    rows[at++] = containers[container]?.depth ?? Number.NaN;
    rows[at++] = TAGS.get(containers[container]?.tag ?? "") ?? -1;
  });
}

const PAGE_START = columnOf("pageConsent");

/** The columns of `PAGE` but for the last four. */
function writePage(rows: Float32Array, parsed: ParsedPage, blocks: readonly BlockEvidence[]): void {
  let [words, prose, consent] = [0, 0, 0];
  for (const { block, isProse, consentShare } of blocks) {
    words += block.words;
    consent += consentShare * block.words;
    if (isProse) prose += block.words;
  }
  const isClaim = claimsArticle(parsed.signals) ? 1 : 0;
  const ofPage = [
    consent / Math.max(1, words),
    parsed.page.format === "html" ? isClaim : Number.NaN,
    Math.log1p(words),
    Math.log1p(prose),
    Math.log1p(blocks.length),
    parsed.isSentencePerLine ? 1 : 0,
  ];
  const { meta } = parsed.signals;
  const description = meta.get("og:description")?.[0] ?? meta.get("description")?.[0] ?? "";
  const key = titleKey(description.slice(0, 400));
  blocks.forEach(({ block }, index) => {
    const at = index * WIDTH + PAGE_START;
    rows.set(ofPage, at);
    rows[at + ofPage.length] = inDescription(block, key);
  });
}

const OWN_WORDING = columnOf("wording");
const WORDING_START = columnOf("wordingBefore");

/** The wording before and behind each block, around it and of the whole page, each block's weighed by its words. */
function writeWording(rows: Float32Array, blocks: readonly Block[]): void {
  const count = blocks.length;
  const [weights, sums] = [new Float64Array(count + 1), new Float64Array(count + 1)];
  blocks.forEach(({ words }, i) => {
    weights[i + 1] = (weights[i] ?? 0) + words;
    sums[i + 1] = (sums[i] ?? 0) + words * (rows[i * WIDTH + OWN_WORDING] ?? 0);
  });
  const mean = (from: number, to: number): number =>
    ((sums[to] ?? 0) - (sums[from] ?? 0)) / Math.max(1, (weights[to] ?? 0) - (weights[from] ?? 0));
  const ofPage = mean(0, count);
  const { sides, around } = WORDING_WINDOWS;
  for (let i = 0; i < count; i++) {
    const at = i * WIDTH + WORDING_START;
    rows[at] = mean(Math.max(0, i - sides), i);
    rows[at + 1] = mean(i + 1, Math.min(count, i + 1 + sides));
    rows[at + 2] = mean(Math.max(0, i - around), Math.min(count, i + 1 + around));
    rows[at + 3] = ofPage;
  }
}

/** 1 where the page's description starts with the block or the block with it; NaN where the page has none. */
function inDescription({ text, words }: Block, descriptionKey: string): number {
  if (descriptionKey.length < 30) return Number.NaN;
  if (words < 4 || words > 120) return 0;
  // Only the start of a block is compared: twice the characters allow for signs that the key leaves out.
  const key = titleKey(text.slice(0, 2 * EVIDENCE.comparedCharacters));
  const shared = Math.min(EVIDENCE.comparedCharacters, key.length, descriptionKey.length);
  return shared >= 20 && key.slice(0, shared) === descriptionKey.slice(0, shared) ? 1 : 0;
}

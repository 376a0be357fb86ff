import type { Block, ParsedPage } from "../blocks/types.js";
import { coverage, titleKey, wordSet } from "../title/title-text.js";
import type { Title } from "../title/types.js";
import { claimsArticle } from "./article-claim.js";
import { type BlockEvidence, measureBlocks, phraseNumber, phraseStrength, strongShare } from "./block-evidence.js";
import { type ContainerShapes, LANDMARKS, measureContainers } from "./container-shape.js";
import {
  ANCESTOR,
  COLUMN,
  EVIDENCE,
  EVIDENCE_NAMES,
  NAME_COLUMNS,
  NEIGHBOR,
  OFFSETS,
  PLACE,
  WORDING,
  WORDING_WINDOWS,
} from "./evidence-columns.js";
import { NAME_GROUPS } from "./name-groups.js";
import { nameOdds } from "./name-odds.js";
import { writePaths } from "./path-evidence.js";
import { writePlaces } from "./place-evidence.js";
import { NO_WORD_ODDS, type Vocabulary, type WordOdds, wordOdds } from "./word-odds.js";

const KINDS: Readonly<Record<Block["kind"], number>> = {
  paragraph: 0,
  quote: 1,
  heading: 2,
  "list-item": 3,
  term: 4,
  code: 5,
  table: 6,
  caption: 7,
  control: 8,
};

/** Tags by number; -1 is any other. */
const TAGS =
  "p div span li h1 h2 h3 h4 h5 h6 td th section article blockquote figcaption a body main header footer nav aside ul ol dd dt".split(
    " ",
  );

/** A page's evidence. */
export interface PageEvidence {
  /** One row a block, `EVIDENCE_NAMES.length` numbers a row. NaN is evidence that is absent. */
  readonly rows: Float32Array;
  readonly blocks: readonly BlockEvidence[];
  /** Null on flattened text. */
  readonly containers: ContainerShapes | null;
}

/** The number in a column of a block's row; NaN where it is absent. */
export function evidenceAt({ rows }: Pick<PageEvidence, "rows">, index: number, column: string): number {
  return rows[index * EVIDENCE_NAMES.length + (COLUMN.get(column) ?? Number.NaN)] ?? Number.NaN;
}

interface Context {
  readonly parsed: ParsedPage;
  readonly title: Title | null;
  readonly titleWords: ReadonlySet<string>;
  readonly blocks: readonly BlockEvidence[];
  readonly containers: ContainerShapes | null;
  /** By block. */
  readonly wordOdds: readonly WordOdds[];
  /** By container. */
  readonly nameOdds: readonly WordOdds[];
  readonly words: number;
  readonly proseWords: number;
  /** Share of the page's words that consent dialogs are made of. */
  readonly consent: number;
  readonly copies: ReadonlyMap<string, number>;
  readonly descriptionKey: string;
  readonly claimsArticle: boolean;
}

/** What is measured of every block before the model weighs it, in time linear in the page. */
export function gatherEvidence(parsed: ParsedPage, title: Title | null, vocabulary: Vocabulary): PageEvidence {
  const blocks = measureBlocks(parsed);
  const containers = parsed.containers.length > 0 ? measureContainers(parsed.blocks, parsed.containers) : null;
  const context = {
    parsed,
    title,
    titleWords: wordSet(title?.text ?? ""),
    blocks,
    containers,
    wordOdds: blocks.map(({ block }) => wordOdds(block.text, vocabulary.text)),
    nameOdds: nameOdds(parsed.containers, vocabulary.names),
    claimsArticle: claimsArticle(parsed.signals),
    ...sumPage(parsed, blocks),
  };
  const rows = new Float32Array(blocks.length * EVIDENCE_NAMES.length).fill(Number.NaN);
  for (const [index, own] of blocks.entries()) writeRow(rows, index, own, context);
  writePlaces(rows, parsed, title, blocks);
  writeWording(rows, context.wordOdds, blocks);
  if (containers !== null) writePaths(rows, parsed, blocks);
  return { rows, blocks, containers };
}

function sumPage(
  parsed: ParsedPage,
  blocks: readonly BlockEvidence[],
): Pick<Context, "words" | "proseWords" | "consent" | "copies" | "descriptionKey"> {
  let words = 0;
  let proseWords = 0;
  let consent = 0;
  const copies = new Map<string, number>();
  for (const { block, isProse, consentShare } of blocks) {
    words += block.words;
    consent += consentShare * block.words;
    if (isProse) proseWords += block.words;
    copies.set(block.text, (copies.get(block.text) ?? 0) + 1);
  }
  const { meta } = parsed.signals;
  const description = meta.get("og:description")?.[0] ?? meta.get("description")?.[0] ?? "";
  return {
    words,
    proseWords,
    consent: consent / Math.max(1, words),
    copies,
    descriptionKey: titleKey(description.slice(0, 400)),
  };
}

/** Writes a row in the order of `EVIDENCE_NAMES`; the columns of `PLACE` are left to `writePlaces`. */
function writeRow(rows: Float32Array, index: number, own: BlockEvidence, context: Context): void {
  let at = index * EVIDENCE_NAMES.length;
  const put = (value: number): void => {
    rows[at++] = value;
  };
  putOwn(put, own, index, context);
  at += PLACE.length;
  for (const offset of OFFSETS) putNeighbor(put, own, index + offset, context);
  putContainers(put, own.block, context);
  putPage(put, own.block, context);
}

function putOwn(put: (value: number) => void, own: BlockEvidence, index: number, context: Context): void {
  const { block, shape, phrase } = own;
  put(Math.log1p(block.words));
  put(shape.wordLength);
  put(shape.stopsPerWord);
  put(shape.commasPerWord);
  put(shape.lowerShare);
  put(shape.capitalShare);
  put(shape.shoutedShare);
  put(shape.digitShare);
  put(shape.separators);
  put(shape.quotes);
  put(shape.endsSentence ? 1 : 0);
  put(shape.startsSmall ? 1 : 0);
  put(shape.lastSign);
  put(phraseNumber(phrase));
  put(phraseStrength(phrase));
  put(block.linkDensity ?? Number.NaN);
  put(KINDS[block.kind]);
  put(block.level);
  put(block.linkDensity === null ? Number.NaN : strongShare(block));
  put(context.copies.get(block.text) ?? 1);
  const isCompared = block.words <= EVIDENCE.longestCompared && context.titleWords.size > 0;
  put(isCompared ? coverage(wordSet(block.text), context.titleWords) : Number.NaN);
  put(context.title?.block === index ? 1 : 0);
  put(own.isDateLine ? 1 : 0);
  put(own.isCountLine ? 1 : 0);
  put(own.hasCredit ? 1 : 0);
  put(own.consentShare);
  put(own.startsWithAuthor ? 1 : 0);
  put(block.isHidden === null ? Number.NaN : block.isHidden ? 1 : 0);
  putOdds(put, context.wordOdds[index] ?? NO_WORD_ODDS);
}

function putOdds(put: (value: number) => void, { sum, least, most }: WordOdds): void {
  put(sum);
  put(least);
  put(most);
}

function putNeighbor(
  put: (value: number) => void,
  own: BlockEvidence,
  index: number,
  { blocks, parsed, wordOdds }: Context,
): void {
  const other = blocks[index];
  if (other === undefined) {
    for (let i = 0; i < NEIGHBOR.length; i++) put(Number.NaN);
    return;
  }
  put(Math.log1p(other.block.words));
  put(other.shape.endsSentence ? 1 : 0);
  put(phraseNumber(other.phrase));
  put(other.block.linkDensity ?? Number.NaN);
  put(KINDS[other.block.kind]);
  put(sharedContainer(own.block, other.block, parsed));
  put(wordOdds[index]?.sum ?? 0);
}

/** 2 in the same element, 1 in elements beside each other, 0 elsewhere; NaN on flattened text. */
function sharedContainer(a: Block, b: Block, { containers }: ParsedPage): number {
  if (a.container < 0) return Number.NaN;
  if (a.container === b.container) return 2;
  return containers[a.container]?.parent === containers[b.container]?.parent ? 1 : 0;
}

function putContainers(
  put: (value: number) => void,
  block: Block,
  { parsed, containers, proseWords, nameOdds }: Context,
): void {
  if (containers === null) {
    const absent = EVIDENCE.ancestors * ANCESTOR.length + NAME_COLUMNS.length + NAME_GROUPS.length + LANDMARKS.length;
    for (let i = 0; i < absent; i++) put(Number.NaN);
    return;
  }
  let at = block.container;
  for (let up = 0; up < EVIDENCE.ancestors; up++) {
    at = parsed.containers[at]?.parent ?? -1;
    const words = containers.words[at] ?? Number.NaN;
    const prose = containers.proseWords[at] ?? Number.NaN;
    put(Math.log1p(words));
    put(prose / Math.max(1, proseWords));
    put(prose / words);
    put((containers.linkedWords[at] ?? Number.NaN) / words);
    put(Math.log1p(containers.blockCount[at] ?? Number.NaN));
  }
  putOdds(put, nameOdds[block.container] ?? NO_WORD_ODDS);
  for (const distance of containers.groupDistance) put(distance[block.container] ?? Number.NaN);
  for (const distance of containers.landmarkDistance) put(distance[block.container] ?? Number.NaN);
}

function putPage(put: (value: number) => void, block: Block, context: Context): void {
  const { parsed, containers, words, proseWords, descriptionKey, blocks } = context;
  put(context.consent);
  put(parsed.page.format === "html" ? (context.claimsArticle ? 1 : 0) : Number.NaN);
  put(Math.log1p(words));
  put(Math.log1p(proseWords));
  put(Math.log1p(blocks.length));
  put(parsed.isSentencePerLine ? 1 : 0);
  put(inDescription(block, descriptionKey));
  const up = containers === null ? Number.NaN : levelsUp(block.container, containers.main, parsed);
  put(containers === null ? Number.NaN : up < 0 ? 0 : 1);
  put(up < 0 ? Number.NaN : up);
  put(parsed.containers[block.container]?.depth ?? Number.NaN);
  put(containers === null ? Number.NaN : TAGS.indexOf(parsed.containers[block.container]?.tag ?? ""));
}

/** The wording before and behind each block, around it and of the whole page, each block's weighed by its words. */
function writeWording(rows: Float32Array, odds: readonly WordOdds[], blocks: readonly BlockEvidence[]): void {
  const count = blocks.length;
  const [weights, sums] = [new Float64Array(count + 1), new Float64Array(count + 1)];
  for (const [i, { block }] of blocks.entries()) {
    weights[i + 1] = (weights[i] ?? 0) + block.words;
    sums[i + 1] = (sums[i] ?? 0) + block.words * (odds[i]?.sum ?? 0);
  }
  const mean = (from: number, to: number): number =>
    ((sums[to] ?? 0) - (sums[from] ?? 0)) / Math.max(1, (weights[to] ?? 0) - (weights[from] ?? 0));
  const first = COLUMN.get(WORDING[0]) ?? 0;
  const { sides, around } = WORDING_WINDOWS;
  for (let i = 0; i < count; i++) {
    const at = i * EVIDENCE_NAMES.length + first;
    rows[at] = mean(Math.max(0, i - sides), i);
    rows[at + 1] = mean(i + 1, Math.min(count, i + 1 + sides));
    rows[at + 2] = mean(Math.max(0, i - around), Math.min(count, i + 1 + around));
    rows[at + 3] = mean(0, count);
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

/** Levels from a container up to another; -1 where that is not around it. */
function levelsUp(from: number, to: number, { containers }: ParsedPage): number {
  let at = from;
  for (let level = 0; at >= 0; level++) {
    if (at === to) return level;
    at = containers[at]?.parent ?? -1;
  }
  return -1;
}

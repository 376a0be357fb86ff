import type { Block, ParsedPage } from "../../src/blocks/types.js";
import { forEachWord } from "../../src/text/words.js";
import { type Gold, lineStarts } from "./sets.js";

/** 1 body, 0 boilerplate, -1 not decidable and left out of the fit. */
export type Label = 1 | 0 | -1;

const SHINGLE = 4;

function words(text: string): string[] {
  const found: string[] = [];
  // Lower-casing can change a text's length, as with a dotted capital I.
  const lower = text.toLowerCase();
  forEachWord(lower, (start, end) => found.push(lower.slice(start, end)));
  return found;
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
  return lineNumbers(parsed, gold).map((line) => LINE_LABELS[gold.lines?.[line]?.label ?? ""] ?? -1);
}

/** The labels of a page's blocks, by whatever gold the page has. */
export function labelsOf(parsed: ParsedPage, gold: Gold): Label[] {
  if (gold.lines !== undefined) return lineLabels(parsed, gold);
  return gold.text === undefined ? snippetLabels(parsed.blocks, gold) : alignLabels(parsed.blocks, gold.text);
}

/** For each block of flattened text, the line that it starts in. */
export function lineNumbers({ blocks }: ParsedPage, gold: Gold): number[] {
  const starts = lineStarts(gold);
  let line = 0;
  return blocks.map(({ start }) => {
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= start) line++;
    return line;
  });
}

function squash(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

interface Match {
  readonly block: number;
  /** Word positions in gold. */
  readonly start: number;
  readonly end: number;
  readonly share: number;
}

/**
 * Labels blocks by aligning them with the gold text: a block is body where nearly all of its word sequences stand in gold, in
 * the order of the page. A copy of body text elsewhere on the page is boilerplate; what matches half is left out.
 */
export function alignLabels(blocks: readonly Block[], gold: string): Label[] {
  const goldWords = words(gold);
  const positions = indexShingles(goldWords);
  const goldLines = new Set(gold.split("\n").map((line) => words(line).join(" ")));
  const matches: Match[] = [];
  const labels: Label[] = blocks.map(() => 0);
  for (const [index, block] of blocks.entries()) {
    const own = words(block.text);
    const match =
      own.length >= SHINGLE ? matchLong(own, positions, index) : matchShort(own, goldWords, goldLines, index);
    if (match.length > 0) matches.push(...match);
  }
  const chosen = longestChain(matches);
  const covered = new Set(chosen.map(({ block }) => block));
  for (const { block, share } of matches) {
    if (covered.has(block)) labels[block] = share >= 0.75 ? 1 : share >= 0.3 ? -1 : 0;
    else if (labels[block] === 0 && share >= 0.75) labels[block] = isCovered(matches, chosen, block) ? 0 : -1;
  }
  return labels;
}

function indexShingles(goldWords: readonly string[]): ReadonlyMap<string, number[]> {
  const positions = new Map<string, number[]>();
  for (let i = 0; i + SHINGLE <= goldWords.length; i++) {
    const key = goldWords.slice(i, i + SHINGLE).join(" ");
    const list = positions.get(key);
    if (list === undefined) positions.set(key, [i]);
    else list.push(i);
  }
  return positions;
}

function matchLong(own: readonly string[], positions: ReadonlyMap<string, number[]>, block: number): Match[] {
  let hits = 0;
  const offsets = new Map<number, number>();
  for (let i = 0; i + SHINGLE <= own.length; i++) {
    const found = positions.get(own.slice(i, i + SHINGLE).join(" "));
    if (found === undefined) continue;
    hits++;
    for (const at of found.slice(0, 8)) offsets.set(at - i, (offsets.get(at - i) ?? 0) + 1);
  }
  if (hits === 0) return [];
  const share = hits / (own.length - SHINGLE + 1);
  return [...offsets]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([offset]) => ({ block, start: Math.max(0, offset), end: offset + own.length, share }));
}

/** A block of few words matches where gold has it as a line of its own, or at a place that the chain then must confirm. */
function matchShort(
  own: readonly string[],
  goldWords: readonly string[],
  goldLines: ReadonlySet<string>,
  block: number,
): Match[] {
  if (own.length === 0 || !goldLines.has(own.join(" "))) return [];
  const matches: Match[] = [];
  for (let i = 0; i + own.length <= goldWords.length && matches.length < 20; i++) {
    if (own.every((word, k) => goldWords[i + k] === word))
      matches.push({ block, start: i, end: i + own.length, share: 1 });
  }
  return matches;
}

/** The chain of matches, in order on the page and in gold, that covers most gold words. */
function longestChain(matches: readonly Match[]): Match[] {
  const ordered = matches.filter(({ share }) => share >= 0.3).sort((a, b) => a.block - b.block || a.start - b.start);
  const best: number[] = [];
  const from: number[] = [];
  for (const [i, match] of ordered.entries()) {
    const weight = (match.end - match.start) * match.share;
    let top = weight;
    let origin = -1;
    for (let j = Math.max(0, i - 400); j < i; j++) {
      const other = ordered[j];
      if (other === undefined || other.block >= match.block || other.end > match.start + 3) continue;
      // A short gap is worth more than a long one: two copies of a heading, the nearer is the right one.
      const score = (best[j] ?? 0) + weight - 0.001 * (match.block - other.block);
      if (score > top) [top, origin] = [score, j];
    }
    best.push(top);
    from.push(origin);
  }
  let at = best.indexOf(Math.max(...best, -1));
  const chain: Match[] = [];
  while (at >= 0) {
    const match = ordered[at];
    if (match !== undefined) chain.push(match);
    at = from[at] ?? -1;
  }
  return chain;
}

/** True where a chosen match covers the same words of gold: the block is a copy. */
function isCovered(matches: readonly Match[], chosen: readonly Match[], block: number): boolean {
  return matches.some(
    (match) =>
      match.block === block && chosen.some((other) => other.start < match.end - 2 && other.end > match.start + 2),
  );
}

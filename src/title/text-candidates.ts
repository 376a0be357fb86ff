import { findPhrase } from "../blocks/phrases.js";
import { findProseRun } from "../blocks/prose-run.js";
import type { Block, ParsedPage } from "../blocks/types.js";
import { countWords } from "../text/words.js";
import { seenText } from "./claim-text.js";
import { hasDate, judgeText, type LineEvidenceName, type LineWords } from "./line-evidence.js";
import { contentWords, coverage, hostLetters, overlap, slugWords, titleCuts, titleKey, wordSet } from "./title-text.js";

/** A line, or a part of the first, with what speaks for it. */
export interface LineCandidate {
  readonly text: string;
  readonly key: string;
  /** The block that shows it; null for a part of the first line. */
  readonly block: number | null;
  readonly evidence: ReadonlyMap<LineEvidenceName, number>;
}

/** Bounds on what is looked at, in blocks and characters. */
export const LINES = Object.freeze({
  beforeProse: 80,
  inProse: 2,
  nearProse: 6,
  farFromProse: 25,
  byline: 4,
  leadCharacters: 800,
  /** Share of words with the first line above which a line may be the one that it names. */
  leastLikeness: 0.3,
  /** A first line of more characters is no title tag. */
  longestTitleTag: 300,
  longest: 300,
  /** Lines of more words do not show a site's name or a section's. */
  furniture: 8,
});

interface Context extends LineWords {
  readonly blocks: readonly Block[];
  readonly first: { readonly text: string; readonly key: string; readonly words: ReadonlySet<string> };
  readonly host: string;
  readonly start: number;
  /** Words of the longest line before the prose but the first. */
  readonly longest: number;
  /** How often each line stands on the page. */
  readonly counts: ReadonlyMap<string, number>;
  /** Words that the prose opens with, its first block among them: evidence for the lines before it. */
  readonly opening: ReadonlySet<string>;
  /** The greatest overlap of a line with the first. */
  readonly likest: number;
}

/** Every line before the prose, and every part of the first line, that may be the title. None where there is no prose. */
export function collectTitleLines({ blocks, page, isSentencePerLine }: ParsedPage): readonly LineCandidate[] {
  const run = findProseRun(blocks, isSentencePerLine);
  if (run === null) return [];
  const from = Math.max(0, run.start - LINES.beforeProse);
  // The only prose of a page is no headline.
  const to = Math.min(run.start + LINES.inProse, run.end - 1);
  const counts = new Map<string, number>();
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  const all: number[] = [];
  for (let index = from; index < to; index++) if (mayBeTitle(blocks[index])) all.push(index);
  if (from > 0 && mayBeTitle(blocks[0])) all.unshift(0);
  // One title in 600 is a single word, one line in three is: of a menu.
  const longer = all.filter((index) => index === 0 || (blocks[index]?.words ?? 0) > 1);
  const lines = longer.some((index) => index > 0) ? longer : all;
  const firstLine = blocks[0]?.text ?? "";
  const text = firstLine.length > LINES.longestTitleTag ? "" : firstLine;
  // A line of the run is no evidence for itself.
  const texts = blocks.slice(run.start, run.end).map((block) => block.text);
  const context: Context = {
    blocks,
    prose: contentWords(texts.slice(LINES.inProse).join(" ")),
    lead: contentWords(texts.slice(1).join(" ").slice(0, LINES.leadCharacters)),
    slug: slugWords(page.url),
    host: hostLetters(page.url),
    longest: longestBefore(lines, run.start, blocks),
    first: { text, key: titleKey(text), words: wordSet(text) },
    start: run.start,
    counts,
    opening: contentWords(texts.join(" ").slice(0, LINES.leadCharacters)),
    likest: greatestLikeness(lines, wordSet(text), blocks),
  };
  const candidates = lines.map((index) => {
    const line = withoutMark(blocks[index]?.text ?? "");
    return { text: line, key: titleKey(line), block: index, evidence: judgeLine(index, context) };
  });
  const keys = new Set(candidates.map(({ key }) => key));
  return [...candidates, ...partsOfFirst(context, keys)];
}

/** A headline as readers see it, one of Markdown without its number signs. */
function withoutMark(text: string): string {
  return seenText(text.replace(/^#{1,6}\s+/, ""));
}

function mayBeTitle(block: Block | undefined): boolean {
  return block !== undefined && block.text.length <= LINES.longest && /\p{L}{2}/u.test(block.text);
}

/**
 * Parts of a leading title-tag line that no other line repeats. A clause of the headline behind or before its colon is none: there
 * the host must be named after the rest, or another line say it.
 */
function partsOfFirst(context: Context, keys: ReadonlySet<string>): readonly LineCandidate[] {
  const cuts = titleCuts(context.first.text);
  if (cuts.length === 0) return [];
  const short = context.blocks
    .slice(1)
    .filter(({ words, text }) => words <= LINES.furniture && text.length <= LINES.longest);
  const lower = short.map(({ text }) => text.toLowerCase());
  const isSaid = (key: string): boolean => {
    const word = key.split(" ", 1)[0] ?? "";
    return lower.some((text) => text.includes(word) && ` ${titleKey(text)} `.includes(` ${key} `));
  };
  const known = new Map<string, boolean>();
  const isKnown = (rest: string): boolean => {
    const key = titleKey(rest);
    const letters = key.replaceAll(" ", "");
    const answer = known.get(key) ?? ((letters.length > 2 && context.host.includes(letters)) || isSaid(key));
    known.set(key, answer);
    return answer;
  };
  return cuts
    .map((cut) => ({ ...cut, key: titleKey(cut.part), isKnown: cut.rests.every(isKnown) }))
    .filter(({ key, isKnown, isAtColon }) => !keys.has(key) && (isKnown || !isAtColon))
    .map(({ part, key, isKnown }) => {
      const evidence = judgeText(part, countWords(part), context);
      evidence.set("is part of first line", 1);
      if (isKnown) evidence.set("rest is known", 1);
      return { text: part, key, block: null, evidence };
    });
}

function longestBefore(lines: readonly number[], start: number, blocks: readonly Block[]): number {
  let longest = 0;
  for (const index of lines) if (index > 0 && index < start) longest = Math.max(longest, blocks[index]?.words ?? 0);
  return longest;
}

function greatestLikeness(lines: readonly number[], first: ReadonlySet<string>, blocks: readonly Block[]): number {
  let greatest = 0;
  for (const index of lines)
    if (index > 0) greatest = Math.max(greatest, overlap(wordSet(blocks[index]?.text ?? ""), first));
  return greatest;
}

function judgeLine(index: number, context: Context): Map<LineEvidenceName, number> {
  const { blocks, start, first, counts, longest, opening } = context;
  const block = blocks[index];
  if (block === undefined) return new Map();
  const evidence = judgeText(block.text, block.words, context);
  const put = (name: LineEvidenceName, holds: boolean): void => {
    if (holds) evidence.set(name, 1);
  };
  if (index === 0) evidence.set("is first line", 1);
  else {
    const key = titleKey(block.text);
    put("opens first line", key !== "" && (first.key === key || first.key.startsWith(`${key} `)));
    put("is in first line", key !== "" && ` ${first.key} `.includes(` ${key} `));
    const likeness = overlap(wordSet(block.text), first.words);
    evidence.set("like first line", likeness);
    put("most like first line", likeness > LINES.leastLikeness && likeness === context.likest);
  }
  const distance = start - index;
  put("opens prose", distance === 0);
  put("in prose", distance < 0);
  put("just before prose", distance === 1);
  put("near prose", distance > 0 && distance <= LINES.nearProse);
  put("far from prose", distance > LINES.farFromProse);
  put("first of page", index < 2);
  put("before a byline", isBeforeByline(index, blocks));
  put("behind a short line", (blocks[index - 1]?.words ?? 0) <= 2);
  const count = counts.get(block.text) ?? 0;
  put("stands twice", count === 2);
  put("stands often", count > 2);
  put("longest before prose", block.words >= longest);
  if (distance > 0) evidence.set("words in opening", coverage(contentWords(block.text), opening));
  put("list item", block.kind === "list-item");
  return evidence;
}

/** True where one of the next lines names a writer or a day. */
function isBeforeByline(index: number, blocks: readonly Block[]): boolean {
  for (let next = index + 1; next <= index + LINES.byline && next < blocks.length; next++) {
    const block = blocks[next];
    if (block === undefined || block.words > 20) continue;
    const role = findPhrase(block.text, block.words)?.role;
    if (role === "byline" || role === "date" || hasDate(block.text)) return true;
  }
  return false;
}

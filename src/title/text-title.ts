import { findPhrase } from "../blocks/phrases.js";
import { type BlockRun, endsLikeSentence, findProseRun } from "../blocks/prose-run.js";
import type { Block, ParsedPage } from "../blocks/types.js";
import { coverage, overlap, slugWords, titleKey, titleParts, wordSet } from "./title-text.js";
import type { Title } from "./types.js";

/** What makes a line of flattened text the title. Chosen by hand on development pages. */
export const TEXT_TITLE = Object.freeze({
  linesBeforeProse: 60,
  fewestWords: 2,
  mostWords: 30,
  bodyOverlap: 2,
  slugOverlap: 4,
  firstLineOverlap: 3,
  perLineOfDistance: -0.06,
  perMissingWord: -0.35,
  wantedWords: 5,
  likeSentence: -1.5,
  furniture: -4,
  countsAndSigns: -3,
  /** A first line of more characters is no title tag. */
  longestTitleTag: 300,
  /** Share of its words that the body must have before part of a leading title-tag line is taken for the title. */
  leastAbout: 0.35,
  evenScore: 1.5,
  slope: 0.9,
});

interface Context {
  readonly body: ReadonlySet<string>;
  readonly slug: ReadonlySet<string>;
  /** The first line with its key and words, empty where it is too long for a title tag. */
  readonly first: { readonly text: string; readonly key: string; readonly words: ReadonlySet<string> };
  readonly proseStart: number;
}

/**
 * The title of flattened text: the line before the prose that shares most words with the body, the URL's slug and a leading
 * title-tag line; that line's own headline part where no other line repeats it. Null where no line will do.
 */
export function findTextTitle({ blocks, page, isSentencePerLine }: ParsedPage): Title | null {
  const run = findProseRun(blocks, isSentencePerLine);
  if (run === null) return null;
  const context = makeContext(blocks, run, page.url);
  const from = Math.max(0, run.start - TEXT_TITLE.linesBeforeProse);
  let best: { readonly index: number; readonly score: number } | null = null;
  // A headline with a closing stop opens the run itself; the only prose of a page is no headline.
  const last = run.end - run.start > 1 ? run.start : run.start - 1;
  for (let index = from; index <= last; index++) {
    const block = blocks[index];
    if (block === undefined) continue;
    const score = scoreLine(block, index, context);
    if (score !== null && (best === null || score > best.score + 1e-9)) best = { index, score };
  }
  const fromFirst = headlineOfFirstLine(context);
  const line = best === null ? undefined : blocks[best.index];
  if (best === null || line === undefined || (best.score < TEXT_TITLE.evenScore && fromFirst !== null))
    return fromFirst === null ? null : { text: fromFirst, block: null, source: "title-tag", confidence: 0.5 };
  const isFirst = best.index === 0;
  return {
    text: withoutMark(isFirst ? (fromFirst ?? line.text) : line.text),
    block: isFirst && fromFirst !== null ? null : best.index,
    source: "line",
    confidence: 1 / (1 + Math.exp(-TEXT_TITLE.slope * (best.score - TEXT_TITLE.evenScore))),
  };
}

function makeContext(blocks: readonly Block[], run: BlockRun, url: string | null): Context {
  const prose = blocks.slice(run.start, run.end).map(({ text }) => text);
  const firstLine = blocks[0]?.text ?? "";
  const text = firstLine.length > TEXT_TITLE.longestTitleTag ? "" : firstLine;
  return {
    body: wordSet(prose.join(" ")),
    slug: slugWords(url),
    first: { text, key: titleKey(text), words: wordSet(text) },
    proseStart: run.start,
  };
}

/** A headline of Markdown without its number signs. */
function withoutMark(text: string): string {
  return text.replace(/^#{1,6}\s+/, "");
}

/** How much speaks for a line; null where it cannot be a title. */
function scoreLine(block: Block, index: number, { body, slug, first, proseStart }: Context): number | null {
  if (block.words < TEXT_TITLE.fewestWords || block.words > TEXT_TITLE.mostWords || !/\p{L}{2}/u.test(block.text))
    return null;
  const words = wordSet(block.text);
  let score = TEXT_TITLE.bodyOverlap * coverage(words, body);
  if (slug.size > 1) score += TEXT_TITLE.slugOverlap * overlap(slug, words);
  if (index > 0) score += TEXT_TITLE.firstLineOverlap * firstLineAgreement(block.text, words, first);
  score += TEXT_TITLE.perLineOfDistance * (proseStart - index);
  score += TEXT_TITLE.perMissingWord * Math.max(0, TEXT_TITLE.wantedWords - block.words);
  if (endsLikeSentence(block.text) && !block.text.endsWith("?")) score += TEXT_TITLE.likeSentence;
  if (findPhrase(block.text, block.words) !== null) score += TEXT_TITLE.furniture;
  if (/^[\d\s.,:|/-]+|[|\u203a\u00bb>]\s/.test(block.text) && !/^\d+\s\p{L}/u.test(block.text))
    score += TEXT_TITLE.countsAndSigns;
  return score;
}

/** 1 where the first line begins with this line, as a title tag does with the headline; else the share of its words. */
function firstLineAgreement(text: string, words: ReadonlySet<string>, first: Context["first"]): number {
  const key = titleKey(text);
  if (key !== "" && (first.key === key || first.key.startsWith(`${key} `) || first.key.endsWith(` ${key}`))) return 1;
  return 0.5 * overlap(words, first.words);
}

/** The part of a leading title-tag line that shares most words with the body; null where the line has no parts. */
function headlineOfFirstLine({ first, body, slug }: Context): string | null {
  let best: string | null = null;
  let bestScore = 0;
  for (const part of titleParts(first.text)) {
    const words = wordSet(part);
    const score = (coverage(words, body) + overlap(slug, words)) * Math.log(1 + words.size);
    const isAbout = coverage(words, body) >= TEXT_TITLE.leastAbout;
    if (isAbout && words.size >= TEXT_TITLE.fewestWords && score > bestScore) [best, bestScore] = [part, score];
  }
  return best;
}

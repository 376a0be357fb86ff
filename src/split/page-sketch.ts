import type { ParsedPage } from "../blocks/types.js";
import { lineKey, mix, textKey } from "./line-key.js";
import { pageAddress } from "./page-address.js";

/**
 * How much is kept of a page, and the share of the shorter article's lines from which two pages are one article. On the 81 sites
 * of the training sets that have several pages this found two pairs, each one article at two addresses.
 */
export const PAGE_SKETCH = Object.freeze({
  mostLines: 1024,
  mostArticleLines: 32,
  fewestWordsOfArticleLine: 8,
  sameArticle: 0.6,
});

/** What the memory of a site keeps of a page. Both lists hold distinct keys of lines, ascending. */
export interface PageSketch {
  /** Pages of one address have the same; without an address, pages of one article. 0 to 2^32 - 1. */
  readonly key: number;
  /** Of the long lines that read as body, the lowest keys. */
  readonly article: Uint32Array;
  /** Of all lines, the lowest keys. */
  readonly lines: Uint32Array;
}

/**
 * The sketch of a page; null where no long line reads as body, because nothing tells such a page from any other.
 *
 * @param probabilities that each block is body, from the page alone
 */
export function sketchPage({ page, blocks }: ParsedPage, probabilities: Float32Array): PageSketch | null {
  const lines = new Set<number>();
  const article = new Set<number>();
  for (const [i, { text, words }] of blocks.entries()) {
    const key = lineKey(text);
    if (key === null) continue;
    lines.add(key);
    if (words >= PAGE_SKETCH.fewestWordsOfArticleLine && (probabilities[i] ?? 0) >= 0.5) article.add(key);
  }
  if (article.size === 0) return null;
  const articleKeys = ascending(article);
  return {
    key: page.url === null ? keyOfArticle(articleKeys) : textKey(pageAddress(page.url)),
    article: articleKeys.slice(0, PAGE_SKETCH.mostArticleLines),
    lines: ascending(lines).slice(0, PAGE_SKETCH.mostLines),
  };
}

function ascending(keys: ReadonlySet<number>): Uint32Array {
  return Uint32Array.from(keys).sort();
}

function keyOfArticle(lines: Uint32Array): number {
  return lines.reduce((key, line) => mix(key ^ line), 0);
}

/**
 * True for two pages of one address, and for near-identical copies of an article: a print version, a later version, the same
 * under another address. Lines that differ by a number only are the same line.
 */
export function isSameArticle(a: PageSketch, b: PageSketch): boolean {
  if (a.key === b.key) return true;
  // A list that was cut says nothing about keys above its last.
  const limit = Math.min(
    lastKnown(a.article, PAGE_SKETCH.mostArticleLines),
    lastKnown(b.article, PAGE_SKETCH.mostArticleLines),
  );
  const fewest = Math.min(countUpTo(a.article, limit), countUpTo(b.article, limit));
  return fewest > 0 && countShared(a.article, b.article, limit) >= PAGE_SKETCH.sameArticle * fewest;
}

/** The highest key of which a list of lowest keys says whether it is among them. */
export function lastKnown(keys: Uint32Array, most: number): number {
  return keys.length < most ? 0xffffffff : (keys[most - 1] ?? 0);
}

function countUpTo(keys: Uint32Array, limit: number): number {
  let count = 0;
  while (count < keys.length && (keys[count] ?? 0) <= limit) count++;
  return count;
}

function countShared(a: Uint32Array, b: Uint32Array, limit: number): number {
  let shared = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const [left, right] = [a[i] ?? 0, b[k] ?? 0];
    if (Math.min(left, right) > limit) break;
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) k++;
  }
  return shared;
}

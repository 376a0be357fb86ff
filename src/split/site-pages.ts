import { isSameArticle, lastKnown, PAGE_SKETCH, type PageSketch } from "./page-sketch.js";

/**
 * Pages kept of a site: those with the lowest keys, which are a random sample. The share of a site's pages that hold a
 * line is then known with a standard error of at most 1 / (2 * sqrt(64)) = 0.063.
 */
export const SITE_PAGES = Object.freeze({ most: 64 });

/** On how many other articles of its site a line stands, and how many were looked at. */
export interface LineCount {
  readonly on: number;
  readonly of: number;
}

/** Copies of one article. Its lines are those of all of them. */
interface Copies {
  readonly sketches: readonly PageSketch[];
  readonly lines: ReadonlySet<number>;
  /** Keys above it may be missing. */
  readonly knownTo: number;
}

/**
 * Sketches of pages of one site. The same pages give the same state in any order and however often: a page that is left out
 * because of its key is left out whatever follows.
 */
export class SitePages {
  readonly #sketches = new Map<number, PageSketch>();
  /** Null after a change. */
  #articles: readonly Copies[] | null = null;

  /** Ascending by key. */
  get sketches(): readonly PageSketch[] {
    return [...this.#sketches.values()].sort((a, b) => a.key - b.key);
  }

  /** Distinct articles that are kept: copies of one count once. */
  get size(): number {
    return this.#findArticles().length;
  }

  /** Takes in a page. Of two versions of a page the same one is kept whichever comes first. */
  add(sketch: PageSketch): void {
    const known = this.#sketches.get(sketch.key);
    if (known !== undefined && compareSketches(known, sketch) <= 0) return;
    this.#sketches.set(sketch.key, sketch);
    if (this.#sketches.size > SITE_PAGES.most) this.#sketches.delete(Math.max(...this.#sketches.keys()));
    this.#articles = null;
  }

  /** Counts for lines by their keys, over all articles but the own one and its copies; null for a line without a key. */
  countLines(keys: readonly (number | null)[], own: PageSketch | null): readonly (LineCount | null)[] {
    const others = this.#findArticles().filter(
      ({ sketches }) => own === null || !sketches.some((sketch) => isSameArticle(sketch, own)),
    );
    return keys.map((key) => {
      if (key === null) return null;
      const on = others.filter(({ lines }) => lines.has(key)).length;
      const silent = others.filter(({ lines, knownTo }) => key > knownTo && !lines.has(key)).length;
      return { on, of: others.length - silent };
    });
  }

  #findArticles(): readonly Copies[] {
    this.#articles ??= groupCopies(this.sketches);
    return this.#articles;
  }
}

/** Articles, each with all pages that are copies of it or of a copy of it. */
function groupCopies(sketches: readonly PageSketch[]): readonly Copies[] {
  let groups: (readonly PageSketch[])[] = [];
  for (const sketch of sketches) {
    const copies = new Set(groups.filter((group) => group.some((other) => isSameArticle(sketch, other))));
    groups = [...groups.filter((group) => !copies.has(group)), [...[...copies].flat(), sketch]];
  }
  return groups.map((group) => ({
    sketches: group,
    lines: new Set(group.flatMap(({ lines }) => [...lines])),
    knownTo: Math.max(...group.map(({ lines }) => lastKnown(lines, PAGE_SKETCH.mostLines))),
  }));
}

/** An order of sketches of one key, by what they hold. */
function compareSketches(a: PageSketch, b: PageSketch): number {
  return compareKeys(a.article, b.article) || compareKeys(a.lines, b.lines);
}

function compareKeys(a: Uint32Array, b: Uint32Array): number {
  if (a.length !== b.length) return a.length - b.length;
  const at = a.findIndex((key, i) => key !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

import type { ParsedPage } from "../blocks/types.js";
import { evidenceAt, type PageEvidence } from "./evidence.js";
import { columnOf } from "./evidence-columns.js";
import { lineKey } from "./line-key.js";
import { sketchPage } from "./page-sketch.js";
import type { LineCount, SitePages } from "./site-pages.js";

const IN_DESCRIPTION = columnOf("inDescription");
const COPIES = columnOf("copies");

/**
 * How much less a line is body that stands on other articles of its site, in log-odds, by its words, and when that is said at
 * all; from `training/split/site-memory.ts`. A long line costs more with each further article. A short line that repeats on the
 * page itself, "Pros" and "Cons", was body as often as the model said, and so was a line that is new to the site: neither counts.
 */
export const SITE_EVIDENCE = Object.freeze({
  /** Other articles from which on the memory is asked. */
  fewestArticles: 2,
  /** Share of them that a line must stand on; rarer repeats were not measured. */
  leastShare: 1 / 12,
  longLine: Object.freeze({ words: 8, first: 1.5, further: 1.5, most: 9 }),
  mediumLine: Object.freeze({ words: 4, cost: 0.7 }),
  shortLine: Object.freeze({ cost: 0.7 }),
});

/**
 * Lowers the probabilities of lines that stand on other articles of the site, and says so of each; null for the others. The page
 * itself and its copies do not count, so it makes no difference whether the memory has learned the page.
 */
export function weighSite(
  probabilities: Float32Array,
  parsed: ParsedPage,
  evidence: PageEvidence,
  site: SitePages,
): readonly (string | null)[] {
  const keys = parsed.blocks.map(({ text }) => lineKey(text));
  const counts = site.countLines(keys, sketchPage(parsed, probabilities));
  return counts.map((count, i) => {
    const cost = count === null || isStandfirst(evidence, i) ? 0 : costOfRepeats(count, evidence, i);
    if (count === null || cost === 0) return null;
    probabilities[i] = shifted(probabilities[i] ?? 0, -cost);
    return `stands on ${count.on} of ${count.of} other articles of the site`;
  });
}

/** Teasers on other pages repeat the standfirst, which most pages name as their description. */
function isStandfirst(evidence: PageEvidence, index: number): boolean {
  return evidenceAt(evidence, index, IN_DESCRIPTION) === 1;
}

function costOfRepeats({ on, of }: LineCount, evidence: PageEvidence, index: number): number {
  const { fewestArticles, leastShare, longLine, mediumLine, shortLine } = SITE_EVIDENCE;
  if (of < fewestArticles || on === 0 || on < leastShare * of) return 0;
  const words = evidence.blocks[index]?.block.words ?? 0;
  if (words >= longLine.words) return Math.min(longLine.most, longLine.first + longLine.further * (on - 1));
  if (evidenceAt(evidence, index, COPIES) > 1) return 0;
  return words >= mediumLine.words ? mediumLine.cost : shortLine.cost;
}

/** A probability moved by log-odds; 0 and 1 stay. */
function shifted(probability: number, logOdds: number): number {
  return probability / (probability + (1 - probability) * Math.exp(-logOdds));
}

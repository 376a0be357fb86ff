import type { ParsedPage } from "../blocks/types.js";
import { LINE_WEIGHTS } from "./line-weights.js";
import { findBest } from "./ranking.js";
import { collectTitleLines } from "./text-candidates.js";
import type { Title } from "./types.js";

/**
 * The title of flattened text: the line before the prose, or the part of a leading title-tag line, that most speaks for, see
 * `LINE_EVIDENCE`. Null where there is no prose or nothing before it.
 */
export function findTextTitle(parsed: ParsedPage): Title | null {
  const ranked = findBest(collectTitleLines(parsed), LINE_WEIGHTS);
  if (ranked === null) return null;
  const { text, block } = ranked.best;
  return { text, block, source: block === null ? "title-tag" : "line", confidence: ranked.confidence };
}

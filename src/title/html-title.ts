import type { ParsedPage } from "../blocks/types.js";
import { collectTitles, type Spelling } from "./html-candidates.js";
import { HTML_TITLE_WEIGHTS } from "./html-weights.js";
import { findBest } from "./ranking.js";
import type { Title } from "./types.js";

/**
 * The title of an HTML page: of all that its headings and claims offer, the text that most speaks for, see `TITLE_EVIDENCE`.
 * Null where nothing offers one.
 */
export function findHtmlTitle(parsed: ParsedPage): Title | null {
  const ranked = findBest(collectTitles(parsed), HTML_TITLE_WEIGHTS);
  if (ranked === null) return null;
  const { spellings } = ranked.best;
  const spelling = commonSpelling(spellings);
  if (spelling === undefined) return null;
  const shown = spellings.find(({ block }) => block !== null);
  return {
    text: spelling.text,
    block: shown?.block ?? null,
    source: (shown ?? spelling).source,
    confidence: ranked.confidence,
  };
}

/**
 * The spelling that most sources use; the first of several, which is the heading's. A headline whose topic stands on a line
 * above it has no colon behind the topic, its claims do.
 */
export function commonSpelling(spellings: readonly Spelling[]): Spelling | undefined {
  const sources = new Map<string, Set<string>>();
  for (const { text, source } of spellings) sources.set(text, (sources.get(text) ?? new Set()).add(source));
  const count = ({ text }: Spelling): number => sources.get(text)?.size ?? 0;
  const most = Math.max(...spellings.map(count));
  return spellings.find((spelling) => count(spelling) === most);
}

import { findPhrase } from "../blocks/phrases.js";
import type { ParsedPage } from "../blocks/types.js";
import { countWords } from "../text/words.js";
import { contentWords, coverage } from "../title/title-text.js";
import type { Title } from "../title/types.js";
import { claimsArticle } from "./article-claim.js";
import type { BlockEvidence } from "./block-evidence.js";
import type { Decision } from "./decode.js";
import type { Status } from "./types.js";

/**
 * When a page has no article. A consent dialog has about one word in ten of its vocabulary, an article about consent one in
 * forty. A front page has teasers: paragraphs that stand alone between headings, hardly any beside another. On a page whose
 * every block is rather boilerplate, the body is only what is least unlikely.
 */
export const STATUS = Object.freeze({
  fewestWords: 12,
  consentShare: 0.055,
  consentWords: 40,
  fewestTeasers: 3,
  shortestTeaser: 10,
  longestTeaser: 45,
  teaserNeighbors: 0.25,
  titleCovered: 0.5,
  headlineWords: 6,
  sureTitle: 0.5,
  sureBlock: 0.5,
});

/** What the page is, by its format, its claims, and the body that the model found in it. */
export function pageStatus(
  parsed: ParsedPage,
  title: Title | null,
  blocks: readonly BlockEvidence[],
  decisions: readonly Decision[],
  probabilities: Float32Array,
): Status {
  if (!parsed.page.isText) return "not-text";
  if (parsed.blocks.length === 0) return "empty";
  const isBody = decisions.map((decision) => decision.isBody);
  const body = blocks.filter((_, i) => isBody[i] === true);
  const words = sumWords(body);
  if (words < STATUS.fewestWords) return consentOf(blocks) > STATUS.consentShare ? "consent-wall" : "no-article";
  if (consentOf(body) > STATUS.consentShare && sumWords(blocks) >= STATUS.consentWords) return "consent-wall";
  if (claimsArticle(parsed.signals)) return "ok";
  if (!probabilities.some((probability, i) => isBody[i] === true && probability >= STATUS.sureBlock))
    return "no-article";
  const isDoor = title !== null && findPhrase(title.text, countWords(title.text))?.role === "login-search";
  if (isDoor || (!isAbout(title, body) && isListing(blocks, isBody))) return "no-article";
  return "ok";
}

/**
 * True where the title names what the body speaks of, or is as long as a headline and surely the page's: a front page's names the
 * site or a section, or is one of its headlines, none of which is surer than the others.
 */
function isAbout(title: Title | null, body: readonly BlockEvidence[]): boolean {
  if (title === null) return false;
  if (title.confidence >= STATUS.sureTitle && countWords(title.text) >= STATUS.headlineWords) return true;
  const text = body.map(({ block }) => block.text).join(" ");
  return coverage(contentWords(title.text), contentWords(text)) >= STATUS.titleCovered;
}

function sumWords(blocks: readonly BlockEvidence[]): number {
  let words = 0;
  for (const { block } of blocks) words += block.words;
  return words;
}

/** Share of the vocabulary of consent dialogs in the words of these blocks. */
function consentOf(blocks: readonly BlockEvidence[]): number {
  let hits = 0;
  for (const { block, consentShare } of blocks) hits += consentShare * block.words;
  return hits / Math.max(1, sumWords(blocks));
}

/** True where nearly every paragraph stands alone between headlines and is short, as teasers are. */
function isListing(blocks: readonly BlockEvidence[], isBody: readonly boolean[]): boolean {
  const isParagraph = (i: number): boolean =>
    blocks[i]?.isProse === true && (blocks[i]?.block.words ?? 0) >= STATUS.shortestTeaser;
  const prose = [...blocks.keys()].filter((i) => isBody[i] === true && isParagraph(i));
  if (prose.length < STATUS.fewestTeasers) return false;
  const neighbors = prose.filter((i) => isParagraph(i - 1) || isParagraph(i + 1)).length;
  const long = prose.filter((i) => (blocks[i]?.block.words ?? 0) > STATUS.longestTeaser).length;
  return neighbors + long <= prose.length * STATUS.teaserNeighbors;
}

import type { ParsedPage } from "../blocks/types.js";
import type { BlockEvidence } from "./block-evidence.js";
import type { Status } from "./types.js";

/** Fewest words of body that make an article, and the share of a page's words that a consent dialog must have. */
export const STATUS = Object.freeze({ fewestWords: 12, consentShare: 0.35 });

/** What the page is, by its format, its blocks and the body that the model found in them. */
export function pageStatus(parsed: ParsedPage, blocks: readonly BlockEvidence[], isBody: readonly boolean[]): Status {
  if (!parsed.page.isText) return "not-text";
  if (parsed.blocks.length === 0) return "empty";
  let words = 0;
  let bodyWords = 0;
  let consentWords = 0;
  for (const [i, { block, phrase }] of blocks.entries()) {
    words += block.words;
    if (isBody[i] === true) bodyWords += block.words;
    if (phrase?.role === "cookie-notice") consentWords += block.words;
  }
  if (bodyWords >= STATUS.fewestWords) return "ok";
  return consentWords >= words * STATUS.consentShare ? "consent-wall" : "no-article";
}

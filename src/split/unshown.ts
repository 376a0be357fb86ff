import { isProse } from "../blocks/prose-run.js";
import { isShell } from "../blocks/shell.js";
import type { Block, BlockOrigin, ParsedPage } from "../blocks/types.js";

/**
 * How likely a block is body that was taken from a script: the script was chosen because it holds the article, and captions
 * and pointers to other pages are told by rules. Three pages of 2,033 had any, too few to fit it. `compared`: characters by
 * which prose of the page is known as a copy of the script's, for so many blocks at most. `body`: probability from which
 * shown prose is body for the hidden blocks beside it.
 */
export const UNSHOWN = Object.freeze({ ofScript: 0.9, compared: 60, mostCompared: 100, body: 0.5 });

const ORIGINS: Readonly<Record<BlockOrigin, string>> = {
  "json-ld": "taken from the page's JSON-LD articleBody, the page itself shows hardly any text",
  script: "taken from a script's JSON, the page itself shows hardly any text",
  fallback: "taken from what stands in for scripts, the page itself shows hardly any text",
};

/** Why a block that the page does not show is body or not; null for one that it shows. */
export function unshownReason({ origin, isHidden }: Block, isBody: boolean): string | null {
  if (origin !== undefined) return isBody ? ORIGINS[origin] : null;
  if (isHidden !== true) return null;
  return isBody ? "hidden, but amid the article" : "hidden by the page";
}

/** Sets the probabilities of blocks that the page does not show, which the model knows nothing about. */
export function weighUnshown(probabilities: Float32Array, parsed: ParsedPage): void {
  weighTaken(probabilities, parsed.blocks);
  if (parsed.blocks.some(({ isHidden }) => isHidden) && !isShell(parsed)) weighHidden(probabilities, parsed.blocks);
}

/** What a script held is body; what the page shows of the same text would stand in the body twice. */
function weighTaken(probabilities: Float32Array, blocks: readonly Block[]): void {
  const taken = blocks.filter(({ origin }) => origin === "json-ld" || origin === "script");
  if (taken.length === 0) return;
  const text = taken.map((block) => block.text).join("\n");
  let compared = 0;
  for (const [i, block] of blocks.entries()) {
    if (block.origin !== undefined) probabilities[i] = UNSHOWN.ofScript;
    else if (
      isProse(block) &&
      compared++ < UNSHOWN.mostCompared &&
      text.includes(block.text.slice(0, UNSHOWN.compared))
    )
      probabilities[i] = 0;
  }
}

/**
 * A hidden block is judged as others are where it stands between prose of the body: on 1,043 labeled
 * pages four of five words there belong to the article (accordions, tabs, folded parts), elsewhere one of nine (dialogs,
 * forms, what is appended).
 */
function weighHidden(probabilities: Float32Array, blocks: readonly Block[]): void {
  const isShownBody = (block: Block, i: number): boolean =>
    !block.isHidden && (probabilities[i] ?? 0) >= UNSHOWN.body && isProse(block);
  const first = blocks.findIndex(isShownBody);
  const last = blocks.findLastIndex(isShownBody);
  for (const [i, { isHidden }] of blocks.entries()) {
    const isAmid = first >= 0 && i > first && i < last;
    if (isHidden && !isAmid) probabilities[i] = 0;
  }
}

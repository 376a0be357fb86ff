import { type Fallback, parseHtml } from "./html-blocks.js";
import { mapSource, sliceMapped } from "./mapped-text.js";
import { findUnshown, type PageScript, type Unshown } from "./page-scripts.js";
import { addPayload } from "./payload-blocks.js";
import { type Candidate, textOf } from "./payload-candidates.js";
import { choosePayload, pageWords } from "./payload-choice.js";
import { type Payload, readPayloads } from "./payload-strings.js";
import { isProse } from "./prose-run.js";
import type { Block, ParsedPage } from "./types.js";

/**
 * When a page is a shell, whose text is looked for elsewhere, and what must be found there: more prose than the shell has by
 * this factor, and at least so many words. `articleBody` says what it is, so that less of it is enough. Of 2,033
 * development pages 58 show fewer than `fewestProse` words of prose; most of those are short articles.
 */
export const SHELL = Object.freeze({
  fewestProse: 100,
  factor: 2,
  fewestInScript: 80,
  fewestInClaim: 40,
  fewestInFallback: 60,
  /** Hidden blocks, characters of each, and the share of a script's article at which they are that article. */
  mostCompared: 40,
  compared: 60,
  hiddenShare: 0.5,
  /** Fewer words in all, and what is written for readers without scripts is read whatever it is. */
  fewestWords: 30,
});

/** Elements whose content stands in for what scripts would show, the likeliest first. */
const FOR_READERS: ReadonlySet<Fallback> = new Set(["noscript", "object"]);
const FALLBACKS: readonly ReadonlySet<Fallback>[] = [FOR_READERS, new Set(["template"])];

/** True where the page's own markup shows hardly any prose. Stops at the first blocks that are enough. */
export function isShell({ blocks }: ParsedPage): boolean {
  return proseWords(blocks, SHELL.fewestProse) < SHELL.fewestProse;
}

/**
 * A shell with the article that its scripts would show, if there is one: JSON-LD's `articleBody`, else the article in
 * another script's JSON, else what stands in `noscript`, `object`, `template` or a script of markup. A page that holds
 * none of them comes back as it is.
 */
export function fillShell(parsed: ParsedPage): ParsedPage {
  const unshown = findUnshown(parsed.page.source);
  return fromScripts(parsed, unshown) ?? fromFallbacks(parsed, unshown) ?? parsed;
}

/** The shell with the article of a script; as it is where its hidden blocks hold that article; null without one. */
function fromScripts(parsed: ParsedPage, { scripts }: Unshown): ParsedPage | null {
  const source = mapSource(parsed.page.source);
  const least = SHELL.factor * proseWords(parsed.blocks, SHELL.fewestProse);
  const page = pageWords(parsed.signals, parsed.blocks);
  const read = (kinds: readonly PageScript["kind"][]): readonly Payload[] =>
    scripts
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ kind, start, end }) => readPayloads(sliceMapped(source, start, end), kind !== "code"));
  const claims = read(["json-ld"]).map(onlyArticleBody);
  const claim = choosePayload(claims, page, Math.max(least, SHELL.fewestInClaim));
  if (claim !== null) return isHiddenCopy(claim, parsed.blocks) ? parsed : addPayload(parsed, claim, "json-ld");
  const found = choosePayload(read(["json", "code"]), page, Math.max(least, SHELL.fewestInScript));
  if (found === null) return null;
  return isHiddenCopy(found, parsed.blocks) ? parsed : addPayload(parsed, found, "script");
}

/** True where hidden blocks hold most of the article too: they have its headings, lists and links. */
function isHiddenCopy(candidate: Candidate, blocks: readonly Block[]): boolean {
  let words = 0;
  const hidden = blocks.filter((block) => block.isHidden && isProse(block)).slice(0, SHELL.mostCompared);
  if (hidden.length === 0) return false;
  const text = textOf(candidate);
  for (const block of hidden) if (text.includes(block.text.slice(0, SHELL.compared))) words += block.words;
  return words >= candidate.words * SHELL.hiddenShare;
}

/** A payload of JSON-LD of which only `articleBody` counts: descriptions and reviews are no articles. */
function onlyArticleBody(payload: Payload): Payload {
  const { strings } = payload.tree;
  return {
    ...payload,
    proseWords: payload.proseWords.map((words, i) => (strings[i]?.key === "articleBody" ? words : 0)),
  };
}

function fromFallbacks(parsed: ParsedPage, { scripts, fallbackText }: Unshown): ParsedPage | null {
  const { page } = parsed;
  const own = proseWords(parsed.blocks, SHELL.fewestProse);
  const least = Math.max(SHELL.factor * own, SHELL.fewestInFallback);
  const isEmpty = allWords(parsed) < SHELL.fewestWords;
  for (const tags of FALLBACKS) {
    const isAnyEnough = isEmpty && tags === FOR_READERS;
    const characters = [...tags].reduce((sum, tag) => sum + (fallbackText.get(tag) ?? 0), 0);
    if (characters < (isAnyEnough ? 1 : least)) continue;
    const filled = parseHtml(page, tags);
    const isMore = isAnyEnough && allWords(filled) > allWords(parsed);
    if (isMore || proseWords(filled.blocks, least) >= least) return markAdded(parsed, filled);
  }
  const markup = scripts.filter(({ kind }) => kind === "markup");
  if (markup.length === 0) return null;
  const filled = { ...parseHtml({ ...page, source: openScripts(page.source, markup) }), page };
  return proseWords(filled.blocks, least) >= least ? markAdded(parsed, filled) : null;
}

/** The source with the tags of scripts that hold markup as those of plain elements, every place in it as before. */
function openScripts(source: string, scripts: readonly PageScript[]): string {
  let opened = "";
  let at = 0;
  for (const { elementStart, start, end, elementEnd } of scripts) {
    opened += `${source.slice(at, elementStart)}${"<div>".padStart(start - elementStart)}`;
    opened += source.slice(start, end) + (elementEnd > end ? "</div>".padEnd(elementEnd - end) : "");
    at = elementEnd;
  }
  return opened + source.slice(at);
}

/** The blocks that only the second parse has are marked. */
function markAdded({ blocks }: ParsedPage, filled: ParsedPage): ParsedPage {
  const own = new Set(blocks.map(({ start }) => start));
  return {
    ...filled,
    blocks: filled.blocks.map((block) => (own.has(block.start) ? block : { ...block, origin: "fallback" as const })),
  };
}

/** Words of prose, counted until there are `enough`. */
function proseWords(blocks: readonly Block[], enough: number): number {
  let words = 0;
  for (const block of blocks) {
    if (!block.isHidden && isProse(block)) words += block.words;
    if (words >= enough) break;
  }
  return words;
}

function allWords({ blocks }: ParsedPage): number {
  let words = 0;
  for (const block of blocks) words += block.words;
  return words;
}

import { absoluteUrl } from "../blocks/absolute-url.js";
import { ARTICLE_TYPES, field, findByType, stringOf } from "../blocks/json-ld.js";
import { plainText } from "../blocks/plain-text.js";
import type { Block, ParsedPage, Signals } from "../blocks/types.js";
import { coverage, slugWords, titleKey, titleParts, wordSet } from "./title-text.js";
import type { Title } from "./types.js";

/**
 * What each source of a title is worth, and what agreement adds. Chosen by hand on development pages: the visible headline
 * before claims of the page, claims that two sources make before claims of one.
 */
export const HTML_TITLE = Object.freeze({
  weights: { h1: 3, "json-ld": 2.2, "og:title": 2.2, "twitter:title": 1, "title-tag": 1.6, h2: 0.6, h3: 0.3 },
  /** For a claim cut at a separator: less than the whole, more than nothing. */
  partOfClaim: 0.6,
  namesHeadline: 1,
  slugAgrees: 1.5,
  siteName: -4,
  /** For a part of a claim whose rest is what the page calls its site: just more than the whole. */
  claimWithoutSite: 1.05,
  /** A part of a claim that stands as a heading on the page: the rest of the claim is the site's. */
  partIsHeading: 1.5,
  longest: 300,
  /** Score at which the title is as likely right as not, and how fast that changes. */
  evenScore: 2,
  slope: 0.6,
});

type Source = keyof typeof HTML_TITLE.weights;

interface Candidate {
  readonly text: string;
  /** `titleKey` of the text. */
  readonly key: string;
  readonly source: Source;
  readonly block: number | null;
  readonly weight: number;
  /** The whole claim, for a part cut at a separator; null elsewhere. */
  readonly cutFrom: string | null;
}

/** The title of an HTML page by agreement between its headings and its claims; null where neither says anything. */
export function findHtmlTitle(parsed: ParsedPage): Title | null {
  const { signals, page } = parsed;
  const site = siteKey(signals);
  const slug = slugWords(absoluteUrl(signals.canonicalUrl ?? "", signals.baseUrl) ?? page.url);
  const candidates = collectCandidates(parsed, site).filter(({ text }) => text.length <= HTML_TITLE.longest);
  const headings = new Set(candidates.filter(({ block }) => block !== null).map(({ key }) => key));
  const scores = new Map<string, number>();
  for (const candidate of bestOfEachSource(candidates)) {
    const { key, cutFrom, weight } = candidate;
    const bonus = isHeadingPart(key, cutFrom, headings) ? HTML_TITLE.partIsHeading : 0;
    scores.set(key, (scores.get(key) ?? priorOf(candidate, site, slug)) + weight + bonus);
  }
  const ranked = [...scores].filter(([key]) => key !== "").sort((a, b) => b[1] - a[1]);
  const [key, score] = ranked[0] ?? [];
  if (key === undefined || score === undefined) return null;
  const same = candidates.filter((candidate) => candidate.key === key);
  const shown = same.find(({ block }) => block !== null);
  const spelled = shown ?? same[0];
  if (spelled === undefined) return null;
  return {
    text: spelled.text,
    block: shown?.block ?? null,
    source: spelled.source,
    confidence: 1 / (1 + Math.exp(-HTML_TITLE.slope * (score - HTML_TITLE.evenScore))),
  };
}

/** True for a part of a claim that stands as a heading while the whole claim does not. */
function isHeadingPart(key: string, cutFrom: string | null, headings: ReadonlySet<string>): boolean {
  return cutFrom !== null && headings.has(key) && !headings.has(titleKey(cutFrom));
}

/** True for a part of a claim that stands before or behind the site's name and nothing else. */
function isRestSite(part: string, claim: string, site: string): boolean {
  if (site === "" || claim.length > HTML_TITLE.longest) return false;
  const [key, whole] = [titleKey(part), titleKey(claim)];
  return whole === `${key} ${site}` || whole === `${site} ${key}`;
}

/** What the page calls its site, as a key; empty where it says nothing. */
function siteKey({ meta }: Signals): string {
  return titleKey(meta.get("og:site_name")?.[0] ?? meta.get("application-name")?.[0] ?? "");
}

/** A source counts once for a title, however often it says it. */
function bestOfEachSource(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = `${candidate.source} ${candidate.key}`;
    const before = best.get(key);
    if (before === undefined || before.weight < candidate.weight) best.set(key, candidate);
  }
  return [...best.values()];
}

/** What speaks for or against a text whoever says it: the URL's slug, the site's own name. */
function priorOf({ text, key, source }: Candidate, site: string, slug: ReadonlySet<string>): number {
  const words = wordSet(text);
  let prior = slug.size < 2 ? 0 : HTML_TITLE.slugAgrees * coverage(slug, words);
  if (site !== "" && key === site) prior += HTML_TITLE.siteName;
  if (words.size <= 1 && source !== "json-ld") prior -= 1;
  return prior;
}

function collectCandidates({ blocks, containers, signals }: ParsedPage, site: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const claim = (source: Source, text: string | null | undefined): void => {
    if (text === null || text === undefined || text === "") return;
    const weight = HTML_TITLE.weights[source];
    candidates.push({ text, key: titleKey(text), source, block: null, weight, cutFrom: null });
    for (const part of titleParts(text)) {
      const share = isRestSite(part, text, site) ? HTML_TITLE.claimWithoutSite : HTML_TITLE.partOfClaim;
      candidates.push({ text: part, key: titleKey(part), source, block: null, weight: weight * share, cutFrom: text });
    }
  };
  let headings = 0;
  for (const [index, block] of blocks.entries()) {
    const source = headingSource(block);
    if (source === null || headings > 60) continue;
    headings++;
    const names = containers[block.container]?.names ?? "";
    const bonus = /headline|title|heading/.test(names) ? HTML_TITLE.namesHeadline : 0;
    candidates.push({
      text: block.text,
      key: titleKey(block.text),
      source,
      block: index,
      weight: HTML_TITLE.weights[source] + bonus,
      cutFrom: null,
    });
  }
  for (const article of findByType(signals.jsonLd, ARTICLE_TYPES))
    claim("json-ld", plainText(stringOf(field(article, "headline")) ?? ""));
  claim("og:title", signals.meta.get("og:title")?.[0]);
  claim("twitter:title", signals.meta.get("twitter:title")?.[0]);
  claim("title-tag", signals.titleTag);
  return candidates;
}

function headingSource(block: Block): Source | null {
  if (block.kind !== "heading" || block.level > 3) return null;
  return block.level === 1 ? "h1" : block.level === 2 ? "h2" : "h3";
}

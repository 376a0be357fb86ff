import { absoluteUrl } from "../blocks/absolute-url.js";
import { ARTICLE_TYPES, field, findByType, stringOf } from "../blocks/json-ld.js";
import { findProseRun } from "../blocks/prose-run.js";
import type { Block, ParsedPage } from "../blocks/types.js";
import { claimText, seenText } from "./claim-text.js";
import { judgeForm, type TitleEvidenceName } from "./html-evidence.js";
import { withoutKicker } from "./kicker.js";
import { siteKeys } from "./site-keys.js";
import {
  contentWords,
  contentWordsOf,
  coverage,
  hostLetters,
  overlap,
  slugWords,
  type TitleCut,
  titleCuts,
  titleKey,
  wordSet,
} from "./title-text.js";

/** Where a candidate was read. */
export type TitleSource = "h1" | "h2" | "h3" | "json-ld" | "og:title" | "twitter:title" | "meta" | "title-tag";

/** One way in which the page spells a candidate. */
export interface Spelling {
  readonly text: string;
  readonly source: TitleSource;
  /** The block that shows it; null for a claim. */
  readonly block: number | null;
  /** True where a claim says more than this. */
  readonly isPart: boolean;
}

/** A text that may be the title, in all its spellings, with what speaks for it. */
export interface TitleCandidate {
  readonly key: string;
  readonly spellings: readonly Spelling[];
  readonly evidence: ReadonlyMap<TitleEvidenceName, number>;
}

/** Bounds on what is looked at. */
export const CANDIDATES = Object.freeze({
  mostHeadings: 60,
  /** Objects of JSON-LD of one kind. */
  mostObjects: 20,
  longest: 300,
  /** With the markup that a claim may hold. */
  longestClaim: 2_000,
  /** Blocks between a headline and its article: standfirst, byline, date, share buttons. */
  nearProse: 8,
  /** Characters of the prose in which a headline's words are looked for. */
  lead: 800,
  /** A shorter name agrees with a host by chance. */
  shortestHostName: 3,
});

/** Claims of the head besides Open Graph and Twitter, by the names that content systems give them. */
const META_TITLES = ["parsely-title", "sailthru.title", "dc.title", "dcterms.title", "headline", "title"] as const;

/** Every text that the page's headings and claims offer as the title of its article, each once. */
export function collectTitles(parsed: ParsedPage): readonly TitleCandidate[] {
  const collector = new Collector(parsed);
  collector.addHeadings();
  collector.addClaims();
  return collector.finish();
}

interface Draft {
  readonly key: string;
  readonly words: ReadonlySet<string>;
  readonly spellings: Spelling[];
  readonly evidence: Map<TitleEvidenceName, number>;
}

/** Builds the candidates of one page: many small facts about many texts, hence a class. */
class Collector {
  readonly #parsed: ParsedPage;
  readonly #drafts = new Map<string, Draft>();
  /** What the page calls its site, as keys. */
  readonly #sites: ReadonlySet<string>;
  /** Texts of blocks other than headings, and of images. */
  readonly #shown: ReadonlySet<string>;
  readonly #host: string;
  readonly #slug: ReadonlySet<string>;
  readonly #proseStart: number;
  /** Words that the prose opens with. */
  readonly #lead: ReadonlySet<string>;
  readonly #h1s: string[] = [];

  constructor(parsed: ParsedPage) {
    const { signals, page, blocks } = parsed;
    const address = absoluteUrl(signals.canonicalUrl ?? "", signals.baseUrl) ?? page.url;
    this.#parsed = parsed;
    this.#sites = siteKeys(signals);
    this.#shown = new Set([
      ...blocks
        .filter(({ kind, text }) => kind !== "heading" && text.length <= CANDIDATES.longest)
        .map(({ text }) => text),
      ...signals.images.map(({ alt }) => alt),
    ]);
    this.#slug = slugWords(address);
    this.#host = hostLetters(address);
    const run = findProseRun(blocks, false);
    this.#proseStart = run?.start ?? blocks.length;
    this.#lead = contentWords(leadOf(blocks.slice(run?.start ?? 0, run?.end ?? 0)));
  }

  addHeadings(): void {
    const { blocks } = this.#parsed;
    let headings = 0;
    for (let index = 0; index < blocks.length && headings < CANDIDATES.mostHeadings; index++) {
      const block = blocks[index];
      if (block === undefined || block.kind !== "heading" || block.level > 3) continue;
      headings++;
      const source = headingSource(block.level);
      const text = seenText(block.text);
      const draft = this.#draftOf(text);
      if (draft === null) continue;
      if (source === "h1" && !this.#h1s.includes(draft.key)) this.#h1s.push(draft.key);
      draft.spellings.push({ text, source, block: index, isPart: false });
      draft.evidence.set(source, 1);
      this.#placeHeading(draft, block, index);
      this.#addBelowKicker(block, index);
    }
    const [first] = this.#h1s;
    if (first === undefined) return;
    this.#put(first, this.#h1s.length === 1 ? "only h1" : "first h1", 1);
  }

  /** The headline below the kicker that a heading holds. */
  #addBelowKicker(block: Block, index: number): void {
    const headline = withoutKicker(this.#parsed.page.source, block);
    const draft = headline === null ? null : this.#draftOf(headline);
    if (headline === null || draft === null) return;
    draft.evidence.set("below a kicker", 1);
    draft.spellings.push({ text: headline, source: headingSource(block.level), block: index, isPart: false });
    this.#placeHeading(draft, block, index);
  }

  addClaims(): void {
    const { meta, jsonLd, titleTag } = this.#parsed.signals;
    for (const article of findByType(jsonLd, ARTICLE_TYPES).slice(0, CANDIDATES.mostObjects))
      this.#claim("json-ld", stringOf(field(article, "headline")));
    this.#claim("og:title", meta.get("og:title")?.[0]);
    this.#claim("twitter:title", meta.get("twitter:title")?.[0]);
    for (const name of META_TITLES) this.#claim("meta", meta.get(name)?.[0]);
    this.#claim("title-tag", titleTag);
  }

  finish(): readonly TitleCandidate[] {
    const drafts = [...this.#drafts.values()];
    const claims = drafts.filter(({ spellings }) => spellings.some(({ block, isPart }) => block === null && !isPart));
    const offered = drafts.filter((draft) => this.#isOffered(draft));
    for (const draft of offered) {
      this.#compareSources(draft, claims);
      this.#compareHeadings(draft);
      this.#compareAddress(draft);
      draft.evidence.set("words in lead", coverage(contentWordsOf(draft.words), this.#lead));
      judgeForm(draft.evidence, draft.key, draft.spellings[0]?.text ?? "");
      if (draft.spellings.some(({ text }) => this.#shown.has(text))) draft.evidence.set("shown as text", 1);
    }
    return offered;
  }

  /**
   * False for a part of a claim that nothing but its separator makes one: it may be a clause of the headline. All the rest must be
   * the site's name or stand elsewhere on the page, or the part itself must be a heading or a claim.
   */
  #isOffered({ key, spellings, evidence }: Draft): boolean {
    if (spellings.some(({ isPart }) => !isPart)) return true;
    return !this.#isSite(key) && evidence.has("rest is known");
  }

  #draftOf(text: string): Draft | null {
    if (text.length > CANDIDATES.longest) return null;
    const key = titleKey(text);
    if (key === "") return null;
    const known = this.#drafts.get(key);
    if (known !== undefined) return known;
    const draft: Draft = { key, words: wordSet(text), spellings: [], evidence: new Map() };
    this.#drafts.set(key, draft);
    return draft;
  }

  #put(key: string, name: TitleEvidenceName, value: number): void {
    this.#drafts.get(key)?.evidence.set(name, value);
  }

  #placeHeading({ evidence }: Draft, block: Block, index: number): void {
    const { containers } = this.#parsed;
    const own = containers[block.container];
    if (/headline|title|heading/.test(own?.names ?? "")) evidence.set("named headline", 1);
    if (own?.tag === "header" || containers[own?.parent ?? -1]?.tag === "header") evidence.set("in a header", 1);
    if ((block.linkDensity ?? 0) > 0.5) evidence.set("linked", 1);
    const distance = this.#proseStart - index;
    if (distance < 0) evidence.set("behind prose", 1);
    else evidence.set(distance <= CANDIDATES.nearProse ? "just before prose" : "before prose", 1);
  }

  #claim(source: TitleSource, claim: string | null | undefined): void {
    if (claim === null || claim === undefined || claim.length > CANDIDATES.longestClaim) return;
    const text = claimText(claim);
    const whole = this.#draftOf(text);
    if (whole === null) return;
    whole.evidence.set(source, 1);
    whole.spellings.push({ text, source, block: null, isPart: false });
    for (const { part, rests, from } of titleCuts(text)) {
      const draft = this.#draftOf(part);
      if (draft === null) continue;
      draft.spellings.push({ text: part, source, block: null, isPart: true });
      draft.evidence.set(partOf(source, from), 1);
      if (from === "middle") draft.evidence.set("middle", 1);
      const isKnown = rests.map((rest) => this.#isSite(titleKey(rest)));
      if (isKnown.includes(true)) draft.evidence.set("rest is site", 1);
      if (rests.every((rest, i) => isKnown[i] === true || this.#shown.has(rest)))
        draft.evidence.set("rest is known", 1);
    }
  }

  /** True for what the page calls its site, and for what its host is named after. */
  #isSite(key: string): boolean {
    const letters = key.replaceAll(" ", "");
    return this.#sites.has(key) || (letters.length >= CANDIDATES.shortestHostName && this.#host.includes(letters));
  }

  #compareSources({ spellings, evidence, key, words }: Draft, claims: readonly Draft[]): void {
    const saying = new Set(
      spellings.filter(({ block, isPart }) => block === null && !isPart).map(({ source }) => source),
    );
    const parts = new Set(spellings.filter(({ isPart }) => isPart).map(({ source }) => source));
    const isShown = spellings.some(({ block }) => block !== null);
    if (isShown && saying.size > 0) evidence.set("shown and claimed", 1);
    if (saying.size >= 2) evidence.set("claimed twice", 1);
    if (saying.size > 0 && claims.every((claim) => claim.key === key || claim.key.includes(key)))
      evidence.set("claimed by all", 1);
    if (parts.size >= 2) evidence.set("part in part", 1);
    const others = claims.filter((claim) => claim.key !== key);
    if (others.length === 0) return;
    evidence.set("like claims", Math.max(...others.map((claim) => overlap(words, claim.words))));
    evidence.set("claims like it", Math.max(...others.map((claim) => coverage(claim.words, words))));
  }

  #compareHeadings({ evidence, key }: Draft): void {
    for (const h1 of this.#h1s) {
      if (h1 === key) continue;
      if (h1.endsWith(` ${key}`)) evidence.set("tail of h1", 1);
      if (h1.startsWith(`${key} `)) evidence.set("head of h1", 1);
      if (key.endsWith(` ${h1}`)) evidence.set("h1 is its tail", 1);
      if (key.startsWith(`${h1} `)) evidence.set("h1 is its head", 1);
    }
  }

  #compareAddress({ evidence, key, words }: Draft): void {
    if (this.#slug.size > 1) {
      evidence.set("has slug words", coverage(this.#slug, words));
      evidence.set("slug has its words", coverage(words, this.#slug));
    }
    if (this.#sites.has(key)) evidence.set("is site", 1);
    else if ([...this.#sites].some((site) => key.startsWith(`${site} `) || key.endsWith(` ${site}`)))
      evidence.set("has site at an end", 1);
    if (this.#host !== "" && this.#host.includes(key.replaceAll(" ", ""))) evidence.set("is host", 1);
  }
}

function partOf(source: TitleSource, from: TitleCut["from"]): TitleEvidenceName {
  switch (source) {
    case "json-ld":
    case "og:title":
    case "twitter:title":
    case "meta":
      return `${source} part`;
    default:
      return from === "start" ? "title-tag head" : "title-tag tail";
  }
}

/** The beginning of the prose. */
function leadOf(blocks: readonly Block[]): string {
  let lead = "";
  for (const { text } of blocks) {
    if (lead.length >= CANDIDATES.lead) break;
    lead += ` ${text}`;
  }
  return lead.slice(0, CANDIDATES.lead);
}

function headingSource(level: number): TitleSource {
  if (level === 1) return "h1";
  return level === 2 ? "h2" : "h3";
}

import type { DocumentFrequencies } from "./analysis/document-frequencies.js";
import { extractKeyTerms, type KeyTermOptions } from "./analysis/key-terms.js";
import { measureReadability } from "./analysis/readability.js";
import type { Entities, KeyTerm, Readability } from "./analysis/types.js";
import { makeArticle } from "./article/article.js";
import type { Article } from "./article/types.js";
import { parseBlocks } from "./blocks/parse-blocks.js";
import type { ParsedPage } from "./blocks/types.js";
import { checkPage } from "./page/check-page.js";
import { readPage } from "./page/read-page.js";
import type { PageInput } from "./page/types.js";
import { checkAnalyzeOptions, checkSplitOptions } from "./page-options.js";
import { joinBody, joinBoilerplate } from "./split/body-text.js";
import type { SplitRule } from "./split/caller-rules.js";
import type { Favor } from "./split/decode.js";
import type { BodyRole } from "./split/role-lists.js";
import type { SiteMemory } from "./split/site-memory.js";
import { splitBlocks } from "./split/split-blocks.js";
import type { Split } from "./split/types.js";
import { detectLanguage } from "./text/language.js";
import { splitSentences } from "./text/sentences.js";
import type { Sentence } from "./text/types.js";
import { findTitle } from "./title/find-title.js";
import type { Title } from "./title/types.js";

export interface SplitOptions {
  /** Which way doubtful blocks fall; `balanced` where it is not given. */
  readonly favor?: Favor;
  /** Encoding of bytes, as an HTTP header said: any WHATWG label. A byte order mark wins over it. */
  readonly encoding?: string;
  /** Bytes, or characters of a string, that are read at most; 16 Mi where it is not given. */
  readonly maxLength?: number;
  /** True to return the decoded source, which the spans of blocks index. */
  readonly source?: boolean;
  /**
   * What other pages of the same site hold. Lines that repeat there are less likely body; with fewer than two other articles,
   * and on pages of sites it never saw, it changes nothing. The page itself and its copies may be among what it learned.
   */
  readonly siteMemory?: SiteMemory;
  /** What you know of the blocks of a site. The first rule that matches a block overrules everything else. */
  readonly rules?: readonly SplitRule[];
  /**
   * Roles of the body whose blocks are not wanted in it: `["standfirst", "embed"]` for what collections of news judge
   * differently. Such a block has `isBody: false` and keeps its role. Empty where it is not given.
   */
  readonly leaveOut?: readonly BodyRole[];
}

/** Parts of an analysis that can be left out. */
export type AnalysisPart = "article" | "sentences" | "keyTerms" | "readability";

export interface AnalyzeOptions extends SplitOptions {
  readonly keyTerms?: Pick<KeyTermOptions, "mode" | "limit">;
  /** Which words are rare, for the key terms: `background` of `nutgraf/background`, handed in because it is large. */
  readonly background?: DocumentFrequencies;
  /** Which words are rare among your own articles, for the key terms: a `Corpus`, whether the page is in it or not. */
  readonly corpus?: DocumentFrequencies;
  /** `extractEntities` of `nutgraf/entities`, or a function like it: handed in because it is large and slow. */
  readonly entities?: (text: string, options?: { readonly language?: string }) => Entities;
  /** Dates behind it are not believed. */
  readonly now?: Date;
  /** True to put the images of the body, with their captions, into `article.markdown` and `article.html`. None are fetched. */
  readonly images?: boolean;
}

export interface AnalyzePartsOptions<Part extends AnalysisPart> extends AnalyzeOptions {
  /** What to compute; what is not named is neither computed nor returned. */
  readonly parts: readonly Part[];
}

interface AnalysisParts {
  readonly article: Article;
  /** Spans index `article.text`, as those of key terms and of the hardest sentences do. */
  readonly sentences: readonly Sentence[];
  readonly keyTerms: readonly KeyTerm[];
  readonly readability: Readability;
}

type AnalysisBase = Omit<Split, "body" | "boilerplate"> & {
  /** Only where `entities` was handed in. */
  readonly entities?: Entities;
};

/** An analysis of the parts asked for. */
export type AnalysisOf<Part extends AnalysisPart> = AnalysisBase & Pick<AnalysisParts, Part>;

/** Everything that is known about a page and its article. */
export interface Analysis extends AnalysisBase, AnalysisParts {}

const ALL_PARTS: readonly AnalysisPart[] = ["article", "sentences", "keyTerms", "readability"];

interface SplitResult {
  readonly parsed: ParsedPage;
  readonly title: Title | null;
  readonly split: Split;
}

/**
 * Splits a page into article body and boilerplate: every block in source order with its label, role, probability and
 * reasons. Empty input, binary data or a page without an article is no error: `status` says what it is.
 *
 * @param page HTML or flattened text, detected where it is not said; bytes are decoded
 * @throws InvalidOptionsError for a page of a wrong type or a wrong option; never for what a page holds
 */
export function splitPage(page: PageInput, options: SplitOptions = {}): Split {
  checkPage("splitPage", page);
  checkSplitOptions(options);
  return runSplit(page, options).split;
}

function runSplit(input: PageInput, options: SplitOptions): SplitResult {
  const page = readPage(input, { encoding: options.encoding, maxLength: options.maxLength });
  const parsed = parseBlocks(page);
  const title = findTitle(parsed);
  const { status, blocks, confidence } = splitBlocks(parsed, title, {
    favor: options.favor ?? "balanced",
    ...(options.siteMemory === undefined ? {} : { site: options.siteMemory.kept }),
    ...(options.rules === undefined ? {} : { rules: options.rules }),
    ...(options.leaveOut === undefined ? {} : { leaveOut: options.leaveOut }),
  });
  const body = joinBody(blocks, parsed.isSentencePerLine);
  const split = {
    status,
    limits: parsed.limits,
    format: page.format,
    encoding: page.encoding,
    language: detectLanguage(body),
    blocks,
    body,
    boilerplate: joinBoilerplate(blocks),
    confidence,
    ...(options.source === true ? { source: page.source } : {}),
  };
  // A page without an article has no title of one: what was found is the name of a section or a dialog.
  return { parsed, title: status === "ok" ? title : null, split };
}

/**
 * Splits a page and analyzes its article: metadata, body in three formats, sentences, key terms, readability. Parts that
 * are not asked for are not computed.
 *
 * @throws InvalidOptionsError for a page of a wrong type or a wrong option; never for what a page holds
 */
export function analyzePage<Part extends AnalysisPart>(
  page: PageInput,
  options: AnalyzePartsOptions<Part>,
): AnalysisOf<Part>;
export function analyzePage(page: PageInput, options?: AnalyzeOptions & { readonly parts?: never }): Analysis;
export function analyzePage(
  page: PageInput,
  options: AnalyzeOptions & { readonly parts?: readonly AnalysisPart[] } = {},
): AnalysisBase & Partial<AnalysisParts> {
  checkPage("analyzePage", page);
  checkAnalyzeOptions(options);
  const { parsed, title, split } = runSplit(page, options);
  const { body, boilerplate: _, ...base } = split;
  const parts = new Set(options.parts ?? ALL_PARTS);
  const language = split.language === null ? {} : { language: split.language };
  const sentences = parts.has("sentences") ? splitSentences(body, language) : undefined;
  // Where the language is not known, readability settles on one by itself and cuts its own sentences.
  const known = sentences === undefined || split.language === null ? {} : { sentences };
  return {
    ...base,
    ...(parts.has("article")
      ? {
          article: makeArticle(parsed, title, split.blocks, split, {
            images: options.images === true,
            ...(options.now === undefined ? {} : { now: options.now }),
          }),
        }
      : {}),
    ...(sentences === undefined ? {} : { sentences }),
    ...(parts.has("keyTerms")
      ? {
          keyTerms: extractKeyTerms(body, {
            ...options.keyTerms,
            ...(options.background === undefined ? {} : { background: options.background }),
            ...(options.corpus === undefined ? {} : { corpus: options.corpus }),
            ...language,
            ...(title === null ? {} : { title: title.text }),
          }),
        }
      : {}),
    ...(parts.has("readability") ? { readability: measureReadability(body, { ...language, ...known }) } : {}),
    ...(typeof options.entities === "function" ? { entities: options.entities(body, language) } : {}),
  };
}

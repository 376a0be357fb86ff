import type { DocumentRecord } from "../corpus/types.js";

export interface SharedTerm {
  /** Normal form: lower case, stemmed. */
  readonly term: string;
  /** As the documents write it. */
  readonly surface: string;
  /** Part of the score that this term gives. */
  readonly contribution: number;
}

export interface Related {
  readonly id: string;
  readonly title: string | null;
  /** 0 to 1; the contributions of `terms` sum to it when all are asked for. */
  readonly score: number;
  /** Strongest first. */
  readonly terms: readonly SharedTerm[];
  /** Near copies of this article that were folded into it. */
  readonly duplicates: readonly string[];
}

/** A related article of a graph: `terms` and `title` are left out, which take longer than the rest. */
export type RelatedScore = Pick<Related, "id" | "score" | "duplicates">;

/** A document and the articles most related to it, best first. */
export interface GraphNode {
  readonly id: string;
  readonly related: readonly RelatedScore[];
}

/** A related article that is recommended to a reader. */
export interface Recommended extends Related {
  /** The id of the read article that it is most related to: "because you read ...". */
  readonly because: string;
}

export interface Similarity {
  /** 0 to 1, the same bits for (a, b) and (b, a). */
  readonly score: number;
  /** All shared terms, strongest first; their contributions sum to the score. */
  readonly terms: readonly SharedTerm[];
}

/** A span of time: a moment, or a year, month, day or time of ISO 8601, which `until` takes in whole. Days are those of UTC. */
export interface Period {
  /** Only articles that were published then or later. Those that do not say when are left out. */
  readonly since?: string | Date;
  /** Only articles that were published then or before. */
  readonly until?: string | Date;
}

/** How an article loses weight as it grows old: half of its score in so many days. */
export interface Recency {
  /** Above 0. */
  readonly halfLifeDays: number;
  /** From when ages count; what was published later has no age. */
  readonly now: string | Date;
}

export interface RelatedOptions extends Period {
  /** Articles wanted at most; a whole number from 0. */
  readonly limit?: number;
  /** Only articles for which this returns true, asked of the best ones until there are enough. */
  readonly filter?: (document: DocumentRecord) => boolean;
  /** Only articles that are read in this language, BCP 47 primary language. */
  readonly language?: string;
  /** Only articles of this section, or of one of these. */
  readonly section?: string | readonly string[];
  /** Articles with a lower score are left out, 0 to 1. Those that share no term are left out in any case. */
  readonly minScore?: number;
  /** Articles without a date count as if they were one half-life old. */
  readonly recency?: Recency;
  /**
   * How much an article loses for being like those above it: 0 (the default) not at all, 1 everything. A share of the best
   * `DIVERSITY.pool` articles is compared with each other, which takes about as long as a question to 10,000 documents.
   */
  readonly diversity?: number;
  /**
   * `fold` (the default) puts near copies of an article into its `duplicates`; `keep` gives each a place of its own; `drop` leaves them out,
   * and near copies of the article that is asked about too.
   */
  readonly duplicates?: "fold" | "keep" | "drop";
  /** Give all shared terms of each article, whose contributions sum to its score, in place of the ten strongest. */
  readonly explain?: boolean;
}

/** Options of `relatedGraph`, with the meaning they have for `related`. */
export type GraphOptions = Pick<RelatedOptions, "limit" | "minScore" | "duplicates">;

/** What a reader has read, by id; a weight above 0 says how much that interest counts against the others. 1 where none is given. */
export interface Reader {
  readonly read: readonly (string | { readonly id: string; readonly weight: number })[];
}

/** Articles that are near copies of each other: an agency report on several sites, an article and its later version. */
export interface DuplicateGroup {
  /** The article that was published first; where none of them has a date, that of the smallest id. */
  readonly id: string;
  readonly title: string | null;
  /** As the article says it. */
  readonly published: string | null;
  /** Ids of the others, in the order of their dates, those without one last, then of their ids. */
  readonly duplicates: readonly string[];
}

export interface DuplicatesOptions extends Period {
  /** Groups wanted at most; a whole number from 0. All where it is not given. */
  readonly limit?: number;
}

/** An article of a cluster. */
export interface ClusterArticle {
  readonly id: string;
  readonly title: string | null;
  /** As the article says it. */
  readonly published: string | null;
  /** Cosine to the middle of the cluster, 0 to 1. */
  readonly score: number;
}

/** Articles on the same story. */
export interface Cluster {
  /** What they are about: their five strongest terms, as most of them write them; numbers are left out. */
  readonly label: readonly string[];
  /** The most typical first, then by id. */
  readonly articles: readonly ClusterArticle[];
}

export interface ClustersOptions extends Period {
  /** Clusters wanted at most; a whole number from 0. */
  readonly limit?: number;
  /** The mean cosine that the articles of two clusters must reach to become one, above 0 and up to 1: higher for smaller, closer clusters. */
  readonly minScore?: number;
  /** Clusters of fewer articles are left out; a whole number from 1. */
  readonly size?: number;
}

/** A term of an article, and how much it says about it. */
export interface DocumentTerm {
  /** Normal form: lower case, stemmed. */
  readonly term: string;
  /** As the article writes it most often. */
  readonly surface: string;
  /** Weight in the article's vector of length 1, 0 to 1: the squares of all its terms' weights sum to 1. */
  readonly score: number;
  /** How often the article has it, words of the title as often as `titleWeight` says; above 200 at most 3 % off. */
  readonly count: number;
}

export interface KeyTermsOptions {
  /** Terms wanted at most; a whole number from 0. */
  readonly limit?: number;
}

/** A term that more of the articles of a span of time have than of the others; numbers are none. */
export interface Trend {
  /** Normal form: lower case, stemmed. */
  readonly term: string;
  /** As the articles of the span write it most often. */
  readonly surface: string;
  /** BCP 47 primary language of the articles that have it; null where it is unknown. */
  readonly language: string | null;
  /** Articles of the span that have it. */
  readonly count: number;
  /** Other articles that have it. */
  readonly countElsewhere: number;
  /** Articles of the span that would have it if it stood as often there as elsewhere. */
  readonly expected: number;
  /** How little chance alone explains the difference: a log-likelihood ratio, above 0 and without an upper end. */
  readonly score: number;
}

export interface TrendingOptions extends Period {
  /** Terms wanted at most; a whole number from 0. */
  readonly limit?: number;
  /** Terms of fewer articles of the span are left out; a whole number from 1. */
  readonly minCount?: number;
  /** Terms with a lower score are left out, 0 or more. */
  readonly minScore?: number;
}

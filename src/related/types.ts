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

export interface RelatedOptions {
  /** Articles wanted at most; a whole number from 0. */
  readonly limit?: number;
  /** Shared terms given with each article at most; a whole number from 0, or Infinity for all. */
  readonly terms?: number;
  /** Articles with a lower score are left out, 0 to 1. Those that share no term are left out in any case. */
  readonly minScore?: number;
  /** `fold` puts near copies of an article into its `duplicates`; `keep` gives each a place of its own. */
  readonly nearCopies?: "fold" | "keep";
}

/** What a reader has read, by id; a weight above 0 says how much that interest counts against the others. 1 where none is given. */
export interface Reader {
  readonly read: readonly (string | { readonly id: string; readonly weight: number })[];
}

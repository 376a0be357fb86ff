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

export interface Similarity {
  readonly score: number;
  readonly terms: readonly SharedTerm[];
}

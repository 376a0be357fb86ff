import type { Sentence, Span } from "../text/types.js";

export interface KeyTerm {
  /** Normal form, by which variants are merged. */
  readonly term: string;
  /** As a reader would write it. */
  readonly surface: string;
  /** 0 to 1, comparable between documents. */
  readonly score: number;
  readonly count: number;
  readonly spans: readonly Span[];
}

export interface Score {
  readonly value: number;
  /** US school grade; null where the formula gives none. */
  readonly grade: number | null;
  /** The band its author named ("plain English", "difficult"); null where there is none. */
  readonly band: string | null;
}

export type CountName =
  | "characters"
  | "letters"
  | "words"
  | "sentences"
  | "syllables"
  | "polysyllables"
  | "complexWords"
  | "longWords"
  | "difficultWords";

export interface Readability {
  /** BCP 47 of the language the text was measured as; "und" where it is not known. */
  readonly language: string;
  /** Null where it is not counted in this language. */
  readonly counts: Readonly<Record<CountName, number | null>>;
  /** By formula name; null where it does not apply. */
  readonly scores: Readonly<Record<string, Score | null>>;
  /** Median grade of the formulas that give one; null where none does. */
  readonly consensusGrade: number | null;
  /** 0 easy to 100 hard; English only. */
  readonly difficulty: number | null;
  readonly readingMinutes: number;
  readonly hardestSentences: readonly (Sentence & { readonly why: string })[];
}

/** People, places and organizations of an article, most mentioned first. */
export interface Entities {
  readonly people: readonly Entity[];
  readonly places: readonly Entity[];
  readonly organizations: readonly Entity[];
}

export interface Entity {
  readonly name: string;
  readonly count: number;
}

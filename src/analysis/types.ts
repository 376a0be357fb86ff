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
  | "monosyllables"
  | "polysyllables"
  | "fourSyllableWords"
  | "complexWords"
  | "longWords"
  | "difficultWords"
  | "unfamiliarWords"
  | "looseWords";

export type RatioName =
  | "wordsPerSentence"
  | "syllablesPerWord"
  | "charactersPerWord"
  | "lettersPer100Words"
  | "sentencesPer100Words"
  | "polysyllablesPerSentence"
  | "longWordsPerSentence"
  | "monosyllableShare"
  | "polysyllableShare"
  | "fourSyllableShare"
  | "longWordShare"
  | "complexWordShare"
  | "difficultWordShare"
  | "unfamiliarWordShare";

/**
 * What to know before believing the scores. `no-punctuation`: no sentence ends with a stop, so there are no scores.
 * `little-punctuation`: so few do that there are none either. `short-text`: fewer than 100 words, the sample that most formulas
 * were made for.
 */
export type ReadabilityNote = "no-punctuation" | "little-punctuation" | "short-text";

export interface Readability {
  /** BCP 47 of the language the text was measured as; "und" where it is not known. */
  readonly language: string;
  /**
   * Counts of the whole text; `looseWords` are those of lines without a stop (headings, list items), which no formula counts.
   * Null where it is not counted in this language.
   */
  readonly counts: Readonly<Record<CountName, number | null>>;
  /** What the formulas are made of, from the sentences with a stop; shares are 0 to 1. Null where it cannot be told. */
  readonly ratios: Readonly<Record<RatioName, number | null>>;
  /** By formula name; null where it does not apply. */
  readonly scores: Readonly<Record<string, Score | null>>;
  /** Median grade of the formulas that give one; null where none does. */
  readonly consensusGrade: number | null;
  /** 0 easy to 100 hard; English only. */
  readonly difficulty: number | null;
  readonly readingMinutes: number;
  readonly hardestSentences: readonly (Sentence & { readonly why: string })[];
  readonly notes: readonly ReadabilityNote[];
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

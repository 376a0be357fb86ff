import type { Token } from "./key-term-tokens.js";
import { endsEnglishPhrase, trimEnglishPhrase } from "./phrase-english.js";
import { endsGermanPhrase, trimGermanPhrase } from "./phrase-german.js";

/** What is known of a language's noun phrases. */
export interface PhraseGrammar {
  /** True for a content word that ends the phrase before it and belongs to none. */
  readonly endsPhrase: (tokens: readonly Token[], i: number) => boolean;
  /** The part of a run of content words that is a noun phrase, as a half-open range; empty where nothing is. */
  readonly trim: (tokens: readonly Token[], start: number, end: number) => readonly [number, number];
  /** True where the phrases are good enough that only those count which stand alone, not those inside longer ones. */
  readonly isComplete: boolean;
}

const ENGLISH: PhraseGrammar = { endsPhrase: endsEnglishPhrase, trim: trimEnglishPhrase, isComplete: true };
const GERMAN: PhraseGrammar = { endsPhrase: endsGermanPhrase, trim: trimGermanPhrase, isComplete: false };

/** Every run of content words is a phrase. */
const ANY_LANGUAGE: PhraseGrammar = {
  endsPhrase: () => false,
  trim: (_tokens, start, end) => [start, end],
  isComplete: false,
};

/** The grammar of a BCP 47 primary language; one that takes every run of content words where none is written. */
export function phraseGrammar(language: string): PhraseGrammar {
  if (language === "en") return ENGLISH;
  return language === "de" ? GERMAN : ANY_LANGUAGE;
}

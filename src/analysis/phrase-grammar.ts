import type { Token } from "./key-term-tokens.js";
import { endsEnglishPhrase, trimEnglishPhrase } from "./phrase-english.js";
import { endsGermanPhrase, trimGermanPhrase } from "./phrase-german.js";
import { NO_LINKS, type PhraseLinks } from "./phrase-links.js";
import { listedGrammar } from "./phrase-listed.js";
import { hasWordClasses } from "./word-classes.js";

/** What is known of a language's noun phrases. */
export interface PhraseGrammar {
  /** True for a content word that ends the phrase before it and belongs to none. */
  readonly endsPhrase: (tokens: readonly Token[], i: number) => boolean;
  /** The part of a run of content words that is a noun phrase, as a half-open range; empty where nothing is. */
  readonly trim: (tokens: readonly Token[], start: number, end: number) => readonly [number, number];
  /** True where the phrases are good enough that only those count which stand alone, not those inside longer ones. */
  readonly isComplete: boolean;
  /** True for a word that describes the noun before it; false too where that is not known. */
  readonly isAttribute: (tokens: readonly Token[], i: number) => boolean;
  /** True for a word in the place of an adjective or participle behind a verb: "est prêt"; false too where that is not known. */
  readonly isPredicate: (tokens: readonly Token[], i: number) => boolean;
  /** What makes one phrase of two. */
  readonly links: PhraseLinks;
}

const no = (): boolean => false;
const ENGLISH: PhraseGrammar = {
  endsPhrase: endsEnglishPhrase,
  trim: trimEnglishPhrase,
  isComplete: true,
  isAttribute: no,
  isPredicate: no,
  links: NO_LINKS,
};
const GERMAN: PhraseGrammar = {
  endsPhrase: endsGermanPhrase,
  trim: trimGermanPhrase,
  isComplete: false,
  isAttribute: no,
  isPredicate: no,
  links: NO_LINKS,
};

const GRAMMARS = new Map<string, PhraseGrammar>([
  ["en", ENGLISH],
  ["de", GERMAN],
]);

/** The grammar of a BCP 47 primary language; one that takes every run of content words where nothing is known of its words. */
export function phraseGrammar(language: string): PhraseGrammar {
  const known = GRAMMARS.get(language);
  if (known !== undefined) return known;
  const grammar = listedGrammar(language);
  if (hasWordClasses(language)) GRAMMARS.set(language, grammar);
  return grammar;
}

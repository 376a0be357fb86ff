import { readingLanguage } from "../text/reading-language.js";
import { primaryLanguage } from "../text/stop-words.js";
import type { DocumentFrequencies } from "./document-frequencies.js";
import { PHRASE_LENGTH, phraseCandidates, wordCandidates } from "./key-term-candidates.js";
import { hasCases } from "./key-term-cases.js";
import { findPlaces, spanOf } from "./key-term-places.js";
import { rarityIn } from "./key-term-rarity.js";
import { type ScoringContext, scorePhrase, scoreWord, stemFrequencies } from "./key-term-score.js";
import { type ScoredCandidate, selectBest } from "./key-term-selection.js";
import { chooseSurface, lowerCaseWords, type Occurrences } from "./key-term-surface.js";
import { keyTermTokens } from "./key-term-tokens.js";
import { phraseGrammar } from "./phrase-grammar.js";
import type { KeyTerm } from "./types.js";

/** Phrases (single words among them), single words only, or both ranked together. */
export type KeyTermMode = "phrases" | "words" | "both";

export interface KeyTermOptions {
  readonly mode?: KeyTermMode;
  /** The text's title: terms whose words it has gain. It gives no terms of its own. */
  readonly title?: string;
  /** BCP 47; `readingLanguage` of the text where it is not given: the detected one, or English for a few words in Latin letters. */
  readonly language?: string;
  /** Most terms returned. */
  readonly limit?: number;
  /** What words are rare in the language at large: `background` of `nutgraf/background`. */
  readonly background?: DocumentFrequencies;
  /** What words are rare among your own articles: a `Corpus`, whether the text is in it or not. */
  readonly corpus?: DocumentFrequencies;
}

export const KEY_TERM_DEFAULTS = Object.freeze({ mode: "phrases", limit: 10 } satisfies KeyTermOptions);

function scoreCandidates(mode: KeyTermMode, context: ScoringContext): readonly ScoredCandidate[] {
  const { tokens, language } = context;
  const phrases = (): ScoredCandidate[] =>
    phraseCandidates(tokens, language).map((candidate) => ({ ...candidate, score: scorePhrase(candidate, context) }));
  const words = (): ScoredCandidate[] =>
    wordCandidates(tokens).map((candidate) => ({ ...candidate, score: scoreWord(candidate, context) }));
  if (mode === "words") return words();
  if (mode === "phrases") return phrases();
  return [...phrases().filter(({ stems }) => stems.length > 1), ...words()];
}

/** A text with its tokens. */
type TokenizedText = Omit<Occurrences, "places">;

function toKeyTerms(
  body: TokenizedText,
  title: TokenizedText,
  language: string,
  selected: readonly ScoredCandidate[],
): readonly KeyTerm[] {
  const seen = lowerCaseWords(body.text, body.tokens, language);
  const terms = selected.map(({ term }) => term);
  const { links } = phraseGrammar(language);
  const placesOf = findPlaces(body.tokens, terms, PHRASE_LENGTH.longestName, links);
  const inTitle = hasCases(language) ? findPlaces(title.tokens, terms, PHRASE_LENGTH.longestName, links) : undefined;
  return selected.map(({ term, score, places: ownPlaces }) => {
    const places = placesOf.get(term) ?? [];
    const all = [
      { ...body, places: ownPlaces },
      { ...title, places: inTitle?.get(term) ?? [] },
    ];
    const surface = chooseSurface(all, seen, language);
    return { term, surface, score, count: places.length, spans: places.map((place) => spanOf(body.tokens, place)) };
  });
}

/**
 * The words and phrases that stand for what a text is about, best first. Candidates are runs of content words between stop words,
 * punctuation and line breaks, in English cut to noun phrases, in Romance languages also two of them with "de" or the like between;
 * variants are merged by their stems ("car", "cars"). Words of Chinese, Japanese and Thai are found by `Intl.Segmenter`. `count` and
 * `spans` are all occurrences in the text.
 *
 * @returns at most `limit` terms with scores from 0 to 1 that can be compared between texts; none for a text without words.
 *   Same text, same terms. Takes time in proportion to the text and throws nothing
 */
export function extractKeyTerms(text: string, options: KeyTermOptions = {}): readonly KeyTerm[] {
  const { mode = KEY_TERM_DEFAULTS.mode, limit = KEY_TERM_DEFAULTS.limit, title = "" } = options;
  const language = options.language ?? readingLanguage(text);
  const tokens = keyTermTokens(text, language);
  const titleTokens = keyTermTokens(title, language);
  const context: ScoringContext = {
    tokens,
    frequencies: stemFrequencies(tokens),
    titleStems: new Set(titleTokens.flatMap(({ isContent, stem, lower }) => (isContent ? [stem, lower] : []))),
    rarityOf: rarityIn(options, primaryLanguage(language)),
    language: primaryLanguage(language),
  };
  const areWholePhrases = mode === "phrases" && phraseGrammar(context.language).isComplete;
  const selected = selectBest(scoreCandidates(mode, context), limit, areWholePhrases);
  return toKeyTerms({ text, tokens }, { text: title, tokens: titleTokens }, context.language, selected);
}

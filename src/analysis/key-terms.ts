import { readingLanguage } from "../text/reading-language.js";
import { primaryLanguage } from "../text/stop-words.js";
import type { DocumentFrequencies } from "./document-frequencies.js";
import { type Candidate, phraseCandidates, wordCandidates } from "./key-term-candidates.js";
import { hasCases } from "./key-term-cases.js";
import { findPlaces, spanOf, stemPlaces } from "./key-term-places.js";
import { rarityIn } from "./key-term-rarity.js";
import { type ScoringContext, scorePhrase, scoreWord } from "./key-term-score.js";
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

function findCandidates(mode: KeyTermMode, { tokens, stems, language }: ScoringContext): readonly Candidate[] {
  if (mode === "words") return wordCandidates(stems);
  const phrases = phraseCandidates(tokens, stems, language);
  if (mode === "phrases") return phrases;
  return [...phrases.filter((phrase) => phrase.stems.length > 1), ...wordCandidates(stems)];
}

/** Single words are scored as words unless phrases are asked for. */
function scoreCandidates(candidates: readonly Candidate[], mode: KeyTermMode, context: ScoringContext): Float64Array {
  const scores = new Float64Array(candidates.length);
  for (const [i, candidate] of candidates.entries()) {
    const isPhrase = mode === "phrases" || candidate.stems.length > 1;
    scores[i] = isPhrase ? scorePhrase(candidate, context) : scoreWord(candidate, context);
  }
  return scores;
}

/** A text with its tokens. */
type TokenizedText = Omit<Occurrences, "places">;

function toKeyTerms(
  body: TokenizedText,
  title: TokenizedText,
  { stems, language }: ScoringContext,
  selected: readonly ScoredCandidate[],
): readonly KeyTerm[] {
  const firstStems = new Set(selected.map((candidate) => candidate.stems[0] ?? ""));
  const seen = lowerCaseWords(body.text, body.tokens, stems, firstStems, language);
  const terms = selected.map(({ term }) => term);
  const { links } = phraseGrammar(language);
  const placesOf = findPlaces(body.tokens, stems, terms, links);
  const inTitle = hasCases(language) ? findPlaces(title.tokens, stemPlaces(title.tokens), terms, links) : undefined;
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
    stems: stemPlaces(tokens),
    titleStems: new Set(titleTokens.flatMap(({ isContent, stem, lower }) => (isContent ? [stem, lower] : []))),
    rarityOf: rarityIn(options, primaryLanguage(language)),
    language: primaryLanguage(language),
  };
  const candidates = findCandidates(mode, context);
  const scores = scoreCandidates(candidates, mode, context);
  const areWholePhrases = mode === "phrases" && phraseGrammar(context.language).isComplete;
  const selected = selectBest(candidates, scores, limit, areWholePhrases);
  return toKeyTerms({ text, tokens }, { text: title, tokens: titleTokens }, context, selected);
}

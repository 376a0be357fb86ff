import type { Candidate } from "./key-term-candidates.js";
import type { StemPlaces } from "./key-term-places.js";
import type { Token } from "./key-term-tokens.js";
import { phraseGrammar } from "./phrase-grammar.js";
import { wordClassifier } from "./word-classes.js";

/**
 * Numbers of the score, chosen by hand and compared on public sets of English, French and Portuguese key terms. Those sets have no
 * titles: `titleGain` is an estimate.
 */
export const KEY_TERM_SCORING = Object.freeze({
  /** Sentences that count as the beginning, which names the subject, and what a term gains there. */
  leadSentences: 3,
  leadFactor: 1.15,
  /** What a term gains when all of its words stand in the title. */
  titleGain: 0.3,
  /** Priors of a phrase's length: readers pick two or three words most often. */
  oneWord: 0.7,
  /** The same without a complete grammar of noun phrases, where longer runs are less often phrases. */
  oneWordOfRun: 0.9,
  longPhrase: 0.6,
  longPhraseWords: 4,
  /** Keeps the position factor at 1 for the first word of the text. */
  positionBase: 2.7,
  /** A single word gains with its letters, from `lengthBase` by `lengthStep` a letter to `lengthMost`: short words say less. */
  lengthBase: 0.7,
  lengthStep: 0.05,
  lengthMost: 1.2,
  /** Verbs, adverbs, general and grading words among single words. */
  weakWord: 0.7,
  /** The raw score that becomes 0.5: about that of the best term of a short news item. */
  half: 8,
});

/** What a candidate is weighed against. */
export interface ScoringContext {
  readonly tokens: readonly Token[];
  /** Where each content word stands, by its stem. */
  readonly stems: StemPlaces;
  readonly titleStems: ReadonlySet<string>;
  /** How rare a stem is in the collections that were given, 0 to 1; 1 without any. */
  readonly rarityOf: (stem: string) => number;
  /** BCP 47 primary language. */
  readonly language: string;
}

/** Prior of a phrase by its number of words. */
function phrasePrior({ stems }: Candidate, { language }: ScoringContext): number {
  const { oneWord, oneWordOfRun, longPhrase, longPhraseWords } = KEY_TERM_SCORING;
  if (stems.length === 1) return phraseGrammar(language).isComplete ? oneWord : oneWordOfRun;
  return stems.length >= longPhraseWords ? longPhrase : 1;
}

/** Prior of a single word by its letters and its class. */
function wordPrior({ places }: Candidate, { tokens, language }: ScoringContext): number {
  const lower = tokens[places[0]?.[0] ?? 0]?.lower ?? "";
  const { lengthBase, lengthStep, lengthMost, weakWord } = KEY_TERM_SCORING;
  const lengthFactor = Math.min(lengthMost, lengthBase + lengthStep * lower.length);
  return wordClassifier(language)(lower) === "other" ? lengthFactor : lengthFactor * weakWord;
}

/**
 * How well a candidate stands for the text, without its prior:
 *
 *   log(1 + summed frequency of its words) / log(2.7 + log(1 + position of its first word)) * (1 + log(1 + count)) * mean rarity * boosts
 *
 * Frequency and position are the oldest evidence for key terms (H. P. Luhn, IBM J. 2(2), 1958; H. P. Edmundson, J. ACM 16(2), 1969); the
 * logarithms keep one word from drowning the others.
 */
function rawScore({ stems, places }: Candidate, context: ScoringContext): number {
  const { leadSentences, leadFactor, titleGain, positionBase } = KEY_TERM_SCORING;
  let [frequency, inTitle, rarity] = [0, 0, 0];
  for (const stem of stems) {
    frequency += context.stems.get(stem)?.length ?? 0;
    rarity += context.rarityOf(stem);
    if (context.titleStems.has(stem)) inTitle++;
  }
  const first = places[0]?.[0] ?? 0;
  const position = Math.log(positionBase + Math.log(1 + first));
  const lead = (context.tokens[first]?.sentence ?? 0) < leadSentences ? leadFactor : 1;
  const count = 1 + Math.log(1 + places.length);
  const gain = 1 + titleGain * (inTitle / stems.length);
  return (Math.log(1 + frequency) / position) * count * lead * (rarity / stems.length) * gain;
}

/** From a raw score, which has no upper end, to 0..1; the order stays. */
function toUnit(raw: number): number {
  return raw / (raw + KEY_TERM_SCORING.half);
}

/** Score of a phrase, 0 to 1. */
export function scorePhrase(candidate: Candidate, context: ScoringContext): number {
  return toUnit(rawScore(candidate, context) * phrasePrior(candidate, context));
}

/** Score of a single word, 0 to 1. */
export function scoreWord(candidate: Candidate, context: ScoringContext): number {
  return toUnit(rawScore(candidate, context) * wordPrior(candidate, context));
}

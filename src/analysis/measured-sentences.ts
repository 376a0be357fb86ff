import type { SentenceCounts } from "./count-sentences.js";
import { sumCounts, type TextCounts } from "./counts.js";
import type { ReadabilityNote } from "./types.js";

/** When the stops of a text are too few to tell its sentences. */
export const PUNCTUATION_LIMITS = /* @__PURE__ */ Object.freeze({
  /** Least share of the words that must stand in sentences with a stop, the rest being headings, lists and the like. */
  closedShare: 0.25,
  /** Words above which a sentence has lost stops: Flesch's hardest samples have 30 a sentence, statutes 60 to 80. */
  longestSentence: 120,
  /** Share of the words in such sentences from which on the text is not scored. */
  overlongShare: 0.5,
  /** Words of the samples that most formulas were made for. */
  sample: 100,
});

/** What the formulas are given of a text. */
export interface Measured {
  /** Sentences that end with a stop, those that are measured. */
  readonly sentences: readonly SentenceCounts[];
  /** Their sums. */
  readonly counts: TextCounts;
  /** Words of lines without a stop. */
  readonly looseWords: number;
  /** False where stops are missing, so that no formula holds. */
  readonly isScored: boolean;
  readonly notes: readonly ReadabilityNote[];
}

function wordsOf(sentences: readonly SentenceCounts[]): number {
  return sentences.reduce((sum, { words }) => sum + words, 0);
}

function noteOf(closed: readonly SentenceCounts[], looseWords: number): ReadabilityNote | null {
  const { closedShare, longestSentence, overlongShare, sample } = PUNCTUATION_LIMITS;
  const words = wordsOf(closed);
  if (words + looseWords === 0) return null;
  if (closed.length === 0) return "no-punctuation";
  const overlong = wordsOf(closed.filter((sentence) => sentence.words > longestSentence));
  const isSparse = words < closedShare * (words + looseWords) || overlong >= overlongShare * words;
  if (isSparse) return "little-punctuation";
  return words < sample ? "short-text" : null;
}

/**
 * Chooses what is measured: the sentences that end with a stop. Headings, list items and captions have none; as sentences of their own
 * they would make a text look easier, as part of the next sentence harder. They are left out, and the same text with or
 * without them scores the same.
 */
export function chooseMeasured(sentences: readonly SentenceCounts[]): Measured {
  const closed = sentences.filter(({ isClosed }) => isClosed);
  const looseWords = wordsOf(sentences.filter(({ isClosed }) => !isClosed));
  const note = noteOf(closed, looseWords);
  return {
    sentences: closed,
    counts: sumCounts(closed),
    looseWords,
    isScored: closed.length > 0 && note !== "little-punctuation",
    notes: note === null ? [] : [note],
  };
}

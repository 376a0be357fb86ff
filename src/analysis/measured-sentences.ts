import type { SentenceCounts } from "./count-sentences.js";
import { sumCounts, type TextCounts } from "./counts.js";
import type { ReadabilityNote } from "./types.js";

/** When the stops of a text are too few to tell its sentences. */
export const PUNCTUATION_LIMITS = /* @__PURE__ */ Object.freeze({
  /** Least share of the words that must stand in sentences with a stop, the rest being headings, lists and the like. */
  closedShare: 0.25,
  /** Words a sentence above which stops are missing: Flesch's hardest samples have 30, statutes 60 to 80. */
  wordsPerSentence: 120,
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

function noteOf(counts: TextCounts, looseWords: number): ReadabilityNote | null {
  const { closedShare, wordsPerSentence, sample } = PUNCTUATION_LIMITS;
  const words = counts.words + looseWords;
  if (words === 0) return null;
  if (counts.sentences === 0) return "no-punctuation";
  const isSparse = counts.words < closedShare * words || counts.words > wordsPerSentence * counts.sentences;
  if (isSparse) return "little-punctuation";
  return counts.words < sample ? "short-text" : null;
}

/**
 * Chooses what is measured: the sentences that end with a stop. Headings, list items and captions have none; as sentences of their own
 * they would make a text look easier, as part of the next sentence harder. They are left out, and the same text with or
 * without them scores the same.
 */
export function chooseMeasured(sentences: readonly SentenceCounts[]): Measured {
  const closed = sentences.filter(({ isClosed }) => isClosed);
  const counts = sumCounts(closed);
  const looseWords = sentences.reduce((sum, { isClosed, words }) => (isClosed ? sum : sum + words), 0);
  const note = noteOf(counts, looseWords);
  return {
    sentences: closed,
    counts,
    looseWords,
    isScored: counts.sentences > 0 && note !== "little-punctuation",
    notes: note === null ? [] : [note],
  };
}

/** Where a word begins to count as many-syllabled or long, as the authors of the formulas have it. */
export const WORD_LIMITS = /* @__PURE__ */ Object.freeze({
  /** Syllables of a polysyllable (McLaughlin 1969) and of a complex word (Gunning 1952). */
  polysyllable: 3,
  /** Syllables of a hard word in Polish (Broda et al. 2014). */
  fourSyllable: 4,
  /** Letters of a long word: "more than six" (Björnsson 1968). */
  long: 7,
  /** Characters that make a word in scripts without spaces between words, as in `countWords`. */
  unspaced: 2,
});

/** Whole numbers >= 0, all taken from the same text. */
export interface TextCounts {
  /** Letters and digits of the words. */
  readonly characters: number;
  readonly letters: number;
  readonly words: number;
  /** Sentences that hold a word. */
  readonly sentences: number;
  readonly syllables: number;
  /** Words of one syllable. */
  readonly monosyllables: number;
  /** Words of three syllables or more. */
  readonly polysyllables: number;
  /** Words of four syllables or more. */
  readonly fourSyllableWords: number;
  /** Polysyllables without proper names, hyphenated compounds, and those that an ending (-ed, -es, -ing) makes so. */
  readonly complexWords: number;
  /** Words of more than six letters. */
  readonly longWords: number;
  /** Words that Dale and Chall's fourth-graders did not know; 0 outside English. */
  readonly difficultWords: number;
  /** Words that are not on Spache's list, each counted where it comes first; 0 outside English. */
  readonly unfamiliarWords: number;
}

/** Counts that are being summed up. */
export type Sums = { -readonly [Name in keyof TextCounts]: number };

/** The counts of an empty text. */
export const NO_COUNTS: TextCounts = /* @__PURE__ */ Object.freeze({
  characters: 0,
  letters: 0,
  words: 0,
  sentences: 0,
  syllables: 0,
  monosyllables: 0,
  polysyllables: 0,
  fourSyllableWords: 0,
  complexWords: 0,
  longWords: 0,
  difficultWords: 0,
  unfamiliarWords: 0,
});

/** The sums of the counts of all sentences. */
export function sumCounts(sentences: readonly TextCounts[]): TextCounts {
  const sums: Sums = { ...NO_COUNTS };
  for (const counts of sentences) {
    sums.characters += counts.characters;
    sums.letters += counts.letters;
    sums.words += counts.words;
    sums.sentences += counts.sentences;
    sums.syllables += counts.syllables;
    sums.monosyllables += counts.monosyllables;
    sums.polysyllables += counts.polysyllables;
    sums.fourSyllableWords += counts.fourSyllableWords;
    sums.complexWords += counts.complexWords;
    sums.longWords += counts.longWords;
    sums.difficultWords += counts.difficultWords;
    sums.unfamiliarWords += counts.unfamiliarWords;
  }
  return sums;
}

import { CHARACTER_CLASS, DIGIT, LETTER, UNSPACED, UPPER } from "../text/characters.js";
import { sentenceSpans } from "../text/sentences.js";
import { countSyllables } from "../text/syllables.js";
import type { Span } from "../text/types.js";
import { forEachWord } from "../text/words.js";

/** Where a word begins to count as many-syllabled or long, as the authors of the formulas have it. */
export const WORD_LIMITS = Object.freeze({
  /** Syllables of a polysyllable (McLaughlin 1969) and of a complex word (Gunning 1952). */
  polysyllable: 3,
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
  /** Words of three syllables or more. */
  readonly polysyllables: number;
  /** Polysyllables without proper names, hyphenated compounds, and those that an ending (-ed, -es, -ing) makes so. */
  readonly complexWords: number;
  /** Words of more than six letters. */
  readonly longWords: number;
}

/** The counts of one sentence and its span. */
export interface SentenceCounts extends TextCounts, Span {}

type Sums = { -readonly [Name in keyof TextCounts]: number };

function noCounts(): Sums {
  return {
    characters: 0,
    letters: 0,
    words: 0,
    sentences: 0,
    syllables: 0,
    polysyllables: 0,
    complexWords: 0,
    longWords: 0,
  };
}

/** True where an ending that Gunning does not count is the syllable that makes a word of `syllables` a complex one. */
function isMadeByEnding(word: string, syllables: number): boolean {
  if (syllables !== WORD_LIMITS.polysyllable) return false;
  return word.endsWith("ing") || /[td]ed$/u.test(word) || /(?:[sxzcg]|ch|sh)es$/u.test(word);
}

/** True for a word that Gunning's index counts; `isFirst` where a capital is no sign of a name. */
function isComplex(word: string, syllables: number, isFirst: boolean): boolean {
  if (syllables < WORD_LIMITS.polysyllable) return false;
  const isName = !isFirst && ((CHARACTER_CLASS[word.charCodeAt(0)] ?? 0) & UPPER) !== 0;
  return !isName && !word.includes("-") && !isMadeByEnding(word.toLowerCase(), syllables);
}

/** Adds what one word counts to `sums`. Only the syllables of a word need its letters; they are kept in `known`. */
function addWord(sums: Sums, text: string, start: number, end: number, syllablesOf: (word: string) => number): void {
  let letters = 0;
  let characters = 0;
  for (let index = start; index < end; index++) {
    const kind = CHARACTER_CLASS[text.charCodeAt(index)] ?? 0;
    if ((kind & LETTER) !== 0) letters++;
    if ((kind & (LETTER | DIGIT)) !== 0) characters++;
  }
  const isUnspaced = ((CHARACTER_CLASS[text.charCodeAt(start)] ?? 0) & UNSPACED) !== 0;
  const word = text.slice(start, end);
  const syllables = syllablesOf(word);
  const isPolysyllable = letters > 0 && syllables >= WORD_LIMITS.polysyllable;
  if (isPolysyllable) sums.polysyllables++;
  if (isPolysyllable && isComplex(word, syllables, sums.words === 0)) sums.complexWords++;
  if (letters >= WORD_LIMITS.long) sums.longWords++;
  sums.letters += letters;
  sums.characters += characters;
  sums.syllables += syllables;
  sums.words += isUnspaced ? Math.ceil((end - start) / WORD_LIMITS.unspaced) : 1;
  sums.sentences = 1;
}

/** `countSyllables` for a language, each word counted once. */
function syllableCounter(language: string): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const syllables = countSyllables(word, { language });
    known.set(word, syllables);
    return syllables;
  };
}

/**
 * The counts of every sentence that holds a word, in order. One pass over the words. Letters are UTF-16 code units, surrogate
 * pairs two. Empty text gives an empty list.
 *
 * @param language BCP 47; decides sentences and syllables
 * @param spans the sentences where they are known: those of `sentenceSpans` in this language
 */
export function countSentences(
  text: string,
  language: string,
  spans: readonly Span[] = sentenceSpans(text, { language }),
): readonly SentenceCounts[] {
  const syllablesOf = syllableCounter(language);
  const counted: SentenceCounts[] = [];
  let next = 0;
  let sums = noCounts();
  const close = (): void => {
    const span = spans[next];
    if (span !== undefined && sums.words > 0) counted.push({ ...sums, ...span });
    sums = noCounts();
    next++;
  };
  forEachWord(text, (start, end) => {
    while (start >= (spans[next]?.end ?? Number.POSITIVE_INFINITY)) close();
    addWord(sums, text, start, end, syllablesOf);
  });
  close();
  return counted;
}

/** The sums of the counts of all sentences. */
export function sumCounts(sentences: readonly TextCounts[]): TextCounts {
  const sums = noCounts();
  for (const counts of sentences) {
    sums.characters += counts.characters;
    sums.letters += counts.letters;
    sums.words += counts.words;
    sums.sentences += counts.sentences;
    sums.syllables += counts.syllables;
    sums.polysyllables += counts.polysyllables;
    sums.complexWords += counts.complexWords;
    sums.longWords += counts.longWords;
  }
  return sums;
}

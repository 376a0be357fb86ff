import { primarySubtag } from "../text/primary-subtag.js";
import { sentenceSpans } from "../text/sentences.js";
import type { Span } from "../text/types.js";
import { forEachWord } from "../text/words.js";
import { isClosed } from "./closed-sentences.js";
import { NO_COUNTS, type Sums, type TextCounts } from "./counts.js";
import { type WordFacts, wordReader } from "./word-facts.js";

/** The counts of one sentence and its span. */
export interface SentenceCounts extends TextCounts, Span {
  /** False for a heading, a list item or another line without a stop. */
  readonly isClosed: boolean;
}

/** Signs after which a capital is the beginning of speech or of a bracket, and no sign of a name. */
const OPENING_SIGNS: ReadonlySet<string> = new Set("\"“„«‘'([");

/** Adds what a word counts wherever it stands. */
function addWord(sums: Sums, facts: WordFacts): void {
  sums.words += facts.words;
  sums.letters += facts.letters;
  sums.characters += facts.characters;
  sums.syllables += facts.syllables;
  if (facts.isMonosyllable) sums.monosyllables++;
  if (facts.isPolysyllable) sums.polysyllables++;
  if (facts.isFourSyllable) sums.fourSyllableWords++;
  if (facts.isLong) sums.longWords++;
}

/** Adds what a word counts that is no name. `met` holds the unfamiliar words that were counted before; null counts none. */
function addHardWord(sums: Sums, facts: WordFacts, met: Set<string> | null): void {
  if (facts.isComplex) sums.complexWords++;
  if (facts.isDifficult) sums.difficultWords++;
  if (!facts.isUnfamiliar || met === null || met.has(facts.lowerCase)) return;
  sums.unfamiliarWords++;
  met.add(facts.lowerCase);
}

/** A sentence that is being counted. */
interface OpenSentence extends Sums, Span {
  readonly isClosed: boolean;
}

/** A capitalized first word of a sentence: a name where the text has it as one elsewhere, which its end tells. */
interface FirstWord {
  readonly sentence: OpenSentence;
  readonly facts: WordFacts;
}

/** True where a capital is a sign of a name: amid a sentence, and not where speech or a bracket begins. */
function isNamePlace(text: string, start: number, sums: Sums): boolean {
  return sums.words > 0 && !OPENING_SIGNS.has(text.charAt(start - 1));
}

/**
 * Counts what is hard of a text's words: names never, unfamiliar words once, and only in closed sentences. Nor do headings tell names:
 * some have a capital on every word.
 */
function hardWordCounter(): {
  readonly read: (sentence: OpenSentence, facts: WordFacts, mayBeName: boolean) => void;
  readonly finish: () => void;
} {
  const met = new Set<string>();
  const names = new Set<string>();
  const firstWords: FirstWord[] = [];
  const add = (sentence: OpenSentence, facts: WordFacts): void =>
    addHardWord(sentence, facts, sentence.isClosed ? met : null);
  return {
    read: (sentence, facts, mayBeName) => {
      if (!facts.isCapitalized) add(sentence, facts);
      else if (mayBeName && sentence.isClosed) names.add(facts.lowerCase);
      else if (!mayBeName) firstWords.push({ sentence, facts });
    },
    finish: () => {
      for (const { sentence, facts } of firstWords) if (!names.has(facts.lowerCase)) add(sentence, facts);
    },
  };
}

/**
 * The counts of every sentence that holds a word, in order. One pass over the words. A word with a capital that neither begins a
 * sentence nor follows a quotation mark or bracket is a name, and so is the first word of a sentence that is a name elsewhere in
 * the text. What is unfamiliar counts once a text, and only in closed sentences, so that a heading does not take it from
 * them. Empty text gives an empty list.
 *
 * @param language BCP 47; decides sentences, syllables and word lists
 * @param spans the sentences where they are known: those of `sentenceSpans` in this language
 */
export function countSentences(
  text: string,
  language: string,
  spans: readonly Span[] = sentenceSpans(text, { language }),
): readonly SentenceCounts[] {
  const primary = primarySubtag(language);
  const factsOf = wordReader(language, primary === "en");
  const hardWords = hardWordCounter();
  const sentences: OpenSentence[] = [];
  let next = -1;
  let sentence: OpenSentence | undefined;
  const open = (): void => {
    next++;
    const span = spans[next];
    sentence = span && { ...NO_COUNTS, start: span.start, end: span.end, isClosed: isClosed(text, span, primary) };
  };
  open();
  forEachWord(text, (start, end) => {
    while (sentence !== undefined && start >= sentence.end) open();
    if (sentence === undefined) return;
    if (sentence.words === 0) sentences.push(sentence);
    const facts = factsOf(text.slice(start, end));
    hardWords.read(sentence, facts, isNamePlace(text, start, sentence));
    addWord(sentence, facts);
    sentence.sentences = 1;
  });
  hardWords.finish();
  return sentences;
}

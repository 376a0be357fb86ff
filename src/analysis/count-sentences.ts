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

/** The primary subtag of a BCP 47 tag, lower case: `en` of `en-GB`. */
export function primarySubtag(language: string): string {
  return language.split(/[-_]/u, 1)[0]?.toLowerCase() ?? "";
}

/**
 * The counts of every sentence that holds a word, in order. One pass over the words. A word with a capital that neither begins a
 * sentence nor follows a quotation mark or bracket is a name. What is unfamiliar counts once a text, and only in closed
 * sentences, so that a heading does not take it from them. Empty text gives an empty list.
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
  const met = new Set<string>();
  const counted: SentenceCounts[] = [];
  let next = -1;
  let span: Span | undefined;
  let sums: Sums = { ...NO_COUNTS };
  let isWhole = false;
  const open = (): void => {
    next++;
    span = spans[next];
    isWhole = span !== undefined && isClosed(text, span, primary);
  };
  const close = (): void => {
    if (span !== undefined && sums.words > 0) {
      counted.push({ ...sums, ...span, isClosed: isWhole });
      sums = { ...NO_COUNTS };
    }
    open();
  };
  open();
  forEachWord(text, (start, end) => {
    while (start >= (span?.end ?? Number.POSITIVE_INFINITY)) close();
    const facts = factsOf(text.slice(start, end));
    const isName = facts.isCapitalized && sums.words > 0 && !OPENING_SIGNS.has(text.charAt(start - 1));
    addWord(sums, facts);
    if (!isName) addHardWord(sums, facts, isWhole ? met : null);
    sums.sentences = 1;
  });
  close();
  return counted;
}

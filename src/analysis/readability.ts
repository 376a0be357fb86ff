import { primarySubtag } from "../text/primary-subtag.js";
import { readingLanguage } from "../text/reading-language.js";
import type { Span } from "../text/types.js";
import { countSentences } from "./count-sentences.js";
import { sumCounts, type TextCounts } from "./counts.js";
import { measureDifficulty } from "./difficulty.js";
import { appliesTo, FORMULAS, type Formula } from "./formulas/formula-table.js";
import { findHardestSentences, HARDEST_SENTENCES } from "./hardest-sentences.js";
import { chooseMeasured } from "./measured-sentences.js";
import { measureRatios } from "./ratios.js";
import type { Readability, Score } from "./types.js";

/** How a text is to be measured. */
export interface ReadabilityOptions {
  /** BCP 47; decides which formulas apply. `readingLanguage` of the text where it is not given. */
  readonly language?: string;
}

/** What a caller inside knows already. */
export interface KnownSentences {
  /** Sentences of the text in the language given. */
  readonly sentences?: readonly Span[];
}

/**
 * Words a minute at which adults read English non-fiction silently. Source: M. Brysbaert, "How many words do we read per
 * minute?", Journal of Memory and Language 109, 2019 (mean of 190 studies).
 */
export const WORDS_A_MINUTE = 238;

/** The BCP 47 tag of a language that is not known. */
const UNDETERMINED = "und";

function scoreOf(formula: Formula, counts: TextCounts, language: string): Score | null {
  const value = appliesTo(formula, language) ? formula.measure(counts) : null;
  return value === null ? null : { value, grade: formula.gradeOf(value), band: formula.bandOf(value) };
}

/** The middle value, or the mean of the two middle ones; null of an empty list. */
function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

function countsOf(counts: TextCounts, looseWords: number, isEnglish: boolean): Readability["counts"] {
  const english = isEnglish ? {} : { complexWords: null, difficultWords: null, unfamiliarWords: null };
  return { ...counts, ...english, looseWords };
}

/**
 * How easy a text is to read: counts, the ratios and scores of every formula that holds in its language, and its hardest
 * sentences. Nothing is rounded. Counts are those of the whole text; ratios and scores are measured on the sentences that end with
 * a stop, because lines without one (headings, list items) are no sentences: their words are the `looseWords`. Without words all scores are null and the counts 0; where a text has no punctuation, or next
 * to none, scores are null and `notes` says so. `complexWords`, `difficultWords`, `unfamiliarWords` and `difficulty`, English
 * notions, are null in other languages. `language` in the result says what the text was measured as: "und" (BCP 47, undetermined) where
 * none was given and the text does not tell. Throws nothing.
 */
export function measureReadability(text: string, options: ReadabilityOptions & KnownSentences = {}): Readability {
  const language = options.language ?? readingLanguage(text) ?? UNDETERMINED;
  const primary = primarySubtag(language);
  const isEnglish = primary === "en";
  const all = countSentences(text, language, options.sentences);
  const { counts, sentences, isScored, looseWords, notes } = chooseMeasured(all);
  const scores = FORMULAS.map(
    (formula) => [formula.name, isScored ? scoreOf(formula, counts, primary) : null] as const,
  );
  const total = sumCounts(all);
  return {
    language,
    counts: countsOf(total, looseWords, isEnglish),
    ratios: measureRatios(counts, isEnglish),
    scores: Object.fromEntries(scores),
    consensusGrade: median(scores.flatMap(([, score]) => score?.grade ?? [])),
    difficulty: isEnglish && isScored ? measureDifficulty(counts) : null,
    readingMinutes: total.words / WORDS_A_MINUTE,
    hardestSentences: findHardestSentences(text, sentences, { isEnglish, limit: HARDEST_SENTENCES.limit }),
    notes,
  };
}

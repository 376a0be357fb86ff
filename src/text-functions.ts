/**
 * The functions for a caller's own text: those of the stages behind a check of what they are given, which the stages, that call each other for every word, do
 * without.
 */
import { extractKeyTerms as extractKeyTermsOf, type KeyTermOptions } from "./analysis/key-terms.js";
import { measureReadability as measureReadabilityOf, type ReadabilityOptions } from "./analysis/readability.js";
import type { KeyTerm, Readability } from "./analysis/types.js";
import type { SentenceOptions } from "./text/sentence-rules.js";
import { splitSentences as splitSentencesOf } from "./text/sentences.js";
import { countSyllables as countSyllablesOf, type SyllableOptions } from "./text/syllables.js";
import type { Sentence } from "./text/types.js";
import {
  checkText,
  parseKeyTermOptions,
  parseReadabilityOptions,
  parseSentenceOptions,
  parseSyllableOptions,
} from "./text-options.js";

/**
 * The sentences of a text with their spans in it, in order, without white space around. A sentence ends after a stop that belongs
 * to no abbreviation, number or address; at a line break, unless the line was only wrapped; and before the next item of a numbered list in
 * one line. Linear; empty text gives an empty list.
 *
 * @throws InvalidOptionsError for a text that is no string, an unknown option or a wrong value
 */
export function splitSentences(text: string, options: SentenceOptions = {}): readonly Sentence[] {
  checkText("splitSentences", text);
  return splitSentencesOf(text, parseSentenceOptions(options));
}

/**
 * The words and phrases that stand for what a text is about, best first, with scores from 0 to 1 that can be compared between texts.
 * Variants are merged by their stems ("car", "cars"). Linear; none for a text without words.
 *
 * @throws InvalidOptionsError for a text that is no string, an unknown option or a wrong value
 */
export function extractKeyTerms(text: string, options: KeyTermOptions = {}): readonly KeyTerm[] {
  checkText("extractKeyTerms", text);
  return extractKeyTermsOf(text, parseKeyTermOptions(options));
}

/**
 * How easy a text is to read: counts, the scores of every formula that holds in its language, and its hardest sentences. Nothing is
 * rounded; without words all scores are null and the counts 0.
 *
 * @throws InvalidOptionsError for a text that is no string, an unknown option or a wrong value
 */
export function measureReadability(text: string, options: ReadabilityOptions = {}): Readability {
  checkText("measureReadability", text);
  return measureReadabilityOf(text, parseReadabilityOptions(options));
}

/**
 * Syllables of a word as written: in English by learned patterns and a list that agree with the CMU Pronouncing Dictionary on 97 % of
 * its words, in de, es, fr, it, nl, pl, pt and ru by rules for vowels that stand together, elsewhere the number of its vowel groups. At least 1 for a word with a letter or digit, else 0.
 *
 * @throws InvalidOptionsError for a word that is no string, an unknown option or a wrong value
 */
export function countSyllables(word: string, options: SyllableOptions = {}): number {
  checkText("countSyllables", word);
  return countSyllablesOf(word, parseSyllableOptions(options));
}

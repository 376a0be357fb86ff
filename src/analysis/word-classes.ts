import { ENGLISH_GENERAL, ENGLISH_GRADING, ENGLISH_NOT_ADVERBS, ENGLISH_VERBS } from "./key-term-list.js";
import { DUTCH, GERMAN } from "./word-classes-germanic-list.js";
import { FRENCH, ITALIAN, PORTUGUESE, SPANISH } from "./word-classes-romance-list.js";
import { POLISH, RUSSIAN } from "./word-classes-slavic-list.js";

/** What is written by hand of a language's words: lists in lower case and endings, each with a blank between its items. */
export interface WordClassLists {
  /** Frequent verb forms that are hardly ever nouns. */
  readonly verbs: string;
  readonly adverbs: string;
  /** Times, measures, forms of address and nouns that say nothing alone. */
  readonly general: string;
  /** Adjectives and numerals that only grade, order or count. */
  readonly grading: string;
  /** Endings that hardly any noun or adjective has. */
  readonly verbEndings: string;
  readonly adverbEndings: string;
  /** Words whose ending misleads. */
  readonly notByEnding: string;
}

/** The class of a content word as far as it matters for key terms; "other" for nouns, most adjectives and all that is not known. */
export type WordClass = "verb" | "adverb" | "general" | "grading" | "other";

/** Shortest part of a word before an ending that is believed: "mare" is no infinitive. */
const SHORTEST_STEM = 2;

const BY_LANGUAGE: ReadonlyMap<string, WordClassLists> = new Map([
  ["de", GERMAN],
  ["es", SPANISH],
  ["fr", FRENCH],
  ["it", ITALIAN],
  ["nl", DUTCH],
  ["pl", POLISH],
  ["pt", PORTUGUESE],
  ["ru", RUSSIAN],
]);

/** True for a language of which word classes are written: the number of other codes is not bounded. */
export function hasWordClasses(language: string): boolean {
  return language === "en" || BY_LANGUAGE.has(language);
}

const split = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== "");

type Classifier = (lower: string) => WordClass;

/** True where the word ends so, with a stem before it. */
function hasEnding(lower: string, endings: readonly string[]): boolean {
  return endings.some((ending) => lower.length >= ending.length + SHORTEST_STEM && lower.endsWith(ending));
}

function classifierOf(lists: WordClassLists): Classifier {
  const classes = new Map<string, WordClass>();
  for (const word of split(lists.notByEnding)) classes.set(word, "other");
  for (const word of split(lists.verbs)) classes.set(word, "verb");
  for (const word of split(lists.adverbs)) classes.set(word, "adverb");
  for (const word of split(lists.grading)) classes.set(word, "grading");
  for (const word of split(lists.general)) classes.set(word, "general");
  const verbEndings = split(lists.verbEndings);
  const adverbEndings = split(lists.adverbEndings);
  return (lower) => {
    const known = classes.get(lower);
    if (known !== undefined) return known;
    if (hasEnding(lower, verbEndings)) return "verb";
    return hasEnding(lower, adverbEndings) ? "adverb" : "other";
  };
}

function englishClass(lower: string): WordClass {
  if (ENGLISH_VERBS.has(lower)) return "verb";
  if (ENGLISH_GENERAL.has(lower)) return "general";
  if (ENGLISH_GRADING.has(lower)) return "grading";
  return lower.endsWith("ly") && !ENGLISH_NOT_ADVERBS.has(lower) ? "adverb" : "other";
}

const classifiers = new Map<string, Classifier>([["en", englishClass]]);

/**
 * A function that gives the class of a lower-case word by list and ending, for English, German, French, Spanish, Italian, Portuguese,
 * Dutch, Polish and Russian; it gives "other" for every word of another language.
 *
 * @param language BCP 47 primary language
 */
export function wordClassifier(language: string): Classifier {
  const known = classifiers.get(language);
  if (known !== undefined) return known;
  const lists = BY_LANGUAGE.get(language);
  if (lists === undefined) return () => "other";
  const classifier = classifierOf(lists);
  classifiers.set(language, classifier);
  return classifier;
}

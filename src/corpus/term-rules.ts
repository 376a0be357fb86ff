import { stemmerFor } from "../text/stems.js";
import { stopWordsFor } from "../text/stop-words.js";
import { isUnspacedCharacter } from "./cut-words.js";
import type { CorpusFunctions } from "./types.js";

/** A term, and the part of a word that it was made of. */
export interface TermOfWord {
  readonly term: string;
  readonly surface: string;
}

/** Gives the terms of one word as written: none for a stop word, two for "high-speed". */
export type ReadWord = (word: string) => readonly TermOfWord[];

/** Rules of so many languages are kept at once; the ones after them are made anew. */
const MOST_LANGUAGES = 100;

/** Answers kept for each language. A word's terms cost ten times as much as to look them up. */
const MOST_WORDS = 50_000;

/** Lower case, with straight apostrophes and compatibility characters (ligatures, full-width letters) resolved. */
function normalForm(word: string): string {
  return word.normalize("NFKC").toLowerCase().replaceAll("\u2019", "'");
}

function stopWordsIn(language: string | null, stopWords: CorpusFunctions["stopWords"]): ReadonlySet<string> {
  if (stopWords === undefined) return stopWordsFor(language);
  const words: Iterable<string> = typeof stopWords === "function" ? stopWords(language) : stopWords;
  return new Set(Array.from(words, normalForm));
}

/** Hyphenated words and elisions count as their parts: "high-speed" meets "speed", "l'économie" meets "économie". */
function rulesIn(language: string | null, { stopWords, stemmer }: CorpusFunctions): ReadWord {
  const stops = stopWordsIn(language, stopWords);
  const builtIn = stemmerFor(language);
  const stem = stemmer === undefined ? builtIn : (word: string) => stemmer(word, language);
  return (word) => {
    if (stops.has(normalForm(word))) return [];
    return word.split(/[-'\u2019]/u).flatMap((surface) => {
      const form = normalForm(surface);
      // A lone letter or digit (initials, the "s" of "Google's") is noise; a lone Han character is a word.
      if (stops.has(form) || (form.length < 2 && !isUnspacedCharacter(form))) return [];
      return [{ term: stem(form) || form, surface }];
    });
  };
}

function remember(readWord: ReadWord): ReadWord {
  const known = new Map<string, readonly TermOfWord[]>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const terms = readWord(word);
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, terms);
    return terms;
  };
}

/** A function that gives the rules of a language, which it remembers: keep one for a corpus. */
export function termRules(functions: CorpusFunctions): (language: string | null) => ReadWord {
  const byLanguage = new Map<string | null, ReadWord>();
  return (language) => {
    const known = byLanguage.get(language);
    if (known !== undefined) return known;
    const rules = remember(rulesIn(language, functions));
    if (byLanguage.size >= MOST_LANGUAGES) byLanguage.clear();
    byLanguage.set(language, rules);
    return rules;
  };
}

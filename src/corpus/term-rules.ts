import { stemmerFor } from "../text/stems.js";
import { stopWordsFor } from "../text/stop-words.js";
import { isUnspaced } from "./cut-words.js";
import type { CorpusFunctions } from "./types.js";

/** A term, and the part of a word that it was made of. */
export interface TermOfWord {
  readonly term: string;
  readonly surface: string;
}

/** Gives the terms of one word as written: none for a stop word, two for "high-speed". */
export type ReadWord = (word: string) => readonly TermOfWord[];

const MOST_ASCII = 0x7f;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;

/** True for a word of ASCII letters and digits: it is one part, and has no other form than its lower case. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit > MOST_ASCII || unit === HYPHEN || unit === APOSTROPHE) return false;
  }
  return true;
}

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
export function termRules(language: string | null, { stopWords, stemmer }: CorpusFunctions): ReadWord {
  const stops = stopWordsIn(language, stopWords);
  const builtIn = stemmerFor(language);
  const stem = stemmer === undefined ? builtIn : (word: string) => stemmer(word, language);
  const termsOf = (surface: string, form: string): readonly TermOfWord[] => {
    // A lone letter or digit (initials, the "s" of "Google's") is noise; a lone Han character is a word.
    if (stops.has(form) || (form.length < 2 && !isUnspaced(form))) return [];
    return [{ term: stem(form) || form, surface }];
  };
  return (word) => {
    if (isPlain(word)) return termsOf(word, word.toLowerCase());
    if (stops.has(normalForm(word))) return [];
    return word.split(/[-'\u2019]/u).flatMap((surface) => termsOf(surface, normalForm(surface)));
  };
}

/**
 * A text under the language that it belongs to, so that the stems and forms of several languages stay apart: "en die" is no term of German.
 *
 * @param language primary language, empty where it is unknown
 */
export function inLanguage(language: string, text: string): string {
  return `${language} ${text}`;
}

/** What `inLanguage` was given. */
export function withoutLanguage(text: string): string {
  return text.slice(text.indexOf(" ") + 1);
}

/** The language that `inLanguage` was given. */
export function languageOf(text: string): string {
  return text.slice(0, text.indexOf(" "));
}

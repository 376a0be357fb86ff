import { SYLLABLES_BY_WORD } from "./syllables-list.js";
import { countByPatterns } from "./syllables-patterns.js";

/** A lower-case end of a word after its apostrophe: what it adds as a syllable of its own. */
const SIBILANT_END = /(?:[sxz]|[sc]h|[cgs]e)$/u;
const CONSONANT_END = /[^aeiouyw]$/u;
const CONSONANT_BEFORE_N = /[^aeiouyw]n$/u;
const CONTRACTIONS: ReadonlySet<string> = new Set(["ve", "ll", "re", "d", "m"]);
const SPELLED_OUT = /^[BCDFGHJKLMNPQRSTVWXZ]{2,}$/u;

/** Syllables of an English word of the letters a to z, lower case: of the list, else by patterns. At least 1. */
export function countEnglishSyllables(word: string): number {
  return SYLLABLES_BY_WORD.get(word) ?? countByPatterns(word);
}

/** Syllables that are spelled out, "NFL": a letter each; null for other words, "Mrs" and "MRS" too, and for a murmur like "Hmm". */
export function countSpelledOut(word: string): number | null {
  return SPELLED_OUT.test(word) && !SYLLABLES_BY_WORD.has(word.toLowerCase()) ? word.length : null;
}

/** What the `end` of a word after its apostrophe adds to `before`, both lower case; null where it is no such end ("O'Neil"). */
export function contractionSyllables(before: string, end: string): number | null {
  if (end === "s") return SIBILANT_END.test(before) ? 1 : 0;
  if (end === "t") return CONSONANT_BEFORE_N.test(before) ? 1 : 0;
  if (CONTRACTIONS.has(end)) return CONSONANT_END.test(before) ? 1 : 0;
  return null;
}

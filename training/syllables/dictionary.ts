import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { dictionary } from "cmu-pronouncing-dictionary";
import { stemmerFor } from "../../src/text/stems.js";

/** A word of the CMU Pronouncing Dictionary. */
export interface DictionaryWord {
  /** Lower case; may have apostrophes, hyphens and stops. */
  readonly word: string;
  /** Syllables of each pronunciation, without repeats; the first is the dictionary's first. */
  readonly counts: readonly number[];
  /** True for the fifth of the words that nothing is fitted on; all words of one stem are on the same side. */
  readonly isHeldOut: boolean;
}

const SEED = 5;
const HELD_OUT_ONE_IN = 5;
/** "record(2)" is the second pronunciation of "record". */
const FURTHER = /\(\d\)$/u;
/** In ARPAbet a vowel, and nothing else, has a digit for its stress. */
const VOWEL_SOUNDS = /\d/gu;
const POSSESSIVE = /'s?$/u;

/** FNV-1a of the seed and a string, 32 bits. */
function hash(text: string): number {
  let bits = (0x811c9dc5 ^ SEED) >>> 0;
  for (let i = 0; i < text.length; i++) bits = Math.imul(bits ^ text.charCodeAt(i), 0x01000193) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d) >>> 0;
  return (bits ^ (bits >>> 13)) >>> 0;
}

/** All words of the dictionary in its order, one row a spelling. */
export function readDictionary(): DictionaryWord[] {
  const stem = stemmerFor("en");
  const counts = new Map<string, number[]>();
  for (const [key, sounds] of Object.entries(dictionary)) {
    const word = key.replace(FURTHER, "");
    const count = sounds.match(VOWEL_SOUNDS)?.length ?? 0;
    const known = counts.get(word) ?? [];
    if (!known.includes(count)) known.push(count);
    counts.set(word, known);
  }
  return [...counts].map(([word, each]) => ({
    word,
    counts: each,
    isHeldOut: hash(stem(word.replace(POSSESSIVE, ""))) % HELD_OUT_ONE_IN === 0,
  }));
}

/** Documents that each word stands in, from a gzipped table of word, tab, count. */
export function readFrequencies(path: string): Map<string, number> {
  const rows = gunzipSync(readFileSync(path)).toString("utf8").trim().split("\n");
  return new Map(
    rows.map((row) => {
      const [word = "", count = "0"] = row.split("\t");
      return [word, Number(count)];
    }),
  );
}

/** True for a word of the letters a to z alone. */
export function isOfLetters(word: string): boolean {
  return /^[a-z]+$/u.test(word);
}

/**
 * How many words of the CMU Pronouncing Dictionary `countSyllables` and npm's `syllable` count right; any pronunciation of a word will do:
 *
 *   npx tsx training/syllables/score.ts FREQUENCIES.tsv.gz
 *
 * Running words are the dictionary's words, each as often as the table has documents with it.
 */
import { syllable } from "syllable";
import { countSyllables } from "../../src/text/syllables.js";
import { countByPatterns } from "../../src/text/syllables-patterns.js";
import { type DictionaryWord, isOfLetters, readDictionary, readFrequencies } from "./dictionary.js";

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error("usage: score.ts FREQUENCIES.tsv.gz");
  process.exit(2);
}
const frequencies = readFrequencies(path);
const words = readDictionary();

/** `countSyllables` knows a list of held-out words too, its patterns none. */
const COUNTERS: Readonly<Record<string, (word: string) => number>> = {
  "patterns alone": countByPatterns,
  countSyllables,
  syllable,
};
const PARTS: Readonly<Record<string, (row: DictionaryWord) => boolean>> = {
  "held out": ({ isHeldOut }) => isHeldOut,
  "held out, in the news": ({ word, isHeldOut }) => isHeldOut && frequencies.has(word),
  "held out, not in the news": ({ word, isHeldOut }) => isHeldOut && !frequencies.has(word),
  "all of letters": () => true,
};

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(2);
}

function report(name: string, count: (word: string) => number, part: string, chosen: readonly DictionaryWord[]): void {
  const rows = chosen.map(({ word, counts }) => {
    return { isRight: counts.includes(count(word)), documents: frequencies.get(word) ?? 0 };
  });
  const right = rows.filter(({ isRight }) => isRight);
  const sum = (each: typeof rows) => each.reduce((total, { documents }) => total + documents, 0);
  const running = sum(rows) === 0 ? "" : `, running words ${percent(sum(right), sum(rows))} %`;
  console.log(`${name}, ${part}: ${rows.length} words ${percent(right.length, rows.length)} %${running}`);
}

const ofLetters = words.filter(({ word }) => isOfLetters(word));
for (const [name, count] of Object.entries(COUNTERS)) {
  for (const [part, isIn] of Object.entries(PARTS)) report(name, count, part, ofLetters.filter(isIn));
  if (count !== countByPatterns) report(name, count, "all, possessives too", words);
}

/**
 * Fits the patterns of English syllables and writes src/text/syllables-weights.ts, then picks the exceptions and writes
 * src/text/syllables-list.ts:
 *
 *   npx tsx training/syllables/fit.ts FREQUENCIES.tsv.gz && npx tsx training/syllables/fit.ts FREQUENCIES.tsv.gz --exceptions
 *
 * `FREQUENCIES.tsv.gz` is a table of words and the documents that they stand in. The second run reads the weights of the first.
 */
import { writeFileSync } from "node:fs";
import { countByPatterns, PATTERN_CODE } from "../../src/text/syllables-patterns.js";
import { type DictionaryWord, isOfLetters, readDictionary, readFrequencies } from "./dictionary.js";
import { candidatesOf, REACH, STEP } from "./letters.js";
import { fitPatterns, type Lesson } from "./model.js";
import { packPatterns } from "./pack.js";

const FIT = { rounds: 9, rate: 0.5, smoothing: 0.5, penalty: 20 };
/** How much more a word matters with each doubling of the documents that it stands in. */
const WEIGHT_OF_DOUBLING = 0.2;
/** Weights nearer to 0 are left out, in log-odds. */
const SMALLEST_WEIGHT = 0.2;
/** A word that the patterns get wrong is listed from so many documents in a hundred thousand on. */
const EXCEPTION_DOCUMENTS = 25;
const DOCUMENTS = "#documents";
/** Ends of numbers ("5th"), which the dictionary spells out. */
const ENDS_OF_NUMBERS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);
/** The dictionary reads them in two ways, and patterns choose the rarer: "Dr." is a doctor before it is a drive. */
const READ_IN_FULL: ReadonlyMap<string, number> = new Map([["dr", 2]]);

const [path, task] = process.argv.slice(2);
if (path === undefined) {
  console.error("usage: fit.ts FREQUENCIES.tsv.gz [--exceptions]");
  process.exit(2);
}
const frequencies = readFrequencies(path);
const words = readDictionary().filter(({ word }) => isOfLetters(word));

function lessonOf({ word, counts }: DictionaryWord): Lesson {
  return { word, counts, weight: 1 + WEIGHT_OF_DOUBLING * Math.log2(1 + (frequencies.get(word) ?? 0)) };
}

/** Patterns that stand in enough words to learn from. */
function commonPatterns(lessons: readonly Lesson[]): string[] {
  const seen = new Map<string, number>();
  for (const { word } of lessons) {
    for (const { patterns } of candidatesOf(word))
      for (const each of patterns) seen.set(each, (seen.get(each) ?? 0) + 1);
  }
  return [...seen].filter(([, count]) => count >= REACH.fewestWords).map(([pattern]) => pattern);
}

function inSteps(weights: ReadonlyMap<string, number>): Map<string, number> {
  const { greatest } = PATTERN_CODE;
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= SMALLEST_WEIGHT);
  return new Map(
    kept.map(([each, weight]) => [each, Math.max(-greatest, Math.min(greatest, Math.round(weight / STEP)))]),
  );
}

function writeWeights(): void {
  const lessons = words.filter(({ isHeldOut }) => !isHeldOut).map(lessonOf);
  const steps = inSteps(fitPatterns(lessons, commonPatterns(lessons), FIT));
  const { letters, weights } = packPatterns(steps);
  writeFileSync(
    "src/text/syllables-weights.ts",
    `/** Letters of ${steps.size} patterns as a tree, see \`unpackPatterns\`; written by \`training/syllables/fit.ts\`. */
export const PATTERN_LETTERS =
  "${letters}";

/** The weight at each of them. */
export const PATTERN_WEIGHTS =
  "${weights}";
`,
  );
}

function writeExceptions(): void {
  const fewest = (EXCEPTION_DOCUMENTS * (frequencies.get(DOCUMENTS) ?? 0)) / 1e5;
  const byCount = new Map<number, string[]>();
  for (const { word, counts: spoken } of words) {
    const inFull = READ_IN_FULL.get(word);
    const counts = inFull === undefined ? spoken : [inFull];
    const [first = 0] = counts;
    // A murmur like "hmm" has no vowel in the dictionary; it is one syllable here.
    if (first === 0 || ENDS_OF_NUMBERS.has(word)) continue;
    if (counts.includes(countByPatterns(word)) || (frequencies.get(word) ?? 0) < fewest) continue;
    byCount.set(first, [...(byCount.get(first) ?? []), word]);
  }
  const lists = [...byCount]
    .sort(([a], [b]) => a - b)
    .map(([count, each]) => `  ${count}: "${each.sort().join(" ")}",\n`);
  writeFileSync(
    "src/text/syllables-list.ts",
    `/**
 * English words, by their syllables, that the patterns of \`countByPatterns\` get wrong and that stand in ${EXCEPTION_DOCUMENTS} of 100,000 news
 * articles or more; written by \`training/syllables/fit.ts --exceptions\`.
 */
const WORDS: Readonly<Record<number, string>> = {
${lists.join("")}};

function readWords(): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(WORDS).flatMap(([syllables, words]) =>
      words.split(" ").map((word) => [word, Number(syllables)] as const),
    ),
  );
}

/** Syllables of the words above. */
export const SYLLABLES_BY_WORD: ReadonlyMap<string, number> = /* @__PURE__ */ readWords();
`,
  );
}

if (task === "--exceptions") writeExceptions();
else writeWeights();

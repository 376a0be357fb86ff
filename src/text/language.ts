import { LANGUAGE_TRAITS } from "./language-list.js";
import { type LanguageSample, sampleLanguage } from "./language-sample.js";
import { SCRIPTS, type Script } from "./language-scripts.js";

/**
 * Numbers of the detector. `fewestWords`, `leastKnown` (share of words that are among the answer's frequent ones: about a fifth in the
 * languages that use them least, Finnish and Turkish) and `leastEvidence` (about one frequent word) keep lists of names from getting a
 * language. `rankOne` is the usual share of a language's most frequent word, `elsewhere` the chance to meet it in
 * another language, `singleLetter` the weight of words of one letter, which are also initials and list
 * numbers, `foreignLetter` the log odds of a letter that the alphabet has not. `leastKana`: share
 * of kana from which Han characters are Japanese.
 */
export const LANGUAGE_DETECTION = Object.freeze({
  fewestWords: 5,
  leastKnown: 0.06,
  leastEvidence: 2.5,
  rankOne: 0.06,
  elsewhere: 0.0008,
  foreignLetter: -2,
  singleLetter: 0.5,
  leastKana: 0.05,
});

/** For each word the languages that have it, with the log of its chance there to its chance elsewhere. */
type WordTable = ReadonlyMap<string, readonly (readonly [language: string, evidence: number])[]>;

function buildWordTable(): WordTable {
  const { rankOne, elsewhere, singleLetter } = LANGUAGE_DETECTION;
  const table = new Map<string, [string, number][]>();
  for (const [language, { words }] of Object.entries(LANGUAGE_TRAITS)) {
    for (const [rank, word] of [...new Set(words.split(/\s+/u))].entries()) {
      const row = table.get(word) ?? [];
      const evidence = Math.log(rankOne / Math.sqrt(rank + 1) / elsewhere);
      row.push([language, word.length === 1 ? evidence * singleLetter : evidence]);
      table.set(word, row);
    }
  }
  return table;
}

const WORD_TABLE: WordTable = /* @__PURE__ */ buildWordTable();

/** The script of most letters, by the language that stands for it. Null without a letter of a known script. */
function mainScript(letters: ReadonlyMap<string, number>): Script | null {
  const counts = new Map<string, number>();
  for (const [letter, count] of letters) {
    const first = SCRIPTS.find((script) => script.letters.test(letter))?.languages[0];
    if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + count);
  }
  const kana = counts.get("ja") ?? 0;
  const han = counts.get("zh") ?? 0;
  if (kana > LANGUAGE_DETECTION.leastKana * (kana + han)) {
    counts.set("ja", kana + han);
    counts.delete("zh");
  }
  let best: string | undefined;
  for (const [first, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = first;
  return SCRIPTS.find(({ languages }) => languages[0] === best) ?? null;
}

/** For each script the letters that some of its languages have and not all: they speak against the others. */
const TELLING_LETTERS: ReadonlyMap<Script, ReadonlySet<string>> = /* @__PURE__ */ new Map(
  SCRIPTS.map((script) => [
    script,
    new Set(script.languages.flatMap((language) => [...(LANGUAGE_TRAITS[language]?.letters ?? "")])),
  ]),
);

/** Evidence of the letters for each language of the script: 0, less for each letter that the language has not. */
function letterEvidence(letters: ReadonlyMap<string, number>, script: Script): Map<string, number> {
  const telling = TELLING_LETTERS.get(script);
  const found = [...letters].filter(([letter]) => telling?.has(letter));
  return new Map(
    script.languages.map((language) => {
      const own = LANGUAGE_TRAITS[language]?.letters ?? "";
      const foreign = found.reduce((sum, [letter, count]) => (own.includes(letter) ? sum : sum + count), 0);
      return [language, foreign * LANGUAGE_DETECTION.foreignLetter];
    }),
  );
}

/** The language of a script whose frequent words and letters the sample has; null where too few of its words are known. */
function bestLanguage({ words, letters, wordCount }: LanguageSample, script: Script): string | null {
  const evidence = letterEvidence(letters, script);
  const known = new Map<string, { count: number; evidence: number }>();
  for (const [word, count] of words) {
    for (const [language, weight] of WORD_TABLE.get(word) ?? []) {
      let row = known.get(language);
      if (row === undefined) {
        row = { count: 0, evidence: 0 };
        known.set(language, row);
      }
      if (word.length > 1) row.count += count;
      row.evidence += count * weight;
    }
  }
  let best: string | null = null;
  let bestEvidence = Number.NEGATIVE_INFINITY;
  for (const language of script.languages) {
    const row = known.get(language);
    if (row === undefined || row.count < LANGUAGE_DETECTION.leastKnown * wordCount) continue;
    if (row.evidence < LANGUAGE_DETECTION.leastEvidence) continue;
    const sum = row.evidence + (evidence.get(language) ?? 0);
    if (sum > bestEvidence) [best, bestEvidence] = [language, sum];
  }
  return best;
}

/**
 * The language a text is written in, from the text itself: its script, then the most frequent words and the alphabet of the 42
 * languages in `language-list.ts`. Looks at no more than `length` code units, so it takes the same time for any text.
 *
 * @param length what is looked at: 10,000 code units where nothing else is said
 * @returns the BCP 47 primary language ("en"), or null where there are fewer than five words or too little evidence
 */
export function detectLanguage(text: string, length?: number): string | null {
  const sample = sampleLanguage(text, length);
  if (sample.wordCount < LANGUAGE_DETECTION.fewestWords) return null;
  const script = mainScript(sample.letters);
  if (script === null) return null;
  const [only, ...others] = script.languages;
  return others.length === 0 && only !== undefined ? only : bestLanguage(sample, script);
}

import type { BlockWords } from "./block-words.js";

/**
 * What single words are worth, by weight in hundredths of log-odds: words of the same weight stand in one string. `^` before a
 * word is for it as the first of a block, `$` for it as the last.
 */
export type WordWeights = Readonly<Record<string, string>>;

/** The same, to look words up in. */
export type WordTable = ReadonlyMap<string, number>;

/** The two tables that training fits: words of the text, and words of class and id names. */
export interface VocabularyWeights {
  readonly text: WordWeights;
  readonly names: WordWeights;
}

/** The tables, ready for looking up. */
export interface Vocabulary {
  readonly text: WordTable;
  readonly names: WordTable;
}

/** How long a word or name is looked up, and how much of a block is read. */
export const WORD_ODDS = Object.freeze({ shortest: 1, longest: 24, wordsRead: 60, charactersRead: 400 });

/**
 * What words say together: the sum of what they are worth over the root of how many there are, and the two extremes.
 * Log-odds of body against boilerplate, 0 where no word is known.
 */
export interface WordOdds {
  readonly sum: number;
  readonly least: number;
  readonly most: number;
}

/** The same of a block's words, with the one that speaks most against body; empty where none does. */
export interface BlockOdds extends WordOdds {
  readonly leastWord: string;
}

export const NO_WORD_ODDS: BlockOdds = Object.freeze({ sum: 0, least: 0, most: 0, leastWord: "" });

/** Tables to look words up in. */
export function compileVocabulary({ text, names }: VocabularyWeights): Vocabulary {
  return { text: compileWords(text), names: compileWords(names) };
}

function compileWords(weights: WordWeights): WordTable {
  const table = new Map<string, number>();
  for (const [weight, words] of Object.entries(weights))
    for (const word of words.split(" ")) table.set(word, Number(weight) / 100);
  return table;
}

/** What the words at the start of a block say. */
export function wordOdds(block: BlockWords, table: WordTable): BlockOdds {
  let [words, sum, least, most] = [0, 0, 0, 0];
  let leastWord = "";
  forEachBlockWord(block, (word) => {
    words++;
    const odds = table.get(word);
    if (odds === undefined) return;
    sum += odds;
    if (odds < least) {
      least = odds;
      leastWord = word;
    } else if (odds > most) most = odds;
  });
  return words === 0 ? NO_WORD_ODDS : { sum: sum / Math.sqrt(words), least, most, leastWord };
}

/** Calls `visit` with what is looked up of a block: its words in lower case, the first once more behind `^`, the last behind `$`. */
export function forEachBlockWord({ lower, bounds }: BlockWords, visit: (word: string) => void): void {
  let count = 0;
  let last = "";
  for (let i = 0; i < bounds.length; i += 2) {
    const start = bounds[i] ?? 0;
    const end = bounds[i + 1] ?? 0;
    if (end > WORD_ODDS.charactersRead) return;
    if (!isLookedUp(end - start)) continue;
    if (++count > WORD_ODDS.wordsRead) return;
    last = lower.slice(start, end);
    if (count === 1) visit(`^${last}`);
    visit(last);
  }
  if (last !== "") visit(`$${last}`);
}

/** Calls `visit` with the parts of class and id names that are looked up: between spaces, hyphens, underscores and digits. */
export function forEachName(names: string, visit: (name: string) => void): void {
  let start = 0;
  for (let at = 0; at <= names.length; at++) {
    const unit = names.charCodeAt(at);
    if (unit >= 0x61 && unit <= 0x7a) continue;
    if (isLookedUp(at - start)) visit(names.slice(start, at));
    start = at + 1;
  }
}

function isLookedUp(length: number): boolean {
  return length >= WORD_ODDS.shortest && length <= WORD_ODDS.longest;
}

import { wordEnd, wordStart } from "../text/words.js";
import { countCode, LOG_TF } from "./count-codes.js";
import { isUnspaced } from "./cut-words.js";
import { float64List, type NumberList, uint32List } from "./number-list.js";
import { nthHighest } from "./select-highest.js";
import { inLanguage, type ReadWord } from "./term-rules.js";
import { hashText, TextTable } from "./text-table.js";

/**
 * Different words whose terms are remembered. A word's terms cost fifty times as much as to look them up, and a page has few words that the
 * pages before it had not. So many take some 50 MB.
 */
const MOST_WORDS = 250_000;

/** Seed of the hashes by which terms of equal rank are ordered: the same at all times. */
const ORDER_SEED = 0x2545f491;

/** The terms of a text that are kept, in no particular order. */
export interface CountedTerms {
  /** How many there are. */
  readonly length: number;
  /** A term as `inLanguage` gives it. */
  readonly term: (place: number) => string;
  /** The way to write it that the text has most often, as `inLanguage` gives it. */
  readonly form: (place: number) => string;
  /** `countCode` of how often each stands. */
  readonly codes: Uint8Array;
  /** Words that gave a term, those of the terms left out too, each as often as it stands. */
  readonly words: number;
  /** Room for a number that the caller wants to remember of the form at `places[place]`; 0 where there is none. */
  readonly memo: { readonly numbers: NumberList<Uint32Array>; readonly places: Uint32Array };
}

/** The better surface of two that are as frequent: the shorter one ("bank"), then the one in lower case. */
export function betterSurface(a: string, b: string): string {
  if (a.length !== b.length) return a.length < b.length ? a : b;
  return a > b ? a : b;
}

/** What a counter remembers of words, of their parts ("high-speed" has two) and of terms, each by its number, and how often the text at hand has them. */
function emptyMemory() {
  return {
    words: new TextTable(),
    wordCounts: uint32List(),
    /** Where the parts of each word begin, and those of the next one would. */
    firstParts: uint32List(new Uint32Array(1)),
    partTerms: uint32List(),
    partForms: [] as string[],
    partNumbers: uint32List(),
    termNumbers: new Map<string, number>(),
    terms: [] as string[],
    termCounts: uint32List(),
    /** The part that writes the term as the text does most often, and how often that is. */
    termParts: uint32List(),
    partCounts: uint32List(),
    /** How rare each term is, and a number below 1 that orders terms of equal rank. */
    rarities: float64List(),
    orders: float64List(),
  };
}

type Memory = ReturnType<typeof emptyMemory>;

/** What a counter is told. */
export interface CounterRules {
  /** Primary language of the texts. */
  readonly language: string;
  readonly readWord: ReadWord;
  /** Gives the words of a text in place of the built-in ones; null for those. */
  readonly tokenize: ((text: string) => Iterable<string>) | null;
  /** Gives the words of a run without spaces; null where it stays whole. */
  readonly cutRun: ((run: string) => readonly string[]) | null;
  /** How rare a term is, above 0. */
  readonly rarityOf: (term: string) => number;
  /** Terms that are kept of a text at most. */
  readonly mostTerms: number;
}

function learnTerm(memory: Memory, term: string, { language, rarityOf }: CounterRules): number {
  const known = memory.termNumbers.get(term);
  if (known !== undefined) return known;
  const number = memory.terms.length;
  memory.termNumbers.set(term, number);
  memory.terms.push(inLanguage(language, term));
  memory.termCounts.push(0);
  memory.termParts.push(0);
  memory.partCounts.push(0);
  memory.rarities.push(rarityOf(term));
  memory.orders.push((hashText(term, 0, term.length, ORDER_SEED) >>> 0) / 2 ** 32);
  return number;
}

function learnWord(memory: Memory, word: string, rules: CounterRules): void {
  for (const { term, surface } of rules.readWord(word)) {
    memory.partTerms.push(learnTerm(memory, term, rules));
    memory.partForms.push(inLanguage(rules.language, surface));
    memory.partNumbers.push(0);
  }
  memory.firstParts.push(memory.partTerms.length);
  memory.wordCounts.push(0);
}

/** Counts one part of a word for its term, which it gives where it had not been counted. -1 otherwise. */
function countPart(memory: Memory, part: number, count: number): number {
  const term = memory.partTerms.values[part] ?? 0;
  const counts = memory.termCounts.values;
  const before = counts[term] ?? 0;
  counts[term] = before + count;
  const partCounts = memory.partCounts.values;
  const best = before === 0 ? 0 : (partCounts[term] ?? 0);
  if (count > best || (count === best && isBetterPart(memory, part, memory.termParts.values[term] ?? 0))) {
    memory.termParts.values[term] = part;
    partCounts[term] = count;
  }
  return before === 0 ? term : -1;
}

function isBetterPart({ partForms }: Memory, part: number, than: number): boolean {
  const [form, other] = [partForms[part] ?? "", partForms[than] ?? ""];
  return betterSurface(form, other) === form;
}

/** What the order of two terms can change in their ranks: less than any two counts or frequencies do. */
const LEAST_DIFFERENCE = 1e-6;

/** Leaves the `most` terms of the highest (1 + ln tf) * rarity. Which ones does not depend on how they stand. */
function keepTerms({ termCounts, rarities, orders }: Memory, counted: number[], most: number): void {
  if (counted.length <= most) return;
  const ranks = new Float64Array(counted.length);
  const [counts, rarity, order] = [termCounts.values, rarities.values, orders.values];
  for (let i = 0; i < ranks.length; i++) {
    const term = counted[i] ?? 0;
    const weight = LOG_TF[countCode(counts[term] ?? 0)] ?? 0;
    ranks[i] = weight * (rarity[term] ?? 0) + LEAST_DIFFERENCE * (order[term] ?? 0);
  }
  const lowest = nthHighest(ranks.slice(), most);
  let kept = 0;
  for (let i = 0; i < ranks.length; i++) {
    const term = counted[i] ?? 0;
    if (kept < most && (ranks[i] ?? 0) >= lowest) counted[kept++] = term;
    else termCounts.set(term, 0);
  }
  counted.length = kept;
}

/** Counts a word, whose number it gives where it had not been counted. -1 otherwise. */
function countWord({ wordCounts }: Memory, word: number, weight: number): number {
  const counts = wordCounts.values;
  const before = counts[word] ?? 0;
  counts[word] = before + weight;
  return before === 0 ? word : -1;
}

/**
 * A function that counts the terms of texts, each text as often as the number beside it says. Words are looked up where they stand, counted by
 * number, and read by the language's rules only where they are new: most of a text's words cost a hash and a comparison.
 */
export function termCounter(
  rules: CounterRules,
): (texts: readonly (readonly [text: string, weight: number])[]) => CountedTerms {
  const { tokenize, cutRun } = rules;
  let memory = emptyMemory();

  /** Counts a word that the memory does not hold, or the words of a run. */
  function countNewWord(word: string, weight: number, counted: number[]): void {
    if (cutRun !== null && isUnspaced(word)) countWords(cutRun(word), weight, counted);
    else {
      learnWord(memory, word, rules);
      counted.push(countWord(memory, memory.words.intern(word), weight));
    }
  }

  function countWords(words: Iterable<string>, weight: number, counted: number[]): void {
    for (const word of words) {
      if (memory.words.find(word) < 0) learnWord(memory, word, rules);
      const added = countWord(memory, memory.words.intern(word), weight);
      if (added >= 0) counted.push(added);
    }
  }

  function countText(text: string, weight: number, counted: number[]): void {
    const { words } = memory;
    for (let start = wordStart(text, 0); start < text.length; ) {
      const end = wordEnd(text, start);
      const word = words.find(text, start, end);
      if (word < 0) countNewWord(text.slice(start, end), weight, counted);
      else {
        const added = countWord(memory, word, weight);
        if (added >= 0) counted.push(added);
      }
      start = wordStart(text, end);
    }
  }

  return (texts) => {
    if (memory.words.size > MOST_WORDS) memory = emptyMemory();
    const countedWords: number[] = [];
    try {
      for (const [text, weight] of texts) {
        if (weight === 0) continue;
        if (tokenize === null) countText(text, weight, countedWords);
        else countWords(tokenize(text), weight, countedWords);
      }
    } catch (error) {
      memory = emptyMemory(); // a stemmer or tokenizer of the caller's threw in the middle of a word
      throw error;
    }
    const countedTerms: number[] = [];
    const words = countTerms(memory, countedWords, countedTerms);
    keepTerms(memory, countedTerms, rules.mostTerms);
    return takeTerms(memory, countedTerms, words);
  };
}

/** Counts the terms of counted words, whose own counts are 0 afterwards. Gives the number of words that have a term. */
function countTerms(memory: Memory, countedWords: readonly number[], countedTerms: number[]): number {
  const firstParts = memory.firstParts.values;
  const wordCounts = memory.wordCounts.values;
  let words = 0;
  for (const word of countedWords) {
    const count = wordCounts[word] ?? 0;
    wordCounts[word] = 0;
    const end = firstParts[word + 1] ?? 0;
    for (let part = firstParts[word] ?? 0; part < end; part++) {
      const term = countPart(memory, part, count);
      if (term >= 0) countedTerms.push(term);
      words += count;
    }
  }
  return words;
}

/** What is said of the kept terms, whose counts are 0 afterwards. */
function takeTerms(memory: Memory, kept: readonly number[], words: number): CountedTerms {
  const { terms, partForms, partTerms, partNumbers } = memory;
  const termCounts = memory.termCounts.values;
  const termParts = memory.termParts.values;
  const places = new Uint32Array(kept.length);
  const codes = new Uint8Array(kept.length);
  for (let i = 0; i < kept.length; i++) {
    const term = kept[i] ?? 0;
    places[i] = termParts[term] ?? 0;
    codes[i] = countCode(termCounts[term] ?? 0);
    termCounts[term] = 0;
  }
  return {
    length: kept.length,
    term: (place) => terms[partTerms.at(places[place] ?? 0)] ?? "",
    form: (place) => partForms[places[place] ?? 0] ?? "",
    codes,
    words,
    memo: { numbers: partNumbers, places },
  };
}

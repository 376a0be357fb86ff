import { primaryLanguage } from "../text/stop-words.js";
import { wordCounter } from "./cut-words.js";
import type { CorpusSettings } from "./options.js";
import { termRules } from "./term-rules.js";
import type { Checked, UnseenDocument } from "./types.js";

/** Higher counts are kept as this one, which makes `LOG_TF` a small table. The weight of a term grows by 2 from 500 to 4,000. */
export const HIGHEST_COUNT = 4095;

/** Weight of a term by its count: 1 + ln tf, and 0 for a count of 0. Source: SMART's "l", G. Salton & C. Buckley, 1988. */
export const LOG_TF: Float64Array = /* @__PURE__ */ Float64Array.from({ length: HIGHEST_COUNT + 1 }, (_, count) =>
  count === 0 ? 0 : 1 + Math.log(count),
);

/** The terms of a document in the order of their code units, so that sums over them do not depend on anything else. */
export interface TermVector {
  readonly terms: readonly string[];
  /** Each term as the document writes it most often. */
  readonly surfaces: readonly string[];
  /** 1 to `HIGHEST_COUNT`. */
  readonly counts: Uint16Array;
  /** Words that gave a term, those of the terms left out too: the document's length. */
  readonly words: number;
  /** Primary language by whose rules the terms were made; empty where it is unknown. */
  readonly language: string;
}

/** Order of code units, which is the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface CountedTerm {
  readonly term: string;
  count: number;
  surface: string;
  surfaceCount: number;
}

/** The better surface of two that are as frequent: the shorter one ("bank"), then the one in lower case. */
export function betterSurface(a: string, b: string): string {
  if (a.length !== b.length) return a.length < b.length ? a : b;
  return a > b ? a : b;
}

function countTerm(counted: Map<string, CountedTerm>, term: string, surface: string, count: number): void {
  const known = counted.get(term);
  if (known === undefined) {
    counted.set(term, { term, count, surface, surfaceCount: count });
    return;
  }
  known.count += count;
  if (count < known.surfaceCount) return;
  known.surface = count > known.surfaceCount ? surface : betterSurface(known.surface, surface);
  known.surfaceCount = count;
}

/**
 * A function that gives the terms of a document: those of its text and, `titleWeight` times, of its title; the
 * `termsPerDocument` most frequent, by the term where counts are equal. Linear in the text but for sorting its terms.
 */
export function vectorMaker(
  settings: CorpusSettings,
): (document: Pick<Checked<UnseenDocument>, "title" | "text">, language: string | null) => TermVector {
  const countWords = wordCounter();
  const rules = termRules(settings);
  return ({ title = "", text }, language) => {
    const readWord = rules(language);
    const words = new Map<string, number>();
    countWords(text, words, 1);
    if (settings.titleWeight > 0) countWords(title, words, settings.titleWeight);
    const counted = new Map<string, CountedTerm>();
    let length = 0;
    for (const [word, count] of words) {
      for (const { term, surface } of readWord(word)) {
        countTerm(counted, term, surface, count);
        length += count;
      }
    }
    const kept = [...counted.values()]
      .sort((a, b) => b.count - a.count || compareText(a.term, b.term))
      .slice(0, settings.termsPerDocument)
      .sort((a, b) => compareText(a.term, b.term));
    return {
      terms: kept.map(({ term }) => term),
      surfaces: kept.map(({ surface }) => surface),
      counts: Uint16Array.from(kept, ({ count }) => Math.min(count, HIGHEST_COUNT)),
      words: length,
      language: primaryLanguage(language),
    };
  };
}

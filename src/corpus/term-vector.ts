import { primaryLanguage } from "../text/stop-words.js";
import { runCutter } from "./cut-words.js";
import { backgroundIdf } from "./idf.js";
import type { CorpusSettings } from "./options.js";
import { type CountedTerms, termCounter } from "./term-counter.js";
import { termRules } from "./term-rules.js";
import type { Checked, UnseenDocument } from "./types.js";

/** Languages whose words are remembered at once; the ones after them are read anew. */
const MOST_LANGUAGES = 100;

/** The terms of a document, in no particular order. */
export interface TermVector extends Omit<CountedTerms, "memo">, Partial<Pick<CountedTerms, "memo">> {
  /** Primary language by whose rules the terms were made; empty where it is unknown. */
  readonly language: string;
}

/** Order of code units, which is the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * A function that gives the terms of a document: those of its text and, `titleWeight` times, of its title; the
 * `termsPerDocument` that say most, by (1 + ln tf) and how rare the term is in `background`. Linear in the text but for sorting its terms.
 */
export function vectorMaker(
  settings: CorpusSettings,
): (document: Pick<Checked<UnseenDocument>, "title" | "text">, language: string | null) => TermVector {
  const cutRun = runCutter();
  const { tokenizer } = settings;
  const makeReader = (language: string | null) => {
    const primary = primaryLanguage(language);
    const count = termCounter({
      language: primary,
      readWord: termRules(language, settings),
      tokenize: tokenizer === undefined ? null : (text) => tokenizer(text, language),
      cutRun,
      rarityOf: (term) => backgroundIdf(settings.background, primary, term) ?? 1,
      mostTerms: settings.termsPerDocument,
    });
    return { primary, count };
  };
  const readers = new Map<string | null, ReturnType<typeof makeReader>>();
  const readerOf = (language: string | null) => {
    const known = readers.get(language);
    if (known !== undefined) return known;
    const reader = makeReader(language);
    if (readers.size >= MOST_LANGUAGES) readers.clear();
    readers.set(language, reader);
    return reader;
  };
  return ({ title = "", text }, language) => {
    const { primary, count } = readerOf(language);
    const texts = [[text, 1] as const, [title, settings.titleWeight] as const];
    return { ...count(texts), language: primary };
  };
}

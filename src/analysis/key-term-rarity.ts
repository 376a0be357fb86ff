import { stemmerFor } from "../text/stems.js";
import type { DocumentFrequencies } from "./document-frequencies.js";

/**
 * How rare a word is in a collection, from near 0 for one that every document holds to 1 for one that none does:
 *
 *   (1 + ln((1 + documents) / (1 + documents with the word))) / (1 + ln(1 + documents))
 *
 * That is the inverse document frequency (K. Spärck Jones, J. Documentation 28(1), 1972; smoothed as in scikit-learn) over the
 * highest it can be. A collection of few documents tells little: of none, every word has 1.
 */
export function rarity(documents: number, withWord: number): number {
  return (1 + Math.log((1 + documents) / (1 + withWord))) / (1 + Math.log(1 + documents));
}

/** A count that a caller's own collection may get wrong, within what it can be. */
function within(count: number, most: number): number {
  return Number.isFinite(count) ? Math.min(most, Math.max(0, count)) : 0;
}

const SEPARATOR = /[-']/u;
const LETTERS = /^\p{L}{2,}/u;

/**
 * How many documents of a collection hold a stem; null where it does not know the language. Collections hold "high-speed" as its parts: it
 * cannot stand in more documents than the rarest of them. Parts that it does not know are passed over: the stem of the whole may have
 * cut the last one short.
 */
export function documentsWith(collection: DocumentFrequencies, stem: string, language: string): number | null {
  const known = collection.documentFrequency(stem, language);
  if (known === null || known > 0 || !SEPARATOR.test(stem)) return known;
  const parts = stem.split(SEPARATOR).filter((part) => LETTERS.test(part));
  const stemOf = stemmerFor(language);
  const counts = parts
    .map((part) => collection.documentFrequency(stemOf(part), language) ?? 0)
    .filter((count) => count > 0);
  return counts.length === 0 ? 0 : Math.min(...counts);
}

/** Without a collection, and in a language that none knows, no word is rarer than another. */
const NO_RARITY = (): number => 1;

/**
 * Exponents of the rarities, chosen by hand and compared on public sets of key terms (docs/evaluation.md). What is frequent in the
 * language at large may well be the subject of a news item, so that the background tells little; a corpus is handed in to hear more.
 */
export const RARITY_WEIGHTS = Object.freeze({ background: 0.25, corpus: 0.5 });

/** The collections that a text is weighed against. */
export interface Collections {
  readonly background?: DocumentFrequencies;
  readonly corpus?: DocumentFrequencies;
}

/**
 * A function that gives how rare a stem is in the collections together, 0 to 1: the product of its rarities, each to its exponent.
 *
 * @param language BCP 47 primary language of the text
 */
export function rarityIn({ background, corpus }: Collections, language: string): (stem: string) => number {
  if (background === undefined && corpus === undefined) return NO_RARITY;
  const known = new Map<string, number>();
  return (stem) => {
    const before = known.get(stem);
    if (before !== undefined) return before;
    const value =
      rarityOf(background, stem, language) ** RARITY_WEIGHTS.background *
      rarityOf(corpus, stem, language) ** RARITY_WEIGHTS.corpus;
    known.set(stem, value);
    return value;
  };
}

function rarityOf(collection: DocumentFrequencies | undefined, stem: string, language: string): number {
  if (collection === undefined) return 1;
  const size = within(collection.size, Number.MAX_SAFE_INTEGER);
  const count = documentsWith(collection, stem, language);
  return count === null ? 1 : rarity(size, within(count, size));
}

import { type CorpusIndex, roomForTerms, segmentAt } from "../corpus/corpus-index.js";
import { LOG_TF } from "../corpus/count-codes.js";
import { placeOf } from "../corpus/id-table.js";
import { entryReader, normOf } from "../corpus/segment.js";
import type { TermVector } from "../corpus/term-vector.js";

/** Two articles are near copies when the cosine of their 1 + ln tf reaches `cosine`, and the shorter has this share of the longer's words. */
export const NEAR_COPY = Object.freeze({ cosine: 0.9, length: 0.8, lookAhead: 20 });

/** Whether articles of so many words can be near copies. */
export function isLengthOfCopy(words: number, others: number): boolean {
  return Math.min(words, others) >= NEAR_COPY.length * Math.max(words, others);
}

/** What tells whether an article is a near copy of another. */
export interface CountedArticle {
  /** Numbers of its terms that the corpus knows. */
  readonly terms: Uint32Array;
  readonly codes: Uint8Array;
  /** Length of its vector of 1 + ln tf, with all its terms. */
  readonly norm: number;
  readonly words: number;
}

export function countedDocument(index: CorpusIndex, number: number): CountedArticle {
  const segment = segmentAt(index, number);
  const { forms, codes, length } = entryReader()(segment, placeOf(number));
  const termOf = index.termOf.values;
  const terms = new Uint32Array(length);
  for (let i = 0; i < length; i++) terms[i] = termOf[forms[i] ?? 0] ?? 0;
  return {
    terms,
    codes: codes.slice(0, length),
    norm: segment.norms.at(placeOf(number)),
    words: segment.words.at(placeOf(number)),
  };
}

export function countedVector(index: CorpusIndex, vector: TermVector): CountedArticle {
  const numbers = Array.from(vector.codes.keys(), (place) => index.terms.find(vector.term(place)));
  const known = [...numbers.keys()].filter((place) => (numbers[place] ?? -1) >= 0);
  return {
    terms: Uint32Array.from(known, (place) => numbers[place] ?? 0),
    codes: Uint8Array.from(known, (place) => vector.codes[place] ?? 0),
    norm: normOf(vector.codes),
    words: vector.words,
  };
}

/** The sum of the products of an article's 1 + ln tf and what stands in `weights` for its terms. */
function productWith(weights: Float64Array, { terms, codes }: CountedArticle): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += (weights[terms[i] ?? 0] ?? 0) * (LOG_TF[codes[i] ?? 0] ?? 0);
  return sum;
}

/**
 * A function that gives the place of the first of some articles of which the document of a number is a near copy, -1 where it is of none. No
 * idf: two articles do not become copies when others are added. Empty documents are copies of none.
 */
export function nearCopyFinder(index: CorpusIndex): (articles: readonly CountedArticle[], number: number) => number {
  const readEntries = entryReader();
  return (articles, number) => {
    const segment = segmentAt(index, number);
    const words = segment.words.at(placeOf(number));
    const norm = segment.norms.at(placeOf(number));
    const isOfLikeLength = (article: CountedArticle) => isLengthOfCopy(article.words, words);
    if (norm === 0 || !articles.some(isOfLikeLength)) return -1;
    const { forms, codes, length } = readEntries(segment, placeOf(number));
    const termOf = index.termOf.values;
    const weights = roomForTerms(index);
    for (let i = 0; i < length; i++) weights[termOf[forms[i] ?? 0] ?? 0] = LOG_TF[codes[i] ?? 0] ?? 0;
    const found = articles.findIndex(
      (article) =>
        article.norm > 0 &&
        isOfLikeLength(article) &&
        productWith(weights, article) >= NEAR_COPY.cosine * article.norm * norm,
    );
    for (let i = 0; i < length; i++) weights[termOf[forms[i] ?? 0] ?? 0] = 0;
    return found;
  };
}

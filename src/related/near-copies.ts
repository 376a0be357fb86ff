import { type CorpusIndex, roomForTerms, segmentAt } from "../corpus/corpus-index.js";
import { LOG_TF } from "../corpus/count-codes.js";
import { placeOf } from "../corpus/id-table.js";
import { entryReader, normOf } from "../corpus/segment.js";
import type { TermVector } from "../corpus/term-vector.js";

/** Two articles are near copies when the cosine of their 1 + ln tf reaches `cosine`, and the shorter has this share of the longer's words. */
export const NEAR_COPY = Object.freeze({ cosine: 0.9, length: 0.8, lookAhead: 20 });

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
  return {
    terms: Uint32Array.from(forms.subarray(0, length), (form) => index.termOf.at(form)),
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

/**
 * A function that says whether the document of a number is a near copy of an article. No idf: two articles do not become copies when others
 * are added. Empty documents are copies of none.
 */
export function nearCopyTest(index: CorpusIndex): (article: CountedArticle, number: number) => boolean {
  const readEntries = entryReader();
  const dot = ({ terms, codes }: CountedArticle, number: number): number => {
    const weights = roomForTerms(index);
    const termOf = index.termOf.values;
    for (let i = 0; i < terms.length; i++) weights[terms[i] ?? 0] = LOG_TF[codes[i] ?? 0] ?? 0;
    const other = readEntries(segmentAt(index, number), placeOf(number));
    let sum = 0;
    for (let i = 0; i < other.length; i++)
      sum += (weights[termOf[other.forms[i] ?? 0] ?? 0] ?? 0) * (LOG_TF[other.codes[i] ?? 0] ?? 0);
    for (let i = 0; i < terms.length; i++) weights[terms[i] ?? 0] = 0;
    return sum;
  };
  return (article, number) => {
    const { words, norms } = segmentAt(index, number);
    const others = words.at(placeOf(number));
    if (Math.min(article.words, others) < NEAR_COPY.length * Math.max(article.words, others)) return false;
    const lengths = article.norm * norms.at(placeOf(number));
    return lengths > 0 && dot(article, number) >= NEAR_COPY.cosine * lengths;
  };
}

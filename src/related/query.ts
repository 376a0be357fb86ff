import { type CorpusIndex, documentFrequency, segmentAt, sizeOf } from "../corpus/corpus-index.js";
import { LOG_TF } from "../corpus/count-codes.js";
import { placeOf } from "../corpus/id-table.js";
import { backgroundIdf, inverseDocumentFrequency } from "../corpus/idf.js";
import { entryReader } from "../corpus/segment.js";
import { languageOf, withoutLanguage } from "../corpus/term-rules.js";
import type { TermVector } from "../corpus/term-vector.js";

/**
 * What a background changes in a question. A term's idf is its idf in the corpus to the power `own` times that in the background to the power 1 - `own`:
 * a small corpus of one subject takes its subject's words for common ones. `allowance` is added to the length of every document's vector, so that
 * one of a few words has to share more than one of them. Chosen on four sets, where both together gain .3 to 1.8 points: docs/evaluation.md.
 */
export const BACKGROUND_WEIGHT = Object.freeze({ own: 0.6, allowance: 4 });

/** An article as a question to the corpus. */
export interface Query {
  /** Numbers of its terms that the corpus knows, in no particular order. */
  readonly terms: Uint32Array;
  /** (1 + ln tf) * idf of each, over the length of the vector with all its terms: 0 to 1. */
  readonly weights: Float64Array;
  /** Its own way to write the term at a place of `terms`. */
  readonly surface: (place: number) => string;
  /** What is added to the length of a document's vector. */
  readonly allowance: number;
}

/** (1 + ln tf) * idf of each term of an article, idf of the documents that the corpus holds now. */
export function termWeights(index: CorpusIndex, { codes, term }: TermVector): Float64Array {
  const documents = sizeOf(index);
  return Float64Array.from(codes, (code, place) => {
    const idf = inverseDocumentFrequency(documents, documentFrequency(index, term(place)));
    return (LOG_TF[code] ?? 0) * idf;
  });
}

/** The idf of a term in a question: of the corpus, and of the background where that knows the term's language, 0 where it does not. */
function questionIdf(documents: number, withTerm: number, background: number): number {
  const idf = inverseDocumentFrequency(documents, withTerm);
  const { own } = BACKGROUND_WEIGHT;
  return background === 0 ? idf : idf ** own * background ** (1 - own);
}

/** What is added to the length of every document's vector. */
export const allowanceOf = ({ background }: CorpusIndex): number =>
  background === undefined ? 0 : BACKGROUND_WEIGHT.allowance;

/** The sum of numbers, added in ascending order: the same bits however they stand. */
export function sumOf(numbers: Float64Array): number {
  return numbers
    .slice()
    .sort()
    .reduce((sum, number) => sum + number, 0);
}

function lengthOf(weights: Float64Array): number {
  return Math.sqrt(sumOf(weights.map((weight) => weight * weight)));
}

/** The query of an article: `ltc` in SMART's notation, where the documents are `lnc`. */
export function queryOf(index: CorpusIndex, { codes, term, form }: TermVector): Query {
  const documents = sizeOf(index);
  const numbers = Array.from(codes.keys(), (place) => index.terms.find(term(place)));
  const weights = Float64Array.from(numbers, (number, place) => {
    const rarity = () => backgroundIdf(index.background, languageOf(term(place)), withoutLanguage(term(place)));
    const background = number < 0 ? (rarity() ?? 0) : index.rarities.at(number);
    const withTerm = number < 0 ? 0 : index.frequencies.at(number);
    return (LOG_TF[codes[place] ?? 0] ?? 0) * questionIdf(documents, withTerm, background);
  });
  const length = lengthOf(weights);
  const known = [...numbers.keys()].filter((place) => (numbers[place] ?? -1) >= 0);
  return {
    terms: Uint32Array.from(known, (place) => numbers[place] ?? 0),
    weights: Float64Array.from(known, (place) => (weights[place] ?? 0) / length),
    surface: (place) => withoutLanguage(form(known[place] ?? 0)),
    allowance: allowanceOf(index),
  };
}

/** A function that gives the idf of a term in a question, by its number. */
function idfOfTerm(index: CorpusIndex): (term: number) => number {
  const documents = sizeOf(index);
  return (term) => questionIdf(documents, index.frequencies.at(term), index.rarities.at(term));
}

/** The idf of every term in a question, by its number: for many questions, between which the corpus does not change. */
export function questionIdfs(index: CorpusIndex): Float64Array {
  const idfOf = idfOfTerm(index);
  return Float64Array.from({ length: index.terms.size }, (_, term) => idfOf(term));
}

/**
 * The query of a document of the corpus.
 *
 * @param idfs `questionIdfs`, where they are known
 */
export function queryOfDocument(index: CorpusIndex, number: number, idfs?: Float64Array): Query {
  const { forms, codes, length } = entryReader()(segmentAt(index, number), placeOf(number));
  const idfOf = idfOfTerm(index);
  const terms = new Uint32Array(length);
  const weights = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const term = index.termOf.at(forms[i] ?? 0);
    terms[i] = term;
    weights[i] = (LOG_TF[codes[i] ?? 0] ?? 0) * (idfs?.[term] ?? idfOf(term));
  }
  const norm = lengthOf(weights);
  for (let i = 0; i < length; i++) weights[i] = (weights[i] ?? 0) / norm;
  return {
    terms,
    weights,
    surface: (place) => withoutLanguage(index.forms.text(forms[place] ?? 0)),
    allowance: allowanceOf(index),
  };
}

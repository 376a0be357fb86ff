import { type CorpusIndex, roomForTerms, segmentAt } from "../corpus/corpus-index.js";
import { LOG_TF } from "../corpus/count-codes.js";
import { numberOf, placeOf, segmentOf } from "../corpus/id-table.js";
import { float64List } from "../corpus/number-list.js";
import { codeOfRow, firstRow, type Postings, termOfRow } from "../corpus/postings.js";
import { documentsOf, entryReader, type Segment } from "../corpus/segment.js";
import { nthHighest } from "../corpus/select-highest.js";
import type { Query } from "./query.js";

/** A document by its number, with its score. */
export interface Scored {
  readonly number: number;
  readonly score: number;
}

/** A number for a document of a segment. */
type OfDocument<Value> = (segment: Segment, place: number) => Value;

/** Which documents are asked for, and what their scores count. */
export interface Selection {
  /** Documents of a lower score are left out. */
  readonly minScore: number;
  /** Number of a document that is left out: the article itself. -1 for none. */
  readonly except: number;
  /** Whether a document is wanted; null where all are. */
  readonly accepts: OfDocument<boolean> | null;
  /** What a document's score is multiplied with, 0 to 1; null for 1. */
  readonly factor: OfDocument<number> | null;
}

/** Scores closer than this count as equal: sums of the same terms can differ in their last bits. */
export const SCORE_STEP = 1e-9;

/** Sums are whole numbers up to this one, which leaves room for what rounding adds. Whole numbers are added in half the time of fractions. */
export const HIGHEST_SUM = 2 ** 30;

/** Candidates are cut back to those that can still be wanted when there are twice as many as wanted, and so many more. */
const SPARE_CANDIDATES = 512;

/** The higher score first, and the smaller id where scores are equal. */
export function byScore(index: CorpusIndex): (a: Scored, b: Scored) => number {
  const id = (number: number) => index.segments[segmentOf(number)]?.ids.text(placeOf(number)) ?? "";
  return (a, b) => {
    const difference = Math.round(b.score / SCORE_STEP) - Math.round(a.score / SCORE_STEP);
    if (difference !== 0) return difference;
    return id(a.number) < id(b.number) ? -1 : 1;
  };
}

/** Adds `share` to the sum of each document from `start` to `end`. Four in a step take half the time of one in a step. */
export function addToEach(sums: Int32Array, places: Uint16Array, start: number, end: number, share: number): void {
  let at = start;
  for (const last = end - 3; at < last; at += 4) {
    const a = places[at] ?? 0;
    const b = places[at + 1] ?? 0;
    const c = places[at + 2] ?? 0;
    const d = places[at + 3] ?? 0;
    sums[a] = (sums[a] ?? 0) + share;
    sums[b] = (sums[b] ?? 0) + share;
    sums[c] = (sums[c] ?? 0) + share;
    sums[d] = (sums[d] ?? 0) + share;
  }
  for (; at < end; at++) {
    const place = places[at] ?? 0;
    sums[place] = (sums[place] ?? 0) + share;
  }
}

/** What a term of some weight adds to the sum of a document that has it as often as `code` says: a whole number from 1. */
export function shareOf(weight: number, code: number): number {
  return Math.max(1, Math.round(weight * (LOG_TF[code] ?? 0)));
}

/** Adds each query term's share to the documents of the postings, in parts of 1 / `scale`. */
function addPostings(sums: Int32Array, postings: Postings, { terms, weights }: Query, scale: number): void {
  const { keys, starts, places } = postings;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] ?? 0;
    const weight = (weights[i] ?? 0) * scale;
    for (let row = firstRow(postings, term); row < keys.length && termOfRow(postings, row) === term; row++) {
      addToEach(sums, places, starts[row] ?? 0, starts[row + 1] ?? 0, shareOf(weight, codeOfRow(postings, row)));
    }
  }
}

/** The documents that can be among the wanted, with scores that are wrong by at most `error`. */
class Candidates {
  readonly numbers = float64List();
  readonly scores = float64List();
  readonly #wanted: number;
  readonly #error: number;
  #most: number;
  /** No document of a lower score can be among the wanted. */
  least: number;

  constructor(wanted: number, least: number, error: number) {
    this.#wanted = wanted;
    this.#error = error;
    this.#most = 2 * wanted + SPARE_CANDIDATES;
    this.least = least - error;
  }

  add(number: number, score: number): void {
    this.numbers.push(number);
    this.scores.push(score);
    if (this.scores.length >= this.#most) this.cut();
  }

  /** Leaves out what cannot be among the wanted any more. */
  cut(): void {
    const count = this.scores.length;
    if (count <= this.#wanted) return;
    const [numbers, scores] = [this.numbers.values, this.scores.values];
    const lowestWanted = nthHighest(scores.slice(0, count), this.#wanted);
    this.least = Math.max(this.least, lowestWanted - 2 * this.#error - SCORE_STEP);
    let length = 0;
    for (let i = 0; i < count; i++) {
      const score = scores[i] ?? 0;
      if (score < this.least) continue;
      scores[length] = score;
      numbers[length++] = numbers[i] ?? 0;
    }
    this.scores.cut(length);
    this.numbers.cut(length);
    this.#most = Math.max(this.#most, 2 * length); // where many have the same score, cutting back must not become quadratic
  }
}

/** A segment whose documents have sums in parts of 1 / `scale`, and what is asked of them. */
interface Collected extends Pick<Query, "allowance"> {
  readonly segment: Segment;
  readonly number: number;
  readonly scale: number;
  readonly selection: Selection;
}

/** Takes the documents of a segment whose sums are high enough, and leaves sums of 0 behind. */
function collect(
  candidates: Candidates,
  sums: Int32Array,
  { segment, number, scale, allowance, selection }: Collected,
): void {
  const norms = segment.norms.values;
  const length = documentsOf(segment);
  const { accepts, factor, except } = selection;
  let least = Math.max(0, candidates.least * scale);
  for (let place = 0; place < length; place++) {
    const norm = (norms[place] ?? 0) + allowance;
    const sum = sums[place] ?? 0;
    if (!(sum > least * norm)) continue;
    if (numberOf(number, place) === except || accepts?.(segment, place) === false) continue;
    const score = (sum / (scale * norm)) * (factor?.(segment, place) ?? 1);
    if (score < candidates.least) continue;
    candidates.add(numberOf(number, place), score);
    least = Math.max(0, candidates.least * scale);
  }
  sums.fill(0, 0, length);
}

/** Calls `use` with the weight of each term in a query: 0 for the others. */
export function withTermWeights<Result>(
  index: CorpusIndex,
  { terms, weights }: Query,
  use: (termWeights: Float64Array) => Result,
): Result {
  const termWeights = roomForTerms(index);
  for (let i = 0; i < terms.length; i++) termWeights[terms[i] ?? 0] = weights[i] ?? 0;
  try {
    return use(termWeights);
  } finally {
    for (let i = 0; i < terms.length; i++) termWeights[terms[i] ?? 0] = 0;
  }
}

/**
 * Calls `use` with a function that gives the exact score of a document: the sum over shared terms of the query's weight times the document's
 * weight, both vectors of length 1, so 0 to 1. Source: lnc.ltc in SMART's notation (C. Manning et al., "Introduction to Information
 * Retrieval", 6.4.3).
 */
export function withScores<Result>(
  index: CorpusIndex,
  query: Query,
  use: (scoreOf: OfDocument<number>) => Result,
): Result {
  const readEntries = entryReader();
  const termOf = index.termOf.values;
  return withTermWeights(index, query, (termWeights) =>
    use((segment, place) => {
      const { forms, codes, length } = readEntries(segment, place);
      let sum = 0;
      for (let i = 0; i < length; i++)
        sum += (termWeights[termOf[forms[i] ?? 0] ?? 0] ?? 0) * (LOG_TF[codes[i] ?? 0] ?? 0);
      return sum === 0 ? 0 : Math.min(1, sum / (segment.norms.at(place) + query.allowance));
    }),
  );
}

/**
 * The documents of the highest scores, best first: `wanted` of them, or all that share a term with the query where there are fewer. Exact:
 * sums of rounded shares only choose candidates, as many as their rounding can bring among the wanted, whose scores are then computed
 * from their entries. The index is one that `prepareIndex` made ready.
 */
export function bestDocuments(index: CorpusIndex, query: Query, selection: Selection, wanted: number): Scored[] {
  return withScores(index, query, (scoreOf) => {
    const scale = HIGHEST_SUM / Math.max(1, index.longest);
    const candidates = new Candidates(wanted, selection.minScore, query.terms.length / scale);
    const sums = index.sums;
    for (const [number, segment] of index.segments.entries()) {
      if (segment === null) continue;
      if (segment.postings === null) addOpen(candidates, segment, number, selection, scoreOf);
      else {
        addPostings(sums, segment.postings, query, scale);
        collect(candidates, sums, { segment, number, scale, allowance: query.allowance, selection });
      }
    }
    candidates.cut();
    const scored: Scored[] = [];
    for (const number of candidates.numbers.values.subarray(0, candidates.numbers.length)) {
      const [segment, place] = [segmentAt(index, number), placeOf(number)];
      const score = scoreOf(segment, place) * (selection.factor?.(segment, place) ?? 1);
      if (score > 0 && score >= selection.minScore) scored.push({ number, score });
    }
    return scored.sort(byScore(index)).slice(0, wanted);
  });
}

/** Takes the documents that have no postings yet, one by one. */
function addOpen(
  candidates: Candidates,
  segment: Segment,
  number: number,
  { accepts, factor, except }: Selection,
  scoreOf: OfDocument<number>,
): void {
  for (let place = 0; place < documentsOf(segment); place++) {
    if (numberOf(number, place) === except || accepts?.(segment, place) === false) continue;
    const score = scoreOf(segment, place) * (factor?.(segment, place) ?? 1);
    if (score > 0 && score >= candidates.least) candidates.add(numberOf(number, place), score);
  }
}

/** How many times as many documents are searched for when the ones before did not suffice. */
const MORE_WANTED = 4;

/**
 * The documents that a selection wants, best first, as many as are asked for: `atFirst` are searched for, and four times as many
 * whenever those do not suffice.
 */
export function* bestFirst(
  index: CorpusIndex,
  query: Query,
  selection: Selection,
  atFirst: number,
): Generator<Scored, void, undefined> {
  let given = 0;
  for (let wanted = atFirst; ; wanted *= MORE_WANTED) {
    const best = bestDocuments(index, query, selection, wanted);
    yield* best.slice(given);
    if (best.length < wanted) return;
    given = best.length;
  }
}

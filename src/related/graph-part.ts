import type { CorpusIndex } from "../corpus/corpus-index.js";
import { LOG_TF } from "../corpus/count-codes.js";
import { buildPostings, codeOfRow, type Postings, termOfRow } from "../corpus/postings.js";
import { documentsOf, entryReader, isRemoved, type Segment } from "../corpus/segment.js";
import { addToEach, shareOf } from "./best-documents.js";
import type { NearestLists } from "./nearest-lists.js";
import { addToSketch, emptySketches, type TermSketches } from "./term-sketch.js";

/** A segment made ready for the graph. */
export interface GraphPart {
  readonly segment: Segment;
  readonly number: number;
  readonly postings: Postings;
  /** The first row of each term, and one more. */
  readonly rows: Uint32Array;
  /** Where each row's documents begin that are not done yet. */
  readonly next: Uint32Array;
  /** What a document's scores are divided by as an answer: its length and the allowance. Infinite for a removed one. */
  readonly norms: Float64Array;
  /** Length of each document's vector as a question; 0 for a removed or empty one. */
  readonly lengths: Float64Array;
  readonly sketches: TermSketches;
  /** Terms of a document at most. */
  readonly mostTerms: number;
  readonly lists: NearestLists;
}

/** What is measured of the documents of a segment before they are compared. */
export type MeasuredSegment = Omit<GraphPart, "lists">;

/** @param idfs idf of each term in a question */
export function measureSegment(
  index: CorpusIndex,
  segment: Segment,
  number: number,
  idfs: Float64Array,
  allowance: number,
): MeasuredSegment {
  const documents = documentsOf(segment);
  const postings = segment.postings ?? buildPostings(segment, index.termOf.values, index.terms.size);
  const readEntries = entryReader();
  const termOf = index.termOf.values;
  const lengths = new Float64Array(documents);
  const sketches = emptySketches(documents);
  let mostTerms = 0;
  for (let place = 0; place < documents; place++) {
    if (isRemoved(segment, place)) continue;
    const { forms, codes, length } = readEntries(segment, place);
    let squares = 0;
    for (let i = 0; i < length; i++) {
      const term = termOf[forms[i] ?? 0] ?? 0;
      squares += ((LOG_TF[codes[i] ?? 0] ?? 0) * (idfs[term] ?? 0)) ** 2;
      addToSketch(sketches, place, term);
    }
    lengths[place] = Math.sqrt(squares);
    mostTerms = Math.max(mostTerms, length);
  }
  return {
    segment,
    number,
    postings,
    rows: rowsByTerm(postings, index.terms.size),
    next: postings.starts.slice(),
    norms: Float64Array.from({ length: documents }, (_, place) => segment.norms.at(place) + allowance),
    lengths,
    sketches,
    mostTerms,
  };
}

function rowsByTerm(postings: Postings, terms: number): Uint32Array {
  const rows = new Uint32Array(terms + 1);
  let row = 0;
  for (let term = 0; term <= terms; term++) {
    while (row < postings.keys.length && termOfRow(postings, row) < term) row++;
    rows[term] = row;
  }
  return rows;
}

/** A document as a question: its terms by number, each with its weight (1 + ln tf) * idf in parts of 1 / scale. */
export interface Question {
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
  readonly length: number;
}

/** Says for each row of a term which of its documents come after `place`, and adds to the sums of those. */
export function addLater(sums: Int32Array, part: GraphPart, question: Question, place: number): void {
  const { postings, rows, next } = part;
  const { places, starts } = postings;
  for (let i = 0; i < question.length; i++) {
    const term = question.terms[i] ?? 0;
    const weight = question.weights[i] ?? 0;
    for (let row = rows[term] ?? 0; row < (rows[term + 1] ?? 0); row++) {
      const end = starts[row + 1] ?? 0;
      let start = next[row] ?? 0;
      while (start < end && (places[start] ?? 0) <= place) start++;
      next[row] = start;
      addToEach(sums, places, start, end, shareOf(weight, codeOfRow(postings, row)));
    }
  }
}

/** Adds to the sums of all documents of another segment. */
export function addAll(sums: Int32Array, { postings, rows }: GraphPart, question: Question): void {
  const { places, starts } = postings;
  for (let i = 0; i < question.length; i++) {
    const term = question.terms[i] ?? 0;
    const weight = question.weights[i] ?? 0;
    for (let row = rows[term] ?? 0; row < (rows[term + 1] ?? 0); row++)
      addToEach(sums, places, starts[row] ?? 0, starts[row + 1] ?? 0, shareOf(weight, codeOfRow(postings, row)));
  }
}

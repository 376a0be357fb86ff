import { addDocument, type CorpusIndex, emptyIndex } from "../../src/corpus/corpus-index.js";
import { COUNT_OF } from "../../src/corpus/count-codes.js";
import { parseDocument, recordOf } from "../../src/corpus/document.js";
import { documentLanguage } from "../../src/corpus/document-language.js";
import { numberOf, numbersIn, placeOf, segmentOf } from "../../src/corpus/id-table.js";
import { prepareIndex } from "../../src/corpus/join-segments.js";
import { parseCorpusOptions } from "../../src/corpus/options.js";
import { codeOfRow, firstRow, termOfRow } from "../../src/corpus/postings.js";
import { entryReader } from "../../src/corpus/segment.js";
import { vectorMaker } from "../../src/corpus/term-vector.js";
import type { CorpusDocument, CorpusOptions } from "../../src/corpus/types.js";
import { parseRelatedOptions } from "../../src/related/options.js";
import { type Query, queryOfDocument } from "../../src/related/query.js";
import { idOf, relatedTo } from "../../src/related/related-to.js";
import { leastOf } from "./measure.js";

/** Documents that are asked about, and of these the ones whose answers are held against brute force. */
const QUESTIONS = 100;
const CHECKED = 5;
const BEST = 10;

/** Scores that are closer than this may stand in either order. */
const TOLERANCE = 1e-9;

/** An index without the word caches of what filled it. */
export function filledIndex(documents: Iterable<CorpusDocument>, options: CorpusOptions = {}): CorpusIndex {
  const settings = parseCorpusOptions(options);
  const toVector = vectorMaker(settings);
  const index = emptyIndex();
  for (const document of documents) {
    const parsed = parseDocument(document);
    addDocument(index, recordOf(parsed), toVector(parsed, documentLanguage(parsed, settings)));
  }
  prepareIndex(index);
  return index;
}

/** Numbers of the documents that are asked about: every so many from the first on. */
function askedOf(index: CorpusIndex): number[] {
  const numbers = [...numbersIn(index.segments)];
  return numbers.filter((_, i) => i % Math.floor(numbers.length / QUESTIONS) === 0).slice(0, QUESTIONS);
}

/** All postings of a term laid out plainly: the documents' numbers, four bytes each, and beside them their weights, a byte each. */
interface PlainPostings {
  readonly numbers: Uint32Array;
  readonly weights: Uint8Array;
}

function plainPostings(index: CorpusIndex, term: number): PlainPostings {
  const pairs: (readonly [number, number])[] = [];
  for (const [number, segment] of index.segments.entries()) {
    const postings = segment?.postings;
    if (!postings) continue;
    for (let row = firstRow(postings, term); row < postings.keys.length && termOfRow(postings, row) === term; row++)
      for (const place of postings.places.subarray(postings.starts[row], postings.starts[row + 1]))
        pairs.push([numberOf(number, place), codeOfRow(postings, row)]);
  }
  pairs.sort(([a], [b]) => a - b);
  return { numbers: Uint32Array.from(pairs, ([n]) => n), weights: Uint8Array.from(pairs, ([, weight]) => weight) };
}

/** Adds all numbers and weights up, which is the least that can be done with them. */
function readPostings({ numbers, weights }: PlainPostings): number {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum = (sum + (numbers[i] ?? 0) + (weights[i] ?? 0)) | 0;
  return sum;
}

/** CPU milliseconds of a question by id and of reading its terms' postings, and how many these are. */
export function compareWithReading(index: CorpusIndex) {
  const asked = askedOf(index);
  const settings = parseRelatedOptions("related", { limit: BEST });
  const plain = new Map<number, PlainPostings>();
  const postingsOf = (term: number) => {
    const known = plain.get(term) ?? plainPostings(index, term);
    plain.set(term, known);
    return known;
  };
  const lists = asked.map((number) => Array.from(queryOfDocument(index, number).terms, postingsOf));
  const postings = lists.flat().reduce((sum, { numbers }) => sum + numbers.length, 0);
  const reading = leastOf(() => lists.map((list) => list.map(readPostings)));
  const question = leastOf(() => asked.map((number) => relatedTo(index, number, number, settings)));
  return { question: question / asked.length, reading: reading / asked.length, postings: postings / asked.length };
}

/** Scores of all documents by the definition: the sum over shared terms of the query's weight times the share of 1 + ln tf. */
function bruteForce(index: CorpusIndex, { terms, weights, allowance }: Query, self: number) {
  const readEntries = entryReader();
  const weightOf = new Map(Array.from(terms, (term, i) => [term, weights[i] ?? 0]));
  const scored: { readonly number: number; readonly score: number }[] = [];
  for (const number of numbersIn(index.segments)) {
    const segment = index.segments[segmentOf(number)];
    if (!segment || number === self) continue;
    const { forms, codes, length } = readEntries(segment, placeOf(number));
    let [sum, squares] = [0, 0];
    for (let i = 0; i < length; i++) {
      const weight = 1 + Math.log(COUNT_OF[codes[i] ?? 0] ?? 1);
      squares += weight * weight;
      sum += weight * (weightOf.get(index.termOf.at(forms[i] ?? 0)) ?? 0);
    }
    if (sum > 0) scored.push({ number, score: sum / (Math.sqrt(squares) + allowance) });
  }
  return scored.sort((a, b) => b.score - a.score);
}

/** Questions whose answer differs from brute force in a score, or in a document where no other one has its score. */
export function wronglyRanked(index: CorpusIndex): number {
  const settings = parseRelatedOptions("related", { limit: BEST, duplicates: "keep" });
  return askedOf(index)
    .slice(0, CHECKED)
    .filter((number) => {
      const found = relatedTo(index, number, number, settings);
      const all = bruteForce(index, queryOfDocument(index, number), number);
      const scores = new Map(all.map((scored) => [idOf(index, scored.number), scored.score]));
      const isRight = found.every(({ id, score }, rank) => {
        const wanted = all[rank]?.score ?? Number.NaN;
        return Math.abs(score - wanted) < TOLERANCE && Math.abs((scores.get(id) ?? Number.NaN) - score) < TOLERANCE;
      });
      return !isRight || found.length !== Math.min(BEST, all.length);
    }).length;
}

import type { CorpusIndex } from "./corpus-index.js";
import { numberOf } from "./id-table.js";
import { buildPostings } from "./postings.js";
import {
  copyDocument,
  documentsOf,
  emptySegment,
  isRemoved,
  MOST_DOCUMENTS,
  type Segment,
  trimSegment,
} from "./segment.js";

/**
 * When segments are made and joined. The open one gets postings when it has more than `open` documents and a question comes: to read one costs
 * as much as a posting of each of its terms. A segment is joined with the one before it that is less than `join` times as large, so a document is
 * moved some eight times at most while a corpus grows to any size, and written anew without its removed documents when they are the share `removed`.
 */
export const SEGMENTS = Object.freeze({ open: 64, join: 4, removed: 0.25 });

/** Makes the postings of a segment to which nothing more is added. */
export function closeSegment(index: CorpusIndex, segment: Segment): void {
  trimSegment(segment);
  segment.postings = buildPostings(segment, index.termOf.values, index.terms.size);
}

/** Puts the documents of segments, removed ones apart, into one new segment in the place of the first. */
function joinSegments(index: CorpusIndex, numbers: readonly number[]): void {
  const joined = emptySegment();
  const moved: string[] = [];
  for (const number of numbers) {
    const from = index.segments[number] ?? emptySegment();
    for (let place = 0; place < documentsOf(from); place++) {
      if (isRemoved(from, place)) continue;
      copyDocument(joined, from, place);
      moved.push(from.ids.text(place));
    }
  }
  const [first = 0, ...rest] = numbers;
  for (const [place, id] of moved.entries()) index.ids.set(index.segments, id, numberOf(first, place));
  index.segments[first] = documentsOf(joined) === 0 ? null : joined;
  for (const number of rest) index.segments[number] = null;
  while (index.segments.at(-1) === null) index.segments.pop();
  closeSegment(index, joined);
}

/** Writes a segment anew without its removed documents where they are many. */
export function shrinkSegment(index: CorpusIndex, number: number): void {
  const segment = index.segments[number];
  if (!segment || segment.postings === null || segment.removed < documentsOf(segment) * SEGMENTS.removed) return;
  joinSegments(index, [number]);
}

/** Makes an index ready for a question: postings for the open segment where it is worth it, and small segments joined. */
export function prepareIndex(index: CorpusIndex): void {
  const last = index.segments.at(-1);
  if (!last || last.postings !== null || documentsOf(last) <= SEGMENTS.open) return;
  const numbers = [index.segments.length - 1];
  let documents = documentsOf(last) - last.removed;
  for (let number = index.segments.length - 2; number >= 0; number--) {
    const segment = index.segments[number];
    if (!segment) continue;
    const others = documentsOf(segment) - segment.removed;
    if (others >= SEGMENTS.join * documents || documents + others > MOST_DOCUMENTS) break;
    documents += others;
    numbers.unshift(number);
  }
  if (numbers.length === 1 && last.removed === 0) closeSegment(index, last);
  else joinSegments(index, numbers);
}

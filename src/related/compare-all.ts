import type { CorpusIndex } from "../corpus/corpus-index.js";
import { LOG_TF } from "../corpus/count-codes.js";
import { numberOf } from "../corpus/id-table.js";
import { entryReader, isRemoved } from "../corpus/segment.js";
import { HIGHEST_SUM, SCORE_STEP } from "./best-documents.js";
import { addAll, addLater, type GraphPart, measureSegment, type Question } from "./graph-part.js";
import { NearestLists } from "./nearest-lists.js";
import { allowanceOf } from "./query.js";

/** What a score may lose when it is kept in four bytes, twice: a share of the highest there can be. */
const ROUNDING = 2 ** -22;

/** How many documents each list wants, and the least score of those. */
export interface GraphWishes {
  readonly wanted: number;
  readonly minScore: number;
}

/** A document whose list is complete. */
export interface Listed {
  readonly part: GraphPart;
  readonly place: number;
}

/** Parts of 1 in which sums are counted: the highest product of two documents' vectors is `HIGHEST_SUM`. */
function scaleFor(index: CorpusIndex, longest: number): number {
  return HIGHEST_SUM / Math.max(1, longest * index.longest);
}

/** Segments with a list for each document, and the scale of sums. */
function partsOf(index: CorpusIndex, idfs: Float64Array, { wanted, minScore }: GraphWishes) {
  const allowance = allowanceOf(index);
  const measured = index.segments.flatMap((segment, number) =>
    segment === null ? [] : [measureSegment(index, segment, number, idfs, allowance)],
  );
  const longest = measured.reduce((most, { lengths }) => lengths.reduce((a, b) => Math.max(a, b), most), 0);
  const scale = scaleFor(index, longest);
  const mostTerms = measured.reduce((most, part) => Math.max(most, part.mostTerms), 0);
  const error = mostTerms / scale / (1 + allowance); // a document that has a term has a length of 1 or more
  const parts = measured.map((part): GraphPart => {
    const slacks = part.lengths.map((length) => 2 * error + (SCORE_STEP + ROUNDING) * length);
    const bars = part.lengths.map((length, place) =>
      isRemoved(part.segment, place) ? Number.POSITIVE_INFINITY : length * minScore,
    );
    return { ...part, lists: new NearestLists(wanted, bars, slacks) };
  });
  return { parts, scale };
}

/** Puts documents whose sums are high enough on the list of a document, and it on theirs; leaves sums of 0 behind. */
function meet(sums: Int32Array, { part, place }: Listed, other: GraphPart, from: number, scale: number): void {
  const { lists } = part;
  const { norms } = other;
  const bars = other.lists.bars;
  const number = numberOf(part.number, place);
  const ownNorm = part.norms[place] ?? 0;
  const ownSize = ownNorm * scale;
  let ownBar = (lists.bars[place] ?? 0) * scale;
  for (let at = from; at < norms.length; at++) {
    const sum = sums[at] ?? 0;
    const isNear = sum > ownBar * (norms[at] ?? 0);
    if (!isNear && !(sum > ownSize * (bars[at] ?? 0))) continue;
    if (isNear) {
      lists.add(place, numberOf(other.number, at), sum / (scale * (norms[at] ?? 0)));
      ownBar = (lists.bars[place] ?? 0) * scale;
    }
    if (sum > ownSize * (bars[at] ?? 0)) other.lists.add(at, number, sum / ownSize);
  }
  sums.fill(0, from, norms.length);
}

/**
 * Compares each pair of documents once. The product of two documents' vectors is the same whichever of them asks: the sum of
 * (1 + ln tf) * idf * (1 + ln tf). `listed` gives each document, in the order in which they stand, when its list is complete.
 *
 * @param idfs of `questionIdfs`
 */
export function compareAll(
  index: CorpusIndex,
  idfs: Float64Array,
  wishes: GraphWishes,
): { readonly parts: readonly GraphPart[]; readonly listed: Generator<Listed, void, undefined> } {
  const { parts, scale } = partsOf(index, idfs, wishes);
  return { parts, listed: completed(index, idfs, parts, scale) };
}

function* completed(
  index: CorpusIndex,
  idfs: Float64Array,
  parts: readonly GraphPart[],
  scale: number,
): Generator<Listed, void, undefined> {
  const readEntries = entryReader();
  const sums = index.sums;
  for (const [i, part] of parts.entries()) {
    const others = parts.slice(i + 1);
    for (let place = 0; place < part.lengths.length; place++) {
      if (isRemoved(part.segment, place)) continue;
      const question = questionOf(index, idfs, scale, readEntries(part.segment, place));
      addLater(sums, part, question, place);
      meet(sums, { part, place }, part, place + 1, scale);
      for (const other of others) {
        addAll(sums, other, question);
        meet(sums, { part, place }, other, 0, scale);
      }
      yield { part, place };
    }
  }
}

function questionOf(
  index: CorpusIndex,
  idfs: Float64Array,
  scale: number,
  { forms, codes, length }: ReturnType<ReturnType<typeof entryReader>>,
): Question {
  const termOf = index.termOf.values;
  const terms = new Uint32Array(length);
  const weights = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const term = termOf[forms[i] ?? 0] ?? 0;
    terms[i] = term;
    weights[i] = (LOG_TF[codes[i] ?? 0] ?? 0) * (idfs[term] ?? 0) * scale;
  }
  return { terms, weights, length };
}

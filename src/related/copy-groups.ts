import { type CorpusIndex, segmentAt } from "../corpus/corpus-index.js";
import { LOG_TF } from "../corpus/count-codes.js";
import { placeOf } from "../corpus/id-table.js";
import { entryReader } from "../corpus/segment.js";
import { CopyChains } from "./copy-chains.js";
import { DisjointSets } from "./disjoint-sets.js";
import { countedDocument, NEAR_COPY, nearCopyFinder } from "./near-copies.js";
import { PrefixLists } from "./prefix-lists.js";
import { prefixesOf, type UnitVector } from "./prefixes.js";

/** A document's 1 + ln tf as a vector of length 1. */
function* unitVectors(index: CorpusIndex, numbers: readonly number[]): Generator<UnitVector, void, undefined> {
  const readEntries = entryReader();
  for (const number of numbers) {
    const segment = segmentAt(index, number);
    const norm = segment.norms.at(placeOf(number));
    const { forms, codes, length } = readEntries(segment, placeOf(number));
    yield {
      terms: Uint32Array.from(forms.subarray(0, length), (form) => index.termOf.at(form)),
      weights: Float64Array.from(codes.subarray(0, length), (code) => (LOG_TF[code] ?? 0) / norm),
    };
  }
}

/**
 * The groups of two or more documents that are near copies of each other, or of copies of each other, as places in `numbers`. Exact: those are
 * compared that share enough of the rare terms in which near copies must agree. Documents that have a copy stand in chains, so that a thousand
 * copies are compared with one of them each. Where thousands share rare terms and are no copies, as pages of one template do, every two are looked at.
 */
export function copyGroups(index: CorpusIndex, numbers: readonly number[]): readonly (readonly number[])[] {
  const prefixes = prefixesOf(index, unitVectors(index, numbers), NEAR_COPY.cosine);
  const lists = new PrefixLists(prefixes, NEAR_COPY.cosine);
  const chains = new CopyChains(prefixes.ranksEnd, prefixes.ranks.length);
  const sets = new DisjointSets(numbers.length);
  const findCopied = nearCopyFinder(index);
  for (const document of prefixes.order) {
    const ranks = prefixes.ranks.subarray(prefixes.starts[document], prefixes.starts[document + 1]);
    const join = (other: number): boolean => {
      const isCopy = findCopied([countedDocument(index, numbers[other] ?? -1)], numbers[document] ?? -1) === 0;
      if (isCopy) sets.join(document, other);
      return isCopy;
    };
    joinChains(chains, sets, document, ranks, join);
    for (const other of lists.candidates(document)) join(other);
    const isCopy = (other: number): boolean => sets.find(other) === sets.find(document);
    if (!sets.isAlone(document)) {
      for (const rank of ranks) {
        for (const copy of lists.take(rank, isCopy)) chains.add(rank, copy, isCopy);
        chains.add(rank, document, isCopy);
      }
    } else lists.add(document);
  }
  return sets.groups().filter(({ length }) => length > 1);
}

/** Compares a document with those in chains until it is a copy of one of each, or of none. */
function joinChains(
  chains: CopyChains,
  sets: DisjointSets,
  document: number,
  ranks: Uint32Array,
  join: (other: number) => boolean,
): void {
  const compared = new Set<number>();
  for (const rank of ranks)
    for (const chain of chains.chainsOf(rank)) {
      if (sets.find(chains.documentOf(chain)) === sets.find(document)) continue;
      for (let link = chain; link >= 0; link = chains.after(link)) {
        const other = chains.documentOf(link);
        if (compared.has(other)) continue;
        if (join(other)) break;
        compared.add(other);
      }
    }
}

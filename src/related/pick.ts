import type { CorpusIndex } from "../corpus/corpus-index.js";
import { NEAR_COPY, nearCopyTest } from "./near-copies.js";
import type { RelatedSettings } from "./options.js";

/** A document that goes into the answer, by number, with the near copies that were folded into it. */
export interface Picked {
  readonly number: number;
  readonly copies: readonly number[];
}

/**
 * The first `limit` documents of a ranking, and their near copies: a copy of a document that was picked before does not take a place. When
 * the places are taken, `NEAR_COPY.lookAhead` more documents are looked at for copies, which mostly stand next to the original.
 */
export function pickDocuments(
  index: CorpusIndex,
  ranking: Iterable<number>,
  { limit, nearCopies }: RelatedSettings,
): readonly Picked[] {
  const picked: { readonly number: number; readonly copies: number[] }[] = [];
  if (limit === 0) return picked;
  const areNearCopies = nearCopies === "fold" ? nearCopyTest(index) : () => false;
  let left = nearCopies === "fold" ? NEAR_COPY.lookAhead : 0;
  for (const number of ranking) {
    const original = picked.find((other) => areNearCopies(other.number, number));
    if (original !== undefined) original.copies.push(number);
    else if (picked.length < limit) picked.push({ number, copies: [] });
    if (picked.length >= limit && left-- <= 0) break;
  }
  return picked;
}

import type { CorpusIndex } from "../corpus/corpus-index.js";
import type { Scored } from "./best-documents.js";
import { type CountedArticle, countedDocument, NEAR_COPY, nearCopyFinder } from "./near-copies.js";
import type { RelatedSettings } from "./options.js";

/** A document that goes into the answer, with the near copies that were folded into it, by number. */
export interface Picked<Document extends Scored = Scored> {
  readonly document: Document;
  readonly copies: readonly number[];
}

/**
 * The first `limit` documents of a ranking, and their near copies: a copy of a document that was picked before does not take a place, nor
 * does one of the articles in `known`. When the places are taken, `NEAR_COPY.lookAhead` more documents are looked at for copies, which mostly
 * stand next to the original.
 */
export function pickDocuments<Document extends Scored>(
  index: CorpusIndex,
  ranking: Iterable<Document>,
  known: readonly CountedArticle[],
  { limit, duplicates }: Pick<RelatedSettings, "limit" | "duplicates">,
): readonly Picked<Document>[] {
  const picked: { readonly document: Document; readonly copies: number[] }[] = [];
  const counted: CountedArticle[] = []; // of the picked ones, where copies are looked for
  if (limit === 0) return picked;
  const findCopied = nearCopyFinder(index);
  let left = duplicates === "fold" ? NEAR_COPY.lookAhead : 0;
  for (const document of ranking) {
    const { number } = document;
    if (findCopied(known, number) < 0) {
      const original = picked[findCopied(counted, number)];
      if (original !== undefined) original.copies.push(number);
      else if (picked.length < limit) {
        picked.push({ document, copies: [] });
        if (duplicates !== "keep") counted.push(countedDocument(index, number));
      }
    }
    if (picked.length >= limit && left-- <= 0) break;
  }
  return picked;
}

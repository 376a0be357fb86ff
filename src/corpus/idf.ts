import type { DocumentFrequencies } from "../analysis/document-frequencies.js";

/**
 * How much a term says: 1 for one that every document has, more the fewer have it, and defined for one that none has.
 *
 *   1 + ln((1 + documents) / (1 + documents with the term))
 *
 * Source: scikit-learn's TfidfTransformer with `smooth_idf`. Always of the documents that are in the corpus now.
 */
export function inverseDocumentFrequency(documents: number, withTerm: number): number {
  return 1 + Math.log((1 + documents) / (1 + withTerm));
}

/** The same in a background; null without one, and in a language that it does not know. */
export function backgroundIdf(
  background: DocumentFrequencies | undefined,
  language: string,
  stem: string,
): number | null {
  const withTerm = background?.documentFrequency(stem, language) ?? null;
  return background === undefined || withTerm === null ? null : inverseDocumentFrequency(background.size, withTerm);
}

import { bestFirst } from "../analysis/best-first.js";
import type { CorpusIndex } from "../corpus/corpus-index.js";
import type { TermVector } from "../corpus/term-vector.js";
import type { RelatedSettings } from "./options.js";
import { type Picked, pickDocuments } from "./pick.js";
import { type Query, queryOf } from "./query.js";
import { scoreDocuments } from "./score-documents.js";
import { sharedTerms } from "./shared-terms.js";
import type { Related } from "./types.js";

/** The id of a document by its number; empty for a removed one. */
export function idOf(index: CorpusIndex, number: number): string {
  return index.records[number]?.id ?? "";
}

/** What is said of a picked document: its record, its score and the terms it shares with the query, whose weights count `weight` times. */
export function describePicked(
  index: CorpusIndex,
  { number, copies }: Picked,
  {
    query,
    score,
    weight,
    terms,
  }: { readonly query: Query; readonly score: number; readonly weight: number; readonly terms: number },
): Related {
  return {
    id: idOf(index, number),
    title: index.records[number]?.title ?? null,
    score,
    terms: sharedTerms(index, query, number, weight).slice(0, terms),
    duplicates: copies.map((copy) => idOf(index, copy)),
  };
}

/** The documents most related to an article, the one of number `self` (-1 for none) left out. */
export function relatedTo(
  index: CorpusIndex,
  vector: TermVector,
  self: number,
  settings: RelatedSettings,
): readonly Related[] {
  const query = queryOf(index, vector);
  const scores = scoreDocuments(index, query);
  if (self >= 0) scores[self] = 0;
  const ranking = bestFirst(scores, settings.minScore, (number) => idOf(index, number));
  return pickDocuments(index, ranking, settings).map((picked) =>
    describePicked(index, picked, { query, score: scores[picked.number] ?? 0, weight: 1, terms: settings.terms }),
  );
}

import { type CorpusIndex, recordAt, segmentAt } from "../corpus/corpus-index.js";
import { placeOf, segmentOf } from "../corpus/id-table.js";
import type { TermVector } from "../corpus/term-vector.js";
import { bestFirst, type Scored } from "./best-documents.js";
import { diversified, poolFor } from "./diversify.js";
import { countedDocument, countedVector, NEAR_COPY } from "./near-copies.js";
import type { RelatedSettings } from "./options.js";
import { type Picked, pickDocuments } from "./pick.js";
import { queryOf, queryOfDocument } from "./query.js";
import { filtered, selectionOf } from "./selection.js";
import { type Shared, termSharer } from "./shared-terms.js";
import type { Related } from "./types.js";

/** Terms that are given with each article where not all are asked for: they carry most of a score. */
const STRONGEST_TERMS = 10;

/** The id of a document by its number. */
export function idOf(index: CorpusIndex, number: number): string {
  return index.segments[segmentOf(number)]?.ids.text(placeOf(number)) ?? "";
}

/** Terms that are given with each article. */
export function termsWanted({ explain }: Pick<RelatedSettings, "explain">): number {
  return explain ? Number.POSITIVE_INFINITY : STRONGEST_TERMS;
}

/** What is said of a picked document, and of what it shares with the question. */
export function describePicked(
  index: CorpusIndex,
  { document, copies }: Picked,
  { score, terms }: Shared,
  { duplicates }: Pick<RelatedSettings, "duplicates">,
): Related {
  return {
    id: idOf(index, document.number),
    title: recordAt(index, document.number).title ?? null,
    score,
    terms,
    duplicates: duplicates === "drop" ? [] : copies.map((copy) => idOf(index, copy)),
  };
}

/** How many documents a question looks for at first: those that are wanted, and as many as are looked at for their copies. */
export function wantedAtFirst(pool: number, { duplicates }: Pick<RelatedSettings, "duplicates">): number {
  return duplicates === "keep" ? pool : pool + NEAR_COPY.lookAhead + 1;
}

/**
 * The documents most related to an article.
 *
 * @param article its terms, or its number where it is a document of the corpus
 * @param self number of the document that is left out, -1 for none
 */
export function relatedTo(
  index: CorpusIndex,
  article: TermVector | number,
  self: number,
  settings: RelatedSettings,
): readonly Related[] {
  const { limit, diversity, duplicates } = settings;
  const query = typeof article === "number" ? queryOfDocument(index, article) : queryOf(index, article);
  const selection = selectionOf(index, settings, self);
  const pool = poolFor(limit, diversity);
  const ranking = filtered(index, bestFirst(index, query, selection, wantedAtFirst(pool, settings)), settings);
  const counted = () => (typeof article === "number" ? countedDocument(index, article) : countedVector(index, article));
  const known = duplicates === "drop" ? [counted()] : [];
  const picked = pickDocuments<Scored>(index, ranking, known, { limit: pool, duplicates });
  const sharedWith = termSharer(index, query, termsWanted(settings));
  return diversified(index, picked, limit, diversity).map((pick) => {
    const { number } = pick.document;
    const factor = selection.factor?.(segmentAt(index, number), placeOf(number)) ?? 1;
    return describePicked(index, pick, sharedWith(number, factor), settings);
  });
}

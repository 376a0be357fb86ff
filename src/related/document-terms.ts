import { type CorpusIndex, segmentAt } from "../corpus/corpus-index.js";
import { COUNT_OF } from "../corpus/count-codes.js";
import { placeOf } from "../corpus/id-table.js";
import { entryReader } from "../corpus/segment.js";
import { withoutLanguage } from "../corpus/term-rules.js";
import { compareText } from "../corpus/term-vector.js";
import { queryOfDocument } from "./query.js";
import type { DocumentTerm } from "./types.js";

/**
 * The terms that say most about a document, strongest first, then by the term: those of the highest (1 + ln tf) * idf, which are the weights that
 * it has as a question. idf is that of the documents that the corpus holds now, with the background where the corpus has one. Linear in the
 * document's terms but for sorting them.
 */
export function documentTerms(index: CorpusIndex, number: number, limit: number): readonly DocumentTerm[] {
  const { terms, weights, surface } = queryOfDocument(index, number);
  const { codes } = entryReader()(segmentAt(index, number), placeOf(number));
  return Array.from(terms, (term, place) => ({
    term: withoutLanguage(index.terms.text(term)),
    surface: surface(place),
    score: Math.min(1, weights[place] ?? 0),
    count: COUNT_OF[codes[place] ?? 0] ?? 0,
  }))
    .sort((a, b) => b.score - a.score || compareText(a.term, b.term))
    .slice(0, limit);
}

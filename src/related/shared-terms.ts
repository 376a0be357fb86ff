import { type CorpusIndex, segmentAt } from "../corpus/corpus-index.js";
import { LOG_TF } from "../corpus/count-codes.js";
import { placeOf } from "../corpus/id-table.js";
import { entryReader } from "../corpus/segment.js";
import { betterSurface } from "../corpus/term-counter.js";
import { withoutLanguage } from "../corpus/term-rules.js";
import { compareText } from "../corpus/term-vector.js";
import type { Query } from "./query.js";
import type { SharedTerm } from "./types.js";

/** Strongest first, then by the term. */
export function strongestFirst(terms: readonly SharedTerm[]): readonly SharedTerm[] {
  return [...terms].sort((a, b) => b.contribution - a.contribution || compareText(a.term, b.term));
}

/** The sum of all contributions of shared terms, at most 1. */
export function scoreOf(terms: readonly SharedTerm[]): number {
  return Math.min(
    1,
    terms.reduce((sum, { contribution }) => sum + contribution, 0),
  );
}

/**
 * A function that gives what each term that the query shares with a document adds to the document's score, times `weight`; strongest first.
 * The surface is the shorter of the two texts' ways to write the term.
 */
export function termSharer(
  index: CorpusIndex,
  query: Query,
): (number: number, weight: number) => readonly SharedTerm[] {
  const places = new Map(Array.from(query.terms, (term, place) => [term, place]));
  const readEntries = entryReader();
  return (number, weight) => {
    const segment = segmentAt(index, number);
    const norm = segment.norms.at(placeOf(number)) + query.allowance;
    const { forms, codes, length } = readEntries(segment, placeOf(number));
    const shared: SharedTerm[] = [];
    for (let i = 0; i < length; i++) {
      const form = forms[i] ?? 0;
      const term = index.termOf.at(form);
      const place = places.get(term);
      if (place === undefined) continue;
      const surface = withoutLanguage(index.forms.text(form));
      shared.push({
        term: withoutLanguage(index.terms.text(term)),
        surface: betterSurface(surface, query.surface(place)),
        contribution: (weight * (query.weights[place] ?? 0) * (LOG_TF[codes[i] ?? 0] ?? 0)) / norm,
      });
    }
    return strongestFirst(shared);
  };
}

import type { CorpusIndex } from "../corpus/corpus-index.js";
import { betterSurface, compareText, LOG_TF } from "../corpus/term-vector.js";
import type { Query } from "./query.js";
import type { SharedTerm } from "./types.js";

/** Strongest first, then by the term. */
export function strongestFirst(terms: readonly SharedTerm[]): readonly SharedTerm[] {
  return [...terms].sort((a, b) => b.contribution - a.contribution || compareText(a.term, b.term));
}

/**
 * What each term that the query shares with a document adds to the document's score, times `weight`; strongest first. The surface
 * is the shorter of the two texts' ways to write the term.
 */
export function sharedTerms(index: CorpusIndex, query: Query, number: number, weight: number): readonly SharedTerm[] {
  const places = new Map(Array.from(query.terms, (term, place) => [term, place]));
  const norm = index.norms.at(number);
  const shared: SharedTerm[] = [];
  for (let entry = index.starts.at(number); entry < index.starts.at(number + 1); entry++) {
    const term = index.entryTerms.at(entry);
    const place = places.get(term);
    if (place === undefined) continue;
    const surface = index.surfaces.text(index.entrySurfaces.at(entry));
    shared.push({
      term: index.terms.text(term),
      surface: betterSurface(surface, query.surfaces[place] ?? surface),
      contribution: (weight * (query.weights[place] ?? 0) * (LOG_TF[index.entryCounts.at(entry)] ?? 0)) / norm,
    });
  }
  return strongestFirst(shared);
}

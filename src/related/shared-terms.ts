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

/** What a document shares with a query. */
export interface Shared {
  /** The sum of all contributions, the strongest first, at most 1. */
  readonly score: number;
  /** The strongest first. */
  readonly terms: readonly SharedTerm[];
}

/** The least of the `most` highest numbers of a list that descends; what is lower is not given. */
function leastOf(descending: Float64Array, most: number): number {
  return most >= descending.length ? 0 : (descending[most - 1] ?? Number.POSITIVE_INFINITY);
}

/**
 * A function that gives what each term that the query shares with a document adds to the document's score, times `weight`. The surface is the
 * shorter of the two texts' ways to write the term.
 *
 * @param most terms that are given; the score is the sum of all
 */
export function termSharer(index: CorpusIndex, query: Query, most: number): (number: number, weight: number) => Shared {
  const places = new Map<number, number>();
  for (let place = 0; place < query.terms.length; place++) places.set(query.terms[place] ?? 0, place);
  const readEntries = entryReader();
  return (number, weight) => {
    const segment = segmentAt(index, number);
    const norm = segment.norms.at(placeOf(number)) + query.allowance;
    const { forms, codes, length } = readEntries(segment, placeOf(number));
    const contributions = new Float64Array(length);
    const termOf = index.termOf.values;
    for (let i = 0; i < length; i++) {
      const place = places.get(termOf[forms[i] ?? 0] ?? 0);
      if (place === undefined) continue;
      contributions[i] = (weight * (query.weights[place] ?? 0) * (LOG_TF[codes[i] ?? 0] ?? 0)) / norm;
    }
    const descending = contributions.slice().sort().reverse();
    const least = leastOf(descending, most);
    const terms: SharedTerm[] = [];
    for (let i = 0; i < length; i++) {
      const contribution = contributions[i] ?? 0;
      if (contribution === 0 || contribution < least) continue;
      const form = forms[i] ?? 0;
      const term = termOf[form] ?? 0;
      terms.push({
        term: withoutLanguage(index.terms.text(term)),
        surface: betterSurface(withoutLanguage(index.forms.text(form)), query.surface(places.get(term) ?? 0)),
        contribution,
      });
    }
    let score = 0;
    for (let i = 0; i < length; i++) score += descending[i] ?? 0;
    return { score: Math.min(1, score), terms: strongestFirst(terms).slice(0, most) };
  };
}

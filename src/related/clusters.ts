import { type CorpusIndex, recordAt, segmentAt } from "../corpus/corpus-index.js";
import { placeOf } from "../corpus/id-table.js";
import { entryReader } from "../corpus/segment.js";
import { betterSurface } from "../corpus/term-counter.js";
import { withoutLanguage } from "../corpus/term-rules.js";
import { compareText } from "../corpus/term-vector.js";
import { averageLinkage } from "./average-linkage.js";
import { SCORE_STEP } from "./best-documents.js";
import { copyGroups } from "./copy-groups.js";
import { isWord } from "./is-word.js";
import { nearVectors } from "./near-vectors.js";
import type { ClustersSettings } from "./options.js";
import { queryOfDocument, sumOf } from "./query.js";
import { idOf } from "./related-to.js";
import { earliestFirst, numbersOfPeriod } from "./selection.js";
import type { Cluster, ClusterArticle } from "./types.js";

/** Terms of a label: what a person takes in at a glance. */
const LABEL_TERMS = 5;

/** The documents of a cluster, one of each group of copies apart. */
interface Story {
  readonly originals: readonly number[];
  readonly all: readonly number[];
}

/** The stories of some documents, which stand in the order of their dates. */
function storiesOf(index: CorpusIndex, numbers: readonly number[], minScore: number): readonly Story[] {
  const copiesOf = new Map(copyGroups(index, numbers).map(([first = -1, ...others]) => [first, others]));
  const copies = new Set([...copiesOf.values()].flat());
  const originals = [...numbers.keys()].filter((place) => !copies.has(place));
  const vectors = originals.map((place) => queryOfDocument(index, numbers[place] ?? -1));
  const near = nearVectors(index, vectors, minScore);
  return averageLinkage(vectors, near, minScore, index.terms.size).map((group) => {
    const places = group.map((i) => originals[i] ?? -1);
    const all = places.flatMap((place) => [place, ...(copiesOf.get(place) ?? [])]).sort((a, b) => a - b);
    const toNumber = (place: number) => numbers[place] ?? -1;
    return { originals: places.map(toNumber), all: all.map(toNumber) };
  });
}

/** The sum of the vectors of documents, by term. */
function centerOf(index: CorpusIndex, numbers: readonly number[]): ReadonlyMap<number, number> {
  const center = new Map<number, number>();
  for (const number of numbers) {
    const { terms, weights } = queryOfDocument(index, number);
    for (const [i, term] of terms.entries()) center.set(term, (center.get(term) ?? 0) + (weights[i] ?? 0));
  }
  return center;
}

/** How most of some documents write each term. */
function surfacesIn(index: CorpusIndex, numbers: readonly number[]): (term: number) => string {
  const readEntries = entryReader();
  const counts = new Map<number, number>();
  for (const number of numbers) {
    const { forms, length } = readEntries(segmentAt(index, number), placeOf(number));
    for (const form of forms.subarray(0, length)) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const best = new Map<number, { readonly surface: string; readonly count: number }>();
  for (const [form, count] of counts) {
    const term = index.termOf.at(form);
    const surface = withoutLanguage(index.forms.text(form));
    const other = best.get(term);
    const isBetter = other === undefined || count > other.count;
    if (isBetter || (count === other.count && betterSurface(surface, other.surface) === surface))
      best.set(term, { surface, count });
  }
  return (term) => best.get(term)?.surface ?? "";
}

function describe(index: CorpusIndex, { originals, all }: Story): Cluster {
  const center = centerOf(index, originals);
  const length = Math.sqrt(sumOf(Float64Array.from(center.values(), (weight) => weight ** 2)));
  const articles = all.map((number): ClusterArticle => {
    const { terms, weights } = queryOfDocument(index, number);
    const sum = sumOf(weights.map((weight, i) => weight * (center.get(terms[i] ?? 0) ?? 0)));
    const { title = null, published = null } = recordAt(index, number);
    return { id: idOf(index, number), title, published, score: length === 0 ? 0 : Math.min(1, sum / length) };
  });
  articles.sort(
    (a, b) => Math.round(b.score / SCORE_STEP) - Math.round(a.score / SCORE_STEP) || compareText(a.id, b.id),
  );
  const surfaceOf = surfacesIn(index, all);
  const strongest = [...center]
    .map(([term, weight]) => ({
      text: index.terms.text(term),
      surface: surfaceOf(term),
      weight: Math.round(weight / SCORE_STEP),
    }))
    .filter(({ surface }) => isWord(surface))
    .sort((a, b) => b.weight - a.weight || compareText(a.text, b.text));
  return { label: strongest.slice(0, LABEL_TERMS).map(({ surface }) => surface), articles };
}

/** The stories of a span of time, those of most articles first, then the one that began first. */
export function clustersOf(index: CorpusIndex, settings: ClustersSettings): readonly Cluster[] {
  const { limit, minScore, size } = settings;
  const numbers = earliestFirst(index, [...numbersOfPeriod(index, settings)]);
  return storiesOf(index, numbers, minScore)
    .filter(({ all }) => all.length >= size)
    .sort((a, b) => b.all.length - a.all.length) // stable
    .slice(0, limit)
    .map((story) => describe(index, story));
}

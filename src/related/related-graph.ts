import { type CorpusIndex, segmentAt, sizeOf } from "../corpus/corpus-index.js";
import { LOG_TF } from "../corpus/count-codes.js";
import { numberOf, placeOf, segmentOf } from "../corpus/id-table.js";
import { entryReader } from "../corpus/segment.js";
import { byScore, type Scored, withScores, withTermWeights } from "./best-documents.js";
import { compareAll, type Listed } from "./compare-all.js";
import { countedDocument, isLengthOfCopy } from "./near-copies.js";
import type { GraphSettings } from "./options.js";
import { pickDocuments } from "./pick.js";
import { type Query, queryOfDocument, questionIdfs } from "./query.js";
import { idOf, relatedTo, wantedAtFirst } from "./related-to.js";
import { canBeNearCopies, type Sketched } from "./term-sketch.js";
import type { GraphNode, RelatedScore } from "./types.js";

/** What is the same for every document of a graph. */
interface Graph {
  readonly index: CorpusIndex;
  readonly idfs: Float64Array;
  readonly settings: GraphSettings;
  /** Where the sketch of a document is, by its number. */
  readonly sketchOf: (number: number) => Sketched;
}

/**
 * The documents most related to each, as `relatedTo` gives them, in the order in which the documents stand. The index is one that
 * `prepareIndex` made ready, and must stay as it is until the last one was given.
 */
export function* relatedGraph(index: CorpusIndex, settings: GraphSettings): Generator<GraphNode, void, undefined> {
  const idfs = questionIdfs(index);
  const wanted = Math.max(1, Math.min(wantedAtFirst(settings.limit, settings), sizeOf(index)));
  const { parts, listed } = compareAll(index, idfs, { wanted, minScore: settings.minScore });
  const byNumber = new Map(parts.map((part) => [part.number, part]));
  const sketchOf = (number: number): Sketched => {
    const sketches = byNumber.get(segmentOf(number))?.sketches ?? new Uint32Array();
    return { sketches, place: placeOf(number), norm: segmentAt(index, number).norms.at(placeOf(number)) };
  };
  const graph = { index, idfs, settings, sketchOf };
  for (const one of listed) {
    const number = numberOf(one.part.number, one.place);
    const related = nearestFromList(graph, number, one, wanted) ?? nearestByQuestion(graph, number);
    yield { id: idOf(index, number), related };
  }
}

function nearestByQuestion({ index, settings }: Graph, number: number): readonly RelatedScore[] {
  return relatedTo(index, number, number, { ...settings, diversity: 0, explain: false }).map(
    ({ id, score, duplicates }) => ({ id, score, duplicates }),
  );
}

/** The most related of a list of the `wanted` nearest. Null where those do not suffice, because of copies, or are too many of equal scores. */
function nearestFromList(
  graph: Graph,
  number: number,
  { part, place }: Listed,
  wanted: number,
): readonly RelatedScore[] | null {
  const { index, idfs, settings } = graph;
  const { limit, duplicates } = settings;
  const nearest = part.lists.nearest(place, wanted);
  const first = limit === 0 ? [] : part.lists.nearest(place, Math.min(limit, wanted));
  if (nearest === null || first === null) return null;
  const query = queryOfDocument(index, number, idfs);
  const known = duplicates === "drop" ? [number] : [];
  if (duplicates === "keep" || !canHoldCopies(graph, [...known, ...first], nearest))
    return described(index, query, ranked(graph, query, first).slice(0, limit).map(asPicked));
  let isAtEnd = false;
  const ranking = function* () {
    yield* ranked(graph, query, nearest);
    isAtEnd = true;
  };
  const counted = known.map((self) => countedDocument(index, self));
  const picked = pickDocuments(index, ranking(), counted, settings);
  if (isAtEnd && nearest.length >= wanted) return null;
  return described(index, query, duplicates === "drop" ? picked.map(({ document }) => asPicked(document)) : picked);
}

const asPicked = (document: Scored) => ({ document, copies: [] });

/** Whether any of the documents can be a near copy of one of the first ones. */
function canHoldCopies({ index, sketchOf }: Graph, first: readonly number[], all: readonly number[]): boolean {
  const words = (number: number) => segmentAt(index, number).words.at(placeOf(number));
  const others = all.map((number) => ({ number, words: words(number), sketch: sketchOf(number) }));
  return first.some((number) => {
    const [own, sketch] = [words(number), sketchOf(number)];
    return others.some(
      (other) => other.number !== number && isLengthOfCopy(own, other.words) && canBeNearCopies(sketch, other.sketch),
    );
  });
}

/** Documents by their exact scores, best first. */
function ranked({ index, settings }: Graph, query: Query, numbers: readonly number[]): Scored[] {
  return withScores(index, query, (scoreOf) => {
    const scored = numbers.map((number) => ({ number, score: scoreOf(segmentAt(index, number), placeOf(number)) }));
    return scored.filter(({ score }) => score > 0 && score >= settings.minScore).sort(byScore(index));
  });
}

/** The scores that `relatedTo` gives, to the last bit: the sum of what the shared terms add, the strongest first. */
function described(
  index: CorpusIndex,
  query: Query,
  picked: ReturnType<typeof pickDocuments>,
): readonly RelatedScore[] {
  const readEntries = entryReader();
  const termOf = index.termOf.values;
  return withTermWeights(index, query, (weights) =>
    picked.map(({ document: { number }, copies }) => {
      const segment = segmentAt(index, number);
      const norm = segment.norms.at(placeOf(number)) + query.allowance;
      const { forms, codes, length } = readEntries(segment, placeOf(number));
      const contributions = new Float64Array(length);
      for (let i = 0; i < length; i++)
        contributions[i] = ((weights[termOf[forms[i] ?? 0] ?? 0] ?? 0) * (LOG_TF[codes[i] ?? 0] ?? 0)) / norm;
      const score = contributions.sort().reduceRight((sum, contribution) => sum + contribution, 0);
      return {
        id: idOf(index, number),
        score: Math.min(1, score),
        duplicates: copies.map((copy) => idOf(index, copy)),
      };
    }),
  );
}

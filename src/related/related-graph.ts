import { type CorpusIndex, segmentAt, sizeOf } from "../corpus/corpus-index.js";
import { numberOf, placeOf, segmentOf } from "../corpus/id-table.js";
import { type Answer, answerScorer } from "./answer-score.js";
import { byScore, withTermWeights } from "./best-documents.js";
import { compareAll, type Listed } from "./compare-all.js";
import type { GraphPart } from "./graph-part.js";
import { countedDocument } from "./near-copies.js";
import type { GraphSettings } from "./options.js";
import { type Picked, pickDocuments } from "./pick.js";
import { type Query, queryOfDocument, questionIdfs } from "./query.js";
import { idOf, relatedTo, wantedAtFirst } from "./related-to.js";
import { SketchedDocuments } from "./term-sketch.js";
import type { GraphNode, RelatedScore } from "./types.js";

/** What is the same for every document of a graph. */
interface Graph {
  readonly index: CorpusIndex;
  readonly idfs: Float64Array;
  readonly settings: GraphSettings;
  /** By the number of the segment. */
  readonly parts: ReadonlyMap<number, GraphPart>;
  /** Room for the documents of one list. */
  readonly sketched: SketchedDocuments;
}

/**
 * The documents most related to each, as `relatedTo` gives them, in the order in which the documents stand. The index is one that
 * `prepareIndex` made ready, and must stay as it is until the last one was given.
 */
export function* relatedGraph(index: CorpusIndex, settings: GraphSettings): Generator<GraphNode, void, undefined> {
  const idfs = questionIdfs(index);
  const wanted = Math.max(1, Math.min(wantedAtFirst(settings.limit, settings), sizeOf(index)));
  const { parts, listed } = compareAll(index, idfs, { wanted, minScore: settings.minScore });
  const graph: Graph = {
    index,
    idfs,
    settings,
    parts: new Map(parts.map((part) => [part.number, part])),
    sketched: new SketchedDocuments(2 * wanted + 1),
  };
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
    return described(index, ranked(graph, query, first).slice(0, limit).map(asPicked));
  let isAtEnd = false;
  const ranking = function* () {
    yield* ranked(graph, query, nearest);
    isAtEnd = true;
  };
  const counted = known.map((self) => countedDocument(index, self));
  const picked = pickDocuments(index, ranking(), counted, settings);
  if (isAtEnd && nearest.length >= wanted) return null;
  return described(index, duplicates === "drop" ? picked.map(({ document }) => asPicked(document)) : picked);
}

const asPicked = (document: Answer) => ({ document, copies: [] });

/** Whether one of the first documents can be a near copy of another one of all. */
function canHoldCopies({ index, parts, sketched }: Graph, first: readonly number[], all: readonly number[]): boolean {
  sketched.length = 0;
  const isFirst = new Set(first);
  for (const number of [...first, ...all.filter((other) => !isFirst.has(other))]) {
    const [segment, place] = [segmentAt(index, number), placeOf(number)];
    const sketches = parts.get(segmentOf(number))?.sketches ?? NO_SKETCHES;
    sketched.add(sketches, place, segment.norms.at(place), segment.words.at(place));
  }
  for (let a = 0; a < first.length; a++)
    for (let b = a + 1; b < sketched.length; b++) if (sketched.canBeNearCopies(a, b)) return true;
  return false;
}

const NO_SKETCHES = new Uint32Array();

/** Documents by their exact scores, best first. */
function ranked({ index, settings }: Graph, query: Query, numbers: readonly number[]): Answer[] {
  return withTermWeights(index, query, (weights) => {
    const scoreOf = answerScorer(index, query, weights);
    const answers = numbers.map(scoreOf);
    return answers.filter(({ score }) => score > 0 && score >= settings.minScore).sort(byScore(index));
  });
}

/** What is said of documents. */
function described(index: CorpusIndex, picked: readonly Picked<Answer>[]): readonly RelatedScore[] {
  return picked.map(({ document: { number, sum }, copies }) => ({
    id: idOf(index, number),
    score: sum,
    duplicates: copies.map((copy) => idOf(index, copy)),
  }));
}

import { canonicalIndex } from "../corpus/canonical.js";
import {
  addDocument,
  type CorpusIndex,
  documentFrequency,
  emptyIndex,
  isWorn,
  recordAt,
  removeDocument,
  sizeOf,
  vectorOf,
} from "../corpus/corpus-index.js";
import { fillIndex } from "../corpus/corpus-parts.js";
import { parseDocument, parseUnseenDocument, recordOf } from "../corpus/document.js";
import { documentLanguage, questionLanguage } from "../corpus/document-language.js";
import { idsIn } from "../corpus/id-table.js";
import { prepareIndex } from "../corpus/join-segments.js";
import { type CorpusSettings, parseCorpusOptions } from "../corpus/options.js";
import type { Sections } from "../corpus/section-file.js";
import { type Part, readSnapshot, type Snapshot, settingsOf, toSnapshot } from "../corpus/snapshot.js";
import { inLanguage } from "../corpus/term-rules.js";
import { type TermVector, vectorMaker } from "../corpus/term-vector.js";
import type {
  Checked,
  CorpusDocument,
  CorpusFunctions,
  CorpusOptions,
  DocumentRecord,
  UnseenDocument,
} from "../corpus/types.js";
import { clustersOf } from "./clusters.js";
import { changedCorpus, takenId, unknownId } from "./corpus-errors.js";
import { setState, stateOf } from "./corpus-state.js";
import { documentTerms } from "./document-terms.js";
import { duplicateGroups } from "./duplicates.js";
import {
  type GraphSettings,
  parseClustersOptions,
  parseDocumentTermsOptions,
  parseDuplicatesOptions,
  parseGraphOptions,
  parseReader,
  parseRelatedOptions,
  parseTrendingOptions,
} from "./options.js";
import { recommendFor } from "./recommend.js";
import { relatedGraph } from "./related-graph.js";
import { relatedTo } from "./related-to.js";
import { similarityOf } from "./similarity.js";
import { trendingTerms } from "./trending.js";
import type {
  Cluster,
  ClustersOptions,
  DocumentTerm,
  DuplicateGroup,
  DuplicatesOptions,
  GraphNode,
  GraphOptions,
  KeyTermsOptions,
  Reader,
  Recommended,
  Related,
  RelatedOptions,
  Similarity,
  Trend,
  TrendingOptions,
} from "./types.js";

/**
 * The corpus that a file holds. Throws `InvalidFileError`, and `InvalidOptionsError` where functions are missing.
 *
 * @param read the sections of a part; without it the corpus must be one file
 */
export function openCorpus(snapshot: Snapshot, functions: CorpusFunctions, read?: (part: Part) => Sections): Corpus {
  const corpus = new Corpus(settingsOf(snapshot.about, functions));
  const state = stateOf(corpus);
  if (state !== undefined) fillIndex(state.index, snapshot, read);
  return corpus;
}

/**
 * Articles, and which of them are related. Documents can be added, replaced and removed at any time; every answer is of the
 * documents that are in the corpus then. A document without words is kept and related to nothing.
 *
 * Wrong types, unknown ids and taken ids throw `InvalidOptionsError` and leave the corpus as it was.
 */
export class Corpus {
  readonly #settings: CorpusSettings;
  #toVector: ReturnType<typeof vectorMaker>;
  #index: CorpusIndex;
  /** How often a document was added or removed. */
  #changes = 0;

  constructor(options: CorpusOptions = {}) {
    this.#settings = parseCorpusOptions(options);
    this.#toVector = vectorMaker(this.#settings);
    this.#index = emptyIndex(this.#settings.background);
    setState(this, { settings: this.#settings, index: this.#index });
  }

  /**
   * A corpus as `toBytes` wrote it. Throws `InvalidFileError` for damaged bytes, another format version, or other stop words or stems.
   *
   * @param functions `stopWords` and `stemmer` where the corpus was made with functions, which bytes cannot hold
   */
  static fromBytes(bytes: Uint8Array, functions: CorpusFunctions = {}): Corpus {
    return openCorpus(readSnapshot(bytes), functions);
  }

  /** Documents in the corpus. */
  get size(): number {
    return sizeOf(this.#index);
  }

  /** Adds a document. An id that the corpus holds is an error, or with `onDuplicateId: "update"` replaces the document. */
  add(document: CorpusDocument): void {
    const parsed = parseDocument(document);
    if (this.has(parsed.id) && this.#settings.onDuplicateId === "error") throw takenId(parsed.id);
    this.#put(parsed);
  }

  /** Adds documents one by one. What came before a document that throws stays. */
  addAll(documents: Iterable<CorpusDocument>): void {
    for (const document of documents) this.add(document);
  }

  /** Puts a document in the place of the one with its id. */
  update(document: CorpusDocument): void {
    const parsed = parseDocument(document);
    if (!this.has(parsed.id)) throw unknownId("corpus document", "id", parsed.id);
    this.#put(parsed);
  }

  /** Takes a document out; false where the corpus does not hold the id. */
  remove(id: string): boolean {
    const isRemoved = removeDocument(this.#index, id);
    if (isRemoved) this.#changes++;
    if (isWorn(this.#index)) {
      this.#index = canonicalIndex(this.#index);
      this.#toVector = vectorMaker(this.#settings); // it remembers numbers of the old index
      setState(this, { settings: this.#settings, index: this.#index });
    }
    return isRemoved;
  }

  has(id: string): boolean {
    return this.#numberOf(id) >= 0;
  }

  /** The ids of all documents, in no particular order. What is added while they are read is not given, what is removed is left out. */
  *ids(): IterableIterator<string> {
    for (const id of idsIn(this.#index.segments)) if (this.has(id)) yield id;
  }

  /** Documents by the primary language they were read in, named or detected. Those of an unknown one are left out. */
  languages(): ReadonlyMap<string, number> {
    return new Map([...this.#index.languageCounts].filter(([language, count]) => language !== "" && count > 0));
  }

  /**
   * How many documents hold a term, by its stem; 0 for one that none holds, null where there is no document in the language. With
   * this a corpus can be handed to `extractKeyTerms` and `analyzePage`.
   *
   * @param language BCP 47 primary language
   */
  documentFrequency(stem: string, language: string): number | null {
    const isKnown = (this.#index.languageCounts.get(language) ?? 0) > 0;
    return isKnown ? documentFrequency(this.#index, inLanguage(language, stem)) : null;
  }

  /** What was added under an id, without the text. */
  get(id: string): DocumentRecord | undefined {
    const number = this.#numberOf(id);
    return number < 0 ? undefined : recordAt(this.#index, number);
  }

  /**
   * The articles most related to one, by its id, or to an article that is not in the corpus and is not added. Best first, articles of equal
   * scores by id; never the article itself, nor one that shares no term with it. A near copy of the article under another id
   * is an answer, with a score near 1.
   */
  related(article: string | UnseenDocument, options: RelatedOptions = {}): readonly Related[] {
    const settings = parseRelatedOptions("related", options);
    prepareIndex(this.#index);
    if (typeof article !== "string") {
      const document = parseUnseenDocument(article);
      const self = document.id === undefined ? -1 : this.#numberOf(document.id);
      return relatedTo(this.#index, this.#vectorOfUnseen(document), self, settings);
    }
    const number = this.#knownNumber("article", "", article);
    return relatedTo(this.#index, number, number, settings);
  }

  /**
   * The articles most related to each, with the order, scores and copies that `related` gives: all pairs are compared once, in a fraction of the
   * time of as many questions. Documents come in no particular order. Holds about twice `limit` numbers and scores a document.
   *
   * A document that is added, replaced or removed before the last one was given makes the next one throw `InvalidOptionsError`. The options may be
   * `limit` alone: `relatedGraph(5)`.
   */
  relatedGraph(options: number | GraphOptions = {}): IterableIterator<GraphNode> {
    return this.#graph(parseGraphOptions(options));
  }

  /**
   * What to read next for a reader of these articles: those most related to any one of them, without the read ones and their near
   * copies. A score is the best over the read articles, times that article's weight over the highest weight. Best first; no interest
   * takes all places while another has articles nearly as related.
   */
  recommend(reader: Reader, options: RelatedOptions = {}): readonly Recommended[] {
    const settings = parseRelatedOptions("recommend", options);
    const read = parseReader(reader);
    prepareIndex(this.#index);
    const documents = read.map(({ id, weight }, place) => ({
      number: this.#knownNumber("recommend", `read.${place}`, id),
      weight,
    }));
    return recommendFor(this.#index, documents, settings);
  }

  /** How alike two articles are, each by its id or as a document: 1 for the same words as often, 0 for no shared term. */
  similarity(a: string | UnseenDocument, b: string | UnseenDocument): Similarity {
    return similarityOf(this.#index, this.#vectorOf(a), this.#vectorOf(b));
  }

  /**
   * The groups of articles that are near copies, the largest first: those that have the same words as often (a cosine of 1 + ln tf from .9) in texts as
   * long (.8 of the words). Copies of copies are in one group, so that the versions of an article that changed step by step are together. Exact;
   * 10,000 articles of 400 words take as long as 150 questions, 100,000 as long as 2,000.
   */
  duplicates(options: DuplicatesOptions = {}): readonly DuplicateGroup[] {
    return duplicateGroups(this.#index, parseDuplicatesOptions(options));
  }

  /**
   * The stories of a span of time: articles whose words are so much alike that they tell of the same events, near copies among them. The largest first.
   * Average linkage, so that a chain of articles, each a little like the next, is no story. 10,000 articles take as long as 900 questions, 100,000 as long
   * as 8,000 and 800 MB.
   */
  clusters(options: ClustersOptions = {}): readonly Cluster[] {
    return clustersOf(this.#index, parseClustersOptions(options));
  }

  /** The terms that say most about a document among those that the corpus holds now, strongest first. Empty for an empty document. */
  keyTerms(id: string, options: KeyTermsOptions = {}): readonly DocumentTerm[] {
    const { limit } = parseDocumentTermsOptions(options);
    return documentTerms(this.#index, this.#knownNumber("keyTerms", "", id), limit);
  }

  /**
   * What the articles of a span of time are about that the others are not: terms that a larger share of them has, most surprising first. Empty where the
   * span has no articles, or all. Linear in the articles of the span and in the terms of the corpus.
   */
  trending(options: TrendingOptions): readonly Trend[] {
    return trendingTerms(this.#index, parseTrendingOptions(options));
  }

  /**
   * The corpus as bytes for `fromBytes`: the same for the same options and documents, in whatever order they came. Functions among the options
   * are not held.
   */
  toBytes(): Uint8Array {
    return toSnapshot(this.#settings, this.#index);
  }

  *#graph(settings: GraphSettings): Generator<GraphNode, void, undefined> {
    prepareIndex(this.#index);
    const changes = this.#changes;
    for (const node of relatedGraph(this.#index, settings)) {
      yield node;
      if (changes !== this.#changes) throw changedCorpus();
    }
  }

  #put(document: Checked<CorpusDocument>): void {
    const vector = this.#toVector(document, documentLanguage(document, this.#settings)); // before anything is removed: a stemmer of the caller's may throw
    this.remove(document.id);
    this.#changes++;
    addDocument(this.#index, recordOf(document), vector);
  }

  #numberOf(id: string): number {
    return this.#index.ids.find(this.#index.segments, id);
  }

  #knownNumber(subject: string, path: string, id: string): number {
    const number = this.#numberOf(id);
    if (number < 0) throw unknownId(subject, path, id);
    return number;
  }

  #vectorOf(article: string | UnseenDocument): TermVector {
    if (typeof article === "string") return vectorOf(this.#index, this.#knownNumber("article", "", article));
    return this.#vectorOfUnseen(parseUnseenDocument(article));
  }

  #vectorOfUnseen(document: Checked<UnseenDocument>): TermVector {
    return this.#toVector(document, questionLanguage(document, this.#settings, this.#index));
  }
}

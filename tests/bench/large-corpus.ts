/**
 * `npm run bench:corpus -- 100000`: a corpus of so many generated articles. Each line is one figure; above 200,000 articles
 * only questions and their index are measured. CPU time, the least of several rounds.
 */
import { sizeOf } from "../../src/corpus/corpus-index.js";
import type { CorpusDocument } from "../../src/corpus/types.js";
import { Corpus } from "../../src/related/corpus.js";
import { loadMiniSearch, newMiniSearch } from "./corpus-peers.js";
import { compareWithReading, filledIndex, wronglyRanked } from "./corpus-reading.js";
import { generatedArticles } from "./generated-corpus.js";
import { cpuMilliseconds, leastOf } from "./measure.js";

/** Terms kept of a document where memory is measured. */
const FEW_TERMS = 64;
const MOST_FOR_CHANGES = 200_000;
/** Documents that are updated and removed, and loads that are timed. */
const CHANGES = 1000;
const LOADS = 3;

const count = Number(process.argv[2] ?? 100_000);

function report(name: string, value: number, unit: string, digits = 2): void {
  process.stdout.write(`  ${name.padEnd(58)}${value.toFixed(digits).padStart(12)} ${unit}\n`);
}

/** Bytes of objects and buffers that can still be reached. */
function bytesInUse(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What `make` returns, and the bytes that it keeps. */
function withBytes<Value>(make: () => Value): { readonly value: Value; readonly bytes: number } {
  const before = bytesInUse();
  const value = make();
  return { value, bytes: bytesInUse() - before };
}

/** Stems are remembered from corpus to corpus; others fill that memory first, as it is no part of one. */
const WARM_UP = 20_000;

function reportMemory(): void {
  filledIndex(generatedArticles(WARM_UP, 2));
  const few = withBytes(() => filledIndex(generatedArticles(count), { termsPerDocument: FEW_TERMS }));
  report(`memory a document, ${FEW_TERMS} terms kept`, few.bytes / sizeOf(few.value), "bytes", 0);
}

/** Questions to an index of its own, whose terms' postings are also read from a plain layout. */
function reportQuestions(): void {
  const index = withBytes(() => filledIndex(generatedArticles(count)));
  report("memory a document, 100 terms kept", index.bytes / sizeOf(index.value), "bytes", 0);
  const { question, reading, postings } = compareWithReading(index.value);
  report("postings of a question", postings, "", 0);
  report("reading them", reading, "ms", 3);
  report("related, by id", question, "ms", 3);
  report("related / reading", question / reading, "times");
  report("questions of which brute force finds other articles", wronglyRanked(index.value), "", 0);
}

const article = (documents: readonly CorpusDocument[], i: number): CorpusDocument => {
  const document = documents[i % documents.length];
  if (document === undefined) throw new RangeError("no articles");
  return document;
};

/** Updating, removing, storing and loading through the public interface. */
function reportChanges(documents: readonly CorpusDocument[]): void {
  const corpus = new Corpus();
  const building = cpuMilliseconds(() => corpus.addAll(documents));
  const length = documents.reduce((sum, { text, title }) => sum + text.length + (title?.length ?? 0), 0);
  report("building", (1000 * documents.length) / building, "documents a second", 0);
  report("building", length / building / 1000, "MB a second", 1);
  const ask = (i: number) => corpus.related(article(documents, 97 * i).id);
  ask(0);
  const question = leastOf(() => Array.from({ length: 100 }, (_, i) => ask(i))) / 100;
  const every = (stride: number, change: (document: CorpusDocument, i: number) => void) =>
    cpuMilliseconds(() => {
      for (let i = 0; i < CHANGES; i++) change(article(documents, i * stride), i);
    }) / CHANGES;
  const updating = every(31, (document) => corpus.update(document));
  const asked = every(29, (document, i) => {
    corpus.update(document);
    ask(i);
  });
  const removing = every(7, ({ id }) => void corpus.remove(id));
  report("related, by id, through Corpus", question, "ms", 3);
  report("update", updating, "ms", 4);
  report("update / related", updating / question, "times", 3);
  report("update and a question after each", asked, "ms", 3);
  report("remove", removing, "ms", 4);
  report("remove / related", removing / question, "times", 3);
  const bytes = corpus.toBytes();
  const loading = leastOf(() => Corpus.fromBytes(bytes), LOADS);
  report("stored, a document", bytes.length / corpus.size, "bytes", 0);
  report("loading", loading, "ms", 0);
  reportPeer(documents, { building, loading });
}

function reportPeer(
  documents: readonly CorpusDocument[],
  { building, loading }: { readonly building: number; readonly loading: number },
): void {
  let peerBuilding = 0;
  const peer = withBytes(() => {
    const index = newMiniSearch();
    peerBuilding = cpuMilliseconds(() => index.addAll(documents));
    return index;
  });
  const json = JSON.stringify(peer.value);
  const peerLoading = leastOf(() => loadMiniSearch(json), LOADS);
  report("minisearch: memory a document", peer.bytes / documents.length, "bytes", 0);
  report("minisearch: building / ours", peerBuilding / building, "times");
  report("minisearch: loadJSON", peerLoading, "ms", 0);
  report("loading / minisearch", loading / peerLoading, "times", 3);
}

process.stdout.write(`corpus of ${count} generated articles\n`);
if (count <= MOST_FOR_CHANGES) reportMemory();
reportQuestions();
if (count <= MOST_FOR_CHANGES) reportChanges([...generatedArticles(count)]);

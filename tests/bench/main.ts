/**
 * `npm run bench [-- FOLDER]`: CPU time of our stages, each as a ratio to a named peer in the same process. The pages are
 * those of our fixtures, or the first of article/fundus-parsers in a folder of labeled sets.
 */
import { pathToFileURL } from "node:url";
import { benchArticles, benchPages } from "./inputs.js";
import { KEY_TERM_PEERS } from "./key-term-peers.js";
import { measureInTurn, type Timing } from "./measure.js";
import { newTfIdf, readabilityArticle, readabilityScores } from "./peers.js";
import { sentenceGroups } from "./sentences.js";

const library: typeof import("../../src/index.js") = await import(pathToFileURL("dist/index.js").href);
const { analyzePage, Corpus, extractKeyTerms, measureReadability, splitPage, splitSentences } = library;

/** Short texts are read this many times over, so that a run lasts long enough to be timed. */
const REPEATS = 20;

/** Characters of the text whose readability is timed. */
const ARTICLE_LENGTH = 5_000;

const pages = benchPages(process.argv[2]);
/** The same pages as a crawler flattens them, a block a line. */
const flattened = pages.map((html) =>
  splitPage({ html })
    .blocks.map(({ text }) => text.replaceAll("\n", " "))
    .join("\n"),
);
const articles = benchArticles();
const texts = articles.map(({ text }) => text);
/** Articles one after the other up to the length of a news article. */
const article = texts.join("\n\n").slice(0, ARTICLE_LENGTH);
const forEach = (items: readonly string[], visit: (item: string) => unknown) => () => items.forEach(visit);
const repeated = (task: () => void) => () => {
  for (let i = 0; i < REPEATS; i++) task();
};

function filledCorpus() {
  const corpus = new Corpus();
  corpus.addAll(articles);
  return corpus;
}

function filledTfIdf() {
  const tfIdf = newTfIdf();
  for (const text of texts) tfIdf.addDocument(text);
  return tfIdf;
}

/** Terms by tf-idf over the articles themselves: natural has no weights of its own. */
function naturalKeyTerms(): void {
  const own = filledTfIdf();
  for (const [i] of texts.entries()) own.listTerms(i);
}

const corpus = filledCorpus();
const tfIdf = filledTfIdf();

/** Groups of tasks; the first of each is the peer that the others are a ratio to. */
const GROUPS: readonly (readonly [string, ReadonlyMap<string, () => unknown>])[] = [
  [
    `${pages.length} HTML pages`,
    new Map([
      ["Readability on linkedom", forEach(pages, readabilityArticle)],
      ["splitPage", forEach(pages, (html) => splitPage({ html }))],
      ["analyzePage", forEach(pages, (html) => analyzePage({ html }))],
    ]),
  ],
  [
    `${flattened.length} flattened pages`,
    new Map([
      ["words by one expression", repeated(forEach(flattened, (text) => text.match(/[\p{L}\p{N}_]+/gu)))],
      ["splitPage", repeated(forEach(flattened, (text) => splitPage({ text })))],
    ]),
  ],
  ...sentenceGroups(texts, splitSentences),
  [
    `key terms of ${texts.length} articles`,
    new Map<string, () => unknown>([
      ...[...KEY_TERM_PEERS].map(([name, find]) => [name, repeated(forEach(texts, find))] as const),
      ["natural TfIdf", repeated(naturalKeyTerms)],
      ["extractKeyTerms", repeated(forEach(texts, (text) => extractKeyTerms(text, { language: "en" })))],
      ["its words", repeated(forEach(texts, (text) => extractKeyTerms(text, { language: "en", mode: "words" })))],
    ]),
  ],
  [
    "readability of an article of 5 KB",
    new Map<string, () => unknown>([
      ["text-readability", repeated(() => readabilityScores(article))],
      ["measureReadability", repeated(() => measureReadability(article, { language: "en" }))],
    ]),
  ],
  [
    `corpus of ${texts.length} articles: add all`,
    new Map<string, () => unknown>([
      ["natural TfIdf", filledTfIdf],
      ["Corpus", filledCorpus],
    ]),
  ],
  [
    `corpus of ${texts.length} articles: related to each`,
    new Map<string, () => unknown>([
      ["natural TfIdf", forEach(texts, (text) => tfIdf.tfidfs(text, () => {}))],
      ["Corpus", () => articles.forEach(({ id }) => void corpus.related(id))],
      ["its graph", () => [...corpus.relatedGraph()]],
    ]),
  ],
];

function line(name: string, { min, mean, deviation }: Timing, peer: Timing): string {
  const times = `${min.toFixed(1).padStart(9)} ${mean.toFixed(1).padStart(9)} ±${deviation.toFixed(1).padStart(6)}`;
  return `  ${name.padEnd(26)}${times}${(min / peer.min).toFixed(3).padStart(9)}`;
}

process.stdout.write(
  `${"CPU milliseconds a run".padEnd(28)}${"min".padStart(9)}${"mean±sd".padStart(18)}${"ratio".padStart(9)}\n`,
);
for (const [title, tasks] of GROUPS) {
  process.stdout.write(`${title}\n`);
  const timings = measureInTurn(tasks);
  const [peer] = timings.values();
  for (const [name, timing] of timings) process.stdout.write(`${line(name, timing, peer ?? timing)}\n`);
}

/**
 * `npm run bench [-- FOLDER] [--only TEXT]`: CPU time of our stages, each as a ratio to a named peer in the same process. The pages are
 * those of our fixtures, or the first of article/fundus-parsers in a folder of labeled sets. `--only` names a part of the titles of groups.
 */
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { corpusGroups } from "./corpus.js";
import { benchArticles, benchPages } from "./inputs.js";
import { KEY_TERM_PEERS } from "./key-term-peers.js";
import { type Group, measureInTurn, type Timing } from "./measure.js";
import { newTfIdf, readabilityArticle, readabilityScores } from "./peers.js";
import { sentenceGroups } from "./sentences.js";

const library: typeof import("../../src/index.js") = await import(pathToFileURL("dist/index.js").href);
const { analyzePage, Corpus, extractKeyTerms, measureReadability, splitPage, splitSentences } = library;

/** Short texts are read this many times over, so that a run lasts long enough to be timed. */
const REPEATS = 20;

/** Characters of the text whose readability is timed. */
const ARTICLE_LENGTH = 5_000;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string", default: "" } },
});
const pages = benchPages(positionals[0]);
/** The same pages as a crawler flattens them, a block a line. */
const flattened = pages.map((html) =>
  splitPage({ html })
    .blocks.map(({ text }) => text.replaceAll("\n", " "))
    .join("\n"),
);
const texts = benchArticles().map(({ text }) => text);
/** Articles one after the other up to the length of a news article. */
const article = texts.join("\n\n").slice(0, ARTICLE_LENGTH);
const forEach = (items: readonly string[], visit: (item: string) => unknown) => () => items.forEach(visit);
const repeated = (task: () => void) => () => {
  for (let i = 0; i < REPEATS; i++) task();
};

/** Terms by tf-idf over the articles themselves: natural has no weights of its own. */
function naturalKeyTerms(): void {
  const own = newTfIdf();
  for (const text of texts) own.addDocument(text);
  for (const [i] of texts.entries()) own.listTerms(i);
}

const GROUPS: readonly Group[] = [
  {
    title: `${pages.length} HTML pages`,
    tasks: new Map([
      ["Readability on linkedom", forEach(pages, readabilityArticle)],
      ["splitPage", forEach(pages, (html) => splitPage({ html }))],
      ["analyzePage", forEach(pages, (html) => analyzePage({ html }))],
    ]),
  },
  {
    title: `${flattened.length} flattened pages`,
    tasks: new Map([
      ["words by one expression", repeated(forEach(flattened, (text) => text.match(/[\p{L}\p{N}_]+/gu)))],
      ["splitPage", repeated(forEach(flattened, (text) => splitPage({ text })))],
    ]),
  },
  ...sentenceGroups(texts, splitSentences),
  {
    title: `key terms of ${texts.length} articles`,
    tasks: new Map<string, () => unknown>([
      ...[...KEY_TERM_PEERS].map(([name, find]) => [name, repeated(forEach(texts, find))] as const),
      ["natural TfIdf", repeated(naturalKeyTerms)],
      ["extractKeyTerms", repeated(forEach(texts, (text) => extractKeyTerms(text, { language: "en" })))],
      ["its words", repeated(forEach(texts, (text) => extractKeyTerms(text, { language: "en", mode: "words" })))],
    ]),
  },
  {
    title: "readability of an article of 5 KB",
    tasks: new Map<string, () => unknown>([
      ["text-readability", repeated(() => readabilityScores(article))],
      ["measureReadability", repeated(() => measureReadability(article, { language: "en" }))],
    ]),
  },
  ...corpusGroups(Corpus),
];

function line(name: string, { min, mean, deviation }: Timing, peer: Timing): string {
  const times = `${min.toFixed(1).padStart(9)} ${mean.toFixed(1).padStart(9)} ±${deviation.toFixed(1).padStart(6)}`;
  return `  ${name.padEnd(28)}${times}${(min / peer.min).toFixed(3).padStart(9)}`;
}

process.stdout.write(
  `${"CPU milliseconds a run".padEnd(30)}${"min".padStart(9)}${"mean±sd".padStart(18)}${"ratio".padStart(9)}\n`,
);
for (const group of GROUPS.filter(({ title }) => title.includes(values.only))) {
  process.stdout.write(`${group.title}\n`);
  const timings = measureInTurn(group);
  const [peer] = timings.values();
  for (const [name, timing] of timings) process.stdout.write(`${line(name, timing, peer ?? timing)}\n`);
}

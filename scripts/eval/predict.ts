import { existsSync } from "node:fs";
import { background } from "../../src/background.js";
import {
  analyzePage,
  Corpus,
  type CorpusDocument,
  extractKeyTerms,
  type LabelledBlock,
  measureReadability,
  splitSentences,
} from "../../src/index.js";
import { type EvalRecord, type EvalSet, readRecords, type Task } from "./records.js";

/** What the scorer reads: a record's id and our answer. */
export type Prediction = Readonly<Record<string, unknown>>;

/** The option that hands the background in; none where we are measured without it. */
type Background = { readonly background?: typeof background };

/** Sets whose gold terms are mostly single words (64 to 75 %), and so are asked for as words. */
const WORD_SETS: ReadonlySet<string> = new Set(["500n-kpcrowd", "110-pt-bn-kp", "wikinews-fr"]);

/** Terms and related articles that the scorer looks at. */
const TOP = 10;

/** Key terms asked for: some fall together when the scorer stems them. */
const TERMS_ASKED = 20;

/** Queries of a set with more documents than this are a sample of this size, by a fixed stride. */
const MOST_QUERIES = 1000;

function pageOf({ html, text, url }: EvalRecord) {
  const address = url === undefined ? {} : { url };
  return html === undefined ? { text: text ?? "", ...address } : { html, ...address };
}

/** Body, title, authors and date of an HTML page. */
function predictArticle(record: EvalRecord): Prediction {
  const { article } = analyzePage(pageOf(record), { parts: ["article"] });
  return { text: article.text, title: article.title, authors: article.byline, date: article.published };
}

/** For each line of a flattened page, whether a body block covers it. A block may cover several lines. */
export function labelLines(lines: readonly string[], blocks: readonly LabelledBlock[]): boolean[] {
  let index = 0;
  let start = 0;
  return lines.map((line) => {
    const end = start + line.length;
    while (index < blocks.length && (blocks[index]?.end ?? 0) <= start) index++;
    const block = blocks[index];
    const isBody = block !== undefined && block.start < end && block.isBody;
    start = end + 1;
    return isBody;
  });
}

function predictLines(record: EvalRecord): Prediction {
  const lines = (record.lines ?? []).map(({ text }) => text);
  const analysis = analyzePage(pageOf({ ...record, text: lines.join("\n") }), { parts: ["article"] });
  return { labels: labelLines(lines, analysis.blocks), title: analysis.article.title };
}

function predictKeyTerms({ text = "", title, lang }: EvalRecord, set: string, known: Background): Prediction {
  const mode = WORD_SETS.has(set) ? "words" : "phrases";
  const about = { ...(title === undefined ? {} : { title }), ...(lang === undefined ? {} : { language: lang }) };
  return {
    keys: extractKeyTerms(text, { mode, limit: TERMS_ASKED, ...about, ...known }).map(({ surface }) => surface),
  };
}

function predictSentences({ text = "", lang }: EvalRecord): Prediction {
  const sentences = splitSentences(text, lang === undefined ? {} : { language: lang });
  return { sentences: sentences.map((sentence) => sentence.text) };
}

/** The composite difficulty, or the median grade where there is none: higher is harder, as the scorer wants. */
function predictReadability({ text = "", lang = "en" }: EvalRecord): Prediction {
  const { difficulty, consensusGrade } = measureReadability(text, { language: lang });
  return { score: difficulty ?? consensusGrade };
}

const PER_RECORD: Readonly<Partial<Record<Task, (record: EvalRecord, set: string, known: Background) => Prediction>>> =
  {
    article: predictArticle,
    lines: predictLines,
    "key-terms": predictKeyTerms,
    sentences: predictSentences,
    readability: predictReadability,
  };

function toDocument({ id, title, text = "" }: EvalRecord): CorpusDocument {
  return title === undefined ? { id, text } : { id, title, text };
}

function sample<T>(all: readonly T[]): T[] {
  const stride = all.length > MOST_QUERIES ? all.length / MOST_QUERIES : 1;
  return Array.from({ length: Math.ceil(all.length / stride) }, (_, i) => all[Math.floor(i * stride)]).filter(
    (item) => item !== undefined,
  );
}

/** The articles related to a query, best first, by their ids. */
interface RelatedIds extends Prediction {
  readonly id: string;
  readonly related: readonly string[];
}

/** Related articles of the set's queries; near copies that were folded count as recommended, after the one that holds them. */
export function predictRelated(records: readonly EvalRecord[], file: string, known: Background): RelatedIds[] {
  const corpus = new Corpus(known);
  corpus.addAll(records.map(toDocument));
  const queryFile = file.replace(/\.jsonl\.gz$/, ".queries.jsonl.gz");
  const queries = existsSync(queryFile)
    ? readRecords(queryFile).map((query) => ({
        id: query.id,
        article: { ...toDocument(query), id: `query ${query.id}` },
      }))
    : sample(records).map(({ id }) => ({ id, article: id }));
  return queries.map(({ id, article }) => ({
    id,
    related: corpus
      .related(article, { limit: TOP })
      .flatMap((related) => [related.id, ...related.duplicates])
      .slice(0, TOP),
  }));
}

/**
 * Our answers for the records of one set, or for every `of`th from `shard` on where a set is shared between workers; with the background of
 * English news as on the command line, or without it.
 */
export function predictSet(
  { task, name, file }: EvalSet,
  { shard, of, withBackground }: { readonly shard: number; readonly of: number; readonly withBackground: boolean },
): Prediction[] {
  const records = readRecords(file);
  const known = withBackground ? { background } : {};
  const predict = PER_RECORD[task];
  if (predict === undefined) return predictRelated(records, file, known);
  return records
    .filter((_, i) => i % of === shard)
    .map((record) => ({ id: record.id, ...predict(record, name, known) }));
}

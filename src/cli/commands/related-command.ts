import type { UnseenDocument } from "../../corpus/types.js";
import { InvalidFileError } from "../../errors.js";
import { isErrorRecord } from "../../node/error-record.js";
import type { FileName } from "../../node/file-key.js";
import { readDocuments } from "../../node/read-documents.js";
import { readPages } from "../../node/read-pages.js";
import { Corpus } from "../../related/corpus.js";
import type { RelatedOptions } from "../../related/types.js";
import { type Arguments, choiceOption, hasFlag, textOption } from "../arguments.js";
import { findTarget } from "../destination.js";
import { fillCorpus } from "../fill-corpus.js";
import { findInputs, type Inputs, kindOfPath, STANDARD_INPUT } from "../inputs.js";
import { withoutLeftovers } from "../interrupt.js";
import { EXIT, type Io, UsageError } from "../io.js";
import { layoutNeighbors, type Neighbors } from "../layout/related-layout.js";
import { styleFor } from "../layout/style.js";
import { nearId } from "../near-id.js";
import { openIndex } from "../open-index.js";
import { type Progress, startProgress } from "../progress.js";
import { intoSink, openSink, type Sink } from "../sink.js";
import type { ReadFile } from "../writable.js";
import { type Command, HELP_OPTION, INPUT_OPTIONS, OUTPUT_OPTIONS } from "./command.js";
import { RELATED_OPTIONS, relatedOptions } from "./related-options.js";
import { loadBackground } from "./term-options.js";

const FORMATS = ["json", "jsonl", "text"] as const;

/** `nutgraf related`: the articles nearest to one, or to each of a folder. */
export const relatedCommand: Command = {
  spec: {
    name: "related",
    summary: "The articles nearest to one, or to each article of a folder or an index",
    usage: [
      "nutgraf related FOLDER|FILE.jsonl|INDEX [OPTION...]",
      "nutgraf related ... --id ID|--file FILE|--text TEXT [OPTION...]",
    ],
    about: [
      "Shows for each article the articles nearest to it, with a score from 0 to 1 and the terms they share. Of a folder, or of " +
        "records, the articles are read first; nutgraf index build keeps them in an INDEX for later.",
      "A record with both title and text, or with an article as nutgraf analyze gives it, is taken as it stands. A record " +
        "with html, or with text alone, is a page and is split first.",
    ],
    options: {
      id: { value: "ID", help: "Only the articles nearest to the one with this id (of a file: its path)" },
      file: { value: "FILE", help: "Only the articles nearest to this page; - is standard input" },
      text: { value: "TEXT", help: "Only the articles nearest to this text" },
      ...RELATED_OPTIONS,
      format: { value: FORMATS.join("|"), help: "Form of the results; text is the layout for reading" },
      ...INPUT_OPTIONS,
      ...OUTPUT_OPTIONS,
      ...HELP_OPTION,
    },
    examples: [
      "nutgraf related articles/",
      "nutgraf related news.idx --file page.html --limit 3",
      'nutgraf related news.idx --text "harbor ferry tickets" --format json',
      "nutgraf related news.idx --id a.html --since 2025-03 --explain",
    ],
  },
  async run(args, io) {
    const [path, ...more] = args.positionals;
    if (path === undefined || more.length > 0) {
      throw new UsageError(`found ${args.positionals.length} inputs, wanted one: a folder, a .jsonl file or an index`);
    }
    const options = relatedOptions(args);
    const source = await sourceOf(path, args, io);
    const target = await findTarget(args, io, source.inputs, queryFiles(args));
    const query = await queryOf(args, io);
    const { corpus, failed } = await openCorpus(source, target.except, io);
    const neighbors = query === null ? listNeighbors(corpus, options) : [neighborsOf(corpus, query, options)];
    await write({ neighbors, isList: query === null, articles: query === null ? corpus.size : 1 }, args, io);
    return failed > 0 ? EXIT.someFailed : EXIT.done;
  },
};

/** What the articles come from: an index as it is stored, or the pages of a folder or of records. */
interface Source {
  readonly path: string;
  readonly kind: "index" | "records" | "folder";
  readonly inputs: Inputs;
}

async function sourceOf(path: string, args: Arguments, io: Io): Promise<Source> {
  const isRecords = hasFlag(args, "jsonl");
  const kind = isRecords || path === STANDARD_INPUT ? "records" : await kindOfPath(path);
  return { path, kind: kind === "page" ? "index" : kind, inputs: await findInputs([path], io, isRecords) };
}

/** The page that is asked about, which must not be written over. */
function queryFiles(args: Arguments): readonly ReadFile[] {
  const file = textOption(args, "file");
  return file === undefined || file === STANDARD_INPUT ? [] : [{ file, what: "the file of --file" }];
}

async function openCorpus(
  { path, kind, inputs }: Source,
  except: readonly FileName[],
  io: Io,
): Promise<{ corpus: Corpus; failed: number }> {
  if (kind === "index") return { corpus: await openNamedIndex(path), failed: 0 };
  const corpus = new Corpus({ background: await loadBackground() });
  const records = kind === "records" ? "always" : "auto";
  const { failed } = await fillCorpus(corpus, inputs, { records, except }, io);
  return { corpus, failed };
}

/** Throws UsageError for a file of another kind, such as the page that is to be compared. */
async function openNamedIndex(path: string): Promise<Corpus> {
  try {
    return await openIndex(path);
  } catch (error) {
    if (!(error instanceof InvalidFileError && error.issues.some((issue) => issue.path === "first bytes"))) throw error;
    throw new UsageError(`${path} is not an index, wanted a folder, a .jsonl file or an index (--file is for a page)`);
  }
}

/** What is asked about: an id, an article, or null for every article in turn. */
async function queryOf(args: Arguments, io: Io): Promise<string | UnseenDocument | null> {
  const given = ["id", "file", "text"].filter((name) => hasFlag(args, name));
  if (given.length > 1) throw new UsageError(`found --${given.join(" and --")}, wanted one of them`);
  const text = textOption(args, "text");
  if (text !== undefined) return { text };
  const file = textOption(args, "file");
  return file === undefined ? (textOption(args, "id") ?? null) : readArticle(file, io);
}

async function readArticle(file: string, io: Io): Promise<UnseenDocument> {
  const { sources, folders } = await findInputs([file], io, false);
  if (folders.length > 0) throw new UsageError(`--file: ${file} is a folder, wanted a page`);
  const documents = readDocuments(readPages(sources));
  const { value: entry } = await documents.next();
  if (!entry) throw new UsageError(`--file: found no page in ${file}`);
  if (!(await documents.next()).done) throw new UsageError(`--file: found several pages in ${file}, wanted one`);
  if (isErrorRecord(entry)) throw new UsageError(`--file: ${entry.error.message}`);
  if ("skipped" in entry) throw new UsageError(`--file: found no article in ${file} (${entry.skipped})`);
  return entry;
}

function* listNeighbors(corpus: Corpus, options: RelatedOptions): Generator<Neighbors> {
  for (const id of [...corpus.ids()].sort()) yield neighborsOf(corpus, id, options);
}

function neighborsOf(corpus: Corpus, query: string | UnseenDocument, options: RelatedOptions): Neighbors {
  if (typeof query !== "string") {
    return { id: query.id ?? null, title: query.title ?? null, related: corpus.related(query, options) };
  }
  const document = corpus.get(query);
  if (document === undefined)
    throw new UsageError(`--id: found "${query}", wanted the id of a document in the corpus${nearId(query, corpus)}`);
  return { id: query, title: document.title ?? null, related: corpus.related(query, options) };
}

/** The answers to a question, or to one for each article. */
interface Answers {
  readonly neighbors: Iterable<Neighbors>;
  readonly isList: boolean;
  readonly articles: number;
}

async function write({ neighbors, isList, articles }: Answers, args: Arguments, io: Io): Promise<void> {
  const output = textOption(args, "output");
  const isTerminal = io.stdout.isTTY === true && output === undefined;
  const format = choiceOption(args, "format", FORMATS) ?? (isTerminal ? "text" : isList ? "jsonl" : "json");
  const style = { ...styleFor(io.stdout, io.env), isExplained: hasFlag(args, "explain") };
  const isPrinted = output === undefined;
  const progress = await startProgress(io, { noun: "article", total: async () => articles, isPrinted });
  const writeAll = async () =>
    intoSink(await openSink(output, io.stdout), async (sink) => {
      if (format === "json") await writeJson(counted(neighbors, progress), isList, sink);
      else
        for (const item of counted(neighbors, progress))
          await sink.write(format === "jsonl" ? `${JSON.stringify(item)}\n` : layoutNeighbors(item, style));
    });
  try {
    await (output === undefined ? writeAll() : withoutLeftovers(writeAll));
  } finally {
    progress.clear();
  }
}

function* counted(neighbors: Iterable<Neighbors>, progress: Progress): Generator<Neighbors> {
  for (const item of neighbors) {
    yield item;
    progress.step();
  }
}

async function writeJson(neighbors: Iterable<Neighbors>, isList: boolean, sink: Sink): Promise<void> {
  const all = [...neighbors];
  await sink.write(`${JSON.stringify(isList ? all : all[0], null, 2)}\n`);
}

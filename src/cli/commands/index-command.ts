import { stat } from "node:fs/promises";
import { InvalidFileError } from "../../errors.js";
import { statOrNull } from "../../node/file-key.js";
import { saveCorpus } from "../../node/save-corpus.js";
import { Corpus } from "../../related/corpus.js";
import { type Arguments, choiceOption, hasFlag } from "../arguments.js";
import { corpusStats } from "../corpus-stats.js";
import { describeFilled, fillCorpus } from "../fill-corpus.js";
import { findInputs } from "../inputs.js";
import { withoutLeftovers } from "../interrupt.js";
import { EXIT, type ExitCode, type Io, UsageError } from "../io.js";
import { countOf } from "../layout/rows.js";
import { layoutStats } from "../layout/stats-layout.js";
import { styleFor } from "../layout/style.js";
import { printable } from "../layout/text-width.js";
import { nearId } from "../near-id.js";
import { openIndex } from "../open-index.js";
import { openSink } from "../sink.js";
import { suggest } from "../suggest.js";
import { checkNotRead, checkWritable } from "../writable.js";
import { type Command, HELP_OPTION, INPUT_OPTIONS } from "./command.js";
import { graph } from "./index-graph.js";
import { checkIndexOptions, corpusOptions, duplicateOption, INDEX_OPTIONS } from "./index-options.js";

/** What an action of `nutgraf index` is given: the index file, and what follows it. */
interface Task {
  readonly file: string;
  readonly rest: readonly string[];
  readonly args: Arguments;
  readonly io: Io;
}

type Action = (task: Task) => Promise<ExitCode>;

const ACTIONS: ReadonlyMap<string, Action> = new Map([
  ["build", build],
  ["add", add],
  ["remove", remove],
  ["stats", stats],
  ["graph", graph],
]);

const FORMATS = ["json", "text"] as const;

/** `nutgraf index`: articles kept in a file, for `nutgraf related`. */
export const indexCommand: Command = {
  spec: {
    name: "index",
    summary: "Keep articles in a file, to find related ones without reading them again",
    usage: [
      "nutgraf index build INDEX [INPUT...] [OPTION...]",
      "nutgraf index add INDEX [INPUT...] [OPTION...]",
      "nutgraf index remove INDEX ID...",
      "nutgraf index stats INDEX [--format json|text]",
      "nutgraf index graph INDEX [--limit N] [--output FILE]",
    ],
    about: [
      "build makes an index of the articles of files, folders or standard input, in the place of an older index of that name; " +
        "add puts more into it, in the place of articles of the same id; remove takes articles out; stats says what it holds; graph gives the articles most related to each, as JSON Lines.",
      "The id of an article is the id of its record, else its url, else the path of its file. Pages without an article are " +
        "named on standard error and left out. Inputs are those of nutgraf related.",
    ],
    options: {
      format: { value: FORMATS.join("|"), help: "Form of the stats; text is the layout for reading" },
      ...INDEX_OPTIONS,
      ...INPUT_OPTIONS,
      ...HELP_OPTION,
    },
    examples: [
      "nutgraf index build news.idx articles/",
      "nutgraf analyze pages/ | nutgraf index add news.idx --jsonl",
      "nutgraf index remove news.idx articles/old.html",
      "nutgraf related news.idx --file page.html",
      "nutgraf index graph news.idx --limit 5 --output related.jsonl",
    ],
  },
  run(args, io) {
    const [name = "", file, ...rest] = args.positionals;
    const action = ACTIONS.get(name);
    if (action === undefined) throw new UsageError(unknownAction(name));
    if (file === undefined) throw new UsageError(`${name}: found no INDEX, wanted the path of an index file`);
    checkIndexOptions(name, args);
    return action({ file, rest, args, io });
  },
};

function unknownAction(name: string): string {
  const names = [...ACTIONS.keys()];
  const near = suggest(name, names);
  return `${name === "" ? "no action" : `unknown action "${name}"`}${near === null ? "" : ` (did you mean ${near}?)`}; wanted ${names.join(", ")}`;
}

async function build(task: Task): Promise<ExitCode> {
  await checkIsReplaceable(task.file);
  return fillAndSave(new Corpus(await corpusOptions(task.args)), task, "keep older");
}

async function add(task: Task): Promise<ExitCode> {
  await checkWritable("INDEX", task.file);
  return fillAndSave(await openIndex(task.file), task, "save");
}

/** @param ifEmpty whether an index of nothing takes the place of an older one */
async function fillAndSave(
  corpus: Corpus,
  { file, rest, args, io }: Task,
  ifEmpty: "save" | "keep older",
): Promise<ExitCode> {
  const isRecords = hasFlag(args, "jsonl");
  const inputs = await findInputs(rest, io, isRecords);
  await checkNotRead("INDEX", file, inputs.files);
  const options = {
    records: isRecords ? "always" : "auto",
    except: [file],
    onDuplicate: duplicateOption(args),
  } as const;
  const filled = await fillCorpus(corpus, inputs, options, io);
  const isKept = ifEmpty === "keep older" && corpus.size === 0 && (await statOrNull(file)) !== null;
  if (!isKept) await withoutLeftovers(() => saveCorpus(corpus, file));
  const outcome = isKept ? "left as it was" : `holds ${countOf(corpus.size, "article")}`;
  io.stderr.write(`${printable(file)}: ${describeFilled(filled)}; ${outcome}\n`);
  return filled.failed > 0 || isKept ? EXIT.someFailed : EXIT.done;
}

/** A mistyped command line must not overwrite a page with an index. */
async function checkIsReplaceable(file: string): Promise<void> {
  await checkWritable("INDEX", file);
  if ((await statOrNull(file)) === null) return;
  await openIndex(file).catch((error: unknown) => {
    if (!(error instanceof InvalidFileError)) throw error;
    throw new UsageError(`${file} exists and is not an index of this release; wanted a new name`);
  });
}

async function remove({ file, rest, io }: Task): Promise<ExitCode> {
  if (rest.length === 0) throw new UsageError("remove: found no ID, wanted at least one");
  await checkWritable("INDEX", file);
  const corpus = await openIndex(file);
  const unknown = rest.filter((id) => !corpus.remove(id));
  for (const id of unknown)
    io.stderr.write(`nutgraf: no article with the id "${printable(id)}"${nearId(id, corpus)}\n`);
  if (unknown.length < rest.length) await withoutLeftovers(() => saveCorpus(corpus, file));
  io.stderr.write(
    `${printable(file)}: ${rest.length - unknown.length} removed; holds ${countOf(corpus.size, "article")}\n`,
  );
  return unknown.length > 0 ? EXIT.someFailed : EXIT.done;
}

async function stats({ file, args, io }: Task): Promise<ExitCode> {
  const corpus = await openIndex(file);
  const counts = corpusStats(corpus, (await stat(file)).size);
  const format = choiceOption(args, "format", FORMATS) ?? (io.stdout.isTTY ? "text" : "json");
  const sink = await openSink(undefined, io.stdout);
  const text =
    format === "json" ? `${JSON.stringify(counts, null, 2)}\n` : layoutStats(counts, styleFor(io.stdout, io.env));
  await sink.write(text);
  return EXIT.done;
}

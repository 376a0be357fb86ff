import type { CorpusFunctions } from "../../corpus/types.js";
import { InvalidFileError } from "../../errors.js";
import { statOrNull } from "../../node/file-key.js";
import { corpusBytes } from "../../node/part-files.js";
import { saveCorpus } from "../../node/save-corpus.js";
import { updateCorpus } from "../../node/update-corpus.js";
import { Corpus } from "../../related/corpus.js";
import type { LockHolder } from "../../store-options.js";
import { type Arguments, choiceOption, hasFlag } from "../arguments.js";
import { corpusStats } from "../corpus-stats.js";
import { describeFilled, type Filled, fillCorpus } from "../fill-corpus.js";
import { findInputs } from "../inputs.js";
import { withoutLeftovers } from "../interrupt.js";
import { EXIT, type ExitCode, type Io, UsageError } from "../io.js";
import { countOf } from "../layout/rows.js";
import { layoutStats } from "../layout/stats-layout.js";
import { styleFor } from "../layout/style.js";
import { printable } from "../layout/text-width.js";
import { nearId } from "../near-id.js";
import { openIndex, openWithBackground } from "../open-index.js";
import { openSink } from "../sink.js";
import { suggest } from "../suggest.js";
import { checkNotRead, checkWritable } from "../writable.js";
import { type Command, HELP_OPTION, INPUT_OPTIONS } from "./command.js";
import { graph } from "./index-graph.js";
import { LIST_ACTIONS, LIST_OPTIONS } from "./index-lists.js";
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
  ...LIST_ACTIONS,
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
      "nutgraf index duplicates|clusters|trending INDEX [OPTION...]",
    ],
    about: [
      "build makes an index of the articles of files, folders or standard input, in the place of an older index of that name; " +
        "add puts more into it, in the place of articles of the same id; remove takes articles out; stats says what it holds.",
      "graph gives the articles most related to each, as JSON Lines; duplicates gives groups of near copies, clusters the stories that several " +
        "articles tell, trending the terms that more articles of a span of time have than the others.",
      "The id of an article is the id of its record, else its url, else the path of its file. Pages without an article are " +
        "named on standard error and left out. Inputs are those of nutgraf related.",
    ],
    options: {
      format: {
        value: "json|jsonl|text",
        help: "Form of what is given, of stats json or text; text is the layout for reading",
      },
      ...INDEX_OPTIONS,
      ...LIST_OPTIONS,
      ...INPUT_OPTIONS,
      ...HELP_OPTION,
    },
    examples: [
      "nutgraf index build news.idx articles/",
      "nutgraf analyze pages/ | nutgraf index add news.idx --jsonl",
      "nutgraf index remove news.idx articles/old.html",
      "nutgraf index trending news.idx --since 2026-03-01",
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

/** No index of nothing takes the place of an older one. */
async function build(task: Task): Promise<ExitCode> {
  const { file } = task;
  await checkIsReplaceable(file);
  const corpus = new Corpus(await corpusOptions(task.args));
  const filled = await fill(corpus, task);
  const isKept = corpus.size === 0 && (await statOrNull(file)) !== null;
  if (!isKept) await withoutLeftovers(() => saveCorpus(corpus, file));
  tell(task, `${describeFilled(filled)}; ${isKept ? "left as it was" : holds(corpus)}`);
  return filled.failed > 0 || isKept ? EXIT.someFailed : EXIT.done;
}

async function add(task: Task): Promise<ExitCode> {
  await checkWritable("INDEX", task.file);
  const { filled, size } = await update(task, async (corpus) => ({
    filled: await fill(corpus, task),
    size: holds(corpus),
  }));
  tell(task, `${describeFilled(filled)}; ${size}`);
  return filled.failed > 0 ? EXIT.someFailed : EXIT.done;
}

/** Changes an index while no other program does. */
function update<Result>({ file, io }: Task, change: (corpus: Corpus) => Result | Promise<Result>): Promise<Result> {
  const onWait = ({ pid, host }: LockHolder) => {
    io.stderr.write(`nutgraf: waiting for process ${pid} on ${printable(host)}, which writes ${printable(file)}\n`);
  };
  const open = (corpus: CorpusFunctions) => updateCorpus(file, change, { ifMissing: "error", corpus, onWait });
  return withoutLeftovers(() => openWithBackground(file, open));
}

async function fill(corpus: Corpus, { file, rest, args, io }: Task): Promise<Filled> {
  const isRecords = hasFlag(args, "jsonl");
  const inputs = await findInputs(rest, io, isRecords);
  await checkNotRead("INDEX", file, inputs.files);
  const options = {
    records: isRecords ? "always" : "auto",
    except: [file],
    onDuplicate: duplicateOption(args),
  } as const;
  return fillCorpus(corpus, inputs, options, io);
}

const holds = ({ size }: Corpus) => `holds ${countOf(size, "article")}`;

function tell({ file, io }: Task, outcome: string): void {
  io.stderr.write(`${printable(file)}: ${outcome}\n`);
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

async function remove(task: Task): Promise<ExitCode> {
  const { file, rest, io } = task;
  if (rest.length === 0) throw new UsageError("remove: found no ID, wanted at least one");
  await checkWritable("INDEX", file);
  const { unknown, size } = await update(task, (corpus) => {
    const unknown = rest.filter((id) => !corpus.remove(id));
    return { unknown: unknown.map((id) => ({ id, near: nearId(id, corpus) })), size: holds(corpus) };
  });
  for (const { id, near } of unknown) io.stderr.write(`nutgraf: no article with the id "${printable(id)}"${near}\n`);
  tell(task, `${rest.length - unknown.length} removed; ${size}`);
  return unknown.length > 0 ? EXIT.someFailed : EXIT.done;
}

async function stats({ file, args, io }: Task): Promise<ExitCode> {
  const corpus = await openIndex(file);
  const counts = corpusStats(corpus, await corpusBytes(file));
  const format = choiceOption(args, "format", FORMATS) ?? (io.stdout.isTTY ? "text" : "json");
  const sink = await openSink(undefined, io.stdout);
  const text =
    format === "json" ? `${JSON.stringify(counts, null, 2)}\n` : layoutStats(counts, styleFor(io.stdout, io.env));
  await sink.write(text);
  return EXIT.done;
}

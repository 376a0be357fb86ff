import type { PageSource, ReadPagesOptions } from "../../node/read-pages.js";
import { type Arguments, hasFlag, textOption, textsOption } from "../arguments.js";
import { checkNoFolder, type Destination, findTarget } from "../destination.js";
import { findInputs, type Inputs } from "../inputs.js";
import { type Io, UsageError } from "../io.js";
import { type FileFormat, type Format, isFileFormat } from "../result-writer.js";
import { checkWritable, type ReadFile } from "../writable.js";
import { formatOption, urlOption } from "./page-options.js";

/** What a run over pages reads, and how and where it writes. */
export interface PagePlan {
  readonly inputs: Inputs;
  readonly sources: readonly PageSource[];
  readonly reading: ReadPagesOptions;
  readonly output: PageOutput;
  readonly isTerminal: boolean;
  /** Files that must not be written over. */
  readonly reads: readonly ReadFile[];
  readonly siteMemory: string | undefined;
}

/** One file a page has a format of its own; what goes into one place can be anything. */
export type PageOutput =
  | { readonly kind: "folder"; readonly path: string; readonly format: FileFormat }
  | { readonly kind: "one"; readonly path: string | undefined; readonly format: Format };

/** What a command's results can be shown as. */
export interface ResultsKind {
  readonly hasViews: boolean;
  readonly usualFormat: "text" | undefined;
}

/** Throws UsageError for a command line that contradicts itself or would lose a file, before anything is read or written. */
export async function planPages(args: Arguments, io: Io, results: ResultsKind): Promise<PagePlan> {
  const isRecords = hasFlag(args, "jsonl");
  const url = urlOption(args);
  const siteMemory = textOption(args, "site-memory");
  const format = formatOption(args);
  if (textOption(args, "output-dir") !== undefined) fileFormat(format ?? results.usualFormat);
  await checkNoFolder(args);
  if (siteMemory !== undefined) await checkWritable("--site-memory", siteMemory);
  const inputs = await findInputs(args.positionals, io, isRecords);
  const { sources, isOnePage } = inputs;
  if (url !== undefined && !isOnePage)
    throw new UsageError("--url: found several pages, wanted one (a record carries its own url)");
  const others = otherFiles(args, siteMemory);
  const { destination, except } = await findTarget(args, io, inputs, others);
  const isTerminal = io.stdout.isTTY === true && destination.kind === "stream";
  return {
    inputs,
    sources,
    reading: {
      records: isRecords ? "always" : "auto",
      except: [...except, ...(siteMemory === undefined ? [] : [siteMemory])],
      ...(url === undefined ? {} : { url }),
    },
    output: outputOf(format, destination, isTerminal && results.hasViews, {
      inputs,
      isRecords,
      usualFormat: results.usualFormat,
    }),
    isTerminal,
    reads: [...inputs.files, ...others],
    siteMemory,
  };
}

function otherFiles(args: Arguments, siteMemory: string | undefined): readonly ReadFile[] {
  const rules = textsOption(args, "rules").map((file) => ({ file, what: "the file of --rules" }));
  return siteMemory === undefined ? rules : [...rules, { file: siteMemory, what: "the file of --site-memory" }];
}

function outputOf(
  format: Format | undefined,
  destination: Destination,
  isForReading: boolean,
  {
    inputs,
    isRecords,
    usualFormat,
  }: Pick<ResultsKind, "usualFormat"> & {
    readonly inputs: Inputs;
    readonly isRecords: boolean;
  },
): PageOutput {
  if (destination.kind === "folder")
    return { kind: "folder", path: destination.path, format: fileFormat(format ?? usualFormat) };
  const inPipe = usualFormat ?? (inputs.isOnePage ? "json" : "jsonl");
  const usual = isRecords ? "jsonl" : isForReading ? "layout" : inPipe;
  return { kind: "one", path: destination.kind === "file" ? destination.path : undefined, format: format ?? usual };
}

/** The format of files that hold one page each. */
function fileFormat(format: Format = "json"): FileFormat {
  if (isFileFormat(format)) return format;
  throw new UsageError(`--format: found ${format} with --output-dir, wanted json, text, markdown or html`);
}

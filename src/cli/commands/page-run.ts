import type { SplitOptions } from "../../analyze.js";
import { isErrorRecord } from "../../node/error-record.js";
import { pageResults } from "../../node/page-results.js";
import { type PageSource, type ReadPagesOptions, readPages } from "../../node/read-pages.js";
import type { PageInput } from "../../page/types.js";
import { BODY_ROLES } from "../../split/role-lists.js";
import { type Arguments, choiceOption, choicesOption, hasFlag, type OptionSpec, textOption } from "../arguments.js";
import { findInputs, NO_PAGES } from "../inputs.js";
import { EXIT, type ExitCode, type Io, UsageError } from "../io.js";
import { countOf } from "../layout/rows.js";
import { styleFor } from "../layout/style.js";
import { startProgress } from "../progress.js";
import { FORMATS, type Format, type PageResult, resultWriter, type Views } from "../result-writer.js";
import { readRules } from "../rules-file.js";
import { openSink } from "../sink.js";
import { openRunMemory } from "../site-memory.js";
import { HELP_OPTION, INPUT_OPTIONS, OUTPUT_OPTIONS } from "./command.js";

const FAVORS = ["balanced", "precision", "recall"] as const;

/** Options of the commands that turn pages into results. */
export const PAGE_OPTIONS = {
  format: { value: FORMATS.join("|"), help: "Form of the results; a layout for reading where this is a terminal" },
  url: { value: "URL", help: "Address of the page, as evidence; it is never fetched" },
  favor: { value: FAVORS.join("|"), help: "In doubt: leave text out (precision) or keep it (recall)" },
  "leave-out": { value: "ROLE,...", help: `Leave these out of the body: ${BODY_ROLES.join(", ")}` },
  "site-memory": { value: "FILE", help: "Learn into FILE which lines repeat on a site, and use what it knows" },
  rules: { value: "FILE", help: "What you know of blocks of your sites, as JSON; it overrules the rest" },
  source: { help: "Add the decoded source, which the spans of blocks index, to JSON" },
  ...INPUT_OPTIONS,
  ...OUTPUT_OPTIONS,
  ...HELP_OPTION,
} satisfies Record<string, OptionSpec>;

/** What is known about the site of a page. */
export type SiteOption = Pick<SplitOptions, "siteMemory">;

/** What a command makes of a page, and how it shows it. */
export interface PageJob<Result> {
  /** Null where the results are given as JSON only. */
  readonly views: Views<Result> | null;
  analyze(page: PageInput, site: SiteOption): Result;
}

/** The format that was asked for; undefined where it depends on where the results go. */
export function formatOption(args: Arguments): (typeof FORMATS)[number] | undefined {
  return choiceOption(args, "format", FORMATS);
}

/** The options of `splitPage` that were given. */
export function splitOptions(args: Arguments): SplitOptions {
  const favor = choiceOption(args, "favor", FAVORS);
  const leaveOut = choicesOption(args, "leave-out", BODY_ROLES);
  const rules = textOption(args, "rules");
  return {
    ...(favor === undefined ? {} : { favor }),
    ...(leaveOut === undefined ? {} : { leaveOut }),
    ...(hasFlag(args, "source") ? { source: true } : {}),
    ...(rules === undefined ? {} : { rules: readRules(rules) }),
  };
}

/** Reads the pages that a command line names, and writes one result each. */
export async function runPages<Result extends PageResult>(
  job: PageJob<Result>,
  args: Arguments,
  io: Io,
): Promise<ExitCode> {
  const plan = await planOf(args, io, job.views !== null);
  const { isOnePage, format, reading, sources } = plan;
  const memory = await openRunMemory(textOption(args, "site-memory"), sources, reading, io);
  const analyze = (page: PageInput): Result => job.analyze(page, memory.optionsFor(page));
  const sink = await openSink(plan.output, io.stdout);
  const style = styleFor(io.stdout, io.env);
  const writing = { format, isOnePage, views: job.views, style, isTerminal: plan.isTerminal };
  const writer = resultWriter<Result>(sink, io.stderr, writing);
  const progress = await startProgress(io, sources);
  const tally = { done: 0, failed: 0 };
  try {
    for await (const result of pageResults(readPages(sources, reading), analyze)) {
      tally.done++;
      if (isErrorRecord(result)) tally.failed++;
      await writer.write(result);
      progress.step();
    }
    await writer.close();
  } finally {
    progress.clear();
    await sink.end();
  }
  await memory.save();
  return report(tally, isOnePage, io);
}

interface Plan {
  readonly sources: readonly PageSource[];
  readonly reading: ReadPagesOptions;
  readonly isOnePage: boolean;
  readonly isTerminal: boolean;
  readonly format: Format;
  readonly output: string | undefined;
}

async function planOf(args: Arguments, io: Io, hasViews: boolean): Promise<Plan> {
  const isRecords = hasFlag(args, "jsonl");
  const url = textOption(args, "url");
  const output = textOption(args, "output");
  const { sources, isOnePage } = await findInputs(args.positionals, io, isRecords);
  if (url !== undefined && !isOnePage)
    throw new UsageError("--url: found several pages, wanted one (a record carries its own url)");
  const isTerminal = io.stdout.isTTY === true && output === undefined;
  const format = formatOption(args) ?? defaultFormat(isTerminal && hasViews, isRecords, isOnePage);
  const reading: ReadPagesOptions = { records: isRecords ? "always" : "auto", ...(url === undefined ? {} : { url }) };
  return { sources, reading, isOnePage, isTerminal, format, output };
}

function defaultFormat(isTerminal: boolean, isRecords: boolean, isOnePage: boolean): Format {
  if (isRecords) return "jsonl";
  if (isTerminal) return "layout";
  return isOnePage ? "json" : "jsonl";
}

function report(
  { done, failed }: { readonly done: number; readonly failed: number },
  isOnePage: boolean,
  io: Io,
): ExitCode {
  if (done === 0) io.stderr.write(`nutgraf: ${NO_PAGES}\n`);
  if (failed === 0) return EXIT.done;
  if (!isOnePage) io.stderr.write(`nutgraf: ${failed} of ${countOf(done, "record")} failed\n`);
  return EXIT.someFailed;
}

import type { SplitOptions } from "../../analyze.js";
import { isErrorRecord } from "../../node/error-record.js";
import { pageResult } from "../../node/page-results.js";
import { readPages } from "../../node/read-pages.js";
import type { PageInput } from "../../page/types.js";
import type { Arguments } from "../arguments.js";
import { NoPages, noPages } from "../inputs.js";
import { withoutLeftovers } from "../interrupt.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { countOf } from "../layout/rows.js";
import { styleFor } from "../layout/style.js";
import { pageWork, startProgress } from "../progress.js";
import { openResultFolder } from "../result-folder.js";
import { resultName } from "../result-names.js";
import { folderWriter, type PageResult, type ResultWriter, resultWriter, type Views } from "../result-writer.js";
import { intoSink, openSink } from "../sink.js";
import { openRunMemory } from "../site-memory.js";
import { type PagePlan, planPages } from "./page-plan.js";

/** What is known about the site of a page. */
export type SiteOption = Pick<SplitOptions, "siteMemory">;

/** What a command makes of a page, and how it shows it. */
export interface PageJob<Result> {
  /** Null where the results are given as JSON only. */
  readonly views: Views<Result> | null;
  /** The format in a pipe or a file where none is asked for; without it JSON. */
  readonly usualFormat?: "text";
  analyze(page: PageInput, site: SiteOption): Result;
}

/** Reads the pages that a command line names, and writes one result each. */
export async function runPages<Result extends PageResult>(
  job: PageJob<Result>,
  args: Arguments,
  io: Io,
): Promise<ExitCode> {
  const plan = await planPages(args, io, { hasViews: job.views !== null, usualFormat: job.usualFormat });
  const memory = await openRunMemory(plan.siteMemory, plan.sources, plan.reading, io);
  const analyze = (page: PageInput): Result => job.analyze(page, memory.optionsFor(page));
  const write = () => writePages({ ...job, analyze }, plan, io);
  const isOnDisk = plan.output.path !== undefined;
  const tally = isOnDisk ? await withoutLeftovers(write) : await write();
  await memory.save();
  return report(tally, plan, io);
}

interface Tally {
  readonly done: number;
  readonly failed: number;
}

/** A job whose pages are analyzed with what is known about their site. */
type SiteJob<Result> = PageJob<Result> & { analyze(page: PageInput): Result };

async function writePages<Result extends PageResult>(job: SiteJob<Result>, plan: PagePlan, io: Io): Promise<Tally> {
  const { output, inputs, reads, isTerminal } = plan;
  const style = styleFor(io.stdout, io.env);
  const writing = { isOnePage: inputs.isOnePage, views: job.views, style, isTerminal };
  if (output.kind === "folder") {
    const folder = await openResultFolder(output.path, reads);
    return writeResults(job, plan, folderWriter<Result>(folder, io.stderr, { ...writing, format: output.format }), io);
  }
  return intoSink(await openSink(output.path, io.stdout), (sink) => {
    const writer = resultWriter<Result>(sink, io.stderr, { ...writing, format: output.format });
    return writeResults(job, plan, writer, io);
  });
}

/** Throws NoPages where folders hold none, so that what an earlier run wrote is kept. */
async function writeResults<Result extends PageResult>(
  { analyze }: SiteJob<Result>,
  { sources, reading, inputs, output }: PagePlan,
  writer: ResultWriter<Result>,
  io: Io,
): Promise<Tally> {
  const progress = await startProgress(io, pageWork(sources, reading, output.path === undefined));
  const tally = { done: 0, failed: 0 };
  try {
    for (const source of sources)
      for await (const entry of readPages([source], reading)) {
        const result = pageResult(entry, analyze);
        tally.done++;
        if (isErrorRecord(result)) tally.failed++;
        await writer.write(result, isErrorRecord(entry) ? [] : resultName(entry, source));
        progress.step();
      }
    await writer.close();
  } finally {
    progress.clear();
  }
  if (tally.done === 0 && inputs.folders.length > 0) throw new NoPages(inputs);
  return tally;
}

function report({ done, failed }: Tally, { inputs }: PagePlan, io: Io): ExitCode {
  if (done === 0) io.stderr.write(`nutgraf: ${noPages(inputs)}\n`);
  if (failed === 0) return EXIT.done;
  if (!inputs.isOnePage) io.stderr.write(`nutgraf: ${failed} of ${countOf(done, "record")} failed\n`);
  return EXIT.someFailed;
}

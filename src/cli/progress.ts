import { performance } from "node:perf_hooks";
import { type FileName, fileKey } from "../node/file-key.js";
import { listFiles } from "../node/list-files.js";
import { readLines } from "../node/read-lines.js";
import { isRecordsFile, type PageSource, type ReadPagesOptions } from "../node/read-pages.js";
import type { Io } from "./io.js";
import { countOf } from "./layout/rows.js";

/** Milliseconds before a run counts as long, and between two updates. */
const PROGRESS = Object.freeze({ quiet: 1000, interval: 250 });
const CLEAR_LINE = "\r\u001b[K";

/** A line on standard error that says how far a run is. */
export interface Progress {
  /** One more page is done. */
  step(): void;
  /** Writes a message, above the line where there is one. */
  say(message: string): void;
  /** Removes the line. */
  clear(): void;
}

/** What a long run works through. */
export interface Work {
  /** What is counted: `page`. */
  readonly noun: string;
  /** How many there are, asked only where progress is shown; null where that is not known. */
  total(): Promise<number | null>;
  /** Whether results go to standard output, which the line would mix with at a terminal. */
  readonly isPrinted: boolean;
  /** Share of the work that is done with so many of all, where not all take equally long. */
  shareDone?(done: number, total: number): number;
}

/**
 * Progress of a long run: pages done, pages a second, and the time left where the number of pages is known. Shown only where standard
 * error is a terminal, and standard output is not or is not written to.
 */
export async function startProgress(io: Io, work: Work): Promise<Progress> {
  const isShown = io.stderr.isTTY === true && !(io.stdout.isTTY && work.isPrinted);
  const total = isShown ? await work.total() : null;
  const start = performance.now();
  let next = start + PROGRESS.quiet;
  let done = 0;
  let hasLine = false;
  const clear = () => {
    if (hasLine) io.stderr.write(CLEAR_LINE);
    hasLine = false;
  };
  return {
    step() {
      done++;
      const now = performance.now();
      if (!isShown || now < next) return;
      next = now + PROGRESS.interval;
      hasLine = true;
      io.stderr.write(CLEAR_LINE + describeProgress(work, done, total, (now - start) / 1000));
    },
    say(message) {
      clear();
      io.stderr.write(`${message}\n`);
    },
    clear,
  };
}

/** The pages of files, folders and records, as work. Records of standard input and of pipes are not counted: those can be read only once. */
export function pageWork(
  sources: readonly PageSource[],
  { except = [], records = "auto" }: Pick<ReadPagesOptions, "except" | "records">,
  isPrinted: boolean,
): Work {
  return { noun: "page", isPrinted, total: () => countPages(sources, except, records === "always") };
}

async function countPages(
  sources: readonly PageSource[],
  except: readonly FileName[],
  isRecords: boolean,
): Promise<number | null> {
  let count = 0;
  for (const source of sources) {
    if (typeof source !== "string") return null;
    for await (const file of listFiles(source, except)) {
      const pages = isRecords || isRecordsFile(file) ? await countRecords(file) : 1;
      if (pages === null) return null;
      count += pages;
    }
  }
  return count;
}

/** The lines of a file that can be read twice; null for another one. */
async function countRecords(file: string): Promise<number | null> {
  if ((await fileKey(file)) === null) return null;
  let lines = 0;
  try {
    for await (const _ of readLines(file, 0)) lines++;
  } catch {
    return null; // reading it for its pages says why
  }
  return lines;
}

/** `1,204 of 5,000 pages · 85 a second · 45 s left`. */
export function describeProgress(
  { noun, shareDone = (done, total) => done / total }: Pick<Work, "noun" | "shareDone">,
  done: number,
  total: number | null,
  seconds: number,
): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const counted = total === null ? countOf(done, noun) : `${done.toLocaleString("en-US")} of ${countOf(total, noun)}`;
  const share = total === null ? 0 : shareDone(Math.min(done, total), total);
  const left = share > 0 && seconds > 0 ? ` · ${duration((seconds * (1 - share)) / share)} left` : "";
  return `${counted} · ${rate.toFixed(rate < 10 ? 1 : 0)} a second${left}`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

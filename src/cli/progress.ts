import { performance } from "node:perf_hooks";
import type { FileName } from "../node/file-key.js";
import { listFiles } from "../node/list-files.js";
import { isRecordsFile, type PageSource } from "../node/read-pages.js";
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

/**
 * Progress of a long run: pages done, pages a second, and the time left where the number of pages is known. Shown only
 * where standard error is a terminal and standard output, which it would mix with, is not.
 *
 * @param except files and folders that are passed over in a folder
 */
export async function startProgress(
  io: Io,
  sources: readonly PageSource[],
  except: readonly FileName[] = [],
): Promise<Progress> {
  const isShown = io.stderr.isTTY === true && !io.stdout.isTTY;
  const total = isShown ? await countPages(sources, except) : null;
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
      io.stderr.write(CLEAR_LINE + describeProgress(done, total, (now - start) / 1000));
    },
    say(message) {
      clear();
      io.stderr.write(`${message}\n`);
    },
    clear,
  };
}

/** Pages in files and folders; null where some come as records, which are not counted before they are read. */
async function countPages(sources: readonly PageSource[], except: readonly FileName[]): Promise<number | null> {
  let count = 0;
  for (const source of sources) {
    if (typeof source !== "string") return null;
    for await (const file of listFiles(source, except)) {
      if (isRecordsFile(file)) return null;
      count++;
    }
  }
  return count;
}

/** `1,204 of 5,000 pages · 85 a second · 45 s left`. */
export function describeProgress(done: number, total: number | null, seconds: number): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const pages = total === null ? countOf(done, "page") : `${done.toLocaleString("en-US")} of ${countOf(total, "page")}`;
  const left = total === null || rate === 0 ? "" : ` · ${duration(Math.max(0, total - done) / rate)} left`;
  return `${pages} · ${rate.toFixed(rate < 10 ? 1 : 0)} a second${left}`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

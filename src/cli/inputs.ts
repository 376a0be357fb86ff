import { stat } from "node:fs/promises";
import { isRecordsFile, type PageSource } from "../node/read-pages.js";
import { type Io, UsageError } from "./io.js";

/** The name of standard input on a command line, and the id of a page that came from it. */
export const STANDARD_INPUT = "-";

const ADDRESS = /^https?:/iu;

export interface Inputs {
  readonly sources: readonly PageSource[];
  /** True where one page is all there can be. */
  readonly isOnePage: boolean;
}

/**
 * What the paths of a command line stand for; without any, standard input where it is not a terminal. Throws UsageError
 * for a path that does not exist, before anything is read.
 */
export async function findInputs(paths: readonly string[], io: Io, isRecords: boolean): Promise<Inputs> {
  if (paths.length === 0 && io.stdin.isTTY) {
    throw new UsageError(`no input; wanted a file, a folder, or ${STANDARD_INPUT} for standard input`);
  }
  const named = paths.length === 0 ? [STANDARD_INPUT] : paths;
  const kinds = await Promise.all(named.map(kindOfPath));
  const sources = named.map((path) => (path === STANDARD_INPUT ? { name: path, stream: io.stdin } : path));
  return { sources, isOnePage: !isRecords && kinds.length === 1 && kinds[0] === "page" };
}

/** Said on standard error where a folder or a file of records holds nothing, so that an empty answer is no riddle. */
export const NO_PAGES = "no pages found";

/** What a path holds. Throws UsageError where there is nothing. */
export async function kindOfPath(path: string): Promise<"page" | "records" | "folder"> {
  if (path === STANDARD_INPUT) return "page";
  const info = await stat(path).catch(() => null);
  if (info === null && ADDRESS.test(path))
    throw new UsageError(`no page is fetched, wanted a file: ${path} (try curl -sL ... | nutgraf analyze - --url ...)`);
  if (info === null) throw new UsageError(`no such file or folder: ${path}`);
  if (info.isDirectory()) return "folder";
  return isRecordsFile(path) ? "records" : "page";
}

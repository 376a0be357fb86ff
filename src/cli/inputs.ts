import { fileReason } from "../node/file-errors.js";
import { fileKey, isFolder, statOrNull } from "../node/file-key.js";
import { listFiles } from "../node/list-files.js";
import { readStart } from "../node/read-bytes.js";
import { isRecordsFile, type PageSource } from "../node/read-pages.js";
import { looksLikeHtml } from "../node/read-records.js";
import { type Io, UsageError } from "./io.js";
import { type ReadFile, redirectedFile } from "./writable.js";

/** The name of standard input on a command line, and the id of a page that came from it. */
export const STANDARD_INPUT = "-";

const ADDRESS = /^https?:/iu;
/** Bytes that tell HTML from records. */
const HEAD_BYTES = 1024;

export interface Inputs {
  readonly sources: readonly PageSource[];
  /** True where one page is all there can be. */
  readonly isOnePage: boolean;
  /** Those of the sources that are folders. */
  readonly folders: readonly string[];
  /** Those that are files, standard input among them where it is one. */
  readonly files: readonly ReadFile[];
}

/**
 * What the paths of a command line stand for; without any, standard input where it is not a terminal. Throws UsageError
 * for a path that does not exist, and for HTML where records are wanted, before anything is read.
 */
export async function findInputs(paths: readonly string[], io: Io, isRecords: boolean): Promise<Inputs> {
  if (paths.length === 0 && io.stdin.isTTY) {
    throw new UsageError(`no input; wanted a file, a folder, or ${STANDARD_INPUT} for standard input`);
  }
  const named = paths.length === 0 ? [STANDARD_INPUT] : paths;
  const kinds = await Promise.all(named.map(kindOfPath));
  if (isRecords) await Promise.all(named.filter((path) => path !== STANDARD_INPUT).map(checkRecords));
  const stdin = named.includes(STANDARD_INPUT) ? await redirectedFile(io.stdin) : null;
  if (stdin !== null && (await isFolder(stdin)))
    throw new UsageError("standard input is a folder, wanted its name as an input");
  const files = named.map((path, i) => (path === STANDARD_INPUT ? stdin : kinds[i] === "folder" ? null : path));
  return {
    sources: named.map((path) => (path === STANDARD_INPUT ? { name: path, stream: io.stdin } : path)),
    isOnePage: !isRecords && kinds.length === 1 && kinds[0] === "page",
    folders: named.filter((_, i) => kinds[i] === "folder"),
    files: files.flatMap((file) => (file === null ? [] : [{ file, what: "one of the inputs" }])),
  };
}

/** Folders that hold no page. Ends the run with exit code 1, and keeps what an earlier one wrote. */
export class NoPages extends Error {
  override readonly name = "NoPages";

  constructor(inputs: Inputs) {
    super(noPages(inputs));
  }
}

/** Said on standard error where there is nothing to read, so that an empty answer is no riddle. */
export function noPages({ folders }: Inputs): string {
  if (folders.length === 0) return "no pages found";
  return `no pages found in ${folders.join(", ")} (hidden files, styles, scripts, images and data are passed over)`;
}

/** What a path holds. Throws UsageError where there is nothing. */
export async function kindOfPath(path: string): Promise<"page" | "records" | "folder"> {
  if (path === STANDARD_INPUT) return "page";
  const info = await statOrNull(path).catch((error: unknown) => {
    throw new UsageError(`${path}: ${fileReason(error)}`);
  });
  if (info === null) throw new UsageError(nothingAt(path));
  if (info.isDirectory()) return "folder";
  return isRecordsFile(path) ? "records" : "page";
}

function nothingAt(path: string): string {
  if (ADDRESS.test(path))
    return `no page is fetched, wanted a file: ${path} (try curl -sL ... | nutgraf analyze - --url ...)`;
  return /[*?[\]]/u.test(path) ? `no file matches ${path}` : `no such file or folder: ${path}`;
}

/** The first file says what the others are; each line of a page would be an error of its own. Pipes can be read only once. */
async function checkRecords(path: string): Promise<void> {
  for await (const file of listFiles(path)) {
    if ((await fileKey(file)) === null) return;
    const head = await readStart(file, HEAD_BYTES).catch(() => new Uint8Array()); // reading it reports why
    if (looksLikeHtml(new TextDecoder().decode(head)))
      throw new UsageError(
        `--jsonl: ${file} looks like HTML, wanted one JSON record a line (leave out --jsonl to read pages)`,
      );
    return;
  }
}

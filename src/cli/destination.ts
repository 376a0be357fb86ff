import { mkdir, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, relative, sep } from "node:path";
import { fileReason } from "../node/file-errors.js";
import { type FileName, fileKey, isFolder, statOrNull } from "../node/file-key.js";
import { listFiles } from "../node/list-files.js";
import { readStart } from "../node/read-bytes.js";
import { type Arguments, textOption } from "./arguments.js";
import type { Inputs } from "./inputs.js";
import { type Io, UsageError } from "./io.js";
import { checkNotRead, checkWritable, type ReadFile, redirectedFile } from "./writable.js";

/** Where the results of a run go. */
export type Destination =
  | { readonly kind: "stream" }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "folder"; readonly path: string };

/** Where results go, and what must not be taken for a page on the way. */
export interface Target {
  readonly destination: Destination;
  /** What is written meanwhile; it may stand in a folder that is read. */
  readonly except: readonly FileName[];
}

/** Bytes that tell results of ours from a page. */
const HEAD_BYTES = 4096;

/** How results of several pages begin: JSON Lines or an array, text and Markdown, a report. */
const RESULTS = [
  /^(?:\[\n)?\{"id":(?:null|[-\d.e+]+|"(?:[^"\\]|\\.)*"),"(?:status|error|title)":/u,
  /^==> .* <==\n/u,
  /^<!DOCTYPE html>\n<html lang="en">\n[\s\S]*<title>[^<]* · nutgraf<\/title>/u,
];

/**
 * Where `--output` and `--output-dir` send the results. Throws UsageError, before anything is opened, where a file cannot be written
 * or a run would write over what it reads.
 *
 * @param others files that are read apart from the inputs
 */
export async function findTarget(
  args: Arguments,
  io: Io,
  inputs: Inputs,
  others: readonly ReadFile[],
): Promise<Target> {
  const [file, folder] = [textOption(args, "output"), textOption(args, "output-dir")];
  const reads = [...inputs.files, ...others];
  if (file !== undefined && folder !== undefined)
    throw new UsageError("found --output and --output-dir, wanted one of them");
  if (file !== undefined) return { destination: await fileTarget(file, inputs, reads), except: [file] };
  if (folder !== undefined) return { destination: await folderTarget(folder, inputs), except: [folder] };
  const redirected = await redirectedFile(io.stdout);
  if (redirected !== null) await checkNotRead("standard output", redirected, reads);
  return { destination: { kind: "stream" }, except: redirected === null ? [] : [redirected] };
}

async function fileTarget(path: string, inputs: Inputs, reads: readonly ReadFile[]): Promise<Destination> {
  await checkWritable("--output", path);
  await checkNotRead("--output", path, reads);
  await checkNoPage(path, inputs.folders);
  return { kind: "file", path };
}

/** A file in a folder that is read may be what an earlier run wrote there, but not a page. */
async function checkNoPage(path: string, folders: readonly string[]): Promise<void> {
  const key = await fileKey(path);
  if (key === null || folders.length === 0 || (await holdsResults(path))) return;
  for (const folder of folders)
    for await (const file of listFiles(folder))
      if ((await fileKey(file)) === key)
        throw new UsageError(`--output: ${path} is one of the pages in ${folder}, wanted another file`);
}

async function holdsResults(path: string): Promise<boolean> {
  const head = await readStart(path, HEAD_BYTES).catch(() => new Uint8Array());
  const text = new TextDecoder().decode(head);
  return text === "" || RESULTS.some((pattern) => pattern.test(text));
}

/** Makes the folder where it does not exist. */
async function folderTarget(path: string, { folders }: Inputs): Promise<Destination> {
  const info = await stat(path).catch(() => null);
  if (info !== null && !info.isDirectory())
    throw new UsageError(`--output-dir: ${path} is a file, wanted a folder (--output writes all pages into one file)`);
  for (const folder of info === null ? [] : folders)
    if (await isInside(folder, path))
      throw new UsageError(`--output-dir: the input ${folder} is in ${path}, wanted a folder of its own`);
  await makeFolders(path).catch((error: unknown) => {
    throw new UsageError(`--output-dir: ${path} cannot be made: ${fileReason(error)}`);
  });
  return { kind: "folder", path };
}

/** Makes a folder and those above it. Node's own `recursive` runs forever where a folder takes no more, as `/proc`. */
async function makeFolders(path: string): Promise<void> {
  if ((await statOrNull(path)) !== null) return;
  if (dirname(path) !== path) await makeFolders(dirname(path));
  try {
    await mkdir(path);
  } catch (error) {
    if (!(await isFolder(path))) throw error; // made meanwhile
  }
}

async function isInside(path: string, folder: string): Promise<boolean> {
  const way = relative(await realpath(folder), await realpath(path));
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way); // absolute: on another drive
}

/** Throws UsageError for `--output FOLDER`, with what to use instead. */
export async function checkNoFolder(args: Arguments): Promise<void> {
  const file = textOption(args, "output");
  if (file !== undefined && (await isFolder(file)))
    throw new UsageError(`--output: ${file} is a folder, wanted a file (--output-dir writes one file a page)`);
}

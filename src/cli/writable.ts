import { access, constants } from "node:fs/promises";
import { dirname } from "node:path";
import { fileReason } from "../node/file-errors.js";
import { type FileName, fileKey, followLinks, isSameFile, statOrNull } from "../node/file-key.js";
import { type Output, UsageError } from "./io.js";

/** A file that a run reads, and what a message calls it: `one of the inputs`. */
export interface ReadFile {
  readonly file: FileName;
  readonly what: string;
}

/**
 * Throws UsageError where a file cannot be written: before a long run, not after it. Nothing is opened.
 *
 * @param label what the file was given as: `--output`
 */
export async function checkWritable(label: string, file: string): Promise<void> {
  const reason = await reasonNotWritable(file).catch((error: unknown) => `${file}: ${fileReason(error)}`);
  if (reason !== null) throw new UsageError(`${label}: ${reason}`);
}

async function reasonNotWritable(file: string): Promise<string | null> {
  const older = await statOrNull(file);
  if (older?.isDirectory() || /[\\/]$/u.test(file)) return `${file} is a folder, wanted a file`;
  if (older !== null && !(await isWritable(file))) return `no permission to write ${file}`;
  if (older !== null && !older.isFile()) return null; // a pipe or a device, which is written straight
  const folder = dirname(await followLinks(file));
  if ((await statOrNull(folder)) === null) return `no such folder: ${folder}`;
  return (await isWritable(folder)) ? null : `cannot write into the folder ${folder}`;
}

async function isWritable(path: string): Promise<boolean> {
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** Throws UsageError where a file that is to be written is one of those that are read, by whatever name or link. */
export async function checkNotRead(label: string, file: FileName, reads: readonly ReadFile[]): Promise<void> {
  for (const read of reads) {
    if (await isSameFile(file, read.file))
      throw new UsageError(`${label}: ${typeof file === "number" ? "it" : file} is ${read.what}, wanted another file`);
  }
}

/** The number of the open file that a stream is, where the shell made it one: `> FILE`, `< FILE`. */
export async function redirectedFile(stream: Pick<Output, "fd">): Promise<number | null> {
  const { fd } = stream;
  if (fd === undefined) return null;
  return (await fileKey(fd)) === null ? null : fd;
}

import { fstat, type Stats } from "node:fs";
import { readlink, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";

/** Links that are followed one after another before they count as a circle, as in Linux. */
const MOST_LINKS = 40;

const fstatOf = promisify(fstat);

/** A path, or the number of an open file. */
export type FileName = string | number;

/**
 * What the file system knows a file or folder by, equal for all its names and links. Null for what does not exist, for
 * streams and devices, and where the file system gives no numbers.
 */
export async function fileKey(file: FileName): Promise<string | null> {
  const options = { bigint: true } as const;
  const info = await (typeof file === "number" ? fstatOf(file, options) : stat(file, options)).catch(() => null);
  if (info === null || info.ino === 0n) return null;
  return info.isFile() || info.isDirectory() ? `${info.dev}:${info.ino}` : null;
}

/** True for a folder, which standard input can be too. */
export async function isFolder(file: FileName): Promise<boolean> {
  const info = await (typeof file === "number" ? fstatOf(file) : stat(file)).catch(() => null);
  return info?.isDirectory() === true;
}

/** True where two names stand for one file, also where it does not exist yet. */
export async function isSameFile(a: FileName, b: FileName): Promise<boolean> {
  const [keyA, keyB] = await Promise.all([fileKey(a), fileKey(b)]);
  if (keyA !== null || keyB !== null) return keyA === keyB;
  if (typeof a === "number" || typeof b === "number") return a === b;
  const [pathA, pathB] = await Promise.all([realPath(a), realPath(b)]);
  return pathA === pathB;
}

/** The path without links of a file that need not exist; where its folder does not exist either, the path in full. */
async function realPath(path: string): Promise<string> {
  const target = resolve(await followLinks(path));
  const folder = await realpath(dirname(target)).catch(() => dirname(target));
  return join(folder, basename(target));
}

/** What a link leads to, which need not exist; any other path as it is. */
export async function followLinks(file: string): Promise<string> {
  let path = file;
  for (let links = 0; links < MOST_LINKS; links++) {
    const link = await readlink(path).catch(() => null);
    if (link === null) break;
    path = resolve(await realpath(dirname(path)), link);
  }
  return path;
}

/** The full path of a file that need not exist, a link to it followed. */
export async function pathInFull(file: string): Promise<string> {
  return resolve(await followLinks(file));
}

/** What stands at a path, links followed; null for nothing. Throws what else the file system throws. */
export async function statOrNull(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

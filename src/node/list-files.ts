import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type FileName, fileKey } from "./file-key.js";

/** Endings of files that are passed over in a folder, because browsers save them beside pages or an index has them. A file named directly is always read. */
const NOT_A_PAGE =
  /\.(?:css|js|mjs|map|json|xml|rss|png|jpe?g|gif|webp|avif|svg|ico|bmp|woff2?|ttf|otf|eot|mp[34]|webm|ogg|wav|pdf|zip|tar|tgz|exe|bin|lock|part)$/iu;

/**
 * The files that a path stands for: itself, or for a folder every file below it, sorted by name in each folder (by code
 * unit, so the order is the same everywhere). Hidden files, sockets and pipes, and what is clearly no page (styles,
 * scripts, images) are passed over; links are followed, and a folder that links to itself is read once. A broken link or
 * a folder that cannot be opened is listed itself, so that reading it reports it. Throws where the path itself does not exist.
 *
 * @param except files and folders that are passed over in a folder, by whatever name they stand there: what is written meanwhile
 */
export async function* listFiles(path: string, except: readonly FileName[] = []): AsyncGenerator<string> {
  const info = await stat(path);
  if (!info.isDirectory()) {
    yield path;
    return;
  }
  const keys = await Promise.all(except.map(fileKey));
  yield* listFolder(path, { seen: new Set(), except: new Set(keys.filter((key) => key !== null)) });
}

interface Walk {
  /** Keys of the folders that were listed. */
  readonly seen: Set<string>;
  readonly except: ReadonlySet<string>;
}

async function* listFolder(folder: string, walk: Walk): AsyncGenerator<string> {
  const { dev, ino } = await stat(folder, { bigint: true });
  const key = `${dev}:${ino}`;
  if (walk.seen.has(key) || walk.except.has(key)) return;
  walk.seen.add(key);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    yield folder;
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    const kind = await kindOf(entry, path);
    if (kind === "folder") yield* listFolder(path, walk);
    else if (kind === "file" && !NOT_A_PAGE.test(entry.name) && !(await isExcept(path, walk))) yield path;
  }
}

/** Asks the file system only where there is something to pass over: folders can be large. */
async function isExcept(path: string, { except }: Walk): Promise<boolean> {
  return except.size > 0 && except.has((await fileKey(path)) ?? "");
}

async function kindOf(entry: Dirent, path: string): Promise<"file" | "folder" | "other"> {
  if (!entry.isSymbolicLink()) return kindOfEntry(entry);
  try {
    return kindOfEntry(await stat(path));
  } catch {
    return "file";
  }
}

function kindOfEntry(entry: { isFile(): boolean; isDirectory(): boolean }): "file" | "folder" | "other" {
  if (entry.isFile()) return "file";
  return entry.isDirectory() ? "folder" : "other";
}

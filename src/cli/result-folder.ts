import { lstat, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { errorCode, writeError } from "../node/file-errors.js";
import { fileKey } from "../node/file-key.js";
import { startWholeFile } from "../node/write-whole-file.js";
import type { ReadFile } from "./writable.js";

/** A folder that takes one file a page. */
export interface ResultFolder {
  /**
   * Writes a file, in the place of one that an earlier run wrote there; of two pages of one name in this run, the second gets a
   * number. No file that is read, and nothing outside of the folder, is written over.
   *
   * @param name its folders and its name, each a safe name
   * @param ending of the file, as `.json`
   */
  write(name: readonly string[], ending: string, content: string): Promise<void>;
}

/** @param reads files that must not be written over */
export async function openResultFolder(folder: string, reads: readonly ReadFile[]): Promise<ResultFolder> {
  const keys = await Promise.all(reads.map(({ file }) => fileKey(file)));
  const names = new TakenNames(new Set(keys.filter((key) => key !== null)));
  return {
    async write(name, ending, content) {
      let path = folder;
      for (const part of name.slice(0, -1)) path = await names.folder(path, part);
      await writeFile(await names.file(path, name.at(-1) ?? "", ending), content);
    },
  };
}

/** Each file whole or not at all; that it outlasts a power failure would cost more time than the page. */
async function writeFile(path: string, content: string): Promise<void> {
  try {
    const file = await startWholeFile(path, { sync: "none" });
    try {
      await file.write(content);
      await file.close();
      await file.takePlace();
    } catch (error) {
      await file.discard();
      throw error;
    }
  } catch (error) {
    throw writeError(path, error);
  }
}

/** The names that a run has given, so that no page takes the place of another. */
class TakenNames {
  readonly #keys: ReadonlySet<string>;
  /** By path as the least exact disk tells names apart: how often it was asked for. */
  readonly #asked = new Map<string, number>();
  readonly #files = new Set<string>();
  /** As they were made, by path as the least exact disk tells names apart. */
  readonly #folders = new Map<string, string>();

  /** @param keys of the files that must be kept */
  constructor(keys: ReadonlySet<string>) {
    this.#keys = keys;
  }

  /** The path of a folder, which is made. */
  async folder(parent: string, name: string): Promise<string> {
    for (let number = 1; ; number++) {
      const path = join(parent, numbered(name, number));
      const made = this.#folders.get(alike(path));
      if (made !== undefined) return made;
      if (this.#files.has(alike(path)) || !(await makeFolder(path))) continue;
      this.#folders.set(alike(path), path);
      return path;
    }
  }

  /** A path for a file that no other page has, and where nothing stands that must be kept. */
  async file(parent: string, name: string, ending: string): Promise<string> {
    const wanted = alike(join(parent, name + ending));
    for (let number = (this.#asked.get(wanted) ?? 0) + 1; ; number++) {
      const path = join(parent, numbered(name, number) + ending);
      const isTaken = this.#files.has(alike(path)) || this.#folders.has(alike(path));
      if (isTaken || !(await this.#isReplaceable(path))) continue;
      this.#asked.set(wanted, number);
      this.#files.add(alike(path));
      return path;
    }
  }

  async #isReplaceable(path: string): Promise<boolean> {
    const info = await lstat(path).catch(() => null);
    if (info === null || info.isSymbolicLink()) return true; // the link is replaced, not what it leads to
    return info.isFile() && !this.#keys.has((await fileKey(path)) ?? "");
  }
}

/** Some disks take `A` and `a`, or two spellings of `é`, for one name. */
function alike(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

function numbered(name: string, number: number): string {
  return number === 1 ? name : `${name}-${number}`;
}

/** Makes a folder, and says whether it is one; a link, which may lead elsewhere, is none. */
async function makeFolder(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return (await lstat(path)).isDirectory();
    throw writeError(path, error);
  }
}

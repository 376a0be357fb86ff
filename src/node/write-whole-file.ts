import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeError } from "./file-errors.js";
import { followLinks } from "./file-key.js";

/** Permissions of a new file before the umask, and of one that only its owner shall read until it has those of the old one. */
const MODE = Object.freeze({ usual: 0o666, private: 0o600, permissions: 0o777 });

/** Begin and end of the names of temporary files. */
const NAME = Object.freeze({ start: ".nutgraf-", end: ".tmp" });

/** True for the name of a temporary file, with a label where one is given. */
export function isTemporary(name: string, label = ""): boolean {
  return name.startsWith(`${NAME.start}${label}`) && name.endsWith(NAME.end);
}

/** A file that is being written under another name. */
export interface WholeFile {
  /** Where it stands until it takes its place. */
  readonly temporary: string;
  write(content: string | Uint8Array): Promise<void>;
  /** Ends the writing. */
  close(): Promise<void>;
  /** Gives it its name, in the place of an older file. Leaves it where it stands when that fails. */
  takePlace(): Promise<void>;
  /** Removes it; what stood there before stays. */
  discard(): Promise<void>;
}

export interface WholeFileOptions {
  /** Stands in the name of the temporary file. */
  readonly label?: string;
  /** The file whose permissions a new one gets; without it, `file` itself. */
  readonly like?: string;
  /** `disk` waits until the bytes, and then the name, are on the disk, so that they outlast a power failure. */
  readonly sync: "disk" | "none";
}

/** Temporary files of this process that have not taken their place, and its locks. */
const UNFINISHED = new Set<string>();

/** Lets a file of this process be removed where the program is about to end. Gives what forgets it again. */
export function removeAtEnd(file: string): () => void {
  UNFINISHED.add(file);
  return () => UNFINISHED.delete(file);
}

/** Removes the temporary files and locks of this process, at once: for a program that is about to end. */
export function removeUnfinished(): void {
  for (const temporary of UNFINISHED) rmSync(temporary, { force: true });
  UNFINISHED.clear();
}

/**
 * Opens a file of another name in the folder of `file`, which takes the place of `file` when it is complete. Its name begins with
 * a dot, so that no reader of the folder takes it for a page. It has the permissions of the file that it replaces; a link
 * is replaced itself. Throws what the file system throws.
 */
export async function startWholeFile(file: string, options: WholeFileOptions): Promise<WholeFile> {
  const { label = "", like = file, sync } = options;
  const temporary = join(dirname(file), `${NAME.start}${label}${randomUUID()}${NAME.end}`);
  UNFINISHED.add(temporary);
  const handle = await openLike(like, temporary).catch((error: unknown) => {
    UNFINISHED.delete(temporary);
    throw error;
  });
  return {
    temporary,
    write: (content) => handle.writeFile(content),
    async close() {
      if (sync === "disk") await handle.sync();
      await handle.close();
    },
    async takePlace() {
      UNFINISHED.delete(temporary);
      await rename(temporary, file);
      if (sync === "disk") await syncFolder(dirname(file));
    },
    async discard() {
      await handle.close().catch(() => {}); // closed already, where it broke off later
      await rm(temporary, { force: true });
      UNFINISHED.delete(temporary);
    },
  };
}

async function openLike(file: string, temporary: string): Promise<FileHandle> {
  const older = await stat(file).catch(() => null);
  const handle = await open(temporary, "wx", older === null ? MODE.usual : MODE.private);
  if (older !== null) {
    await handle.chown(older.uid, older.gid).catch(() => {}); // only root may give files away
    await handle.chmod(older.mode & MODE.permissions).catch(() => {}); // not every disk has permissions
  }
  return handle;
}

/** Waits until the folder's entries are on the disk, where folders can be opened. Windows keeps entries safe without it. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = process.platform === "win32" ? null : await open(folder, "r").catch(() => null);
  await handle?.sync().finally(() => handle.close());
}

/**
 * Writes a file whole or not at all. Whenever it breaks off, power failures too, the file holds either all of the bytes or
 * what it held before: they go to a file of another name in the same folder first, which then takes the file's name. A link is kept,
 * and what it leads to replaced. The folder must exist. Throws an Error that says why, with the `code` of the file
 * system, and then leaves no file behind.
 */
export async function writeWholeFile(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writePieces(await followLinks(file), [bytes]);
  } catch (error) {
    throw writeError(file, error);
  }
}

/** The same for bytes in several pieces, of a file that is no link. Throws what the file system throws. */
export async function writePieces(
  file: string,
  pieces: readonly Uint8Array[],
  options: Omit<WholeFileOptions, "sync"> = {},
): Promise<void> {
  const whole = await startWholeFile(file, { ...options, sync: "disk" });
  try {
    for (const piece of pieces) await whole.write(piece);
    await whole.close();
    await whole.takePlace();
  } catch (error) {
    await whole.discard();
    throw error;
  }
}

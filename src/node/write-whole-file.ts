import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeError } from "./file-errors.js";
import { followLinks } from "./file-key.js";

/** Permissions of a new file before the umask, and of one that only its owner shall read until it has those of the old one. */
const MODE = Object.freeze({ usual: 0o666, private: 0o600, permissions: 0o777 });

/** A file that is being written under another name. */
export interface WholeFile {
  /** Where it stands until it takes its place. */
  readonly temporary: string;
  write(content: string | Uint8Array): Promise<void>;
  /** Ends the writing. With `sync`, waits until all bytes are on the disk. */
  close(options?: { readonly sync: boolean }): Promise<void>;
  /** Gives it its name, in the place of an older file. Leaves it where it stands when that fails. */
  takePlace(): Promise<void>;
  /** Removes it; what stood there before stays. */
  discard(): Promise<void>;
}

/** Temporary files of this process that have not taken their place. */
const UNFINISHED = new Set<string>();

/** Removes the temporary files of this process, at once: for a program that is about to end. */
export function removeUnfinished(): void {
  for (const temporary of UNFINISHED) rmSync(temporary, { force: true });
  UNFINISHED.clear();
}

/**
 * Opens a file of another name in the folder of `file`, which takes the place of `file` when it is complete. Its name begins with
 * a dot, so that no reader of the folder takes it for a page. It has the permissions of the file that it replaces; a link
 * is replaced itself. Throws what the file system throws.
 */
export async function startWholeFile(file: string): Promise<WholeFile> {
  const temporary = join(dirname(file), `.nutgraf-${randomUUID()}.tmp`);
  UNFINISHED.add(temporary);
  const handle = await openLike(file, temporary).catch((error: unknown) => {
    UNFINISHED.delete(temporary);
    throw error;
  });
  return {
    temporary,
    write: (content) => handle.writeFile(content),
    async close({ sync } = { sync: false }) {
      if (sync) await handle.sync();
      await handle.close();
    },
    async takePlace() {
      await rename(temporary, file);
      UNFINISHED.delete(temporary);
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

/** Waits until the folder's entries are on the disk. Windows does not open folders and keeps entries safe without it. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Writes a file whole or not at all. Whenever it breaks off, power failures too, the file holds either all of the bytes or
 * what it held before: they go to a file of another name in the same folder first, which then takes the file's name. A link is kept,
 * and what it leads to replaced. The folder must exist. Throws an Error that says why, with the `code` of the file
 * system, and then leaves no file behind.
 */
export async function writeWholeFile(file: string, bytes: Uint8Array): Promise<void> {
  try {
    const target = await followLinks(file);
    const whole = await startWholeFile(target);
    try {
      await whole.write(bytes);
      await whole.close({ sync: true });
      await whole.takePlace();
    } catch (error) {
      await whole.discard();
      throw error;
    }
    await syncFolder(dirname(target));
  } catch (error) {
    throw writeError(file, error);
  }
}

import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Writes a new file and waits until its bytes are on the disk. */
async function writeNew(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Waits until the folder's entries are on the disk. Windows does not open folders and keeps entries safe without it. */
async function syncFolder(folder: string): Promise<void> {
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
 * what it held before: they go to a file of another name in the same folder first, which then takes the file's name. The folder
 * must exist. Throws what the file system throws ("ENOENT", "EACCES", "ENOSPC"), and then leaves no file behind.
 */
export async function writeWholeFile(file: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(file);
  const temporary = join(folder, `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    await writeNew(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

import { readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { checksum } from "../checksum.js";
import { PARTS, type PartLimits, planStore } from "../corpus/store-plan.js";
import type { Corpus } from "../related/corpus.js";
import { stateOf } from "../related/corpus-state.js";
import { parseSaveOptions, type SaveCorpusOptions } from "../store-options.js";
import { writeError } from "./file-errors.js";
import { type LockedFile, whileLocked } from "./file-lock.js";
import {
  partFolder,
  partName,
  rememberParts,
  removeOrphans,
  removeUnnamed,
  storedParts,
  writeParts,
} from "./part-files.js";
import { isTemporary, writePieces } from "./write-whole-file.js";

/**
 * Writes a corpus to a file, for `loadCorpus`. Whenever it breaks off, power failures too, the file holds either all of the
 * new corpus or what it held before. The folder must exist. A corpus of some thousand documents and more stands in part files in the folder
 * `FILE.parts` too, which are not written again while they stay as they are.
 *
 * One writer at a time: another one waits for its lock, `FILE.lock`. Of two that save different corpora the later one wins;
 * `updateCorpus` loses nothing.
 *
 * Throws an Error that names the file and says why it cannot be written, with the `code` of the file system ("ENOENT",
 * "EACCES", "ENOSPC"), and then leaves no file behind, and `FileLockedError`.
 */
export async function saveCorpus(corpus: Corpus, file: string, options: SaveCorpusOptions = {}): Promise<void> {
  await whileLocked(file, (locked) => writeCorpus(corpus, file, locked), parseSaveOptions(options));
}

/**
 * What `saveCorpus` does while the file is locked.
 *
 * @param limits when it is written in parts
 */
export async function writeCorpus(
  corpus: Corpus,
  file: string,
  { path, wasLeft }: LockedFile,
  limits: PartLimits = PARTS,
): Promise<void> {
  const label = `${checksum(new TextEncoder().encode(basename(path))).toString(16)}-`;
  try {
    if (wasLeft) await removeLeftovers(path, label);
    const state = stateOf(corpus);
    if (state === undefined) {
      await writePieces(path, [corpus.toBytes()], { label });
      return await removeOrphans(path, []);
    }
    const folder = partFolder(path);
    const stored = await storedParts(state.index, folder);
    const plan = planStore(state.settings, state.index, stored, partName, limits);
    await writeParts(path, plan.newParts);
    await writePieces(path, [plan.main], { label });
    rememberParts(state.index, folder, plan);
    await removeOrphans(path, [...plan.vocabulary, ...plan.segments.values()]);
  } catch (error) {
    await removeUnnamed(path).catch(() => {}); // the error is of more use than another one
    throw writeError(file, error);
  }
}

/** Removes the main file that a writer who died had not completed. */
async function removeLeftovers(path: string, label: string): Promise<void> {
  const folder = dirname(path);
  const names = (await readdir(folder)).filter((name) => isTemporary(name, label));
  await Promise.all(names.map((name) => rm(join(folder, name), { force: true })));
}

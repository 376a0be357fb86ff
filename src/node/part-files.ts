import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, rmdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { CorpusIndex } from "../corpus/corpus-index.js";
import { partsOf } from "../corpus/corpus-parts.js";
import type { Pieces, Sections } from "../corpus/section-file.js";
import type { Segment } from "../corpus/segment.js";
import { type Part, readPart, readSnapshot, type Snapshot, type VocabularyPart } from "../corpus/snapshot.js";
import type { NewPart, StoredParts, StorePlan } from "../corpus/store-plan.js";
import { InvalidFileError } from "../errors.js";
import { errorCode, fileReason } from "./file-errors.js";
import { pathInFull, statOrNull } from "./file-key.js";
import { isTemporary, syncFolder, writePieces } from "./write-whole-file.js";

/** The folder of the parts of a corpus, beside its main file. */
export function partFolder(file: string): string {
  return `${file}.parts`;
}

const EXTENSION = ".part";
const PART_NAME = /^[0-9a-f]{32}\.part$/;

function partPath(folder: string, { name }: Part): string {
  return join(folder, `${name}${EXTENSION}`);
}

/** The name of a part, by what it holds: the first two pieces have checksums of all the others. */
export function partName([prefix, header]: Pieces): string {
  const hash = createHash("sha256");
  for (const piece of [prefix, header]) if (piece !== undefined) hash.update(piece);
  return hash.digest("hex").slice(0, 32);
}

/** In which files an index stands, in so far as it was stored or read. */
interface Stored {
  readonly folder: string;
  readonly vocabulary: readonly VocabularyPart[];
  readonly segments: WeakMap<Segment, Part>;
}

const STORED = new WeakMap<CorpusIndex, Stored>();

/** Remembers which parts hold an index, so that they are not written again. */
export function rememberParts(
  index: CorpusIndex,
  folder: string,
  { vocabulary, segments }: Pick<StorePlan, "vocabulary" | "segments">,
): void {
  STORED.set(index, { folder, vocabulary, segments: new WeakMap(segments) });
}

/** The parts of an index that are in a folder still: another writer may have removed them. */
export async function storedParts(index: CorpusIndex, folder: string): Promise<StoredParts> {
  const stored = STORED.get(index);
  if (stored?.folder !== folder) return { vocabulary: [], segments: new WeakMap() };
  const sizes = await partSizes(folder);
  const isThere = (part: Part | undefined) => part !== undefined && sizes.get(part.name) === part.bytes;
  const missing = stored.vocabulary.findIndex((part) => !isThere(part));
  return {
    vocabulary: stored.vocabulary.slice(0, missing < 0 ? undefined : missing), // those after one count on it
    segments: {
      get(segment) {
        const part = stored.segments.get(segment);
        return isThere(part) ? part : undefined;
      },
    },
  };
}

/** The names in a folder; none where there is no folder. */
async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  });
}

async function partSizes(folder: string): Promise<ReadonlyMap<string, number>> {
  const names = (await namesIn(folder)).filter((name) => PART_NAME.test(name));
  const infos = await Promise.all(names.map((name) => statOrNull(join(folder, name)))); // null: removed meanwhile
  return new Map(names.map((name, i) => [name.slice(0, -EXTENSION.length), infos[i]?.size ?? 0]));
}

/** Bytes of all files of a corpus. */
export async function corpusBytes(file: string): Promise<number> {
  const path = await pathInFull(file);
  const parts = await partSizes(partFolder(path));
  return [...parts.values()].reduce((sum, size) => sum + size, (await stat(path)).size);
}

/**
 * Writes new parts. Throws what the file system throws.
 *
 * @param file the main file, whose permissions they get
 */
export async function writeParts(file: string, parts: readonly NewPart[]): Promise<void> {
  if (parts.length === 0) return;
  const folder = partFolder(file);
  const made = await mkdir(folder, { recursive: true, mode: await folderMode(file) });
  if (made !== undefined) await syncFolder(dirname(folder));
  for (const { part, pieces } of parts) await writePieces(partPath(folder, part), pieces, { like: file });
}

const FOLDER_MODE = 0o777;

/** Who may read the main file may open the folder. */
async function folderMode(file: string): Promise<number> {
  const main = await stat(file).catch(() => null);
  return main === null ? FOLDER_MODE : (main.mode | ((main.mode & 0o444) >> 2)) & FOLDER_MODE;
}

async function removeEmpty(folder: string): Promise<void> {
  await rmdir(folder).catch(() => {}); // it holds something, or was never made
}

/** Removes the parts that the main file does not name, where it can be read: after a save that failed, before the main file was replaced or after. */
export async function removeUnnamed(file: string): Promise<void> {
  const main = await readFile(file).catch((error: unknown) => (errorCode(error) === "ENOENT" ? null : undefined));
  if (main !== undefined) await removeOrphans(file, main === null ? [] : partsOf(readSnapshot(main)));
}

/** Removes the parts that a corpus no longer names, and what was left half-written. Files of other names stay. */
export async function removeOrphans(file: string, kept: readonly Part[]): Promise<void> {
  const folder = partFolder(file);
  const names = new Set(kept.map(({ name }) => `${name}${EXTENSION}`));
  const orphans = (await namesIn(folder)).filter(
    (name) => (PART_NAME.test(name) || isTemporary(name)) && !names.has(name),
  );
  await Promise.all(orphans.map((name) => rm(join(folder, name), { force: true }).catch(() => {}))); // the next writer tries again
  if (kept.length === 0) await removeEmpty(folder);
}

/**
 * The sections of all parts that a main file names, or the name of one that is missing. Throws `InvalidFileError` that names the part where it
 * cannot be read or is damaged.
 */
export async function readParts(
  folder: string,
  snapshot: Snapshot,
): Promise<ReadonlyMap<Part, Sections> | { readonly missing: string }> {
  const parts = partsOf(snapshot);
  const sections = await Promise.all(parts.map((part) => readPartFile(partPath(folder, part), part)));
  const read = new Map<Part, Sections>();
  for (const [i, part] of parts.entries()) {
    const found = sections[i] ?? null;
    if (found === null) return { missing: `${part.name}${EXTENSION}` };
    read.set(part, found);
  }
  return read;
}

async function readPartFile(path: string, part: Part): Promise<Sections | null> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return null;
    throw new InvalidFileError(`corpus file ${path}`, [{ path: "", message: fileReason(error) }]);
  });
  return bytes && namingFile(path, () => readPart(bytes, part));
}

/** What `read` gives. An `InvalidFileError` of it names the file. */
export function namingFile<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof InvalidFileError) throw new InvalidFileError(`corpus file ${path}`, error.issues);
    throw error;
  }
}

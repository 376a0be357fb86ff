import { readFile } from "node:fs/promises";
import type { Sections } from "../corpus/section-file.js";
import type { Segment } from "../corpus/segment.js";
import { type Part, readSnapshot, type Snapshot } from "../corpus/snapshot.js";
import type { CorpusFunctions } from "../corpus/types.js";
import { InvalidFileError } from "../errors.js";
import { type Corpus, openCorpus } from "../related/corpus.js";
import { stateOf } from "../related/corpus-state.js";
import { fileReason } from "./file-errors.js";
import { pathInFull } from "./file-key.js";
import { namingFile, partFolder, readParts, rememberParts } from "./part-files.js";

interface Source {
  readonly file: string;
  /** Of its parts. */
  readonly folder: string;
  readonly functions: CorpusFunctions;
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new InvalidFileError(`corpus file ${file}`, [{ path: "", message: fileReason(error) }]);
  }
}

/**
 * Reads a corpus that `saveCorpus` or `updateCorpus` wrote, which may be saving it anew at the time. Throws `InvalidFileError` that names the
 * file where it or one of its parts cannot be read, is damaged, or was made by another format version or other stop words or stems.
 *
 * @param functions `stopWords` and `stemmer` where the corpus was made with functions, which a file cannot hold
 */
export async function loadCorpus(file: string, functions: CorpusFunctions = {}): Promise<Corpus> {
  return load({ file, folder: partFolder(await pathInFull(file)), functions }, null);
}

/** @param before the main file of which a part was missing */
async function load(source: Source, before: Buffer | null): Promise<Corpus> {
  const { file, folder } = source;
  const bytes = await readBytes(file);
  const snapshot = namingFile(file, () => readSnapshot(bytes));
  const parts = await readParts(folder, snapshot);
  if (!("missing" in parts)) return openStored(source, snapshot, parts);
  // A writer removes a part when the main file no longer names it: perhaps after we read that one.
  if (before?.equals(bytes) !== true) return load(source, bytes);
  throw new InvalidFileError(`corpus file ${file}`, [
    { path: `part ${parts.missing}`, message: `is not in ${folder}` },
  ]);
}

function openStored(
  { file, folder, functions }: Source,
  snapshot: Snapshot,
  parts: ReadonlyMap<Part, Sections>,
): Corpus {
  const corpus = namingFile(file, () => openCorpus(snapshot, functions, (part) => parts.get(part) ?? new Map()));
  const state = stateOf(corpus);
  const { vocabulary = [], segments = [] } = snapshot.about.parts ?? {};
  const stored = new Map<Segment, Part>();
  for (const [i, part] of segments.entries()) {
    const segment = state?.index.segments[i] ?? null;
    if (part !== null && segment !== null) stored.set(segment, part);
  }
  if (state !== undefined) rememberParts(state.index, folder, { vocabulary, segments: stored });
  return corpus;
}

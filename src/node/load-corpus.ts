import { readFile } from "node:fs/promises";
import type { CorpusFunctions } from "../corpus/types.js";
import { InvalidFileError } from "../errors.js";
import { Corpus } from "../related/corpus.js";
import { fileReason } from "./file-errors.js";

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new InvalidFileError(`corpus file ${file}`, [{ path: "", message: fileReason(error) }]);
  }
}

/**
 * Reads a corpus that `saveCorpus` wrote. Throws `InvalidFileError` that names the file where it cannot be read, is damaged, or was made by another
 * format version or other stop words or stems.
 *
 * @param functions `stopWords` and `stemmer` where the corpus was made with functions, which a file cannot hold
 */
export async function loadCorpus(file: string, functions: CorpusFunctions = {}): Promise<Corpus> {
  const bytes = await readBytes(file);
  try {
    return Corpus.fromBytes(bytes, functions);
  } catch (error) {
    if (error instanceof InvalidFileError) throw new InvalidFileError(`corpus file ${file}`, error.issues);
    throw error;
  }
}

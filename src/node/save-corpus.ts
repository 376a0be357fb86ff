import type { Corpus } from "../related/corpus.js";
import { writeWholeFile } from "./write-whole-file.js";

/**
 * Writes a corpus to a file, for `loadCorpus`. Whenever it breaks off, power failures too, the file holds either all of the
 * new corpus or what it held before. The folder must exist.
 *
 * Throws an Error that names the file and says why it cannot be written, with the `code` of the file system ("ENOENT",
 * "EACCES", "ENOSPC"), and then leaves no file behind.
 */
export async function saveCorpus(corpus: Corpus, file: string): Promise<void> {
  await writeWholeFile(file, corpus.toBytes());
}

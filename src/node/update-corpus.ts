import { differingOptions } from "../corpus/snapshot.js";
import { PARTS, type PartLimits } from "../corpus/store-plan.js";
import type { CorpusFunctions, CorpusOptions } from "../corpus/types.js";
import { InvalidFileError } from "../errors.js";
import { Corpus } from "../related/corpus.js";
import { stateOf } from "../related/corpus-state.js";
import { parseUpdateOptions, type UpdateCorpusOptions } from "../store-options.js";
import { statOrNull } from "./file-key.js";
import { type LockedFile, whileLocked } from "./file-lock.js";
import { loadCorpus } from "./load-corpus.js";
import { writeCorpus } from "./save-corpus.js";

/**
 * Reads a corpus, lets it be changed, and saves it, while no other writer of the file does: nothing that several writers add is lost. Where there is
 * no file, the corpus begins empty. What `change` gives is given back when the corpus is on the disk; where it throws, nothing is saved.
 *
 * Throws what `loadCorpus` and `saveCorpus` throw, and `InvalidFileError` where the file was made with other options.
 *
 * @example await updateCorpus("news.idx", (corpus) => corpus.addAll(articles));
 */
export async function updateCorpus<Result>(
  file: string,
  change: (corpus: Corpus) => Result | Promise<Result>,
  options: UpdateCorpusOptions = {},
): Promise<Result> {
  return updateStored(file, change, options, PARTS);
}

/** What `updateCorpus` does, with limits of when a corpus is stored in parts. */
export async function updateStored<Result>(
  file: string,
  change: (corpus: Corpus) => Result | Promise<Result>,
  options: UpdateCorpusOptions,
  limits: PartLimits,
): Promise<Result> {
  const { corpus: corpusOptions, ifMissing, ...waiting } = parseUpdateOptions(options);
  const update = async (locked: LockedFile) => {
    const isNew = ifMissing === "create" && (await statOrNull(locked.path)) === null;
    const corpus = isNew ? new Corpus(corpusOptions) : await loadMade(file, corpusOptions);
    const result = await change(corpus);
    await writeCorpus(corpus, file, locked, limits);
    return result;
  };
  return whileLocked(file, update, waiting);
}

/** A corpus that was made with these options. */
async function loadMade(file: string, options: CorpusOptions): Promise<Corpus> {
  const corpus = await loadCorpus(file, functionsOf(options));
  const state = stateOf(corpus);
  const issues = state === undefined ? [] : differingOptions(state.settings, options);
  if (issues.length > 0) throw new InvalidFileError(`corpus file ${file}`, issues);
  return corpus;
}

/** Those of the options that a file cannot hold. */
function functionsOf({ stopWords, stemmer, tokenizer, background }: CorpusOptions): CorpusFunctions {
  return {
    ...(typeof stopWords === "function" ? { stopWords } : {}),
    ...(stemmer === undefined ? {} : { stemmer }),
    ...(tokenizer === undefined ? {} : { tokenizer }),
    ...(background === undefined ? {} : { background }),
  };
}

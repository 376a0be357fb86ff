import type { CorpusFunctions } from "../corpus/types.js";
import { InvalidOptionsError } from "../errors.js";
import { loadCorpus } from "../node/load-corpus.js";
import type { Corpus } from "../related/corpus.js";
import { loadBackground } from "./commands/term-options.js";
import { UsageError } from "./io.js";

/**
 * Opens an index by `open`, with the background that `nutgraf index build` makes one with; without it where the index was made without, as by
 * `new Corpus()`. Throws UsageError for one that was made with functions, which only the library can be given.
 */
export async function openWithBackground<Result>(
  file: string,
  open: (functions: CorpusFunctions) => Promise<Result>,
): Promise<Result> {
  const background = await loadBackground();
  try {
    return await open({ background }).catch((error: unknown) => {
      if (namedFunctions(error).includes("background")) return open({});
      throw error;
    });
  } catch (error) {
    const names = namedFunctions(error);
    if (names.length === 0) throw error;
    throw new UsageError(
      `${file} was made with its own ${names.join(" and ")}, which only loadCorpus of nutgraf/node can be given`,
    );
  }
}

/** The functions that an index lacks, or has too many. */
function namedFunctions(error: unknown): readonly string[] {
  const names = ["stopWords", "stemmer", "tokenizer", "background"];
  if (!(error instanceof InvalidOptionsError)) return [];
  return error.issues.map(({ path }) => path).filter((path) => names.includes(path));
}

/** Reads an index. */
export function openIndex(file: string): Promise<Corpus> {
  return openWithBackground(file, (functions) => loadCorpus(file, functions));
}

import { InvalidOptionsError } from "../errors.js";
import { show } from "../validation.js";
import type { CorpusIndex } from "./corpus-index.js";
import { type CorpusSettings, parseCorpusFunctions, parseCorpusOptions } from "./options.js";
import { rulesChecksum } from "./rules-checksum.js";
import { fileError, readSnapshot, type SnapshotHeader, writeSnapshot } from "./snapshot-file.js";
import { indexFromSections, indexToSections } from "./store-index.js";
import { compareText } from "./term-vector.js";
import type { CorpusFunctions } from "./types.js";

type FunctionName = SnapshotHeader["functions"][number];

const FUNCTION_NAMES: readonly FunctionName[] = ["stopWords", "stemmer"];

/** The options that JSON can hold; word lists sorted. */
function dataOf({ stopWords, stemmer: _, ...data }: CorpusSettings): SnapshotHeader["options"] {
  if (stopWords === undefined || typeof stopWords === "function") return data;
  return { ...data, stopWords: [...new Set(stopWords)].sort(compareText) };
}

/** A corpus as bytes. */
export function toSnapshot(settings: CorpusSettings, index: CorpusIndex): Uint8Array {
  const { sections, entries } = indexToSections(index);
  return writeSnapshot(
    {
      options: dataOf(settings),
      functions: FUNCTION_NAMES.filter((name) => typeof settings[name] === "function"),
      rules: rulesChecksum(settings),
      documents: index.numbers.size,
      entries,
    },
    sections,
  );
}

/** Exactly the functions that the corpus was made with are handed in. */
function expectFunctions(given: CorpusFunctions, names: readonly FunctionName[]): void {
  const issues = FUNCTION_NAMES.filter((name) => names.includes(name) !== (given[name] !== undefined)).map((name) => ({
    path: name,
    message: names.includes(name)
      ? "found nothing, wanted the function that the corpus was made with"
      : `found ${show(given[name])}, wanted nothing: the corpus was made without a function for it`,
  }));
  if (issues.length > 0) throw new InvalidOptionsError("Corpus.fromBytes options", issues);
}

/** The options and the index that bytes hold. Throws `InvalidFileError`, or `InvalidOptionsError` where functions are missing. */
export function fromSnapshot(
  bytes: unknown,
  functions: unknown,
): { readonly settings: CorpusSettings; readonly index: CorpusIndex } {
  if (!(bytes instanceof Uint8Array))
    throw new InvalidOptionsError("Corpus.fromBytes", [
      { path: "", message: `found ${show(bytes)}, wanted a Uint8Array` },
    ]);
  const given = parseCorpusFunctions(functions);
  const { header, sections } = readSnapshot(bytes);
  expectFunctions(given, header.functions);
  const settings = parseCorpusOptions({ ...header.options, ...given });
  const rules = rulesChecksum(settings);
  if (rules !== header.rules)
    throw fileError("", `made with other stop words or stems (${header.rules}, now ${rules}): build the corpus again`);
  return { settings, index: indexFromSections(sections, header) };
}

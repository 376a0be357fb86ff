import * as z from "zod/mini";
import { InvalidOptionsError } from "../errors.js";
import { show, wholeNumber } from "../validation.js";
import { canonicalIndex } from "./canonical.js";
import { addSegment, addTerm, type CorpusIndex, emptyIndex } from "./corpus-index.js";
import { toBytes } from "./number-bytes.js";
import { type CorpusSettings, parseCorpusFunctions, parseCorpusOptions, storedOptions } from "./options.js";
import { rulesChecksum } from "./rules-checksum.js";
import { checksumSchema, fileError, readSections, type Sections, writeSections } from "./section-file.js";
import { documentsOf, MOST_DOCUMENTS, type Segment } from "./segment.js";
import { poolSections, readSegment, SectionReader, segmentSections } from "./store-segment.js";
import { compareText } from "./term-vector.js";
import type { CorpusFunctions } from "./types.js";

const functionName = z.enum(["stopWords", "stemmer", "tokenizer", "background"]);
type FunctionName = z.output<typeof functionName>;

/** What is said of the options of a stored corpus. */
export const rulesSchema = {
  options: z.strictObject({ ...storedOptions, stopWords: z.exactOptional(z.array(z.string())) }),
  /** Options that are functions, which the reader hands in. */
  functions: z.array(functionName),
  /** Checksum of the options and of the terms they make: `rulesChecksum`. */
  rules: checksumSchema,
};

const aboutSchema = z.strictObject({
  ...rulesSchema,
  /** Documents of each segment. */
  segments: z.array(wholeNumber(1, MOST_DOCUMENTS)),
});

type Rules = Pick<z.output<typeof aboutSchema>, "options" | "functions" | "rules">;

/** The options that JSON can hold, word lists sorted, and the names of the others. */
export function rulesOf(settings: CorpusSettings): Rules {
  const { stopWords, stemmer: _, tokenizer: __, background: ___, ...data } = settings;
  const isData = stopWords !== undefined && typeof stopWords !== "function";
  return {
    options: isData ? { ...data, stopWords: [...new Set(stopWords)].sort(compareText) } : data,
    functions: functionName.options.filter((name) => settings[name] !== undefined && !(name === "stopWords" && isData)),
    rules: rulesChecksum(settings),
  };
}

/** The options of a stored corpus with the functions that are handed in. Throws where those are not the ones it was made with. */
export function settingsOf({ options, functions, rules }: Rules, handedIn: unknown): CorpusSettings {
  const given = parseCorpusFunctions(handedIn);
  expectFunctions(given, functions);
  const settings = parseCorpusOptions({ ...options, ...given });
  const found = rulesChecksum(settings);
  if (found !== rules)
    throw fileError("", `made with other stop words or stems (${rules}, now ${found}): build the corpus again`);
  return settings;
}

/** Exactly the functions that the corpus was made with are handed in. */
function expectFunctions(given: CorpusFunctions, names: readonly FunctionName[]): void {
  const wrong = functionName.options.filter((name) => names.includes(name) !== (given[name] !== undefined));
  const issues = wrong.map((name) => ({
    path: name,
    message: names.includes(name)
      ? `found nothing, wanted the ${name === "background" ? "background" : "function"} that the corpus was made with`
      : `found ${show(given[name])}, wanted nothing: the corpus was made without one`,
  }));
  if (issues.length > 0) throw new InvalidOptionsError("Corpus.fromBytes options", issues);
}

/** The texts and numbers that all segments share, from the first ones that are not stored yet. */
export function vocabularySections(
  index: CorpusIndex,
  first = { terms: 0, forms: 0, names: 0 },
): [string, Uint8Array][] {
  index.termOf.trim();
  return [
    ...poolSections("terms", index.terms.pool, first.terms),
    ...poolSections("forms", index.forms.pool, first.forms),
    ["termOf", toBytes(index.termOf.values.subarray(first.forms))],
    ...poolSections("names", index.names.pool, first.names),
  ];
}

/** Adds what `vocabularySections` gave to an index. Throws `InvalidFileError`. */
export function addVocabulary(index: CorpusIndex, sections: Sections): void {
  const read = new SectionReader(sections);
  const [terms, forms, names] = [read.pool("terms"), read.pool("forms"), read.pool("names")];
  for (const [name, table, pool] of [
    ["terms", index.terms, terms],
    ["forms", index.forms, forms],
    ["names", index.names, names],
  ] as const) {
    const before = table.size;
    for (let number = 0; number < pool.size; number++)
      if (table.intern(pool.text(number)) !== before + number)
        throw fileError(`section ${name}`, `entry ${number} comes twice`);
  }
  for (let number = 0; number < terms.size; number++) addTerm(index, terms.text(number));
  index.termOf.append(read.numbersBelow("termOf", forms.size, index.terms.size));
}

/** A corpus as bytes, the same for the same documents and options whatever the history. */
export function toSnapshot(settings: CorpusSettings, index: CorpusIndex): Uint8Array {
  const canonical = canonicalIndex(index);
  const segments = canonical.segments.filter((segment): segment is Segment => segment !== null);
  return writeSections(
    { ...rulesOf(settings), segments: segments.map(documentsOf) },
    new Map([
      ...vocabularySections(canonical),
      ...segments.flatMap((segment, i) => segmentSections(String(i), segment)),
    ]),
  );
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
  const { about, sections } = readSections(bytes, aboutSchema);
  const settings = settingsOf(about, functions);
  const index = emptyIndex(settings.background);
  addVocabulary(index, sections);
  for (const [i, documents] of about.segments.entries()) {
    const limits = { forms: index.forms.size, names: index.names.size };
    addSegment(index, readSegment(sections, String(i), documents, limits), `section ${i}.ids`);
  }
  return { settings, index };
}

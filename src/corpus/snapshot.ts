import * as z from "zod/mini";
import { InvalidOptionsError, type Issue } from "../errors.js";
import { show, wholeNumber } from "../validation.js";
import { canonicalIndex } from "./canonical.js";
import { addTerm, type CorpusIndex } from "./corpus-index.js";
import { toBytes } from "./number-bytes.js";
import { type CorpusSettings, parseCorpusFunctions, parseCorpusOptions, storedOptions } from "./options.js";
import { rulesChecksum } from "./rules-checksum.js";
import {
  checksumSchema,
  fileError,
  headerChecksum,
  readSections,
  type Sections,
  writeSections,
} from "./section-file.js";
import { documentsOf, MOST_DOCUMENTS, type Segment } from "./segment.js";
import { poolSections, SectionReader, segmentSections } from "./store-segment.js";
import { compareText } from "./term-vector.js";
import type { CorpusFunctions, CorpusOptions } from "./types.js";

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

/** A file beside the main one, which never changes: a number of bytes, and `headerChecksum`. */
const partSchema = z.strictObject({
  name: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  bytes: wholeNumber(0, Number.MAX_SAFE_INTEGER),
  checksum: checksumSchema,
});
const count = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const vocabularyPartSchema = z.extend(partSchema, { terms: count, forms: count, names: count });

export type Part = z.output<typeof partSchema>;
/** A part that holds so many terms, forms and names more than the ones before it. */
export type VocabularyPart = z.output<typeof vocabularyPartSchema>;

const aboutSchema = z.strictObject({
  ...rulesSchema,
  /** Documents of each segment. */
  segments: z.array(wholeNumber(1, MOST_DOCUMENTS)),
  /** Where not all is in one file: the parts that hold the first texts, and the part of each segment, null for one that is here. */
  parts: z.exactOptional(
    z.strictObject({ vocabulary: z.array(vocabularyPartSchema), segments: z.array(z.nullable(partSchema)) }),
  ),
});

/** The file of a corpus, or its main file, checked but for what its sections hold. */
export interface Snapshot {
  readonly about: z.output<typeof aboutSchema>;
  readonly sections: Sections;
}

type Rules = Pick<z.output<typeof aboutSchema>, "options" | "functions" | "rules">;

/** The options that JSON can hold, word lists sorted. */
function dataOf({ stopWords, stemmer: _, tokenizer: __, background: ___, ...data }: CorpusSettings): Rules["options"] {
  const isData = stopWords !== undefined && typeof stopWords !== "function";
  return isData ? { ...data, stopWords: [...new Set(stopWords)].sort(compareText) } : data;
}

/** What is stored of the options: those that JSON can hold, and the names of the others. */
export function rulesOf(settings: CorpusSettings): Rules {
  const options = dataOf(settings);
  return {
    options,
    functions: functionName.options.filter((name) => settings[name] !== undefined && !(name in options)),
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

/** Reads the header of a corpus and checks its sections. Throws `InvalidFileError`. */
export function readSnapshot(bytes: unknown): Snapshot {
  if (!(bytes instanceof Uint8Array))
    throw new InvalidOptionsError("Corpus.fromBytes", [
      { path: "", message: `found ${show(bytes)}, wanted a Uint8Array` },
    ]);
  return readSections(bytes, aboutSchema);
}

/** The sections of a part. Throws `InvalidFileError` where the bytes are not those that the main file names, or damaged. */
export function readPart(bytes: Uint8Array, part: Part): Sections {
  const { sections } = readSections(bytes, z.strictObject({}));
  const found = headerChecksum(bytes);
  if (bytes.length !== part.bytes || found !== part.checksum)
    throw fileError("header", `checksum ${found}, wanted ${part.checksum}, by which the main file names it`);
  return sections;
}

/** The options given whose values are not those of a corpus. Throws `InvalidOptionsError` for options of no corpus. */
export function differingOptions(settings: CorpusSettings, given: CorpusOptions): readonly Issue[] {
  const wanted = new Map(Object.entries(dataOf(parseCorpusOptions(given))));
  const found = new Map(Object.entries(dataOf(settings)));
  return Object.keys(given).flatMap((path) => {
    const [want, have] = [wanted, found].map((options) => JSON.stringify(options.get(path)) ?? "none");
    return want === have ? [] : [{ path: `option ${path}`, message: `made with ${have}, wanted ${want}` }];
  });
}

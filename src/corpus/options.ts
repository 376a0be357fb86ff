import * as z from "zod/mini";
import { type DocumentFrequencies, isDocumentFrequencies } from "../analysis/document-frequencies.js";
import { parse, present, wanted, wholeNumber } from "../validation.js";
import type { StemWord, StopWords, Tokenizer } from "./types.js";

/**
 * `titleWeight`: 2 and 3 lose 2 to 4 points of precision on articles of two sentences and gain nothing on longer ones.
 * `termsPerDocument`: 64 lose a point on news of 400 words, all terms gain less than half a point. Measured as precision
 * at 10 on three sets of news.
 */
export const CORPUS_DEFAULTS = Object.freeze({
  titleWeight: 1,
  termsPerDocument: 100,
  onDuplicateId: "error" as const,
});

/** Ranges that are refused beyond: a title that counts more often than this drowns any text. */
const HIGHEST_TITLE_WEIGHT = 100;

const functionSchema = <Shape>(what: string) =>
  z.custom<Shape>((value: unknown) => typeof value === "function", wanted(what));

const wordListSchema = z.union([z.array(z.string()), z.set(z.string())]);

/** The options that are data, and so can be stored. */
export const storedOptions = {
  language: z.exactOptional(z.string(wanted("a BCP 47 language")).check(z.minLength(1, wanted("a BCP 47 language")))),
  titleWeight: z._default(wholeNumber(0, HIGHEST_TITLE_WEIGHT), CORPUS_DEFAULTS.titleWeight),
  termsPerDocument: z._default(wholeNumber(1, Number.MAX_SAFE_INTEGER), CORPUS_DEFAULTS.termsPerDocument),
  onDuplicateId: z._default(z.enum(["error", "update"], wanted('"error" or "update"')), CORPUS_DEFAULTS.onDuplicateId),
};

const functionOptions = {
  stopWords: z.exactOptional(
    z.union(
      [functionSchema<Extract<StopWords, CallableFunction>>("a function"), wordListSchema],
      wanted("an array or a set of words, or a function that gives one for a language"),
    ),
  ),
  stemmer: z.exactOptional(functionSchema<StemWord>("a function that gives the stem of a word")),
  tokenizer: z.exactOptional(functionSchema<Tokenizer>("a function that gives the words of a text")),
  background: z.exactOptional(
    z.custom<DocumentFrequencies>(isDocumentFrequencies, wanted("a Corpus, or background of nutgraf/background")),
  ),
};

const optionsSchema = present(
  z.strictObject(
    { ...storedOptions, ...functionOptions },
    wanted(
      "an object of language, stopWords, stemmer, tokenizer, background, titleWeight, termsPerDocument, onDuplicateId",
    ),
  ),
);

const functionsSchema = present(
  z.strictObject(functionOptions, wanted("an object of stopWords, stemmer, tokenizer, background")),
);

/** Options with every default filled in. */
export type CorpusSettings = z.output<typeof optionsSchema>;

/** The options of `new Corpus()`. Throws `InvalidOptionsError`. */
export function parseCorpusOptions(options: unknown): CorpusSettings {
  return parse("corpus options", optionsSchema, options ?? {});
}

/** The functions that are handed to `Corpus.fromBytes`. Throws `InvalidOptionsError`. */
export function parseCorpusFunctions(options: unknown): z.output<typeof functionsSchema> {
  return parse("Corpus.fromBytes options", functionsSchema, options ?? {});
}

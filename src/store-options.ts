import * as z from "zod/mini";
import type { CorpusOptions } from "./corpus/types.js";
import { parse, present, wanted } from "./validation.js";

export interface SaveCorpusOptions {
  /** Seconds to wait for another writer, 60 without it; a number from 0. */
  readonly waitSeconds?: number;
}

export interface UpdateCorpusOptions extends SaveCorpusOptions {
  /**
   * Options of the corpus that is made where there is no file, and functions among them for one that is read. Where the file was made with other
   * values of the options given here, that is an error.
   */
  readonly corpus?: CorpusOptions;
  /** What a missing file is: the beginning of a new corpus, which is what counts without this, or an error. */
  readonly ifMissing?: "create" | "error";
}

const MILLISECONDS = 1000;
const seconds = wanted("a number of seconds from 0");
const saveShape = {
  waitSeconds: z._default(z.number(seconds).check(z.minimum(0, seconds)), 60),
};
const saveSchema = present(z.strictObject(saveShape, wanted("an object of waitSeconds")));
const updateSchema = present(
  z.strictObject(
    {
      ...saveShape,
      corpus: z.exactOptional(z.custom<CorpusOptions>((value) => typeof value === "object")), // checked where a corpus is made
      ifMissing: z._default(z.enum(["create", "error"], wanted('"create" or "error"')), "create"),
    },
    wanted("an object of corpus, ifMissing, waitSeconds"),
  ),
);

/** @returns `wait` in milliseconds */
export function parseSaveOptions(options: SaveCorpusOptions): { readonly wait: number } {
  return { wait: parse("saveCorpus options", saveSchema, options).waitSeconds * MILLISECONDS };
}

/** @returns `wait` in milliseconds */
export function parseUpdateOptions(options: UpdateCorpusOptions) {
  const { waitSeconds, corpus = {}, ifMissing } = parse("updateCorpus options", updateSchema, options);
  return { wait: waitSeconds * MILLISECONDS, corpus, ifMissing };
}

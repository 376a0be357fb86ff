import * as z from "zod/mini";
import type { CorpusOptions } from "./corpus/types.js";
import { parse, present, wanted } from "./validation.js";

/** Who writes a file now. */
export interface LockHolder {
  readonly pid: number;
  /** Name of the machine. */
  readonly host: string;
  /** ISO 8601. */
  readonly since: string;
}

export interface SaveCorpusOptions {
  /** Seconds to wait for another writer, 60 without it; a number from 0. */
  readonly waitSeconds?: number;
  /** Is called once where there is another writer to be waited for. */
  readonly onWait?: (holder: LockHolder) => void;
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
const aFunction = wanted("a function");
const saveShape = {
  onWait: z.exactOptional(
    z.custom<(holder: LockHolder) => void>((value: unknown) => typeof value === "function", aFunction),
  ),
  waitSeconds: z._default(z.number(seconds).check(z.minimum(0, seconds)), 60),
};
const saveSchema = present(z.strictObject(saveShape, wanted("an object of waitSeconds, onWait")));
const updateSchema = present(
  z.strictObject(
    {
      ...saveShape,
      corpus: z.exactOptional(z.custom<CorpusOptions>((value) => typeof value === "object")), // checked where a corpus is made
      ifMissing: z._default(z.enum(["create", "error"], wanted('"create" or "error"')), "create"),
    },
    wanted("an object of corpus, ifMissing, waitSeconds, onWait"),
  ),
);

/** How a writer waits: `wait` in milliseconds. */
type Waiting = Pick<SaveCorpusOptions, "onWait"> & { readonly wait: number };

export function parseSaveOptions(options: SaveCorpusOptions): Waiting {
  const { waitSeconds, ...others } = parse("saveCorpus options", saveSchema, options);
  return { ...others, wait: waitSeconds * MILLISECONDS };
}

export function parseUpdateOptions(options: UpdateCorpusOptions) {
  const { waitSeconds, corpus = {}, ...others } = parse("updateCorpus options", updateSchema, options);
  return { ...others, corpus, wait: waitSeconds * MILLISECONDS };
}

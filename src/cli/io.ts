import type { Writable } from "node:stream";

/** A stream that may be a terminal. `fd` is the number of the open file it writes to. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly fd?: number };

/** Standard input, as far as commands need it. */
export type Input = AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean; readonly fd?: number };

/** What a command reads and writes; tests hand in their own. */
export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** 0 done, 1 some records failed, no page was found or the run broke off, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;
export const EXIT = Object.freeze({ done: 0, someFailed: 1, wrongUsage: 2 });

/** The caller's mistake: a wrong command, option or path. Ends the run with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

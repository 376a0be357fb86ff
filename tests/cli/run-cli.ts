import { Readable } from "node:stream";
import type { ExitCode, Io } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";
import { testOutput } from "./test-output.js";

export interface TestRun {
  readonly stdin?: string | Uint8Array | undefined;
  /** Columns of a terminal to write to; without it, standard output is a pipe. */
  readonly columns?: number;
  readonly env?: Io["env"];
}

export interface Outcome {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process. Without `stdin` it is a terminal. */
export async function runCli(argv: readonly string[], { stdin, columns, env = {} }: TestRun = {}): Promise<Outcome> {
  const stdout = testOutput(columns === undefined ? {} : { isTTY: true, columns });
  const stderr = testOutput();
  const input = Object.assign(Readable.from(stdin === undefined ? [] : [Buffer.from(stdin)]), {
    isTTY: stdin === undefined,
  });
  const code = await run(argv, { stdin: input, stdout, stderr, env });
  return { code, stdout: stdout.written, stderr: stderr.written };
}

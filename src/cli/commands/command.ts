import type { Arguments, CommandSpec, OptionSpec } from "../arguments.js";
import type { ExitCode, Io } from "../io.js";

/** A command: what it takes, and what it does with it. Throws UsageError for the caller's mistakes. */
export interface Command {
  readonly spec: CommandSpec;
  run(args: Arguments, io: Io): Promise<ExitCode>;
}

/** Options that every command has, or several share. */
export const HELP_OPTION = { help: { short: "h", help: "Show this help" } } satisfies Record<string, OptionSpec>;

export const INPUT_OPTIONS = {
  jsonl: { help: "Read every input as JSON Lines, one { id?, url?, html? | text? } a line" },
} satisfies Record<string, OptionSpec>;

export const OUTPUT_OPTIONS = {
  output: { value: "FILE", help: "Write results to FILE, whole or not at all; it must not be an input" },
} satisfies Record<string, OptionSpec>;

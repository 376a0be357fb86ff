import { InvalidFileError, InvalidOptionsError } from "../errors.js";
import { fileReason, hasFileReason } from "../node/file-errors.js";
import { hasFlag, parseArguments } from "./arguments.js";
import { analyzeCommand } from "./commands/analyze-command.js";
import type { Command } from "./commands/command.js";
import { indexCommand } from "./commands/index-command.js";
import { relatedCommand } from "./commands/related-command.js";
import { splitCommand } from "./commands/split-command.js";
import { termsCommand } from "./commands/terms-command.js";
import { commandHelp, programHelp } from "./help.js";
import { EXIT, type ExitCode, type Io, UsageError } from "./io.js";
import { printable } from "./layout/text-width.js";
import { OutputClosed, openSink } from "./sink.js";
import { suggest } from "./suggest.js";
import { readVersion } from "./version.js";

const VERSION_NAMES: ReadonlySet<string> = new Set(["--version", "-v", "-V", "version"]);
const COMMANDS: readonly Command[] = [analyzeCommand, splitCommand, termsCommand, relatedCommand, indexCommand];

/**
 * Runs one command line, without the program's name. Results go to `io.stdout`, messages to `io.stderr`. Never throws and
 * never ends the process; a reader of the output that goes away ends the run as if it were done.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name = "", ...rest] = argv;
  const command = COMMANDS.find(({ spec }) => spec.name === name);
  try {
    return command === undefined ? await runProgram(name, rest, io) : await runCommand(command, rest, io);
  } catch (error) {
    return explain(error, command, io);
  }
}

async function runCommand(command: Command, argv: readonly string[], io: Io): Promise<ExitCode> {
  const args = parseArguments(command.spec, argv);
  if (hasFlag(args, "help")) return print(commandHelp(command.spec), io);
  return command.run(args, io);
}

async function runProgram(name: string, rest: readonly string[], io: Io): Promise<ExitCode> {
  const about = COMMANDS.find(({ spec }) => spec.name === rest[0]);
  if (VERSION_NAMES.has(name)) return print(`${readVersion()}\n`, io);
  if (name === "help" && about !== undefined) return print(commandHelp(about.spec), io);
  if (name === "--help" || name === "-h" || name === "help") return print(help(), io);
  if (name !== "") throw new UsageError(unknownCommand(name));
  io.stderr.write(help());
  return EXIT.wrongUsage;
}

function help(): string {
  return programHelp(COMMANDS.map(({ spec }) => spec));
}

async function print(text: string, io: Io): Promise<ExitCode> {
  const sink = await openSink(undefined, io.stdout);
  await sink.write(text);
  return EXIT.done;
}

function unknownCommand(name: string): string {
  const names = COMMANDS.map(({ spec }) => spec.name);
  const near = suggest(name, names);
  return `unknown command "${name}"${near === null ? "" : ` (did you mean ${near}?)`}; wanted ${names.join(", ")}`;
}

/** What went wrong; what the file system says comes as a sentence. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isRaw = hasFileReason(error) && "path" in error && typeof error.path === "string";
  return isRaw ? `${error.path}: ${fileReason(error)}` : error.message;
}

function explain(error: unknown, command: Command | undefined, io: Io): ExitCode {
  if (error instanceof OutputClosed) return EXIT.done;
  const program = command === undefined ? "nutgraf" : `nutgraf ${command.spec.name}`;
  io.stderr.write(`${program}: ${printable(describe(error))}\n`);
  if (error instanceof UsageError) io.stderr.write(`${program} --help shows how it is used\n`);
  const isUsage = [UsageError, InvalidOptionsError, InvalidFileError].some((kind) => error instanceof kind);
  return isUsage ? EXIT.wrongUsage : EXIT.someFailed;
}

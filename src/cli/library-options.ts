import { InvalidOptionsError } from "../errors.js";
import { type Arguments, textOption } from "./arguments.js";
import { UsageError } from "./io.js";

const NUMBER = /^-?(?:\d{1,15}(?:\.\d{1,15})?|\.\d{1,15})$/u;

/** The value of an option that takes a number, whose range is checked elsewhere. */
export function numberOption(args: Arguments, name: string): number | undefined {
  const text = textOption(args, name);
  if (text === undefined) return undefined;
  if (!NUMBER.test(text)) throw new UsageError(`--${name}: found "${text}", wanted a number`);
  return Number(text);
}

/**
 * Has the library check options. Throws UsageError that names all wrong ones as the command line calls them.
 *
 * @param names options of the command line by the paths of the library, where they differ
 */
export function checkForCli(parse: () => unknown, names: ReadonlyMap<string, string>): void {
  try {
    parse();
  } catch (error) {
    if (!(error instanceof InvalidOptionsError)) throw error;
    const issues = error.issues.map(({ path, message }) => `--${names.get(path) ?? path}: ${message}`);
    throw new UsageError(issues.join("; "));
  }
}

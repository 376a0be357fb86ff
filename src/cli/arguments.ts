import { parseArgs } from "node:util";
import { UsageError } from "./io.js";
import { suggest } from "./suggest.js";

/** An option of a command. Without `value` it is a flag. */
export interface OptionSpec {
  /** Placeholder of its value in the help text: `N`, `json|jsonl`. */
  readonly value?: string;
  readonly help: string;
  /** True where it may be given several times, each adding to the others. */
  readonly isList?: boolean;
  /** Its one letter, where it has one. */
  readonly short?: string;
}

/** What a command takes, for parsing and for its help text. */
export interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  readonly usage: readonly string[];
  readonly about: readonly string[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly examples: readonly string[];
}

/** A command line that has only options its command knows. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** By option name, in the order they were given: one value, of a list any number, of a flag none. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/**
 * Splits a command line into positionals and options. Throws UsageError for an unknown option, a missing value, or two values
 * of an option that takes one.
 */
export function parseArguments(command: CommandSpec, argv: readonly string[]): Arguments {
  const types = Object.entries(command.options).map(
    ([name, { value, short }]) =>
      [name, { type: value === undefined ? "boolean" : "string", ...(short === undefined ? {} : { short }) }] as const,
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(types),
    allowPositionals: true,
    strict: false, // our own messages say what is wanted
    tokens: true,
  });
  const positionals: string[] = [];
  const values = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind === "option") values.set(token.name, withValue(command, values.get(token.name) ?? [], token));
  }
  return { positionals, values };
}

/** The values of an option with the one of a token, which must not silently take the place of another. */
function withValue(command: CommandSpec, given: readonly string[], token: OptionToken): readonly string[] {
  const value = optionValue(command, token);
  if (value === null || given.includes(value)) return given;
  const [first] = given;
  if (first !== undefined && !command.options[token.name]?.isList)
    throw new UsageError(`--${token.name}: found "${first}" and "${value}", wanted one of them`);
  return [...given, value];
}

/** Placeholders of paths, which are never empty. */
const PATHS: ReadonlySet<string> = new Set(["FILE", "FOLDER"]);

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** The value of an option; null for a flag. */
function optionValue(command: CommandSpec, { name, rawName, value, inlineValue }: OptionToken): string | null {
  const spec = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  if (spec === undefined) throw new UsageError(unknownOption(command, rawName));
  if (spec.value === undefined) {
    if (value === undefined) return null;
    throw new UsageError(`--${name}: found "${value}", wanted no value`);
  }
  const isMissing = value === undefined || (value === "" && PATHS.has(spec.value));
  if (isMissing || (!inlineValue && value.startsWith("--"))) {
    throw new UsageError(`--${name}: found no value, wanted ${spec.value}`);
  }
  return value;
}

function unknownOption(command: CommandSpec, rawName: string): string {
  const names = Object.keys(command.options);
  const near = suggest(rawName.replace(/^-+/, ""), names);
  const hint = near === null ? "" : ` (did you mean --${near}?)`;
  return `unknown option ${rawName}${hint}; wanted one of ${names.map((name) => `--${name}`).join(", ")}`;
}

export function hasFlag(args: Arguments, name: string): boolean {
  return args.values.has(name);
}

/** The value of an option, or undefined where it was not given. */
export function textOption(args: Arguments, name: string): string | undefined {
  return args.values.get(name)?.[0];
}

/** The values of an option that may be given several times. */
export function textsOption(args: Arguments, name: string): readonly string[] {
  return args.values.get(name) ?? [];
}

/** The value of an option that takes one of a few words. */
export function choiceOption<Choice extends string>(
  args: Arguments,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = textOption(args, name);
  return value === undefined ? undefined : choiceOf(name, value, choices);
}

function choiceOf<Choice extends string>(name: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UsageError(`--${name}: found "${value}", wanted ${choices.join(", ")}`);
  return choice;
}

/** The values of an option that takes several of a few words, separated by commas or given one by one. */
export function choicesOption<Choice extends string>(
  args: Arguments,
  name: string,
  choices: readonly Choice[],
): readonly Choice[] | undefined {
  return args.values
    .get(name)
    ?.flatMap((value) => value.split(","))
    .map((word) => choiceOf(name, word.trim(), choices));
}

/** The value of an option that takes a whole number of at least `least`. */
export function countOption(args: Arguments, name: string, least: number): number | undefined {
  const value = textOption(args, name);
  if (value === undefined) return undefined;
  const number = /^\d{1,9}$/.test(value) ? Number(value) : -1;
  if (number < least) throw new UsageError(`--${name}: found "${value}", wanted a whole number from ${least}`);
  return number;
}

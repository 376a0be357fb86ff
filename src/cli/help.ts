import type { CommandSpec, OptionSpec } from "./arguments.js";
import { padTo } from "./layout/text-width.js";
import { wrap } from "./layout/wrap.js";

const HELP = Object.freeze({ width: 80, optionColumns: 26 });

/** Help of one command: how it is called, what it does, its options, examples. */
export function commandHelp({ usage, about, options, examples }: CommandSpec): string {
  return [
    ...usage.map((line, i) => `${i === 0 ? "Usage:" : "      "} ${line}`),
    "",
    ...about.flatMap((paragraph) => [...wrap(paragraph, HELP.width), ""]),
    "Options:",
    ...Object.entries(options).flatMap(([name, spec]) => optionHelp(name, spec)),
    "",
    "Examples:",
    ...examples.map((example) => `  ${example}`),
    "",
  ].join("\n");
}

function optionHelp(name: string, { value, help, short, isList }: OptionSpec): string[] {
  const option = `  --${name}${short === undefined ? "" : `, -${short}`}${value === undefined ? "" : ` ${value}`}`;
  const lines = wrap(isList ? `${help}; can be given several times` : help, HELP.width - HELP.optionColumns).map(
    (line, i) => ({ line, start: i === 0 ? option : "" }),
  );
  const isLong = option.length >= HELP.optionColumns;
  const rows = lines.map(({ line, start }) => padTo(isLong ? "" : start, HELP.optionColumns) + line);
  return isLong ? [option, ...rows] : rows;
}

/** Help of the program: its commands. */
export function programHelp(commands: readonly CommandSpec[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 3;
  return [
    "Usage: nutgraf COMMAND [INPUT...] [OPTION...]",
    "",
    ...wrap(
      "Splits scraped web pages, HTML or flattened text, into article and boilerplate, and recommends related articles.",
      HELP.width,
    ),
    "",
    "Commands:",
    ...commands.map(({ name, summary }) => `  ${padTo(name, width)}${summary}`),
    "",
    "Options:",
    "  --help, -h      Show this help; after a command, the help of that command",
    "  --version, -v   Show the version",
    "",
    ...wrap(
      "Results go to standard output, messages to standard error. Exit code: 0 done, 1 some records failed or no page was found, 2 wrong usage.",
      HELP.width,
    ),
    "",
  ].join("\n");
}

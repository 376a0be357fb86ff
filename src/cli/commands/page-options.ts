import type { SplitOptions } from "../../analyze.js";
import { BODY_ROLES } from "../../split/role-lists.js";
import {
  type Arguments,
  choiceOption,
  choicesOption,
  hasFlag,
  type OptionSpec,
  textOption,
  textsOption,
} from "../arguments.js";
import { type Io, UsageError } from "../io.js";
import { FORMATS } from "../result-writer.js";
import { readRules } from "../rules-file.js";
import { HELP_OPTION, INPUT_OPTIONS, OUTPUT_OPTIONS } from "./command.js";

const FAVORS = ["balanced", "precision", "recall"] as const;

/** Options of the commands that turn pages into results. */
export const PAGE_OPTIONS = {
  format: { value: FORMATS.join("|"), help: "Form of the results; a layout for reading where this is a terminal" },
  url: { value: "URL", help: "Address of the page (http or https), as evidence; it is never fetched" },
  favor: { value: FAVORS.join("|"), help: "In doubt: leave text out (precision) or keep it (recall)" },
  "leave-out": { value: "ROLE,...", isList: true, help: `Leave these out of the body: ${BODY_ROLES.join(", ")}` },
  "site-memory": { value: "FILE", help: "Learn into FILE which lines repeat on a site, and use what it knows" },
  rules: { value: "FILE", isList: true, help: "What you know of blocks of your sites, as JSON; it overrules the rest" },
  source: { help: "Add the decoded source, which the spans of blocks index, to JSON" },
  ...INPUT_OPTIONS,
  ...OUTPUT_OPTIONS,
  "output-dir": {
    value: "FOLDER",
    help: "Write one file a page into FOLDER, named after the page: JSON, or what --format says",
  },
  ...HELP_OPTION,
} satisfies Record<string, OptionSpec>;

/** The format that was asked for; undefined where it depends on where the results go. */
export function formatOption(args: Arguments): (typeof FORMATS)[number] | undefined {
  return choiceOption(args, "format", FORMATS);
}

/** The options of `splitPage` that were given. What may be a mistake in the rules is said on standard error. */
export function splitOptions(args: Arguments, io: Io): SplitOptions {
  const favor = choiceOption(args, "favor", FAVORS);
  const leaveOut = choicesOption(args, "leave-out", BODY_ROLES);
  const rules = textsOption(args, "rules").map((file) => readRules(file, io));
  return {
    ...(favor === undefined ? {} : { favor }),
    ...(leaveOut === undefined ? {} : { leaveOut }),
    ...(hasFlag(args, "source") ? { source: true } : {}),
    ...(rules.length === 0 ? {} : { rules: rules.flat() }),
  };
}

/** The address of the page, as it was given. A mistyped one would be passed over like any that a page states. */
export function urlOption(args: Arguments): string | undefined {
  const url = textOption(args, "url");
  if (url === undefined || (URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol))) return url;
  throw new UsageError(`--url: found "${url}", wanted an absolute http or https address, as https://example.com/a`);
}

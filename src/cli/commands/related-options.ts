import { parseRelatedOptions } from "../../related/options.js";
import type { RelatedOptions } from "../../related/types.js";
import {
  type Arguments,
  choiceOption,
  countOption,
  hasFlag,
  type OptionSpec,
  textOption,
  textsOption,
} from "../arguments.js";
import { UsageError } from "../io.js";
import { checkForCli, numberOption } from "../library-options.js";
import { languageOption } from "./term-options.js";

/** As many as a page shows under an article. */
const LIMIT = 5;

const DATE = "DATE";
export const DUPLICATES = ["fold", "keep", "drop"] as const;

/** Options that say which related articles are wanted, and how many. */
export const RELATED_OPTIONS = {
  limit: { value: "N", help: `Give at most N articles (${LIMIT})` },
  since: { value: DATE, help: "Only articles published then or later: a year, month, day or time, as 2025-03" },
  until: { value: DATE, help: "Only articles published then or before; all of the year, month or day counts" },
  language: { value: "LANGUAGE", help: "Only articles read in this language, as en or de" },
  section: { value: "NAME", isList: true, help: "Only articles of this section" },
  "min-score": { value: "SCORE", help: "Leave articles of a lower score out, 0 to 1" },
  "half-life": { value: "DAYS", help: "Newer articles first: a score counts half for every DAYS of age" },
  now: { value: DATE, help: "From when ages count, with --half-life (now)" },
  diversity: { value: "SHARE", help: "How much an article loses for being like those above it, 0 to 1 (0)" },
  duplicates: {
    value: DUPLICATES.join("|"),
    help: "Near copies: under the first of them (fold), each in a place of its own, or nowhere",
  },
  explain: { help: "Give all shared terms, with the share of the score that each adds" },
} satisfies Record<string, OptionSpec>;

/** Options of the command line by the paths of the library's. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["minScore", "min-score"],
  ["recency.halfLifeDays", "half-life"],
  ["recency.now", "now"],
]);

/** How age counts; `now` is asked for here, because the library has no clock. */
function recencyOption(args: Arguments): Pick<RelatedOptions, "recency"> {
  const halfLifeDays = numberOption(args, "half-life");
  const now = textOption(args, "now");
  if (halfLifeDays !== undefined) return { recency: { halfLifeDays, now: now ?? new Date() } };
  if (now !== undefined) throw new UsageError("--now: found no --half-life beside it");
  return {};
}

/** The options of `Corpus.related` that were given. Throws UsageError that names all that are wrong. */
export function relatedOptions(args: Arguments): RelatedOptions {
  const [since, until, language] = [textOption(args, "since"), textOption(args, "until"), languageOption(args)];
  const section = textsOption(args, "section");
  const [minScore, diversity] = [numberOption(args, "min-score"), numberOption(args, "diversity")];
  const duplicates = choiceOption(args, "duplicates", DUPLICATES);
  const options: RelatedOptions = {
    limit: countOption(args, "limit", 1) ?? LIMIT,
    explain: hasFlag(args, "explain"),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(language === undefined ? {} : { language }),
    ...(section.length === 0 ? {} : { section }),
    ...(minScore === undefined ? {} : { minScore }),
    ...(diversity === undefined ? {} : { diversity }),
    ...(duplicates === undefined ? {} : { duplicates }),
    ...recencyOption(args),
  };
  checkForCli(() => parseRelatedOptions("related", options), NAMES);
  return options;
}

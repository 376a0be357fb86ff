import type { CorpusOptions } from "../../corpus/types.js";
import { type Arguments, choiceOption, countOption, hasFlag, type OptionSpec } from "../arguments.js";
import { type FillOptions, ON_DUPLICATE } from "../fill-corpus.js";
import { UsageError } from "../io.js";
import { OUTPUT_OPTIONS } from "./command.js";
import { DUPLICATES } from "./related-options.js";
import { languageOption, loadBackground } from "./term-options.js";

/** Options of `index build`, which an index keeps. */
const BUILD_OPTIONS = {
  language: {
    value: "LANGUAGE",
    help: "build: language of articles that name none (BCP 47); found in the text if not given",
  },
  "title-weight": { value: "N", help: "build: how often a word of the title counts, 0 to 100 (1)" },
  terms: { value: "N", help: "build: keep the N terms of each article that say most (100)" },
} satisfies Record<string, OptionSpec>;

const DUPLICATE_OPTIONS = {
  "on-duplicate": {
    value: ON_DUPLICATE.join("|"),
    help: "build, add: an article whose id is there takes the other's place (update), or is an error",
  },
} satisfies Record<string, OptionSpec>;

const GRAPH_OPTIONS = {
  "min-score": { value: "SCORE", help: "graph: leave articles of a lower score out, 0 to 1" },
  duplicates: {
    value: DUPLICATES.join("|"),
    help: "graph: near copies stand under the first of them, each in a place, or nowhere",
  },
  output: { ...OUTPUT_OPTIONS.output, help: `graph: ${lowerFirst(OUTPUT_OPTIONS.output.help)}` },
} satisfies Record<string, OptionSpec>;

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Options of the actions that keep articles and of `index graph`. */
export const INDEX_OPTIONS = { ...BUILD_OPTIONS, ...DUPLICATE_OPTIONS, ...GRAPH_OPTIONS };

const LISTS = ["duplicates", "clusters", "trending"];

/** The actions that an option has a meaning for. */
const ACTIONS_OF: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...Object.keys(BUILD_OPTIONS).map((name) => [name, ["build"]] as const),
  ...Object.keys(DUPLICATE_OPTIONS).map((name) => [name, ["build", "add"]] as const),
  ...Object.keys(GRAPH_OPTIONS).map((name) => [name, ["graph"]] as const),
  ["since", LISTS],
  ["until", LISTS],
  ["limit", ["graph", ...LISTS]],
]);

/** Throws UsageError for an option that the action would pass over without a word. */
export function checkIndexOptions(action: string, args: Arguments): void {
  for (const [name, actions] of ACTIONS_OF) {
    if (!hasFlag(args, name) || actions.includes(action)) continue;
    const reason =
      action === "add" && name in BUILD_OPTIONS ? ": an index keeps the options that it was built with" : "";
    throw new UsageError(`--${name}: found with ${action}, wanted with ${actions.join(" or ")}${reason}`);
  }
}

/** What becomes of an article whose id is there. */
export function duplicateOption(args: Arguments): FillOptions["onDuplicate"] {
  return choiceOption(args, "on-duplicate", ON_DUPLICATE);
}

/** The options of a new index. */
export async function corpusOptions(args: Arguments): Promise<CorpusOptions> {
  const language = languageOption(args);
  const titleWeight = countOption(args, "title-weight", 0);
  const termsPerDocument = countOption(args, "terms", 1);
  return {
    background: await loadBackground(),
    ...(language === undefined ? {} : { language }),
    ...(titleWeight === undefined ? {} : { titleWeight }),
    ...(termsPerDocument === undefined ? {} : { termsPerDocument }),
  };
}

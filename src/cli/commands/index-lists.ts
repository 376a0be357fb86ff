import type { Corpus } from "../../related/corpus.js";
import type { Period } from "../../related/types.js";
import { type Arguments, choiceOption, countOption, type OptionSpec, textOption } from "../arguments.js";
import { EXIT, type ExitCode, type Io, UsageError } from "../io.js";
import { layoutCluster, layoutDuplicates, layoutTrends } from "../layout/story-layout.js";
import { type Style, styleFor } from "../layout/style.js";
import { openIndex } from "../open-index.js";
import { openSink } from "../sink.js";

const FORMATS = ["json", "jsonl", "text"] as const;

/** Options of the actions that list what an index holds as a whole. */
export const LIST_OPTIONS = {
  since: {
    value: "DATE",
    help: "duplicates, clusters, trending: only articles published then or later: 2026, 2026-03, 2026-03-04 or a time",
  },
  until: {
    value: "DATE",
    help: "duplicates, clusters, trending: only articles published then or before; a day, month or year is taken in whole",
  },
  limit: {
    value: "N",
    help: "Give at most N articles for each (graph: 10), groups of copies (all), clusters (20) or terms (trending: 20)",
  },
} satisfies Record<string, OptionSpec>;

type ListOptions = Period & { readonly limit?: number };

/** What is listed, and how an item or all of them look to a reader. */
interface Listing {
  readonly items: readonly object[];
  readonly layout: (style: Style) => string;
}

const LISTINGS: Readonly<Record<string, (corpus: Corpus, options: ListOptions) => Listing>> = {
  duplicates(corpus, options) {
    const items = corpus.duplicates(options);
    return { items, layout: (style) => items.map((group) => layoutDuplicates(group, corpus, style)).join("") };
  },
  clusters(corpus, options) {
    const items = corpus.clusters(options);
    return { items, layout: (style) => items.map((cluster) => layoutCluster(cluster, style)).join("") };
  },
  trending(corpus, options) {
    if (options.since === undefined && options.until === undefined)
      throw new UsageError("trending: found no --since or --until, wanted the span of time that is asked about");
    const items = corpus.trending(options);
    return { items, layout: (style) => layoutTrends(items, style) };
  },
};

/** The actions of `nutgraf index` that list what an index holds as a whole. */
export const LIST_ACTIONS = Object.entries(LISTINGS).map(([name, listing]) => {
  const action = async ({ file, args, io }: { readonly file: string; readonly args: Arguments; readonly io: Io }) =>
    write(listing(await openIndex(file), listOptions(args)), args, io);
  return [name, action] as const;
});

function listOptions(args: Arguments): ListOptions {
  const [since, until] = [textOption(args, "since"), textOption(args, "until")];
  const limit = countOption(args, "limit", 0);
  return {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(limit === undefined ? {} : { limit }),
  };
}

async function write({ items, layout }: Listing, args: Arguments, io: Io): Promise<ExitCode> {
  const format = choiceOption(args, "format", FORMATS) ?? (io.stdout.isTTY ? "text" : "jsonl");
  const sink = await openSink(undefined, io.stdout);
  if (format === "json") await sink.write(`${JSON.stringify(items, null, 2)}\n`);
  else if (format === "jsonl") for (const item of items) await sink.write(`${JSON.stringify(item)}\n`);
  else await sink.write(items.length === 0 ? "nothing found\n" : layout(styleFor(io.stdout, io.env)));
  return EXIT.done;
}

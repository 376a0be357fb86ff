import { type Analysis, type AnalysisOf, type AnalysisPart, type AnalyzeOptions, analyzePage } from "../../analyze.js";
import { ARTICLE_REPORT, ILLUSTRATED_REPORT } from "../../report/article-report.js";
import { type Arguments, choicesOption, hasFlag } from "../arguments.js";
import { type Io, UsageError } from "../io.js";
import { layoutAnalysis } from "../layout/analysis-layout.js";
import type { Command } from "./command.js";
import { formatOption, PAGE_OPTIONS, splitOptions } from "./page-options.js";
import { type PageJob, runPages } from "./page-run.js";
import { keyTermOptions, loadBackground, TERM_OPTIONS, termsJob } from "./term-options.js";

const PARTS = ["article", "sentences", "keyTerms", "readability"] as const;

/** `nutgraf analyze`: everything that is known about the article of a page. */
export const analyzeCommand: Command = {
  spec: {
    name: "analyze",
    summary: "The article of each page: title, body, metadata, key terms, readability",
    usage: ["nutgraf analyze [FILE|FOLDER|-]... [OPTION...]"],
    about: [
      "Finds the article of each page and what is known about it. Without an input, reads standard input.",
      "A folder stands for every file below it, apart from hidden files, styles, scripts, images and data. Files named .jsonl or .ndjson hold one record a line. " +
        "What is packed with gzip is unpacked.",
      "At a terminal pages are laid out for reading. In a pipe or a file one page gives JSON, several give JSON Lines, each with " +
        "its id: the path, or the id of its record. A record that fails gives { id, error } in its place.",
    ],
    options: {
      terms: { help: "Give only the key terms, as nutgraf terms does" },
      ...TERM_OPTIONS,
      parts: { value: "PART,...", isList: true, help: `Give only these, as JSON: ${PARTS.join(", ")}` },
      images: { help: "Put the images of the body, with their captions, into Markdown and HTML; none are fetched" },
      entities: { help: "Find people, places and organizations too (slower)" },
      ...PAGE_OPTIONS,
    },
    examples: [
      "nutgraf analyze page.html --url https://example.com/news/harbor-opens",
      "nutgraf analyze pages/ --output articles.jsonl",
      "nutgraf analyze pages/ --format markdown --output-dir articles/",
      "curl -s https://example.com/ | nutgraf analyze --format markdown",
      "nutgraf analyze pages/ --parts article,keyTerms > articles.jsonl",
      "nutgraf analyze page.html --terms --limit 5",
      "nutgraf analyze pages.jsonl.gz | jq -r .article.title",
    ],
  },
  async run(args, io) {
    if (hasFlag(args, "terms")) return runPages(await termsJob(onlyTerms(args), io), args, io);
    const options = await analyzeOptions(args, io);
    const parts = partsOption(args);
    if (parts === undefined) return runPages(analysisJob(options), args, io);
    return runPages(partsJob({ ...options, parts }), args, io);
  },
};

/** The article under its title. */
export function toMarkdown({ article }: AnalysisOf<"article">): string {
  return (article.title === null ? "" : `# ${article.title}\n\n`) + article.markdown;
}

function analysisJob(options: AnalyzeOptions): PageJob<Analysis> {
  return {
    analyze: (page, site) => analyzePage(page, { ...options, ...site }),
    views: {
      layout: layoutAnalysis,
      text: ({ article }) => article.text,
      markdown: toMarkdown,
      html: options.images === true ? ILLUSTRATED_REPORT : ARTICLE_REPORT,
    },
  };
}

function partsJob(options: AnalyzeOptions & { readonly parts: readonly AnalysisPart[] }): PageJob<AnalysisOf<never>> {
  return { analyze: (page, site) => analyzePage(page, { ...options, ...site }), views: null };
}

function partsOption(args: Arguments): readonly AnalysisPart[] | undefined {
  const parts = choicesOption(args, "parts", PARTS);
  const format = formatOption(args);
  if (parts !== undefined && format !== undefined && format !== "json" && format !== "jsonl")
    throw new UsageError(`--parts: found --format ${format}, wanted json or jsonl`);
  return parts;
}

/** The arguments of `--terms`, beside which nothing else can be asked for. */
function onlyTerms(args: Arguments): Arguments {
  const other = ["parts", "entities", "images", "source"].find((name) => hasFlag(args, name));
  if (other !== undefined) throw new UsageError(`found --terms and --${other}, wanted one of them`);
  return args;
}

async function analyzeOptions(args: Arguments, io: Io): Promise<AnalyzeOptions> {
  return {
    ...splitOptions(args, io),
    keyTerms: keyTermOptions(args),
    background: await loadBackground(),
    ...(hasFlag(args, "images") ? { images: true } : {}),
    ...(hasFlag(args, "entities") ? { entities: await loadEntities() } : {}),
  };
}

/** Loaded only where it is asked for: it is larger than all the rest. */
async function loadEntities() {
  const { extractEntities } = await import("../../entities.js");
  return extractEntities;
}

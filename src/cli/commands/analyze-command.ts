import { type Analysis, type AnalysisOf, type AnalyzeOptions, analyzePage } from "../../analyze.js";
import { type Arguments, choiceOption, countOption, hasFlag } from "../arguments.js";
import { layoutAnalysis } from "../layout/analysis-layout.js";
import type { Command } from "./command.js";
import { favorOption, PAGE_OPTIONS, type PageJob, runPages } from "./page-run.js";

const MODES = ["phrases", "words", "both"] as const;

/** `nutgraf analyze`: everything that is known about the article of a page. */
export const analyzeCommand: Command = {
  spec: {
    name: "analyze",
    summary: "The article of each page: title, body, metadata, key terms, readability",
    usage: ["nutgraf analyze [FILE|FOLDER|-]... [OPTION...]"],
    about: [
      "Finds the article of each page and what is known about it. Without an input, reads standard input.",
      "A folder stands for every file below it, hidden files apart. Files named .jsonl or .ndjson hold one record a line. " +
        "What is packed with gzip is unpacked.",
      "At a terminal one page is laid out for reading. In a pipe one page gives JSON, several give JSON Lines, each with " +
        "its id: the path, or the id of its record. A record that fails gives { id, error } in its place.",
    ],
    options: {
      terms: { value: "N", help: "Give at most N key terms" },
      mode: { value: MODES.join("|"), help: "Kind of key terms" },
      entities: { help: "Find people, places and organizations too (slower)" },
      ...PAGE_OPTIONS,
    },
    examples: [
      "nutgraf analyze page.html --url https://example.com/news/harbor-opens",
      "nutgraf analyze pages/ --output articles.jsonl",
      "curl -s https://example.com/ | nutgraf analyze --format markdown",
      "nutgraf analyze pages.jsonl.gz | jq -r .article.title",
    ],
  },
  async run(args, io) {
    return runPages(analysisJob(await analyzeOptions(args)), args, io);
  },
};

/** The article under its title. */
export function toMarkdown({ article }: AnalysisOf<"article">): string {
  return (article.title === null ? "" : `# ${article.title}\n\n`) + article.markdown;
}

function analysisJob(options: AnalyzeOptions): PageJob<Analysis> {
  return {
    analyze: (page) => analyzePage(page, options),
    views: {
      layout: layoutAnalysis,
      text: ({ article }) => article.text,
      markdown: toMarkdown,
    },
  };
}

async function analyzeOptions(args: Arguments): Promise<AnalyzeOptions> {
  const favor = favorOption(args);
  const limit = countOption(args, "terms", 0);
  const mode = choiceOption(args, "mode", MODES);
  return {
    ...favor,
    keyTerms: { ...(limit === undefined ? {} : { limit }), ...(mode === undefined ? {} : { mode }) },
    ...(hasFlag(args, "entities") ? { entities: await loadEntities() } : {}),
  };
}

/** Loaded only where it is asked for: it is larger than all the rest. */
async function loadEntities() {
  const { extractEntities } = await import("../../entities.js");
  return extractEntities;
}

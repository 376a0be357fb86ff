import { type AnalysisOf, analyzePage, splitPage } from "../../analyze.js";
import { ARTICLE_REPORT } from "../../report/article-report.js";
import { SPLIT_REPORT } from "../../report/split-report.js";
import type { Split } from "../../split/types.js";
import { type Arguments, hasFlag } from "../arguments.js";
import { type Io, UsageError } from "../io.js";
import { layoutSplit } from "../layout/split-layout.js";
import { toMarkdown } from "./analyze-command.js";
import type { Command } from "./command.js";
import { formatOption, PAGE_OPTIONS, splitOptions } from "./page-options.js";
import { type PageJob, runPages } from "./page-run.js";

/** `nutgraf split`: the blocks of a page, each with its role. */
export const splitCommand: Command = {
  spec: {
    name: "split",
    summary: "The blocks of each page, body and boilerplate, each with its role",
    usage: ["nutgraf split [FILE|FOLDER|-]... [OPTION...]"],
    about: [
      "Cuts each page into blocks and says of each whether it is body or boilerplate, its role, and how sure that is. No " +
        "block is lost. Inputs and formats are those of nutgraf analyze.",
    ],
    options: {
      explain: { help: "At a terminal, show why each block was judged so (JSON and HTML always say)" },
      ...PAGE_OPTIONS,
    },
    examples: [
      "nutgraf split page.html --explain",
      "nutgraf split page.html --format html --output report.html",
      "nutgraf split page.txt --format text > body.txt",
      "nutgraf split pages/ --format text --output-dir bodies/",
      "nutgraf split --jsonl < pages.jsonl > splits.jsonl",
    ],
  },
  async run(args, io) {
    checkExplain(args);
    return formatOption(args) === "markdown"
      ? runPages(markdownJob(args, io), args, io)
      : runPages(splitJob(args, io), args, io);
  },
};

/** Reasons have no place in the bare body; the other formats have them without the option. */
function checkExplain(args: Arguments): void {
  const format = formatOption(args);
  if (hasFlag(args, "explain") && (format === "text" || format === "markdown"))
    throw new UsageError(
      `--explain: found --format ${format}, which is the body alone; wanted json, jsonl, html, or no --format at a terminal`,
    );
}

/** Markdown is made of the article, which a split does not have. */
function markdownJob(args: Arguments, io: Io): PageJob<AnalysisOf<"article">> {
  const options = { ...splitOptions(args, io), parts: ["article"] } as const;
  return {
    analyze: (page, site) => analyzePage(page, { ...options, ...site }),
    views: { layout: toMarkdown, text: ({ article }) => article.text, markdown: toMarkdown, html: ARTICLE_REPORT },
  };
}

function splitJob(args: Arguments, io: Io): PageJob<Split> {
  const options = splitOptions(args, io);
  const isExplained = hasFlag(args, "explain");
  return {
    analyze: (page, site) => splitPage(page, { ...options, ...site }),
    views: {
      layout: (split, style) => layoutSplit(split, style, { isExplained }),
      text: ({ body }) => body,
      markdown: ({ body }) => body,
      html: SPLIT_REPORT,
    },
  };
}

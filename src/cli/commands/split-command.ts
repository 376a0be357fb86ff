import { type AnalysisOf, analyzePage, splitPage } from "../../analyze.js";
import { ARTICLE_REPORT } from "../../report/article-report.js";
import { SPLIT_REPORT } from "../../report/split-report.js";
import type { Split } from "../../split/types.js";
import { type Arguments, hasFlag } from "../arguments.js";
import { layoutSplit } from "../layout/split-layout.js";
import { toMarkdown } from "./analyze-command.js";
import type { Command } from "./command.js";
import { formatOption, PAGE_OPTIONS, type PageJob, runPages, splitOptions } from "./page-run.js";

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
      explain: { help: "At a terminal, show why each block was judged so (JSON always says)" },
      ...PAGE_OPTIONS,
    },
    examples: [
      "nutgraf split page.html --explain",
      "nutgraf split page.html --format html --output report.html",
      "nutgraf split page.txt --format text > body.txt",
      "nutgraf split --jsonl < pages.jsonl > splits.jsonl",
    ],
  },
  run(args, io) {
    return formatOption(args) === "markdown"
      ? runPages(markdownJob(args), args, io)
      : runPages(splitJob(args), args, io);
  },
};

/** Markdown is made of the article, which a split does not have. */
function markdownJob(args: Arguments): PageJob<AnalysisOf<"article">> {
  const options = { ...splitOptions(args), parts: ["article"] } as const;
  return {
    analyze: (page, site) => analyzePage(page, { ...options, ...site }),
    views: { layout: toMarkdown, text: ({ article }) => article.text, markdown: toMarkdown, html: ARTICLE_REPORT },
  };
}

function splitJob(args: Arguments): PageJob<Split> {
  const options = splitOptions(args);
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

import type { Command } from "./command.js";
import { PAGE_OPTIONS } from "./page-options.js";
import { runPages } from "./page-run.js";
import { TERM_OPTIONS, termsJob } from "./term-options.js";

const { format: _format, source: _source, ...SHARED_OPTIONS } = PAGE_OPTIONS;

/** `nutgraf terms`: key terms to be pasted into a field of tags. */
export const termsCommand: Command = {
  spec: {
    name: "terms",
    summary: "The key terms of each page or text, for a field of tags",
    usage: ["nutgraf terms [FILE|FOLDER|-]... [OPTION...]"],
    about: [
      "Gives the words and phrases that say what the article of each page is about, best first: at a terminal in one line with commas, " +
        "with --format text one a line. Text that holds no article is taken as it stands. Inputs are those of nutgraf analyze.",
    ],
    options: {
      ...TERM_OPTIONS,
      language: { value: "LANGUAGE", help: "Language of the text (BCP 47); found in the text where it is not given" },
      explain: { help: "Show the text with its key terms marked, and what speaks for each" },
      plain: { help: "Take text as it stands, and leave nothing of it out" },
      format: {
        value: "json|jsonl|text|markdown",
        help: "Form of the results; a line to paste where this is a terminal",
      },
      ...SHARED_OPTIONS,
    },
    examples: [
      "nutgraf terms page.html",
      "nutgraf terms page.html --explain",
      "nutgraf terms essay.txt --plain --limit 5 --format text",
      "nutgraf terms pages/ --mode words --output terms.jsonl",
    ],
  },
  async run(args, io) {
    return runPages(await termsJob(args, io), args, io);
  },
};

import type { DocumentFrequencies } from "../../analysis/document-frequencies.js";
import type { KeyTermOptions } from "../../analysis/key-terms.js";
import type { SplitOptions } from "../../analyze.js";
import { type Arguments, choiceOption, countOption, hasFlag, type OptionSpec, textOption } from "../arguments.js";
import { type Io, UsageError } from "../io.js";
import { layoutTerms, markdownOfTerms, textOfTerms } from "../layout/terms-layout.js";
import { type PageTerms, type PageTermsOptions, pageTerms } from "../page-terms.js";
import { formatOption, splitOptions } from "./page-options.js";
import type { PageJob } from "./page-run.js";

export const MODES = ["phrases", "words", "both"] as const;

/** Options of the commands that give key terms. */
export const TERM_OPTIONS = {
  limit: { value: "N", help: "Give at most N key terms (10)" },
  mode: { value: MODES.join("|"), help: "Kind of key terms" },
} satisfies Record<string, OptionSpec>;

/** Mode and limit, where they were given. */
export function keyTermOptions(args: Arguments): Pick<KeyTermOptions, "mode" | "limit"> {
  const limit = countOption(args, "limit", 0);
  const mode = choiceOption(args, "mode", MODES);
  return { ...(limit === undefined ? {} : { limit }), ...(mode === undefined ? {} : { mode }) };
}

/** What gives the key terms of pages and nothing else. Throws UsageError for options that have no meaning there. */
export async function termsJob(args: Arguments, io: Io): Promise<PageJob<PageTerms>> {
  if (formatOption(args) === "html")
    throw new UsageError("--format: found html for key terms, wanted json, jsonl, text or markdown");
  const language = languageOption(args);
  const options = {
    split: splitOptions(args, io),
    keyTerms: {
      ...keyTermOptions(args),
      background: await loadBackground(),
      ...(language === undefined ? {} : { language }),
    },
    isPlain: hasFlag(args, "plain"),
    isExplained: hasFlag(args, "explain"),
  } satisfies PageTermsOptions;
  return {
    analyze: (page, site: Pick<SplitOptions, "siteMemory">) =>
      pageTerms(page, { ...options, split: { ...options.split, ...site } }),
    views: { layout: layoutTerms, text: textOfTerms, markdown: markdownOfTerms, html: null },
    ...(options.isExplained ? { usualFormat: "text" } : {}),
  };
}

/** Loaded only by the commands that give key terms or related articles: it is large. */
export async function loadBackground(): Promise<DocumentFrequencies> {
  const { background } = await import("../../background.js");
  return background;
}

/** The language that was given, undefined where none was. Throws UsageError for one that is none. */
export function languageOption(args: Arguments): string | undefined {
  const language = textOption(args, "language");
  if (language === undefined || isLanguage(language)) return language;
  throw new UsageError(`--language: found "${language}", wanted a BCP 47 language, as en or pt-BR`);
}

function isLanguage(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}

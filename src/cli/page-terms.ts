import { extractKeyTerms, type KeyTermOptions } from "../analysis/key-terms.js";
import type { KeyTerm } from "../analysis/types.js";
import { analyzePage, type SplitOptions } from "../analyze.js";
import { readPage } from "../page/read-page.js";
import type { PageInput } from "../page/types.js";
import type { Status } from "../split/types.js";
import { detectLanguage } from "../text/language.js";
import { whyKeyTerms } from "./why-key-terms.js";

/** A key term and, where it is explained, what speaks for it. */
export interface ExplainedTerm extends KeyTerm {
  readonly why?: readonly string[];
}

/** The key terms of one page or text. */
export interface PageTerms {
  /** Of a text that was taken as it stands, `ok`. */
  readonly status: Status;
  readonly title: string | null;
  /** BCP 47; null where it is not known. */
  readonly language: string | null;
  readonly keyTerms: readonly ExplainedTerm[];
  /** What the spans of the key terms index; only where they are explained. */
  readonly text?: string;
}

export interface PageTermsOptions {
  readonly split: SplitOptions;
  readonly keyTerms: Omit<KeyTermOptions, "title">;
  /** True to take text as it stands, and look for no boilerplate in it. HTML is split all the same. */
  readonly isPlain: boolean;
  readonly isExplained: boolean;
}

type Reading = Pick<PageTerms, "status" | "title" | "language"> & { readonly text: string };

/** Text without an article is a text all the same: an abstract, a paragraph, a caption. */
function readText(page: PageInput, { split, isPlain }: PageTermsOptions): Reading {
  if (isPlain) {
    const { format, isText, source } = readPage(page);
    if (format === "text" && isText) return plainText(source);
  }
  const found = analyzePage(page, { ...split, parts: ["article"], source: true });
  if (found.status === "no-article" && found.format === "text") return plainText(found.source ?? "");
  const { status, article, language } = found;
  return { status, title: article.title, language, text: article.text };
}

function plainText(text: string): Reading {
  return { status: text.trim() === "" ? "empty" : "ok", title: null, language: detectLanguage(text), text };
}

/** The key terms of a page's article; of text that holds none, those of the whole text. */
export function pageTerms(page: PageInput, options: PageTermsOptions): PageTerms {
  const { status, title, language: found, text } = readText(page, options);
  const language = options.keyTerms.language ?? found;
  const about = { ...(language === null ? {} : { language }), ...(title === null ? {} : { title }) };
  const keyTerms = extractKeyTerms(text, { ...options.keyTerms, ...about });
  if (!options.isExplained) return { status, title, language, keyTerms };
  const reasons = whyKeyTerms(keyTerms, text, { ...options.keyTerms, ...about });
  return { status, title, language, keyTerms: keyTerms.map((term, i) => ({ ...term, why: reasons[i] ?? [] })), text };
}

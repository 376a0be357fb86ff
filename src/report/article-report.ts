import type { AnalysisOf } from "../analyze.js";
import type { Article } from "../article/types.js";
import { isErrorRecord } from "../node/error-record.js";
import type { WithId } from "../node/page-results.js";
import type { ErrorRecord } from "../node/types.js";
import { ARTICLE_STYLE } from "./article-style.js";
import { endDocument, type HtmlDocument, startDocument, writeDocument } from "./document.js";
import { escapeText, showControls } from "./escape.js";
import { type PageEntry, STATUS_NOTES, writeEntry, writeFailed, writeStatus } from "./page-entry.js";
import { countOf } from "./tally.js";

/** The article of a page with the page's id, or why there is none. */
export type ArticleEntry = WithId<AnalysisOf<"article">> | ErrorRecord;

/**
 * Articles as one HTML document for reading: title, byline, date, and the body as `article.html` has it. One stands open; of
 * several each is a row that opens. Nothing is loaded.
 *
 * @param entries in the order in which they are to stand
 */
export function articleReport(entries: readonly ArticleEntry[]): string {
  return writeDocument(ARTICLE_REPORT, entries);
}

/** The same for those who write it page by page. */
export const ARTICLE_REPORT: HtmlDocument<ArticleEntry> = {
  start: (isOnePage) => startDocument("Articles", ARTICLE_STYLE, isOnePage),
  page(entry, number, isOnePage) {
    const anchor = `p${number}`;
    if (isErrorRecord(entry)) return writeFailed(entry, anchor, isOnePage);
    return writeEntry(toEntry(entry), anchor, isOnePage);
  },
  end: endDocument,
};

function toEntry({ id, status, article }: WithId<AnalysisOf<"article">>): PageEntry {
  const note = status === "ok" ? countOf(article.wordCount, "word") : STATUS_NOTES[status];
  return {
    id,
    title: article.title,
    summary: [...(status === "ok" ? [] : [writeStatus(status)]), note, ...factsOf(article)],
    content: status === "ok" ? writeArticle(article) : `<p>${writeStatus(status)} ${STATUS_NOTES[status]}</p>\n`,
  };
}

function writeArticle(article: Article): string {
  const { language, direction, html } = article;
  const address = article.canonicalUrl ?? article.url;
  const link = address === null ? [] : [`<a href="${escapeText(address)}">Original</a>`];
  const facts = [...factsOf(article), ...link];
  const line = facts.length === 0 ? "" : `<p class="facts">${facts.join(" · ")}</p>\n`;
  const lang = language === null ? "" : ` lang="${escapeText(language)}"`;
  return `<article${lang} dir="${direction}">\n${line}${showControls(html)}\n</article>\n`;
}

/** HTML for byline, date and site, as far as they are known. */
function factsOf({ byline, published, siteName }: Article): readonly string[] {
  return [
    ...(byline.length === 0 ? [] : [`By <bdi>${escapeText(byline.join(", "))}</bdi>`]),
    ...(published === null ? [] : [`<time datetime="${escapeText(published)}">${escapeText(published)}</time>`]),
    ...(siteName === null ? [] : [`<bdi>${escapeText(siteName)}</bdi>`]),
  ];
}

import type { AnalysisOf } from "../analyze.js";
import type { Article } from "../article/types.js";
import { isErrorRecord } from "../node/error-record.js";
import type { WithId } from "../node/page-results.js";
import type { ErrorRecord } from "../node/types.js";
import { ARTICLE_STYLE } from "./article-style.js";
import { endDocument, type HtmlDocument, type Loads, startDocument, writeDocument } from "./document.js";
import { escapeText, showControls } from "./escape.js";
import { type PageEntry, STATUS_NOTES, writeEntry, writeFailed, writeStatus } from "./page-entry.js";
import { countOf } from "./tally.js";

/** The article of a page with the page's id, or why there is none. */
export type ArticleEntry = WithId<AnalysisOf<"article">> | ErrorRecord;

/**
 * Articles as one HTML document for reading: title, byline, date, and the body as `article.html` has it. One stands open; of
 * several each is a row that opens. Nothing is loaded, so that images do not show.
 *
 * @param entries in the order in which they are to stand
 */
export function articleReport(entries: readonly ArticleEntry[]): string {
  return writeDocument(ARTICLE_REPORT, entries);
}

/** The same for those who write it page by page. */
export const ARTICLE_REPORT: HtmlDocument<ArticleEntry> = makeReport("nothing");

/** The same with the images of articles that were analyzed with them. They are loaded from their sites, by the reader's browser. */
export const ILLUSTRATED_REPORT: HtmlDocument<ArticleEntry> = makeReport("images");

function makeReport(loads: Loads): HtmlDocument<ArticleEntry> {
  return {
    start: (isOnePage) => startDocument("Articles", ARTICLE_STYLE, isOnePage, loads),
    page: writePage,
    end: endDocument,
  };
}

function writePage(entry: ArticleEntry, number: number, isOnePage: boolean): string {
  const anchor = `p${number}`;
  if (isErrorRecord(entry)) return writeFailed(entry, anchor, isOnePage);
  return writeEntry(toEntry(entry), anchor, isOnePage);
}

function toEntry({ id, status, article }: WithId<AnalysisOf<"article">>): PageEntry {
  const isFound = status === "ok";
  const note = isFound ? countOf(article.wordCount, "word") : STATUS_NOTES[status];
  return {
    id,
    title: article.title,
    summary: [...(isFound ? [] : [writeStatus(status)]), note, ...writeDate(article)],
    content: isFound ? writeArticle(article) : `<p>${writeStatus(status)} ${note}</p>\n`,
  };
}

function writeArticle(article: Article): string {
  const { language, direction, html } = article;
  const facts = writeFacts(article);
  const line = facts.length === 0 ? "" : `<p class="facts">${facts.join(" · ")}</p>\n`;
  const lang = language === null ? "" : ` lang="${escapeText(language)}"`;
  return `${line}<article${lang} dir="${direction}">\n${showControls(html)}\n</article>\n`;
}

/** HTML for byline, date, site and address, as far as they are known. */
function writeFacts(article: Article): readonly string[] {
  const { byline, siteName, canonicalUrl, url } = article;
  const address = canonicalUrl ?? url;
  return [
    ...(byline.length === 0 ? [] : [`By <bdi>${escapeText(byline.join(", "))}</bdi>`]),
    ...writeDate(article),
    ...(siteName === null ? [] : [`<bdi>${escapeText(siteName)}</bdi>`]),
    ...(address === null ? [] : [`<a href="${escapeText(address)}">Original</a>`]),
  ];
}

function writeDate({ published }: Article): readonly string[] {
  if (published === null) return [];
  return [`<time datetime="${escapeText(published)}">${escapeText(published.replace("T", " "))}</time>`];
}

import { BASE_STYLE } from "./base-style.js";
import { escapeText } from "./escape.js";

/** What a document loads: nothing, or the images of pages and nothing else. */
export type Loads = "nothing" | "images";

/** No script runs, even if one stood in the page. The empty icon keeps browsers from asking for one. */
function policy(loads: Loads): string {
  const images = loads === "images" ? "data: http: https:" : "data:";
  return `default-src 'none'; style-src 'unsafe-inline'; img-src ${images}; base-uri 'none'; form-action 'none'`;
}

/**
 * Results as one HTML document that needs nothing from elsewhere and no script. It is written page by page, so that memory
 * does not grow with their number: `start`, then every page, then `end`.
 *
 * @typeParam Entry a result with its id, or an error record
 */
export interface HtmlDocument<Entry> {
  start(isOnePage: boolean): string;
  /** One page. `number` is its place in the document, from 1. */
  page(entry: Entry, number: number, isOnePage: boolean): string;
  /** What closes a document of so many pages. */
  end(pages: number): string;
}

/** The whole document of a list of entries. */
export function writeDocument<Entry>(document: HtmlDocument<Entry>, entries: readonly Entry[]): string {
  const isOnePage = entries.length === 1;
  const pages = entries.map((entry, i) => document.page(entry, i + 1, isOnePage));
  return [document.start(isOnePage), ...pages, document.end(entries.length)].join("");
}

/**
 * The head of a document, down to the opening of its `main`, and the heading of several pages.
 *
 * @param title plain text; it is escaped
 * @param style CSS of ours, after the one that all documents share
 */
export function startDocument(title: string, style: string, isOnePage: boolean, loads: Loads = "nothing"): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(loads)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeText(title)} · nutgraf</title>
<link rel="icon" href="data:,">
<style>${BASE_STYLE}${style}</style>
</head>
<body>
<main>
${isOnePage ? "" : `<h1>${escapeText(title)}</h1>\n`}`;
}

/** What closes a document; it says so where there are no pages. */
export function endDocument(pages: number): string {
  return `${pages === 0 ? "<p>No pages.</p>\n" : ""}</main>\n</body>\n</html>\n`;
}

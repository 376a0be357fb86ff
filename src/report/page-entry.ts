import type { ErrorRecord, RecordId } from "../node/types.js";
import type { Status } from "../split/types.js";
import { escapeText } from "./escape.js";

/** What each status means, for a reader who does not know the words. */
export const STATUS_NOTES: Readonly<Record<Status, string>> = {
  ok: "the page has an article",
  empty: "the page has no text",
  "not-text": "an image, an archive, JSON or the like",
  "no-article": "a list, a front page or an error, not an article",
  "consent-wall": "a consent dialog in place of an article",
};

/** A page in a document: what it is headed with, and what it holds. */
export interface PageEntry {
  readonly id: RecordId;
  /** Null where the page has none. */
  readonly title: string | null;
  /** HTML of ours, a few words about the page: shown where the page is one of several. */
  readonly summary: readonly string[];
  /** HTML of ours. */
  readonly content: string;
}

/**
 * One page of a document: open where it is the only one, else a row that opens, so that several are their own table of
 * contents.
 *
 * @param anchor id of the element
 */
export function writeEntry({ id, title, summary, content }: PageEntry, anchor: string, isOnePage: boolean): string {
  const name = `<bdi>${nameOf(id)}</bdi>`;
  const heading = `dir="auto"${title === null ? ' class="none"' : ""}>${escapeText(title ?? "No title on the page")}`;
  if (isOnePage)
    return `<section class="page" id="${anchor}">\n<p class="id">${name}</p>\n<h1 ${heading}</h1>\n${content}</section>\n`;
  const facts = `<span class="id">${name}</span> <span class="short">${summary.join(" · ")}</span>`;
  return `<details class="page" id="${anchor}">\n<summary><h2 ${heading}</h2> ${facts}</summary>\n${content}</details>\n`;
}

/** A page of which there is no result, and why. */
export function writeFailed({ id, error }: ErrorRecord, anchor: string, isOnePage: boolean): string {
  const heading = isOnePage ? "h1" : "h2";
  const name = `<span class="id"><bdi>${nameOf(id)}</bdi></span>`;
  const reason = `<p><span class="status error">${error.code}</span> ${escapeText(error.message)}</p>`;
  return `<section class="page failed" id="${anchor}">\n<${heading}>No result</${heading}> ${name}\n${reason}\n</section>\n`;
}

/** `ok` and the like, in a color of its own. */
export function writeStatus(status: Status): string {
  return `<span class="status ${status}">${status}</span>`;
}

/** A path or the id of a record; `-` is the id of what came from standard input. */
function nameOf(id: RecordId): string {
  if (id === null) return "no id";
  return id === "-" ? "standard input" : escapeText(String(id));
}

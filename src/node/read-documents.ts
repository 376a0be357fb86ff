import { analyzePage } from "../analyze.js";
import type { CorpusDocument } from "../corpus/types.js";
import { corpusDocumentSchema } from "../schemas.js";
import { errorMessage, errorRecord, isErrorRecord } from "./error-record.js";
import type { ErrorRecord, InputRecord, PageRecord, RecordArticle } from "./types.js";

/** Stands in the place of a page that holds no article. */
export interface SkippedPage {
  readonly id: string;
  readonly skipped: string;
}

/**
 * The document a corpus keeps for each page, in order. A record with an `article`, or with both `title` and `text`, is
 * taken as it stands; any other page is split first. Without an id of its own a record is known by its URL, else by its
 * place. Pages without an article are named and left out.
 */
export async function* readDocuments(
  pages: AsyncIterable<PageRecord | ErrorRecord>,
): AsyncGenerator<CorpusDocument | SkippedPage | ErrorRecord> {
  for await (const entry of pages) yield isErrorRecord(entry) ? entry : readDocument(entry);
}

/** The document of one page; see `readDocuments`. */
export function readDocument({ id, page, record, place }: PageRecord): CorpusDocument | SkippedPage | ErrorRecord {
  const documentId = String(id ?? "") || record?.url || place;
  const known = record === null ? null : articleOf(record);
  if (known !== null) return toDocument(documentId, known, record);
  try {
    const { article, status } = analyzePage(page, { parts: ["article"] });
    if (article.text === "") return { id: documentId, skipped: status };
    return toDocument(documentId, article, record);
  } catch (error) {
    return errorRecord(id, "failed", `${place}: ${errorMessage(error)}`);
  }
}

/** The article that a record holds already, or null where it holds a page. */
function articleOf({ article, html, text, title }: InputRecord): RecordArticle | null {
  if (article) return article;
  const isArticle = !html && typeof text === "string" && typeof title === "string";
  return isArticle ? { text } : null;
}

/** What a record says of its article goes before what the page says. */
function toDocument(id: string, article: RecordArticle, record: InputRecord | null): CorpusDocument {
  return corpusDocumentSchema.parse({
    ...withoutAbsent(article),
    ...withoutAbsent(record ?? {}),
    id,
    text: article.text,
  });
}

function withoutAbsent(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}

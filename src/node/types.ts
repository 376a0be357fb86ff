import type { PageInput } from "../page/types.js";

/** What a caller knows a page by: the `id` of its record, or the path of its file. Null where a record has none. */
export type RecordId = string | number | null;

/**
 * Why a record gave no result: `invalid-json` (the line is not JSON), `invalid-record` (JSON of another shape),
 * `line-too-long`, `unreadable` (a file or stream that broke off), `failed` (the analysis itself threw).
 */
export type RecordErrorCode = "invalid-json" | "invalid-record" | "line-too-long" | "unreadable" | "failed";

export interface RecordError {
  readonly code: RecordErrorCode;
  /** Says where, what was found and what was wanted. */
  readonly message: string;
}

/** Stands in the place of a result: one bad record never stops a run. */
export interface ErrorRecord {
  readonly id: RecordId;
  readonly error: RecordError;
}

/** An article as `analyzePage` gives it, as far as a corpus needs it. */
export interface RecordArticle {
  readonly title?: string | null | undefined;
  readonly text: string;
  readonly url?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly section?: string | null | undefined;
  readonly tags?: readonly string[] | null | undefined;
  readonly language?: string | null | undefined;
}

/**
 * One line of a JSON Lines file, as written. It has a page (`html`, or flattened `text`), or the `article` of a page that
 * was analyzed before. The other fields are for a corpus.
 */
export interface InputRecord {
  readonly id?: string | number | null | undefined;
  readonly url?: string | null | undefined;
  readonly html?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly article?: RecordArticle | null | undefined;
  readonly title?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly section?: string | null | undefined;
  readonly tags?: readonly string[] | null | undefined;
  readonly language?: string | null | undefined;
}

/** A line that could be read. */
export interface ReadRecord {
  readonly id: RecordId;
  /** Counted from 1, empty lines too. */
  readonly line: number;
  readonly record: InputRecord;
}

/** A page to analyze, and the record it came from where it came from one. */
export interface PageRecord {
  readonly id: RecordId;
  readonly page: PageInput;
  /** Null where the page is a file of its own. */
  readonly record: InputRecord | null;
  /** Where it stands, for messages: `news.jsonl:12`, `pages/a.html`. */
  readonly place: string;
}

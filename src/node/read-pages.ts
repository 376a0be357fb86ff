import { PAGE, readPage } from "../page/read-page.js";
import type { PageInput } from "../page/types.js";
import { errorRecord, isErrorRecord } from "./error-record.js";
import { fileReason } from "./file-errors.js";
import type { FileName } from "./file-key.js";
import { listFiles } from "./list-files.js";
import { type ByteSource, readStart } from "./read-bytes.js";
import { type ReadRecordsOptions, readRecords } from "./read-records.js";
import type { ErrorRecord, InputRecord, PageRecord } from "./types.js";

const RECORDS_NAME = /\.(?:jsonl|ndjson)(?:\.gz)?$/iu;
const HTML_NAME = /\.x?html?(?:\.gz)?$/iu;

/** A path, or a stream with the name that its pages are reported under. */
export type PageSource = string | { readonly name: string; readonly stream: ByteSource };

export interface ReadPagesOptions extends ReadRecordsOptions {
  /** `auto` (default): files named .jsonl or .ndjson hold records, others are one page each. `always`: every file holds records. */
  readonly records?: "auto" | "always";
  /** Address of the page, where the input is one page. */
  readonly url?: string;
  /** Files and folders that are passed over in a folder: paths, or numbers of open files. */
  readonly except?: readonly FileName[];
}

/** True where the name says that the file holds one record a line. */
export function isRecordsFile(path: string): boolean {
  return RECORDS_NAME.test(path);
}

/**
 * The pages of files, folders and streams, in order. A page of a file of its own has the path as its id, a page of a
 * record has the record's. What cannot be read gives an error record in its place.
 */
export async function* readPages(
  sources: Iterable<PageSource>,
  options: ReadPagesOptions = {},
): AsyncGenerator<PageRecord | ErrorRecord> {
  for (const source of sources) {
    if (typeof source !== "string") yield* readSource(source.name, source.stream, options);
    else yield* readPath(source, options);
  }
}

async function* readPath(path: string, options: ReadPagesOptions): AsyncGenerator<PageRecord | ErrorRecord> {
  try {
    for await (const file of listFiles(path, options.except)) yield* readSource(file, file, options);
  } catch (error) {
    yield errorRecord(path, "unreadable", `${path}: ${fileReason(error)}`);
  }
}

async function* readSource(
  name: string,
  input: string | ByteSource,
  options: ReadPagesOptions,
): AsyncGenerator<PageRecord | ErrorRecord> {
  if (options.records === "always" || isRecordsFile(name)) yield* readRecordPages(name, input, options);
  else yield await readPageFile(name, input, options.url);
}

async function* readRecordPages(
  name: string,
  input: string | ByteSource,
  options: ReadPagesOptions,
): AsyncGenerator<PageRecord | ErrorRecord> {
  for await (const entry of readRecords(input, options)) {
    if (isErrorRecord(entry)) yield errorRecord(entry.id, entry.error.code, `${name}: ${entry.error.message}`);
    else yield { id: entry.id, page: pageOf(entry.record), record: entry.record, place: `${name}:${entry.line}` };
  }
}

async function readPageFile(
  name: string,
  input: string | ByteSource,
  url: string | undefined,
): Promise<PageRecord | ErrorRecord> {
  try {
    const bytes = await readStart(input, PAGE.maxLength + 1); // one more, so that the page reports its limit
    return { id: name, page: pageOfBytes(name, bytes, url), record: null, place: name };
  } catch (error) {
    return errorRecord(name, "unreadable", `${name}: ${fileReason(error)}`);
  }
}

/** A file whose name says HTML is read as HTML; any other, a .txt too, is judged by what it holds. */
function pageOfBytes(name: string, bytes: Uint8Array, url: string | undefined): PageInput {
  const address = url === undefined ? {} : { url };
  if (HTML_NAME.test(name)) return { html: bytes, ...address };
  if (url === undefined) return bytes;
  return readPage(bytes).format === "html" ? { html: bytes, url } : { text: bytes, url };
}

/** The page of a record: its HTML, else its text, else the text of the article it was before. */
function pageOf({ html, text, article, url }: InputRecord): PageInput {
  const address = typeof url === "string" ? { url } : {};
  if (typeof html === "string" && (html !== "" || !text)) return { html, ...address };
  return { text: text ?? article?.text ?? "", ...address };
}

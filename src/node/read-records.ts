import { recordSchema } from "../schemas.js";
import { errorMessage, errorRecord } from "./error-record.js";
import { fileReason } from "./file-errors.js";
import type { ByteSource } from "./read-bytes.js";
import { type Line, readLines } from "./read-lines.js";
import { recordIssues } from "./record-issues.js";
import type { ErrorRecord, InputRecord, ReadRecord, RecordId } from "./types.js";

/** A page is read up to 16 MiB, and JSON can double that with escapes. */
export const RECORDS = Object.freeze({ maxLineBytes: 32 * 1024 * 1024 });

export interface ReadRecordsOptions {
  /** A longer line gives an error record and is not kept in memory. */
  readonly maxLineBytes?: number;
}

/**
 * The records of a JSON Lines file or stream, in order; gzip is unpacked. A line that cannot be used gives an error record
 * in its place, empty lines give nothing, and a file that breaks off gives one error record at its end. HTML in the place of
 * records gives one error record, not one a line. Holds one line at a time. Never throws on what the file holds, nor on a
 * file that is missing.
 *
 * @param input a path, or a stream such as `process.stdin`
 */
export async function* readRecords(
  input: string | ByteSource,
  options: ReadRecordsOptions = {},
): AsyncGenerator<ReadRecord | ErrorRecord> {
  const maxLineBytes = options.maxLineBytes ?? RECORDS.maxLineBytes;
  let isHtml = false; // as long as the first line looks like it, and no other has been read
  let isFirst = true;
  try {
    for await (const line of readLines(input, maxLineBytes)) {
      if (line.text?.trim() === "") continue;
      if (isHtml && !isObjectStart(line)) return;
      isHtml = isFirst && line.text !== null && looksLikeHtml(line.text);
      isFirst = false;
      yield line.text === null ? tooLong(line, maxLineBytes) : readRecord(line.text, line.number);
    }
  } catch (error) {
    yield errorRecord(null, "unreadable", fileReason(error));
  }
}

/** True for the start of a text that opens with a tag, a comment or a doctype, as no JSON does. */
export function looksLikeHtml(start: string): boolean {
  return /^\ufeff?\s*<[!?/a-z]/iu.test(start);
}

/** A line of HTML among records, such as the error page of a server, must not end the run. */
function isObjectStart({ text }: Line): boolean {
  return text === null || /^\s*\{/u.test(text);
}

function tooLong({ number }: Line, maxLineBytes: number): ErrorRecord {
  return errorRecord(null, "line-too-long", `line ${number}: found more than ${maxLineBytes} bytes`);
}

function readRecord(text: string, line: number): ReadRecord | ErrorRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = looksLikeHtml(text)
      ? "looks like HTML, wanted one JSON record a line (a page is read without --jsonl, and not named .jsonl)"
      : `is not JSON: ${errorMessage(error)}`;
    return errorRecord(null, "invalid-json", `line ${line}: ${reason}`);
  }
  const parsed = recordSchema.safeParse(value);
  const issues = parsed.success ? pageIssues(parsed.data) : recordIssues(value, parsed.error.issues);
  if (parsed.success && issues.length === 0) return { id: parsed.data.id ?? null, line, record: parsed.data };
  return errorRecord(idOf(value), "invalid-record", `line ${line}: ${issues.join("; ")}`);
}

/** Which page is meant where there are two; an empty text beside HTML is none, and the other way round. */
function pageIssues({ html, text }: InputRecord): readonly string[] {
  return html && text ? ["found both html and text, wanted one: html, or text where there is no markup"] : [];
}

/** The id of a record that is otherwise wrong, so that its error can be matched. */
function idOf(value: unknown): RecordId {
  if (typeof value !== "object" || value === null || !("id" in value)) return null;
  return typeof value.id === "string" || typeof value.id === "number" ? value.id : null;
}

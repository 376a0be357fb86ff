import { recordSchema } from "../schemas.js";
import { errorMessage, errorRecord } from "./error-record.js";
import type { ByteSource } from "./read-bytes.js";
import { type Line, readLines } from "./read-lines.js";
import type { ErrorRecord, ReadRecord, RecordId } from "./types.js";

/** A page is read up to 16 MiB, and JSON can double that with escapes. */
export const RECORDS = Object.freeze({ maxLineBytes: 32 * 1024 * 1024 });

export interface ReadRecordsOptions {
  /** A longer line gives an error record and is not kept in memory. */
  readonly maxLineBytes?: number;
}

/**
 * The records of a JSON Lines file or stream, in order; gzip is unpacked. A line that cannot be used gives an error record
 * in its place, empty lines give nothing, and a file that breaks off gives one error record at its end. Holds one line at
 * a time. Never throws on what the file holds, nor on a file that is missing.
 *
 * @param input a path, or a stream such as `process.stdin`
 */
export async function* readRecords(
  input: string | ByteSource,
  options: ReadRecordsOptions = {},
): AsyncGenerator<ReadRecord | ErrorRecord> {
  const maxLineBytes = options.maxLineBytes ?? RECORDS.maxLineBytes;
  try {
    for await (const line of readLines(input, maxLineBytes)) {
      if (line.text === null) yield tooLong(line, maxLineBytes);
      else if (line.text.trim() !== "") yield readRecord(line.text, line.number);
    }
  } catch (error) {
    yield errorRecord(null, "unreadable", errorMessage(error));
  }
}

function tooLong({ number }: Line, maxLineBytes: number): ErrorRecord {
  return errorRecord(null, "line-too-long", `line ${number}: found more than ${maxLineBytes} bytes`);
}

function readRecord(text: string, line: number): ReadRecord | ErrorRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return errorRecord(null, "invalid-json", `line ${line}: ${errorMessage(error)}`);
  }
  const parsed = recordSchema.safeParse(value);
  if (parsed.success) return { id: parsed.data.id ?? null, line, record: parsed.data };
  const issues = parsed.error.issues.map(({ path, message }) => [...path.map(String), message].join(": "));
  return errorRecord(idOf(value), "invalid-record", `line ${line}: ${issues.join("; ")}`);
}

/** The id of a record that is otherwise wrong, so that its error can be matched. */
function idOf(value: unknown): RecordId {
  if (typeof value !== "object" || value === null || !("id" in value)) return null;
  return typeof value.id === "string" || typeof value.id === "number" ? value.id : null;
}

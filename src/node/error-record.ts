import type { ErrorRecord, RecordErrorCode, RecordId } from "./types.js";

/** A record that says why there is no result. */
export function errorRecord(id: RecordId, code: RecordErrorCode, message: string): ErrorRecord {
  return { id, error: { code, message } };
}

/** The message of whatever was thrown. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** True for a record or result that is an error. */
export function isErrorRecord(record: object): record is ErrorRecord {
  return "error" in record;
}

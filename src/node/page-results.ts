import { InvalidOptionsError } from "../errors.js";
import type { PageInput } from "../page/types.js";
import { errorMessage, errorRecord, isErrorRecord } from "./error-record.js";
import type { ErrorRecord, PageRecord, RecordId } from "./types.js";

/** A result with the id of the page it was made from. */
export type WithId<Result> = { readonly id: RecordId } & Result;

/**
 * One result or error record a page, in order. A page whose analysis throws, which is a fault of ours, becomes an error
 * record too, so that the rest of the run is kept.
 */
export async function* pageResults<Result extends object>(
  pages: AsyncIterable<PageRecord | ErrorRecord>,
  analyze: (page: PageInput) => Result,
): AsyncGenerator<WithId<Result> | ErrorRecord> {
  for await (const entry of pages) yield pageResult(entry, analyze);
}

/** The result of one page, or the error record that stands in its place. */
export function pageResult<Result extends object>(
  entry: PageRecord | ErrorRecord,
  analyze: (page: PageInput) => Result,
): WithId<Result> | ErrorRecord {
  if (isErrorRecord(entry)) return entry;
  const { id, page, place } = entry;
  try {
    return { id, ...analyze(page) };
  } catch (error) {
    if (error instanceof InvalidOptionsError) throw error; // the caller's mistake, the same for every page
    return errorRecord(id, "failed", `${place}: ${errorMessage(error)}`);
  }
}

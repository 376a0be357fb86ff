import { type Analysis, type AnalyzeOptions, analyzePage } from "../analyze.js";
import { pageResults, type WithId } from "./page-results.js";
import { type ReadPagesOptions, readPages } from "./read-pages.js";
import type { ErrorRecord } from "./types.js";

export interface AnalyzeFilesOptions extends AnalyzeOptions, Pick<ReadPagesOptions, "records" | "maxLineBytes"> {}

/**
 * The analysis of every page in files and folders, in order, one at a time: pages are read as results are asked for, so
 * memory does not grow with their number. A page's `id` is its path, or the id of its record in a .jsonl or .ndjson file
 * (gzip is unpacked). What cannot be read gives `{ id, error }` in its place. Throws for wrong options only.
 *
 * @example for await (const page of analyzeFiles(["pages"])) if (!("error" in page)) console.log(page.article.title);
 */
export async function* analyzeFiles(
  paths: string | readonly string[],
  options: AnalyzeFilesOptions = {},
): AsyncGenerator<WithId<Analysis> | ErrorRecord> {
  const { records, maxLineBytes, ...analyzeOptions } = options;
  const reading: ReadPagesOptions = {
    ...(records === undefined ? {} : { records }),
    ...(maxLineBytes === undefined ? {} : { maxLineBytes }),
  };
  const pages = readPages(typeof paths === "string" ? [paths] : paths, reading);
  yield* pageResults(pages, (page) => analyzePage(page, analyzeOptions));
}

import type { CorpusDocument } from "../corpus/types.js";
import { isErrorRecord } from "../node/error-record.js";
import { readDocuments, type SkippedPage } from "../node/read-documents.js";
import { type ReadPagesOptions, readPages } from "../node/read-pages.js";
import type { ErrorRecord } from "../node/types.js";
import type { Corpus } from "../related/corpus.js";
import { type Inputs, NoPages, noPages } from "./inputs.js";
import type { Io } from "./io.js";
import { countOf } from "./layout/rows.js";
import { printable } from "./layout/text-width.js";
import { pageWork, startProgress } from "./progress.js";

/** What becomes of an article whose id the corpus has: it takes the other's place, or is named on standard error and counts as failed. */
export const ON_DUPLICATE = ["update", "error"] as const;

export interface FillOptions extends Pick<ReadPagesOptions, "records" | "except"> {
  readonly onDuplicate?: (typeof ON_DUPLICATE)[number] | undefined;
}

/** What became of the pages that were to go into a corpus. */
export interface Filled {
  readonly added: number;
  /** Documents that took the place of one of the same id. */
  readonly replaced: number;
  /** Pages without an article. */
  readonly skipped: number;
  readonly failed: number;
}

/**
 * Adds the articles of pages to a corpus, and says on standard error what was left out. Throws NoPages for folders without
 * pages.
 */
export async function fillCorpus(
  corpus: Corpus,
  inputs: Inputs,
  { onDuplicate = "update", ...reading }: FillOptions,
  io: Io,
): Promise<Filled> {
  const { sources } = inputs;
  const filled = { added: 0, replaced: 0, skipped: 0, failed: 0 };
  const progress = await startProgress(io, pageWork(sources, reading, false));
  for await (const entry of readDocuments(readPages(sources, reading))) {
    progress.step();
    const { outcome, message } = take(corpus, entry, onDuplicate);
    filled[outcome]++;
    if (message !== undefined) progress.say(`nutgraf: ${printable(message)}`);
  }
  progress.clear();
  if (Object.values(filled).some((count) => count > 0)) return filled;
  if (inputs.folders.length > 0) throw new NoPages(inputs);
  io.stderr.write(`nutgraf: ${noPages(inputs)}\n`);
  return filled;
}

/** Does with an entry what there is to do, and says what became of it. */
function take(
  corpus: Corpus,
  entry: CorpusDocument | SkippedPage | ErrorRecord,
  onDuplicate: NonNullable<FillOptions["onDuplicate"]>,
): { readonly outcome: keyof Filled; readonly message?: string } {
  if (isErrorRecord(entry)) return { outcome: "failed", message: entry.error.message };
  if ("skipped" in entry) return { outcome: "skipped", message: `${entry.id}: left out (${entry.skipped})` };
  if (!corpus.has(entry.id)) {
    corpus.add(entry);
    return { outcome: "added" };
  }
  if (onDuplicate === "error")
    return { outcome: "failed", message: `${entry.id}: an article of this id is there already; the first one is kept` };
  corpus.update(entry);
  return { outcome: "replaced" };
}

/** `24 added, 1 replaced, 2 pages without an article left out, 1 failed`. */
export function describeFilled({ added, replaced, skipped, failed }: Filled): string {
  const parts = [
    `${added} added`,
    replaced === 0 ? null : `${replaced} replaced`,
    skipped === 0 ? null : `${countOf(skipped, "page")} without an article left out`,
    failed === 0 ? null : `${failed} failed`,
  ];
  return parts.filter((part) => part !== null).join(", ");
}

import { isErrorRecord } from "../node/error-record.js";
import { readDocuments } from "../node/read-documents.js";
import { type ReadPagesOptions, readPages } from "../node/read-pages.js";
import type { Corpus } from "../related/corpus.js";
import { type Inputs, NoPages, noPages } from "./inputs.js";
import type { Io } from "./io.js";
import { countOf } from "./layout/rows.js";
import { printable } from "./layout/text-width.js";
import { startProgress } from "./progress.js";

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
 * Adds the articles of pages to a corpus, in the place of those it has of the same id, and says on standard error what was
 * left out. Throws NoPages for folders without pages.
 */
export async function fillCorpus(
  corpus: Corpus,
  inputs: Inputs,
  reading: Pick<ReadPagesOptions, "records" | "except">,
  io: Io,
): Promise<Filled> {
  const { sources } = inputs;
  const filled = { added: 0, replaced: 0, skipped: 0, failed: 0 };
  const progress = await startProgress(io, sources, reading.except);
  for await (const entry of readDocuments(readPages(sources, reading))) {
    progress.step();
    const outcome = isErrorRecord(entry) ? "failed" : "skipped" in entry ? "skipped" : put(corpus, entry);
    filled[outcome]++;
    if (isErrorRecord(entry)) progress.say(`nutgraf: ${printable(entry.error.message)}`);
    else if ("skipped" in entry) progress.say(`nutgraf: ${printable(entry.id)}: left out (${entry.skipped})`);
  }
  progress.clear();
  if (Object.values(filled).some((count) => count > 0)) return filled;
  if (inputs.folders.length > 0) throw new NoPages(inputs);
  io.stderr.write(`nutgraf: ${noPages(inputs)}\n`);
  return filled;
}

function put(corpus: Corpus, document: Parameters<Corpus["add"]>[0]): "added" | "replaced" {
  const isKnown = corpus.has(document.id);
  if (isKnown) corpus.update(document);
  else corpus.add(document);
  return isKnown ? "replaced" : "added";
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

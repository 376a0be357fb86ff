import { isErrorRecord } from "../node/error-record.js";
import type { WithId } from "../node/page-results.js";
import type { ErrorRecord } from "../node/types.js";
import type { Split } from "../split/types.js";
import { writeBlocks, writeDoubtful } from "./block-list.js";
import { endDocument, type HtmlDocument, startDocument, writeDocument } from "./document.js";
import { type PageEntry, writeEntry, writeFailed, writeStatus } from "./page-entry.js";
import { writeFacts, writeLegend } from "./page-facts.js";
import { writeMap } from "./page-map.js";
import { SPLIT_STYLE } from "./split-style.js";
import { countOf, tallyBlocks, wordsOf } from "./tally.js";

/** The split of a page with its id, or why there is none. */
export type SplitEntry = WithId<Split> | ErrorRecord;

/**
 * Splits as one HTML document: the text of every page, body and boilerplate in colors and with marks, with the role,
 * confidence and reasons of each block. One page stands open; of several each is a row that opens. All text of pages is
 * escaped; nothing is loaded. Linear in the number of blocks.
 *
 * @param entries in the order in which they are to stand
 */
export function splitReport(entries: readonly SplitEntry[]): string {
  return writeDocument(SPLIT_REPORT, entries);
}

/** The same for those who write it page by page. */
export const SPLIT_REPORT: HtmlDocument<SplitEntry> = {
  start: (isOnePage) => startDocument("Split report", SPLIT_STYLE, isOnePage),
  page(entry, number, isOnePage) {
    const anchor = `p${number}`;
    if (isErrorRecord(entry)) return writeFailed(entry, anchor, isOnePage);
    return writeEntry(toEntry(entry, anchor), anchor, isOnePage);
  },
  end: endDocument,
};

function toEntry(split: WithId<Split>, anchor: string): PageEntry {
  const { id, status, confidence, language } = split;
  const blocks = tallyBlocks(split.blocks);
  const doubtful = blocks.filter(({ isDoubtful }) => isDoubtful).length;
  return {
    id,
    title: blocks.find(({ side }) => side === "title")?.text ?? null,
    summary: [
      writeStatus(status),
      ...(status === "ok" ? [`${Math.round(confidence * 100)}% sure`] : []),
      `${wordsOf(blocks, "body").toLocaleString("en-US")} of ${countOf(wordsOf(blocks), "word")} kept`,
      ...(doubtful === 0 ? [] : [countOf(doubtful, "doubtful block")]),
    ],
    content:
      writeFacts(split, blocks) +
      writeMap(blocks) +
      writeLegend(blocks) +
      writeDoubtful(blocks, anchor) +
      writeBlocks(blocks, anchor, language),
  };
}

import { parseBlocks } from "../../src/blocks/parse-blocks.js";
import type { ParsedPage } from "../../src/blocks/types.js";
import { readPage } from "../../src/page/read-page.js";

export function parseHtml(html: string, url?: string): ParsedPage {
  return parseBlocks(readPage(url === undefined ? { html } : { html, url }));
}

export function parseText(text: string): ParsedPage {
  return parseBlocks(readPage({ text }));
}

export function textsOf({ blocks }: ParsedPage): readonly string[] {
  return blocks.map(({ text }) => text);
}

/** Blocks that are empty, out of order, overlap the one before or leave the source. */
export function misplaced({ blocks, page }: ParsedPage): readonly unknown[] {
  let end = 0;
  return blocks.filter((block) => {
    const isPlaced = block.start >= end && block.end > block.start && block.end <= page.source.length;
    end = block.end;
    return !isPlaced || block.text.trim() === "";
  });
}

import type { Page } from "../page/types.js";
import { parseHtml } from "./html-blocks.js";
import { parseText } from "./text-blocks.js";
import type { ParsedPage } from "./types.js";

/**
 * A page cut into flat blocks with the evidence that the splitter needs, and the page's own claims. Input that is no text
 * is cut as flattened text, so that nothing of it is lost.
 */
export function parseBlocks(page: Page): ParsedPage {
  return page.format === "html" && page.isText ? parseHtml(page) : parseText(page);
}

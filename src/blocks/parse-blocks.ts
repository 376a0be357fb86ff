import type { Page } from "../page/types.js";
import { parseHtml } from "./html-blocks.js";
import { fillShell, isShell } from "./shell.js";
import { parseText } from "./text-blocks.js";
import type { ParsedPage } from "./types.js";

/**
 * A page cut into flat blocks with the evidence that the splitter needs, and the page's own claims. A page that shows hardly
 * any text by itself gets the blocks that its scripts would show. Input that is no text is cut as flattened text, so that
 * nothing of it is lost.
 */
export function parseBlocks(page: Page): ParsedPage {
  if (page.format !== "html" || !page.isText) return parseText(page);
  const parsed = parseHtml(page);
  return isShell(parsed) ? fillShell(parsed) : parsed;
}

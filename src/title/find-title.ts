import type { ParsedPage } from "../blocks/types.js";
import { findHtmlTitle } from "./html-title.js";
import { findTextTitle } from "./text-title.js";
import type { Title } from "./types.js";

/** The title of the page's article with its source and the block that shows it; null where there is none. Never throws. */
export function findTitle(parsed: ParsedPage): Title | null {
  if (!parsed.page.isText) return null;
  return parsed.page.format === "html" ? findHtmlTitle(parsed) : findTextTitle(parsed);
}

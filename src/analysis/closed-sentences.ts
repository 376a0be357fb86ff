import { CHARACTER_CLASS, PUNCTUATION, SENTENCE_END } from "../text/characters.js";
import type { Span } from "../text/types.js";

/** Quotation marks and brackets after a stop that are looked through. */
const MOST_CLOSING_SIGNS = 4;

/** Armenian texts write the colon for their full stop, Greek texts the semicolon for their question mark. */
const STOPS_OF_LANGUAGE: ReadonlyMap<string, number> = new Map([
  ["hy", 0x3a],
  ["el", 0x3b],
]);

/**
 * True where a sentence ends with a stop, or with quotation marks and brackets after one. Headings, list items, captions and
 * text that was cut off do not.
 *
 * @param language primary subtag
 */
export function isClosed(text: string, { start, end }: Span, language: string): boolean {
  const ownStop = STOPS_OF_LANGUAGE.get(language) ?? -1;
  for (let index = end - 1; index >= start && index >= end - 1 - MOST_CLOSING_SIGNS; index--) {
    const unit = text.charCodeAt(index);
    const kind = CHARACTER_CLASS[unit] ?? 0;
    if ((kind & SENTENCE_END) !== 0 || unit === ownStop) return true;
    if ((kind & PUNCTUATION) === 0) return false;
  }
  return false;
}

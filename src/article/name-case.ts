import type { ParsedPage } from "../blocks/types.js";

/** How many blocks are searched for another spelling. */
const MOST_BLOCKS = 2_000;

/** The name as a text writes it in the usual case; null where it does not. */
function inUsualCase(name: string, text: string): string | null {
  const lower = text.toLowerCase();
  // A few letters change their length in lower case: positions would not fit.
  if (lower.length !== text.length) return null;
  for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
    const found = text.slice(at, at + name.length);
    if (found !== found.toUpperCase() && /^\p{Lu}/u.test(found) && / \p{Lu}?\p{Ll}/u.test(found)) return found;
  }
  return null;
}

/** Texts that may show the name: meta elements, author elements, then blocks. */
function* shownTexts({ signals, blocks }: ParsedPage): Generator<string> {
  for (const contents of signals.meta.values()) yield* contents;
  for (const { text } of signals.authors) yield text;
  for (const { text } of blocks.slice(0, MOST_BLOCKS)) yield text;
}

/**
 * A name in capitals as the page writes it elsewhere (`JANE MCKAY`, but `Jane McKay` in her biography). Other names, and
 * those that the page writes in capitals only, stay as they are.
 */
export function nameInUsualCase(name: string, parsed: ParsedPage): string {
  if (!name.includes(" ") || name !== name.toUpperCase() || name === name.toLowerCase()) return name;
  const lower = name.toLowerCase();
  for (const text of shownTexts(parsed)) {
    const found = inUsualCase(lower, text);
    if (found !== null) return found;
  }
  return name;
}

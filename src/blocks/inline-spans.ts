import type { Inline } from "./types.js";

/** The inlines of code, moved into its text without the empty lines before and the white space behind. */
export function trimInlines(inlines: readonly Inline[], untrimmed: string, text: string): readonly Inline[] {
  const cut = untrimmed.indexOf(text);
  return inlines.flatMap((inline) => {
    const start = Math.max(0, inline.start - cut);
    const end = Math.min(text.length, inline.end - cut);
    return start < end ? [{ ...inline, start, end }] : [];
  });
}

/** How many characters of a text its links hold. */
export function linkedCharacters(inlines: readonly Inline[]): number {
  let linked = 0;
  for (const { kind, start, end } of inlines) if (kind === "link") linked += end - start;
  return linked;
}

/** An inline in a part of its text; none where it reaches beyond it. */
export function shift(inline: Inline, from: number, to: number): Inline[] {
  if (inline.start < from || inline.end > to) return [];
  return [{ ...inline, start: inline.start - from, end: inline.end - from }];
}

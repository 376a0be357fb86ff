import type { Block, Inline } from "../blocks/types.js";

/** Inline elements inside each other beyond this are written without their marks. */
const DEEPEST_INLINE = 6;

/** How a format writes plain text and the inline elements around text that is already written. */
export interface InlineFormat {
  text(text: string): string;
  wrap(inline: Inline, content: string): string;
}

interface OpenInline {
  readonly inline: Inline | null;
  readonly end: number;
  written: string;
}

/** Inlines in the order they open: outer ones first. */
function inOrder(inlines: readonly Inline[]): readonly Inline[] {
  return [...inlines].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * A block's text in a format, with its links, emphasis and code. An inline that reaches beyond the one around it ends with
 * it. Linear in the text.
 */
export function writeInlines({ text, inlines }: Pick<Block, "text" | "inlines">, format: InlineFormat): string {
  if (inlines.length === 0) return format.text(text);
  const root: OpenInline = { inline: null, end: text.length, written: "" };
  const open: OpenInline[] = [root];
  let at = 0;
  const writeTo = (end: number): void => {
    const top = open.at(-1) ?? root;
    if (end > at) top.written += format.text(text.slice(at, end));
    at = Math.max(at, end);
  };
  const closeUntil = (start: number): void => {
    for (let top = open.at(-1); top && top.inline !== null && top.end <= start; top = open.at(-1)) {
      writeTo(top.end);
      open.pop();
      (open.at(-1) ?? root).written += format.wrap(top.inline, top.written);
    }
  };
  for (const inline of inOrder(inlines)) {
    closeUntil(inline.start);
    const end = Math.min(inline.end, (open.at(-1) ?? root).end);
    if (end <= inline.start || inline.start < at || open.length > DEEPEST_INLINE) continue;
    writeTo(inline.start);
    open.push({ inline, end, written: "" });
  }
  closeUntil(text.length);
  writeTo(text.length);
  return root.written;
}

import type { Block, Inline } from "../blocks/types.js";

/** Inline elements inside each other beyond this are written without their marks. */
const DEEPEST_INLINE = 6;

/** The characters right before and right behind an inline in the block; empty at its ends. */
export interface Neighbors {
  readonly before: string;
  readonly after: string;
}

/** How a format writes plain text, line breaks, and the inline elements around what is already written. */
export interface InlineFormat {
  readonly lineBreak: string;
  /** Kinds inside which no other inline can be written. */
  readonly flat: ReadonlySet<Inline["kind"]>;
  text(text: string): string;
  wrap(inline: Inline, content: string, neighbors: Neighbors): string;
}

/** A block, or a part of one such as a cell. */
export type InlineText = Pick<Block, "text" | "inlines" | "breaks">;

interface OpenInline {
  readonly inline: Inline | null;
  readonly end: number;
  written: string;
}

/** Outer inlines first; code that is all of a link stands in it. */
function compare(a: Inline, b: Inline): number {
  return a.start - b.start || b.end - a.end || Number(a.kind === "code") - Number(b.kind === "code");
}

/** Inlines in the order they open, outer ones first. Those of one kind that touch or overlap are one, but for links. */
function inOrder(inlines: readonly Inline[]): readonly Inline[] {
  const ordered: Inline[] = [];
  const lastOf = new Map<Inline["kind"], number>();
  for (const inline of [...inlines].sort(compare)) {
    const place = lastOf.get(inline.kind);
    const last = place === undefined ? undefined : ordered[place];
    if (place !== undefined && last !== undefined && inline.kind !== "link" && inline.start <= last.end) {
      ordered[place] = { ...last, end: Math.max(last.end, inline.end) };
    } else {
      lastOf.set(inline.kind, ordered.length);
      ordered.push(inline);
    }
  }
  return ordered;
}

/** The part of a text from `start` to `end`, with what lies in it whole. */
export function sliceInlines({ text, inlines, breaks = [] }: InlineText, start: number, end: number): InlineText {
  return {
    text: text.slice(start, end),
    inlines: inlines.flatMap((inline) =>
      inline.start < start || inline.end > end
        ? []
        : [{ ...inline, start: inline.start - start, end: inline.end - start }],
    ),
    breaks: breaks.flatMap((at) => (at < start || at >= end ? [] : [at - start])),
  };
}

/**
 * A block's text in a format, with its line breaks, links, emphasis and code. An inline that reaches beyond the one around it ends with
 * it. Linear in the text.
 */
export function writeInlines({ text, inlines, breaks = [] }: InlineText, format: InlineFormat): string {
  if (inlines.length === 0 && breaks.length === 0) return format.text(text);
  const root: OpenInline = { inline: null, end: text.length, written: "" };
  const open: OpenInline[] = [root];
  let at = 0;
  let nextBreak = 0;
  const writeTo = (end: number): void => {
    const top = open.at(-1) ?? root;
    for (let place = breaks[nextBreak]; place !== undefined && place < end; place = breaks[++nextBreak]) {
      if (place < at) continue;
      if (place > at) top.written += format.text(text.slice(at, place));
      top.written += format.lineBreak;
      at = place + 1;
    }
    if (end > at) top.written += format.text(text.slice(at, end));
    at = Math.max(at, end);
  };
  const closeUntil = (start: number): void => {
    for (let top = open.at(-1); top && top.inline !== null && top.end <= start; top = open.at(-1)) {
      writeTo(top.end);
      open.pop();
      const neighbors = { before: text.charAt(top.inline.start - 1), after: text.charAt(top.end) };
      (open.at(-1) ?? root).written += format.wrap(top.inline, top.written, neighbors);
    }
  };
  for (const inline of inOrder(inlines)) {
    closeUntil(inline.start);
    const top = open.at(-1) ?? root;
    if (top.inline !== null && format.flat.has(top.inline.kind)) continue;
    const end = Math.min(inline.end, top.end);
    if (end <= inline.start || inline.start < at || open.length > DEEPEST_INLINE) continue;
    writeTo(inline.start);
    open.push({ inline, end, written: "" });
  }
  closeUntil(text.length);
  writeTo(text.length);
  return root.written;
}

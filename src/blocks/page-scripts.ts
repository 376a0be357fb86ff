import { type TokenizerOptions, tokenize } from "./tokenizer.js";

/** Scripts of a page that are looked at, and the fewest characters that hold an article. */
export const PAGE_SCRIPTS = Object.freeze({ most: 500, shortest: 200 });

/** What a script holds: claims for search engines, other JSON, markup to be filled in, or code that may hold JSON. */
export type ScriptKind = "json-ld" | "json" | "markup" | "code";

export interface PageScript {
  readonly kind: ScriptKind;
  /** Place of the element in the source. */
  readonly elementStart: number;
  readonly elementEnd: number;
  /** Place of its content. */
  readonly start: number;
  readonly end: number;
}

/** What a page holds that it does not show. */
export interface Unshown {
  /** In order. */
  readonly scripts: readonly PageScript[];
  /** Characters of text inside elements that stand in for scripts, by tag. */
  readonly fallbackText: ReadonlyMap<string, number>;
}

const FALLBACKS: ReadonlySet<string> = new Set(["noscript", "object", "template"]);

const OPTIONS: TokenizerOptions = Object.freeze({ attributes: new Set(["type"]), longestAttribute: 80, isXml: false });

/**
 * The scripts of a page that are long enough to hold an article, one that is never closed ending with the page, and how much
 * text stands in its fallbacks.
 */
export function findUnshown(source: string): Unshown {
  const fallbackText = new Map<string, number>();
  let fallback = "";
  const scripts: PageScript[] = [];
  let open: Pick<PageScript, "kind" | "elementStart" | "start"> | null = null;
  const finish = (end: number, elementEnd: number): void => {
    if (open === null) return;
    if (end - open.start >= PAGE_SCRIPTS.shortest && scripts.length < PAGE_SCRIPTS.most)
      scripts.push({ ...open, end, elementEnd });
    open = null;
  };
  let isForeign = false;
  tokenize(
    source,
    {
      isForeign: () => isForeign,
      open(tag, attributes, elementStart, start, isSelfClosed) {
        if (tag === "svg") isForeign = !isSelfClosed;
        if (FALLBACKS.has(tag)) fallback = tag;
        if (tag === "script" && open === null)
          open = { kind: kindOf(attributes.get("type") ?? ""), elementStart, start };
      },
      close(tag, start, end) {
        if (tag === "svg") isForeign = false;
        if (tag === fallback) fallback = "";
        if (tag === "script") finish(start, end);
      },
      text(start, end) {
        if (fallback !== "" && open === null)
          fallbackText.set(fallback, (fallbackText.get(fallback) ?? 0) + end - start);
      },
      entity() {},
    },
    OPTIONS,
  );
  finish(source.length, source.length);
  return { scripts, fallbackText };
}

function kindOf(type: string): ScriptKind {
  if (/^\s{0,9}application\/ld\+json/i.test(type)) return "json-ld";
  if (/json/i.test(type)) return "json";
  return /template|html|handlebars|mustache/i.test(type) ? "markup" : "code";
}

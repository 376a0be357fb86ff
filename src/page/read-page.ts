import { decode } from "./charset.js";
import { detectFormat, isReadableText } from "./format.js";
import type { Page, PageInput } from "./types.js";

/** Bytes and characters read of one page; the largest of 2,000 news pages had 4.6 MB. What lies behind is left out and reported. */
export const PAGE = Object.freeze({ maxLength: 16 * 1024 * 1024 });

export interface ReadPageOptions {
  /** Encoding of the bytes, as an HTTP header said; any WHATWG label. */
  readonly encoding?: string | undefined;
  readonly maxLength?: number | undefined;
}

/**
 * Raw input to a page: decoded, its format known. Never throws on content; empty input gives an empty source.
 *
 * @param input shapes are checked by the caller (`splitPage`, `analyzePage`)
 */
export function readPage(input: PageInput, options: ReadPageOptions = {}): Page {
  const { content, url, format } = unwrap(input);
  const maxLength = options.maxLength ?? PAGE.maxLength;
  const isCut = content.length > maxLength;
  const kept = isCut
    ? typeof content === "string"
      ? content.slice(0, maxLength)
      : content.subarray(0, maxLength)
    : content;
  const { text, encoding } =
    typeof kept === "string" ? { text: kept, encoding: "utf-16" } : decode(kept, options.encoding ?? null);
  return {
    source: text,
    format: format ?? detectFormat(text),
    encoding,
    url: httpUrl(url),
    isText: isReadableText(text),
    limits: isCut ? ["bytes"] : [],
  };
}

interface Unwrapped {
  readonly content: string | Uint8Array;
  readonly url: string | undefined;
  readonly format: Page["format"] | null;
}

function unwrap(input: PageInput): Unwrapped {
  if (typeof input === "string" || input instanceof Uint8Array) return { content: input, url: undefined, format: null };
  const html = "html" in input ? input.html : null;
  // Records hold null for what they have not, and `checkPage` takes it for absent.
  if (html !== null && html !== undefined) return { content: html, url: input.url, format: "html" };
  return { content: "text" in input ? input.text : "", url: input.url, format: "text" };
}

/** The URL as given, but for white space around it, where it is absolute http or https; anything else is no evidence. */
function httpUrl(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  return /^https?:$/.test(new URL(url).protocol) ? url.trim() : null;
}

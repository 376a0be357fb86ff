/** What a caller gives: HTML or flattened text, as a string or as bytes. The URL is evidence only and never fetched. */
export type PageInput =
  | string
  | Uint8Array
  | { readonly html: string | Uint8Array; readonly url?: string }
  | { readonly text: string | Uint8Array; readonly url?: string };

/** A page as it was given: decoded, its format known, nothing cut yet. */
export interface Page {
  /** Decoded text; spans of blocks are in it. */
  readonly source: string;
  readonly format: "html" | "text";
  /** WHATWG name of the encoding the bytes were read in; `utf-16` for a string, which needed no decoding. */
  readonly encoding: string;
  /** Absolute http or https URL, else null. */
  readonly url: string | null;
  /** False where the input is an image, an archive, JSON or another thing that is not a page. */
  readonly isText: boolean;
  /** Names of limits that were reached: `bytes`. */
  readonly limits: readonly string[];
}

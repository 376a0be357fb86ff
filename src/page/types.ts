/** Input limits, by the name that `Split.limits` carries when one was reached. */
export type Limit = "bytes" | "blocks" | "depth" | "attributes" | "block-length";

/** A page as it was given: decoded, its format known, nothing cut yet. */
export interface Page {
  /** Decoded text; spans of blocks are in it. */
  readonly source: string;
  readonly format: "html" | "text";
  /** WHATWG name of the encoding the bytes were read in; "utf-16" marks a string, which needed no decoding. */
  readonly encoding: string;
  readonly url: string | null;
  /** False where the input is an image, an archive, JSON or another thing that is not a page. */
  readonly isText: boolean;
  readonly limits: readonly Limit[];
}

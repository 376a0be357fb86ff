import type { Role } from "./role-lists.js";

/** What the page is. A limit that was reached does not change it: see `limits`. */
export type Status = "ok" | "empty" | "not-text" | "no-article" | "consent-wall";

export interface LabelledBlock {
  readonly text: string;
  /**
   * Span in the decoded source. For HTML the slice is markup, for flattened text it is the line, or the lines of a
   * hard-wrapped paragraph.
   */
  readonly start: number;
  readonly end: number;
  /** False for the block that holds the title. */
  readonly isBody: boolean;
  readonly role: Role;
  /** Probability that `isBody` is right, 0 to 1. */
  readonly confidence: number;
  /** The strongest evidence first, in plain words. */
  readonly reasons: readonly string[];
}

export interface Split {
  readonly status: Status;
  /** Names of input limits that were reached; what was read before is returned. */
  readonly limits: readonly string[];
  readonly format: "html" | "text";
  /** WHATWG name of the encoding the bytes were read in; `utf-16` for a string, which needed no decoding. */
  readonly encoding: string;
  /** BCP 47, detected from the body; null where there is too little text. */
  readonly language: string | null;
  /** Every block of the page in source order; none is lost. */
  readonly blocks: readonly LabelledBlock[];
  /** Text of the body blocks: a blank line between paragraphs; lines that were one sentence each stay one line each. */
  readonly body: string;
  /** Text of the other blocks, one a line. */
  readonly boilerplate: string;
  /** Probability that the body is right as a whole (word F1 of at least 0.9 against a careful reader). */
  readonly confidence: number;
  /** The decoded source that spans index; only with the option `source: true`. */
  readonly source?: string;
}

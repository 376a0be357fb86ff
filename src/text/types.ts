/** A half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence with its span in the text it was cut from. */
export interface Sentence extends Span {
  readonly text: string;
}

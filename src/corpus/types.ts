/** What goes into a corpus. */
export interface CorpusDocument {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly url?: string;
  /** ISO 8601. */
  readonly published?: string;
  readonly section?: string;
  readonly tags?: readonly string[];
  /** BCP 47; detected from the text where it is not given. */
  readonly language?: string;
}

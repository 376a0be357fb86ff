/** The title of a page's article. */
export interface Title {
  readonly text: string;
  /** Index of the block that shows it; null where only a claim of the page (title tag, meta) holds it. */
  readonly block: number | null;
  /** Where it came from: `h1`, `og:title`, `json-ld`, `title-tag`, `line`, ... */
  readonly source: string;
  /** Probability that it is right. */
  readonly confidence: number;
}

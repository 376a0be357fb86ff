/** Where a field came from (`json-ld`, `meta og:title`, `visible text`, ...) and the probability that it is right. */
export interface Evidence {
  readonly source: string;
  readonly confidence: number;
}

/** The article of a page: its body in three formats and what is known about it. Unknown is null or an empty list. */
export interface Article {
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  /** ISO 8601, as precise as the page says: a day, or a time with its offset. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly siteName: string | null;
  readonly description: string | null;
  readonly image: string | null;
  readonly section: string | null;
  readonly tags: readonly string[];
  /** BCP 47. */
  readonly language: string | null;
  readonly direction: "ltr" | "rtl";
  /** The body as plain text, as `Split.body`. */
  readonly text: string;
  readonly markdown: string;
  /** The body as allow-listed HTML; links absolute where a base is known, other schemes than http, https and mailto left out. */
  readonly html: string;
  readonly wordCount: number;
  /** The first words of the body, cut at a word, at most 200 characters. */
  readonly excerpt: string;
  /** Where each field that is not null came from. */
  readonly evidence: Readonly<Partial<Record<string, Evidence>>>;
}

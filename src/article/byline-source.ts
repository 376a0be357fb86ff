import type { BylineName } from "./person-names.js";

/** A source of names, with what it is called and how often its names are right. */
export interface BylineSource {
  readonly source: string;
  readonly confidence: number;
  /** True where it is surely about this article, so that it may complete the names of another source. */
  readonly isSure: boolean;
  read(): readonly BylineName[];
}

/**
 * How often the names of a source are right, rounded down: measured on 1,144 labeled pages of news and blogs and on the same
 * pages flattened.
 */
export const BYLINE_CONFIDENCE = Object.freeze({
  jsonLd: 0.9,
  jsonLdOfPage: 0.75,
  meta: 0.85,
  element: 0.85,
  line: 0.85,
  loneLine: 0.8,
  elsewhere: 0.7,
});

import type { BylineName } from "./person-names.js";

/** A source of names, with what it is called and how often its names are right. */
export interface BylineSource {
  readonly source: string;
  readonly confidence: number;
  /** True where it is surely about this article, so that it may complete the names of another source. */
  readonly isSure: boolean;
  read(): readonly BylineName[];
}

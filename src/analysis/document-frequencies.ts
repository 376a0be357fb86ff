/** In how many documents of a collection words stand. A `Corpus` is one, and so is the table of `nutgraf/background`. */
export interface DocumentFrequencies {
  /** Documents of the collection; 0 or more. */
  readonly size: number;
  /**
   * How many of them hold a stem, 0 for one that none holds.
   *
   * @param stem as `stemmerFor` gives it
   * @param language BCP 47 primary language
   * @returns null for a language that the collection says nothing of
   */
  documentFrequency(stem: string, language: string): number | null;
}

/** True for what can be asked for document frequencies. */
export function isDocumentFrequencies(value: unknown): value is DocumentFrequencies {
  if (typeof value !== "object" || value === null || !("size" in value) || !("documentFrequency" in value))
    return false;
  return typeof value.size === "number" && typeof value.documentFrequency === "function";
}

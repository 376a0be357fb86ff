/** Slow and obvious TF-IDF over lists of terms, to hold the corpus's typed arrays against. Formulas as in scikit-learn with `sublinear_tf`. */
export type Terms = readonly string[];
export type Vector = ReadonlyMap<string, number>;

/** 1 + ln tf of each term. */
export function logTf(terms: Terms): Vector {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, count]) => [term, 1 + Math.log(count)]));
}

/** 1 + ln((1 + n) / (1 + df)). */
export function idf(documents: readonly Terms[], term: string): number {
  const withTerm = documents.filter((terms) => terms.includes(term)).length;
  return 1 + Math.log((1 + documents.length) / (1 + withTerm));
}

export function tfIdf(documents: readonly Terms[], terms: Terms): Vector {
  return new Map([...logTf(terms)].map(([term, weight]) => [term, weight * idf(documents, term)]));
}

/** Cosine of two vectors; 0 where one is empty. */
export function cosine(a: Vector, b: Vector): number {
  const length = (vector: Vector) => Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight ** 2, 0));
  const dot = [...a].reduce((sum, [term, weight]) => sum + weight * (b.get(term) ?? 0), 0);
  return dot === 0 ? 0 : dot / (length(a) * length(b));
}

/** What the corpus calls similarity: the cosine of both articles' (1 + ln tf) * idf. */
export function similarity(documents: readonly Terms[], a: Terms, b: Terms): number {
  return cosine(tfIdf(documents, a), tfIdf(documents, b));
}

/** What the corpus calls the score of a related article: idf is on the side of the question only (lnc.ltc). */
export function relatedScore(documents: readonly Terms[], question: Terms, document: Terms): number {
  return cosine(tfIdf(documents, question), logTf(document));
}

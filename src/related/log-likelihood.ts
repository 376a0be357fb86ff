/** Documents with and without a term, in a part of a corpus and in the rest of it. */
export interface Contingency {
  /** Documents of the part that have the term, and all of them. */
  readonly inPart: number;
  readonly ofPart: number;
  /** The same of the rest. */
  readonly inRest: number;
  readonly ofRest: number;
}

/** Documents of the part that would have the term if it stood in as large a share of it as of the whole; 0 where there are no documents. */
export function expectedIn({ inPart, ofPart, inRest, ofRest }: Contingency): number {
  const all = ofPart + ofRest;
  return all === 0 ? 0 : ((inPart + inRest) * ofPart) / all;
}

/**
 * How much more likely the counts are if the part and the rest each have a share of their own than if both have the same, as twice the logarithm;
 * below 0 where the part has the smaller share.
 *
 *   G2 = 2 * sum over the four cells of observed * ln(observed / expected)
 *
 * Source: T. Dunning, "Accurate methods for the statistics of surprise and coincidence", Computational Linguistics 19(1), 1993. It
 * holds for rare terms, for which chi-squared finds too much. 0 where the shares are equal, and where the part or the rest is empty.
 */
export function logLikelihoodRatio(counts: Contingency): number {
  const { inPart, ofPart, inRest, ofRest } = counts;
  const difference = inPart * ofRest - inRest * ofPart;
  if (difference === 0) return 0;
  const expected = expectedIn(counts);
  const expectedElsewhere = inPart + inRest - expected;
  const sum =
    cell(inPart, expected) +
    cell(inRest, expectedElsewhere) +
    cell(ofPart - inPart, ofPart - expected) +
    cell(ofRest - inRest, ofRest - expectedElsewhere);
  const ratio = Math.max(0, 2 * sum); // rounding can bring shares that are all but equal below 0
  return difference > 0 ? ratio : -ratio;
}

function cell(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected);
}

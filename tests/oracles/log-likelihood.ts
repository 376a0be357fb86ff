/** The same ratio as a difference of two logarithms of binomial likelihoods, as Dunning writes it. */
export function binomialLogLikelihoodRatio(inPart: number, ofPart: number, inRest: number, ofRest: number): number {
  const together = (inPart + inRest) / (ofPart + ofRest);
  const apart = logBinomial(inPart, ofPart, inPart / ofPart) + logBinomial(inRest, ofRest, inRest / ofRest);
  return 2 * (apart - logBinomial(inPart, ofPart, together) - logBinomial(inRest, ofRest, together));
}

function logBinomial(hits: number, of: number, share: number): number {
  return (hits === 0 ? 0 : hits * Math.log(share)) + (hits === of ? 0 : (of - hits) * Math.log(1 - share));
}

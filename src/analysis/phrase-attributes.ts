import type { Place } from "./key-term-places.js";
import type { Token } from "./key-term-tokens.js";
import type { PhraseGrammar } from "./phrase-grammar.js";

/**
 * A single word is an attribute where more than `share` of its places in lower case stand behind their noun or an auxiliary; that is no term
 * beside a phrase that stands in the text `timesOfPhrase` times and has it. One that stands behind auxiliaries only is none at all.
 */
export const ATTRIBUTES = Object.freeze({ share: 0.5, timesOfPhrase: 2 });

/** The stems of phrases that stand in the text often enough to stand for their words. */
function stemsOfPhrases(placesOf: ReadonlyMap<string, readonly Place[]>): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [term, { length }] of placesOf) {
    if (length < ATTRIBUTES.timesOfPhrase || !term.includes(" ")) continue;
    for (const stem of term.split(" ")) stems.add(stem);
  }
  return stems;
}

/** True for a word with a capital that is no later part of a name: "Russie", but not the second word of "Comisión Europea". */
function isNameAlone(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (token?.isCapital !== true || token.isSentenceStart) return false;
  return token.isBreakBefore || before?.isContent !== true || !before.isCapital;
}

/**
 * All places, or those of names where the others are no noun: those of "Russie" among its own and those of "russe".
 *
 * @param isInPhrase whether a phrase can stand for the word
 */
function nounPlaces(
  tokens: readonly Token[],
  places: readonly Place[],
  { isAttribute, isPredicate }: PhraseGrammar,
  isInPhrase: boolean,
): readonly Place[] {
  let [lower, attributes, predicates] = [0, 0, 0];
  for (const [start] of places) {
    if (tokens[start]?.isCapital !== false) continue;
    lower++;
    if (isPredicate(tokens, start)) predicates++;
    else if (isAttribute(tokens, start)) attributes++;
  }
  const isNoNoun = lower > 0 && predicates === lower;
  const isDescription = isInPhrase && attributes + predicates > ATTRIBUTES.share * lower;
  return isNoNoun || isDescription ? places.filter(([start]) => isNameAlone(tokens, start)) : places;
}

/** The places of each term, without single words that only describe the nouns of phrases among the terms. */
export function withoutAttributes(
  tokens: readonly Token[],
  placesOf: ReadonlyMap<string, readonly Place[]>,
  grammar: PhraseGrammar,
): ReadonlyMap<string, readonly Place[]> {
  const inPhrases = stemsOfPhrases(placesOf);
  return new Map(
    [...placesOf].map(([term, places]) => [
      term,
      term.includes(" ") ? places : nounPlaces(tokens, places, grammar, inPhrases.has(term)),
    ]),
  );
}

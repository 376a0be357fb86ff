import type { Place } from "./key-term-places.js";
import type { Token } from "./key-term-tokens.js";
import type { PhraseGrammar } from "./phrase-grammar.js";

/**
 * A single word is an attribute where more than `share` of its places in lower case stand behind their noun; that is no term beside a phrase
 * that stands in the text `timesOfPhrase` times and has it.
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

/** All places, or those of names where the others are an attribute: those of "Russie" among its own and those of "russe". */
function nounPlaces(tokens: readonly Token[], places: readonly Place[], grammar: PhraseGrammar): readonly Place[] {
  const lower = places.filter(([start]) => tokens[start]?.isCapital === false);
  const attributes = lower.filter(([start]) => grammar.isAttribute(tokens, start));
  if (attributes.length <= ATTRIBUTES.share * lower.length) return places;
  return places.filter(([start]) => isNameAlone(tokens, start));
}

/** The places of each term, without single words that only describe the nouns of phrases among the terms. */
export function withoutAttributes(
  tokens: readonly Token[],
  placesOf: ReadonlyMap<string, readonly Place[]>,
  grammar: PhraseGrammar,
): ReadonlyMap<string, readonly Place[]> {
  const inPhrases = stemsOfPhrases(placesOf);
  return new Map(
    [...placesOf].map(([term, places]) => [term, inPhrases.has(term) ? nounPlaces(tokens, places, grammar) : places]),
  );
}

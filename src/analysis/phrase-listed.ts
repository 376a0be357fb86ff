import type { Token } from "./key-term-tokens.js";
import type { PhraseGrammar } from "./phrase-grammar.js";
import { NO_LINKS, phraseLinks } from "./phrase-links.js";
import { isInName } from "./phrase-names.js";
import { auxiliaries, determiners } from "./phrase-romance-list.js";
import { wordClassifier } from "./word-classes.js";

/**
 * Noun phrases of a language of which only word classes are known: no phrase goes across a verb or an adverb, and none begins or ends
 * with a word that only grades, counts or says nothing. Words of names are never verbs; months and days are no names.
 *
 * @param language BCP 47 primary language that `wordClassifier` knows
 */
export function listedGrammar(language: string): PhraseGrammar {
  const classOf = wordClassifier(language);
  const objectOpeners = determiners(language);
  // "le musée inaugure une exposition": behind a noun phrase a preposition or a pause comes before the next determiner
  const governsObject = (tokens: readonly Token[], i: number): boolean => {
    const [token, after] = [tokens[i], tokens[i + 1]];
    if (token?.isContent !== true || token.isCapital || after === undefined || objectOpeners.size === 0) return false;
    return after.isContent ? after.elided === "l" : !after.isBreakBefore && objectOpeners.has(after.lower);
  };
  const endsPhrase = (tokens: readonly Token[], i: number): boolean => {
    if (isInName(tokens, i)) return false;
    const wordClass = classOf(tokens[i]?.lower ?? "");
    return wordClass === "verb" || wordClass === "adverb" || governsObject(tokens, i);
  };
  const isWeak = (tokens: readonly Token[], i: number): boolean => {
    const wordClass = classOf(tokens[i]?.lower ?? "");
    return wordClass === "general" || (wordClass === "grading" && !isInName(tokens, i));
  };
  const trim = (tokens: readonly Token[], start: number, end: number): readonly [number, number] => {
    let [from, to] = [start, end];
    while (from < to && isWeak(tokens, from)) from++;
    while (to > from && isWeak(tokens, to - 1)) to--;
    return [from, to];
  };
  const links = phraseLinks(language);
  const areNounsFirst = links !== NO_LINKS; // Romance
  const isAttribute = (tokens: readonly Token[], i: number): boolean => {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (!areNounsFirst || before?.isContent !== true || token === undefined || token.isBreakBefore) return false;
    return !endsPhrase(tokens, i - 1) && classOf(before.lower) !== "grading";
  };
  const verbs = auxiliaries(language);
  const isPredicate = (tokens: readonly Token[], i: number): boolean =>
    tokens[i]?.isBreakBefore === false && verbs.has(tokens[i - 1]?.lower ?? "");
  return { endsPhrase, trim, isComplete: false, isAttribute, isPredicate, links };
}

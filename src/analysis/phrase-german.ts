import type { Token } from "./key-term-tokens.js";
import { wordClassifier } from "./word-classes.js";

/** True where the word of a run stands behind a noun: "berichtet" in "Zeitung berichtet". */
function followsNoun(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return tokens[i]?.isBreakBefore === false && before !== undefined && before.isContent && before.isCapital;
}

/**
 * True for a content word that no German noun phrase goes on with: a word in lower case behind a noun is a verb or begins another phrase.
 * Nouns are known by their capitals.
 */
export function endsGermanPhrase(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.isCapital === false && followsNoun(tokens, i);
}

/** A word with a capital that does not merely begin its sentence. */
function isNoun(token: Token | undefined): boolean {
  return token?.isCapital === true && !token.isSentenceStart;
}

const ADJECTIVE = /e[mnrs]?$/u;

/**
 * True for a word in lower case before a noun that is no adjective: one without an adjective's ending, which is a verb or an adverb
 * ("besteigt", "deutlich"), or with another than the adjective behind it ("senden falsche Signale").
 */
function isNoAdjective(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined || token.isCapital) return false;
  const [ending] = ADJECTIVE.exec(token.lower) ?? [];
  if (ending === undefined) return true;
  const [following] = next === undefined || next.isCapital ? [] : (ADJECTIVE.exec(next.lower) ?? []);
  return following !== undefined && following !== ending;
}

/** The part of the run `start` to `end` of tokens that ends with a noun and has no general word at its ends; empty where there is none. */
export function trimGermanPhrase(tokens: readonly Token[], start: number, end: number): readonly [number, number] {
  const classOf = wordClassifier("de");
  const isGeneral = (i: number): boolean => classOf(tokens[i]?.lower ?? "") === "general";
  const isNoNoun = (i: number): boolean =>
    tokens[i]?.isCapital === false && classOf(tokens[i]?.lower ?? "") !== "other";
  const isWeakStart = (i: number): boolean =>
    isGeneral(i) ||
    isNoNoun(i) ||
    classOf(tokens[i]?.lower ?? "") === "grading" ||
    isNoAdjective(tokens[i], tokens[i + 1]);
  let [from, to] = [start, end];
  while (to > from && (!isNoun(tokens[to - 1]) || isGeneral(to - 1))) to--;
  while (from < to && isWeakStart(from)) from++;
  return [from, to];
}

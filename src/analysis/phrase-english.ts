import {
  ENGLISH_DETERMINERS,
  ENGLISH_GENERAL,
  ENGLISH_GRADING,
  ENGLISH_NOT_ADVERBS,
  ENGLISH_OBJECT_OPENERS,
  ENGLISH_PHRASE_OPENERS,
  ENGLISH_VERB_OPENERS,
  ENGLISH_VERBS,
} from "./key-term-list.js";
import type { Token } from "./key-term-tokens.js";
import { isInName } from "./phrase-names.js";

/**
 * Endings that show a word's class, with the shortest word they are believed in ("bed", "fly" and "table" are shorter). "need" and
 * "speed" are no past tenses.
 */
const PAST_TENSE = /[^e]ed$/u;
const ADVERB = /ly$/u;
const ADJECTIVE = /(?:ous|ful|able|ible|less)$/u;
const SHORTEST = Object.freeze({ pastTense: 5, adverb: 5, adjective: 7 });

function isPastTense({ lower }: Token): boolean {
  return lower.length >= SHORTEST.pastTense && PAST_TENSE.test(lower);
}

/** A verb by form, or by what stands beside it: "to delete", "they fear", "shook the". */
function isVerb(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (ENGLISH_VERBS.has(token.lower)) return true;
  if (before !== undefined && !token.isBreakBefore && ENGLISH_VERB_OPENERS.has(before.lower)) return true;
  return after !== undefined && !after.isBreakBefore && ENGLISH_OBJECT_OPENERS.has(after.lower);
}

function isAdverb({ lower }: Token): boolean {
  return lower.length >= SHORTEST.adverb && ADVERB.test(lower) && !ENGLISH_NOT_ADVERBS.has(lower);
}

/**
 * True for a content word that no English noun phrase has: a verb, an adverb, or a past tense that does not stand where a phrase
 * begins ("police arrested"; but "the armed forces"). Words of names never are.
 */
export function endsEnglishPhrase(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || isInName(tokens, i)) return false;
  const before = tokens[i - 1];
  if (isVerb(token, before, tokens[i + 1]) || isAdverb(token)) return true;
  if (!isPastTense(token)) return false;
  if (isInName(tokens, i + 1) && tokens[i + 1]?.isBreakBefore === false) return true; // "and charged Quist"
  return token.isBreakBefore || before === undefined || !ENGLISH_PHRASE_OPENERS.has(before.lower);
}

/** True for a word that a phrase does not begin with. */
function isWeakStart(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  return ENGLISH_GENERAL.has(token.lower) || (ENGLISH_GRADING.has(token.lower) && !isInName(tokens, i));
}

/** True for a word that a phrase does not end with: adjectives, participles and words that say nothing alone. */
function isWeakEnd(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (ENGLISH_GENERAL.has(token.lower)) return true;
  if (isInName(tokens, i)) return false;
  const isAdjective = token.lower.length >= SHORTEST.adjective && ADJECTIVE.test(token.lower);
  return isAdjective || isPastTense(token) || ENGLISH_GRADING.has(token.lower);
}

/** True for a word in -ing that governs the phrase behind it ("acquiring diabetes") and does not describe it. */
function isGerund(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || isInName(tokens, i) || !token.lower.endsWith("ing")) return false;
  return !ENGLISH_DETERMINERS.has(tokens[i - 1]?.lower ?? "");
}

/** The part of the run `start` to `end` of tokens that is a noun phrase; empty (`start` equals `end`) where nothing is. */
export function trimEnglishPhrase(tokens: readonly Token[], start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end];
  if (to - from > 1 && isGerund(tokens, from)) from++;
  while (from < to && isWeakStart(tokens, from)) from++;
  while (to > from && isWeakEnd(tokens, to - 1)) to--;
  return [from, to];
}

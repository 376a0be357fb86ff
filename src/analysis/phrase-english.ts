import { isEnglishVerb, isIng } from "./english-verbs.js";
import {
  ENGLISH_AFTER_GERUNDS,
  ENGLISH_ARTICLES,
  ENGLISH_DEPENDENT,
  ENGLISH_GENERAL,
  ENGLISH_GERUND_OPENERS,
  ENGLISH_GRADING,
  ENGLISH_LONE_NOUNS,
  ENGLISH_NOT_ADVERBS,
  ENGLISH_PHRASE_OPENERS,
  ENGLISH_PREDICATE_OPENERS,
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

/** Endings of adjectives that nouns have too ("hospital"): believed in a word that stands alone. */
const LONE_ADJECTIVE = /(?:al|ic|ive)$/u;

function isPastTense({ lower }: Token): boolean {
  return lower.length >= SHORTEST.pastTense && PAST_TENSE.test(lower) && !lower.includes("-"); // "computer-aided" is an adjective
}

/** True for "quickly", not for "budget-friendly". */
function isAdverb({ lower }: Token): boolean {
  if (lower.length < SHORTEST.adverb || lower.includes("-")) return false;
  return ADVERB.test(lower) && !ENGLISH_NOT_ADVERBS.has(lower);
}

/**
 * True for a content word that no English noun phrase has: a verb, an adverb, or a past tense that does not stand where a phrase
 * begins ("police arrested"; but "the armed forces"). Words of names never are.
 */
export function endsEnglishPhrase(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || isInName(tokens, i)) return false;
  const before = tokens[i - 1];
  if (isEnglishVerb(tokens, i) || isAdverb(token)) return true;
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
  if (token === undefined || !isIng(token)) return false;
  if (isInName(tokens, i) && !token.isSentenceStart) return false;
  return !ENGLISH_ARTICLES.has(tokens[i - 1]?.lower ?? "");
}

/** True for a word in -ing that is a verb though nothing follows in its phrase: "searching through", "by testing". */
function isLoneGerund(token: Token, before: string, after: Token | undefined): boolean {
  if (!isIng(token) || token.isCapital) return false; // "Boeing to cut jobs"
  if (ENGLISH_GERUND_OPENERS.has(before)) return true;
  const isFollowed = after?.isBreakBefore === false && ENGLISH_AFTER_GERUNDS.has(after.lower);
  return isFollowed && !ENGLISH_ARTICLES.has(before);
}

/** True for a word that is an adjective where nothing follows in its phrase: "costs are high", "critical, though". */
function isLoneAdjective({ lower, isCapital }: Token, before: string): boolean {
  if (ENGLISH_PREDICATE_OPENERS.has(before)) return !lower.endsWith("s");
  if (isCapital || ENGLISH_ARTICLES.has(before)) return false; // "Portugal"
  return LONE_ADJECTIVE.test(lower) && !ENGLISH_LONE_NOUNS.has(lower);
}

/** True for a word that is no phrase by itself: an adjective, a verb in -ing, or a noun that says something behind another only. */
function saysNothingAlone(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || isInName(tokens, i)) return false;
  if (ENGLISH_DEPENDENT.has(token.lower)) return true;
  const before = token.isBreakBefore ? "" : (tokens[i - 1]?.lower ?? "");
  return isLoneAdjective(token, before) || isLoneGerund(token, before, tokens[i + 1]);
}

/** The part of the run `start` to `end` of tokens that is a noun phrase; empty (`start` equals `end`) where nothing is. */
export function trimEnglishPhrase(tokens: readonly Token[], start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end];
  if (to - from > 1 && isGerund(tokens, from)) from++;
  while (from < to && isWeakStart(tokens, from)) from++;
  while (to > from && isWeakEnd(tokens, to - 1)) to--;
  return to - from === 1 && saysNothingAlone(tokens, from) ? [to, to] : [from, to];
}

import {
  ENGLISH_DEPENDENT,
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
const NOMINAL = /(?:[tsx]ion|ment|ness|ity|ism|ist|ship|ance|ence|logy|[^s]ic|ical|ional|ous|ive|[^suiy]s)$/u;
const SHORTEST = Object.freeze({ pastTense: 5, adverb: 5, adjective: 7, nominal: 5 });

function isPastTense({ lower }: Token): boolean {
  return lower.length >= SHORTEST.pastTense && PAST_TENSE.test(lower) && !lower.includes("-"); // "computer-aided" is an adjective
}

/** True for a word of the list; "IT" and "US" that are names are none. */
function isOpener(token: Token | undefined, openers: ReadonlySet<string>): boolean {
  return token !== undefined && openers.has(token.lower) && !(token.isContent && token.isCapital);
}

/** True for a word that no verb looks like: "high-frequency", "pages", "pollution". */
function isNounOrAdjective({ lower }: Token): boolean {
  if (lower.includes("-")) return true;
  return lower.length >= SHORTEST.nominal && NOMINAL.test(lower);
}

/** A verb by form, or by what stands beside it: "to delete", "they fear", "shook the". */
function isVerb(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (ENGLISH_VERBS.has(token.lower)) return true;
  const isOpened = !token.isBreakBefore && isOpener(before, ENGLISH_VERB_OPENERS);
  if (isOpened && !(before?.lower === "to" && isNounOrAdjective(token))) return true;
  return after?.isBreakBefore === false && isOpener(after, ENGLISH_OBJECT_OPENERS);
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
  if (token === undefined || !token.lower.endsWith("ing")) return false;
  if (isInName(tokens, i) && !token.isSentenceStart) return false;
  return !ENGLISH_DETERMINERS.has(tokens[i - 1]?.lower ?? "");
}

/** The part of the run `start` to `end` of tokens that is a noun phrase; empty (`start` equals `end`) where nothing is. */
export function trimEnglishPhrase(tokens: readonly Token[], start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end];
  if (to - from > 1 && isGerund(tokens, from)) from++;
  while (from < to && isWeakStart(tokens, from)) from++;
  while (to > from && isWeakEnd(tokens, to - 1)) to--;
  const isLone = to - from === 1 && ENGLISH_DEPENDENT.has(tokens[from]?.lower ?? "") && !isInName(tokens, from);
  return isLone ? [to, to] : [from, to];
}

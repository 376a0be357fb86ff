import {
  ENGLISH_AFTER_NOUNS,
  ENGLISH_ARTICLES,
  ENGLISH_BEFORE_TO,
  ENGLISH_OBJECT_OPENERS,
  ENGLISH_PLURAL_VERBS,
  ENGLISH_VERB_NOUNS,
  ENGLISH_VERB_OPENERS,
  ENGLISH_VERBS,
} from "./key-term-list.js";
import type { Token } from "./key-term-tokens.js";

/** Endings that tell a word's class: verbs, words that no verb looks like, words in -ing, plurals ("basis" and "virus" are none). */
const VERB = /(?:iz(?:e|es|ing)|if(?:y|ies|ying))$/u;
const NOMINAL = /(?:[tsx]ion|ment|ness|ity|ism|ist|ship|ance|ence|logy|[^s]ic|[^e]al|ous|[st]ive|[^suiy]s)$/u;
const ING = /ing$/u;
const PLURAL = /[^suiy]s$/u;
/** The shortest words in which these endings are believed: "prizes", "bones" and "spring" are no longer. */
const SHORTEST = Object.freeze({ verb: 7, nominal: 5, ing: 6 });

/** True for a word of the list; "IT" and "US" that are names are none. */
function isOpener(token: Token | undefined, openers: ReadonlySet<string>): boolean {
  return token !== undefined && openers.has(token.lower) && !(token.isContent && token.isCapital);
}

/** True for a word that no verb looks like: "high-frequency", "pages", "pollution". */
function isNounOrAdjective({ lower }: Token): boolean {
  return lower.includes("-") || (lower.length >= SHORTEST.nominal && NOMINAL.test(lower));
}

/** True for "running", not for "low-lying". */
export function isIng({ lower }: Token): boolean {
  return lower.length >= SHORTEST.ing && ING.test(lower) && !lower.includes("-");
}

/** True where the "to" before a word is a preposition: before a noun or adjective, or behind a word that takes one ("access to"). */
function isAfterPreposition(tokens: readonly Token[], i: number): boolean {
  const [token, before] = [tokens[i], tokens[i - 1]];
  if (token === undefined || before?.lower !== "to") return false;
  return isNounOrAdjective(token) || (!before.isBreakBefore && ENGLISH_BEFORE_TO.has(tokens[i - 2]?.lower ?? ""));
}

/** True for a verb form that is a noun where it stands: "your reach", "the broken bone", "a phone call". */
function isNounHere(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token === undefined || before === undefined || token.isBreakBefore) return false;
  if (ENGLISH_ARTICLES.has(before.lower)) return true;
  if (!ENGLISH_VERB_NOUNS.has(token.lower) || !before.isContent || before.lower.endsWith("s")) return false;
  return after === undefined || after.isBreakBefore || ENGLISH_AFTER_NOUNS.has(after.lower);
}

/** True for a word that is a verb behind a plural: "prices increase", "agencies shaping growth". */
function isPluralVerb(token: Token, before: Token | undefined): boolean {
  if (token.isBreakBefore || before?.isContent !== true || !PLURAL.test(before.lower)) return false;
  return isIng(token) || ENGLISH_PLURAL_VERBS.has(token.lower);
}

/** True for an English verb by form, or by what stands beside it: "to delete", "they fear", "shook the". */
export function isEnglishVerb(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token === undefined) return false;
  if (ENGLISH_VERBS.has(token.lower) && !isNounHere(tokens, i)) return true;
  if (token.lower.length >= SHORTEST.verb && VERB.test(token.lower)) return true;
  if (isPluralVerb(token, before)) return true;
  const isOpened = !token.isBreakBefore && isOpener(before, ENGLISH_VERB_OPENERS);
  if (isOpened && !isAfterPreposition(tokens, i)) return true;
  return after?.isBreakBefore === false && isOpener(after, ENGLISH_OBJECT_OPENERS);
}

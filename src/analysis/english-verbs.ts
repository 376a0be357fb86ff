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

/** Words that no verb looks like. */
const NOMINAL = /(?:[tsx]ion|ment|ness|ity|ism|ist|ship|ance|ence|logy|[^s]ic|[^e]al|ous|[st]ive|[^suiy]s)$/u;
/** Endings of verbs, from "iz" or "if" on. */
const VERB_ENDINGS: ReadonlySet<string> = new Set(["ize", "izes", "izing", "ify", "ifies", "ifying"]);
/** The shortest words in which endings are believed: "prizes", "bones" and "spring" are no longer. */
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
  return lower.endsWith("ing") && lower.length >= SHORTEST.ing && !lower.includes("-");
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

/** True for "prices", not for "basis" and "virus". */
function isPlural({ lower }: Token): boolean {
  return lower.endsWith("s") && !"suiy".includes(lower.charAt(lower.length - 2));
}

/** True for "digitize", "clarifies". */
function hasVerbEnding({ lower }: Token): boolean {
  if (lower.length < SHORTEST.verb) return false;
  const at = Math.max(lower.lastIndexOf("iz"), lower.lastIndexOf("if"));
  return at > 0 && VERB_ENDINGS.has(lower.slice(at));
}

/** True for a word that is a verb behind a plural: "prices increase", "agencies shaping growth". */
function isPluralVerb(token: Token, before: Token | undefined): boolean {
  if (token.isBreakBefore || before?.isContent !== true || !isPlural(before)) return false;
  return isIng(token) || ENGLISH_PLURAL_VERBS.has(token.lower);
}

/** True for an English verb by form, or by what stands beside it: "to delete", "they fear", "shook the". */
export function isEnglishVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (ENGLISH_VERBS.has(token.lower) && !isNounHere(tokens, i)) return true;
  if (isPluralVerb(token, before) || hasVerbEnding(token)) return true;
  const isOpened = !token.isBreakBefore && isOpener(before, ENGLISH_VERB_OPENERS);
  if (isOpened && !isAfterPreposition(tokens, i)) return true;
  return after?.isBreakBefore === false && isOpener(after, ENGLISH_OBJECT_OPENERS);
}

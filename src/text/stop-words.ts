import {
  afr,
  ara,
  ben,
  bul,
  cat,
  ces,
  dan,
  deu,
  ell,
  eng,
  est,
  eus,
  fas,
  fin,
  fra,
  gle,
  glg,
  heb,
  hin,
  hrv,
  hun,
  ind,
  ita,
  jpn,
  kor,
  lav,
  nld,
  nob,
  pol,
  por,
  porBr,
  ron,
  rus,
  slk,
  slv,
  spa,
  swe,
  tha,
  tur,
  ukr,
  urd,
  vie,
  zho,
} from "stopword";
import { primarySubtag } from "./primary-subtag.js";
import { extraStopWords } from "./stop-words-list.js";

/** Lists of the package `stopword` by BCP 47 primary language. What is not named here does not reach the bundle. */
const LISTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["af", afr],
  ["ar", ara],
  ["bg", bul],
  ["bn", ben],
  ["bs", hrv],
  ["ca", cat],
  ["cs", ces],
  ["da", dan],
  ["de", deu],
  ["el", ell],
  ["en", eng],
  ["es", spa],
  ["et", est],
  ["eu", eus],
  ["fa", fas],
  ["fi", fin],
  ["fr", fra],
  ["ga", gle],
  ["gl", glg],
  ["he", heb],
  ["hi", hin],
  ["hr", hrv],
  ["hu", hun],
  ["id", ind],
  ["it", ita],
  ["ja", jpn],
  ["ko", kor],
  ["lv", lav],
  ["ms", ind], // the package's Malay list is made of news words, and Indonesian function words are the same
  ["nl", nld],
  ["no", nob],
  ["pl", pol],
  ["pt", [...por, ...porBr]],
  ["ro", ron],
  ["ru", rus],
  ["sk", slk],
  ["sl", slv],
  ["sr", hrv], // Serbian in Latin script; its Cyrillic words are in our own list
  ["sv", swe],
  ["th", tha],
  ["tr", tur],
  ["uk", ukr],
  ["ur", urd],
  ["vi", vie],
  ["zh", zho],
]);

/** Codes of the same written language. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["nb", "no"],
  ["nn", "no"],
  ["iw", "he"],
  ["in", "id"],
  ["sh", "hr"],
]);

const NONE: ReadonlySet<string> = new Set();

/** Sets by primary language, built when first asked for: most callers need one or two of the fifty. */
const SETS = new Map<string, ReadonlySet<string>>();

/** Both apostrophes that pages use, and Romanian with comma below as well as with the cedilla of older keyboards. */
function spellings(word: string): string[] {
  const variants = [word];
  if (word.includes("'")) variants.push(word.replaceAll("'", "\u2019"));
  if (/[şţ]/u.test(word)) variants.push(word.replaceAll("ş", "ș").replaceAll("ţ", "ț"));
  return variants;
}

/**
 * The primary language of a BCP 47 tag as our tables name it: `de` for "de-AT", `no` for "nb" and "nn". Empty for null.
 */
export function primaryLanguage(language: string | null): string {
  const primary = primarySubtag((language ?? "").trim());
  return ALIASES.get(primary) ?? primary;
}

/**
 * Stop words of a language: words so common, or so empty of content, that they say nothing of a text's subject. Lower case, with
 * straight and curly apostrophes. Lists: the package `stopword`, extended by `stop-words-list.ts`.
 *
 * @param language BCP 47 ("en", "pt-BR", "nb"); only the primary language counts
 * @returns an empty set for an unknown language or null
 */
export function stopWordsFor(language: string | null): ReadonlySet<string> {
  const primary = primaryLanguage(language);
  const known = SETS.get(primary);
  if (known !== undefined) return known;
  const words = [...(LISTS.get(primary) ?? []), ...extraStopWords(primary)];
  if (words.length === 0) return NONE; // not kept: the number of unknown codes is not bounded
  const set: ReadonlySet<string> = new Set(words.flatMap((word) => spellings(word.trim().toLowerCase())));
  SETS.set(primary, set);
  return set;
}

import { daleChall } from "dale-chall";
import { hasFamiliarParts, isInflectionOf } from "./word-endings.js";

const LIST: ReadonlySet<string> = /* @__PURE__ */ new Set(daleChall);

/**
 * -s, -es, -ies of plurals and verbs; -d, -ed, -ied, -n and -ing of verbs; -r, -er, -ier, -st, -est, -iest of adjectives; -ly.
 */
const ENDINGS: readonly string[] = /* @__PURE__ */ Object.freeze([
  "s",
  "es",
  "ies",
  "ed",
  "ied",
  "ing",
  "er",
  "ier",
  "est",
  "iest",
  "ly",
  "n",
]);

/**
 * True for a word that Dale and Chall call familiar. Their directions ("A formula for predicting readability: instructions",
 * Educational Research Bulletin 27(2), 1948) count as familiar
 * - the words of the list, their regular plurals and possessives, and verbs with -s, -ies, -ed, -ied, -ing and -n;
 * - adjectives with -er and -est, adverbs with -ly (but not what changes more than that, as "easily");
 * - compounds with a hyphen where both parts are familiar; numerals, and names of persons and places, which the caller tells.
 *
 * Not familiar are irregular forms that are not on the list, words with -tion, -ment, -y and the like, and words with two endings.
 * What they ask of a reader and a list cannot tell: nouns in -er ("burner") pass for comparatives.
 *
 * @param word lower case, with apostrophes and hyphens inside
 */
export function isKnownToFourthGraders(word: string): boolean {
  // "mr." and "mrs." stand on the list with their stop, which is no part of a word here.
  return LIST.has(`${word}.`) || hasFamiliarParts(LIST, word, (part) => isInflectionOf(LIST, part, ENDINGS));
}

import { spache } from "spache";
import { hasFamiliarParts, isInflectionOf } from "./word-endings.js";

const LIST: ReadonlySet<string> = /* @__PURE__ */ new Set(spache);

/** -s, -es and -ies of plurals and verbs, -ed, -ied and -ing of verbs, -er, -ier, -est and -iest of adjectives. */
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
]);

/**
 * True for a word that Spache calls familiar: one of the list of his revision ("Good Reading for Poor Readers", 1974), its regular
 * plurals and possessives, verbs with -s, -ed and -ing, adjectives with -er and -est; compounds with a hyphen where both parts
 * are; names and numerals, which the caller tells. Adverbs in -ly and irregular forms that are not on the list are unfamiliar.
 * That each unfamiliar word counts once is the caller's to see to.
 *
 * @param word lower case, with apostrophes and hyphens inside
 */
export function isKnownToPrimaryGrades(word: string): boolean {
  return hasFamiliarParts(LIST, word, (part) => isInflectionOf(LIST, part, ENDINGS));
}

import { countNuclei, hasEnding, isMuteU, lettersOf, type VowelRules } from "./syllables-vowels.js";

const VOWELS = /* @__PURE__ */ lettersOf("aeiouyàèéìíòóùú");
const CLOSED = /* @__PURE__ */ lettersOf("iuìíùú");
/** i between one of them and a vowel only softens it: "ciao", "giorno", "figlio". */
const SOFTENED = /* @__PURE__ */ lettersOf("cg");
/** Endings whose i has the stress, which spelling does not show: "e-co-no-mi-a". */
const STRESSED_ENDINGS: ReadonlySet<string> = new Set(
  [
    "logi",
    "grafi",
    "nomi",
    "crazi",
    "pati",
    "metri",
    "sofi",
    "foni",
    "lizi",
    "ergi",
    "oesi",
    "maci",
    "teori",
    "gori",
  ].flatMap((end) => [`${end}a`, `${end}e`]),
);
const LONGEST_ENDING = 6;

/** "mi-o", "vi-a", "du-e": a closed and an open vowel at the end are two syllables where the word has no other vowel. */
function areAllVowels(word: string, at: number): boolean {
  if (at !== word.length - 1) return false;
  for (let i = 0; i < at - 1; i++) if (VOWELS.has(word.charAt(i))) return false;
  return true;
}

function isSoftSign(word: string, at: number): boolean {
  if (word.charAt(at) !== "i" || !VOWELS.has(word.charAt(at + 1))) return false;
  return SOFTENED.has(word.charAt(at - 1)) || (word.charAt(at - 1) === "l" && word.charAt(at - 2) === "g");
}

/** "a-iu-to", "no-ia": i between vowels is a consonant. */
function isBetweenVowels(word: string, at: number): boolean {
  return word.charAt(at) === "i" && VOWELS.has(word.charAt(at - 1)) && VOWELS.has(word.charAt(at + 1));
}

function isStressedEnd(word: string, at: number): boolean {
  return at >= word.length - 2 && hasEnding(word, STRESSED_ENDINGS, LONGEST_ENDING);
}

/**
 * Italian: two open vowels (a, e, o) are two syllables; i and u make one with the vowel beside them, but for the stressed i of
 * endings of learned words and of short words. A hiatus that neither shows is missed. Source: L. Serianni, "Grammatica italiana",
 * 1988.
 */
const ITALIAN: VowelRules = {
  vowels: VOWELS,
  isSilent: (word, at) => {
    if (isMuteU(word, at, VOWELS, "qg") || isBetweenVowels(word, at)) return true;
    return isSoftSign(word, at) && !isStressedEnd(word, at);
  },
  isApart: (word, at) => {
    const before = word.charAt(at - 1);
    const letter = word.charAt(at);
    if (before === letter) return true;
    if (!CLOSED.has(before) && !CLOSED.has(letter)) return true;
    return !CLOSED.has(letter) && (areAllVowels(word, at) || isStressedEnd(word, at));
  },
};

/** Syllables of an Italian word in lower case; 0 without a vowel. */
export function countItalian(word: string): number {
  return countNuclei(word, ITALIAN);
}

import { countNuclei, hasEnding, isMuteU, lettersOf, type VowelRules } from "./syllables-vowels.js";

const GERMAN_VOWELS = /* @__PURE__ */ lettersOf("aeiouyäöüéèêàâ");
/** Two letters for one vowel. "ae" and "ue" are mostly two ("Israel", "aktuell"), "oe" is mostly ö ("Goethe"). */
const GERMAN_ONE: ReadonlySet<string> = new Set("ai au äu ei eu ie ey ay oi ou oe aa ee oo ui".split(" "));
/** Endings whose i and e are two syllables, after another vowel: "Fe-ri-en", "Fa-mi-li-e". */
const GERMAN_PARTED: ReadonlySet<string> = new Set(
  ["lien", "nien", "rien", "dien", "sien", "gien", "bien", "tien", "vien", "kien", "zien", "pien"].concat(
    "ilie inie udie ödie olie linie prämie grazie serie mumie".split(" "),
  ),
);
const LONGEST_GERMAN_ENDING = 6;

function hasVowelBefore(word: string, at: number): boolean {
  for (let i = 0; i < at; i++) if (GERMAN_VOWELS.has(word.charAt(i))) return true;
  return false;
}

/** "eau" of French words is one: "Niveau", "bureau". */
function isEau(word: string, at: number): boolean {
  return word.startsWith("eau", at - 1) || (word.startsWith("eau", at - 2) && word.charAt(at) === "u");
}

/** "spezi-ell", "Pati-ent", "Effizi-enz". */
function isLatinIe(word: string, at: number): boolean {
  if (word.charAt(at - 1) !== "i" || word.charAt(at) !== "e") return false;
  const isAfterSibilant = word.charAt(at - 2) === "t" || word.charAt(at - 2) === "z";
  return (
    word.startsWith("ll", at + 1) ||
    (isAfterSibilant && (word.startsWith("nt", at + 1) || word.startsWith("nz", at + 1)))
  );
}

/** ie of an ending that parts it, in "Italien", not in "sie", "Wien" or "die". */
function isPartedEnd(word: string, at: number): boolean {
  const isNearEnd = at >= word.length - 2 && hasVowelBefore(word, at - 1);
  return isNearEnd && hasEnding(word, GERMAN_PARTED, LONGEST_GERMAN_ENDING);
}

/** "Muse-um", "Ide-en", "be-enden", "ge-eignet": e that only seems to be part of a digraph. */
function isPartedE(word: string, at: number): boolean {
  if (word.charAt(at - 1) !== "e") return false;
  if (word.charAt(at) === "u") return word.endsWith("eum") && at === word.length - 2;
  if (word.charAt(at) !== "e") return false;
  if (at === word.length - 2 && word.endsWith("n")) return true;
  const isPrefix = at === 2 && (word.startsWith("ge") || word.startsWith("be"));
  return word.charAt(at + 1) === "i" || (isPrefix && !"rts".includes(word.charAt(3) || "-"));
}

/**
 * German: a digraph is one syllable, other vowels that stand together are two ("The-a-ter", "Na-ti-on"), and so is a vowel after a
 * digraph ("Frau-en"). Source: Amtliches Regelwerk der deutschen Rechtschreibung, 2006, F (hyphenation).
 */
const GERMAN: VowelRules = {
  vowels: GERMAN_VOWELS,
  isSilent: (word, at) =>
    isMuteU(word, at, GERMAN_VOWELS) || (word.charAt(at) === "y" && at === 0 && GERMAN_VOWELS.has(word.charAt(1))),
  isApart: (word, at, start) => {
    if (isEau(word, at)) return false;
    if (at - start > 1 || !GERMAN_ONE.has(word.slice(at - 1, at + 1)) || isLatinIe(word, at)) return true;
    return isPartedE(word, at) || (word.charAt(at - 1) === "i" && isPartedEnd(word, at));
  },
};

/** Syllables of a German word in lower case; 0 without a vowel. */
export function countGerman(word: string): number {
  return countNuclei(word, GERMAN);
}

const DUTCH_VOWELS = /* @__PURE__ */ lettersOf("aeiouyäëïöüáéíóúàèê");
const DUTCH_ONE: ReadonlySet<string> = new Set("aa ee oo uu ie oe eu ui ei au ou éé óó áá ëi ëe ïe üi öo".split(" "));
/** Three letters for one syllable, the last two "eu" in "eeuw" and "nieuw" only before w. */
const DUTCH_LONG: ReadonlySet<string> = new Set("aai ooi oei eeu ieu".split(" "));

function isLongVowel(word: string, at: number, start: number): boolean {
  if (at - start !== 2 || !DUTCH_LONG.has(word.slice(start, at + 1))) return false;
  return word.charAt(at) === "i" || word.charAt(at + 1) === "w";
}

/**
 * Dutch: a digraph and "aai", "ooi", "oei", "eeuw", "ieuw" are one syllable (ij is, because j is a consonant), a letter with a diaeresis
 * begins one, and other vowels that stand together are two. Source: Woordenlijst Nederlandse Taal, Leidraad,
 * 2015, on hyphenation and the diaeresis.
 */
const DUTCH: VowelRules = {
  vowels: DUTCH_VOWELS,
  isSilent: (word, at) =>
    isMuteU(word, at, DUTCH_VOWELS) || (word.charAt(at) === "y" && at === 0 && DUTCH_VOWELS.has(word.charAt(1))),
  isApart: (word, at, start) => {
    if (isLongVowel(word, at, start) || isEau(word, at)) return false;
    if (at - start > 1 || !DUTCH_ONE.has(word.slice(at - 1, at + 1))) return true;
    return word.endsWith("eum") && at === word.length - 2;
  },
};

/** Syllables of a Dutch word in lower case; 0 without a vowel. */
export function countDutch(word: string): number {
  return countNuclei(word, DUTCH);
}

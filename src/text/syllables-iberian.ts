import { countNuclei, isMuteU, lettersOf, type VowelRules } from "./syllables-vowels.js";

const SPANISH_VOWELS = /* @__PURE__ */ lettersOf("aeiouáéíóúüy");
const SPANISH_CLOSED = /* @__PURE__ */ lettersOf("iuüy");
const FRONT_VOWELS = /* @__PURE__ */ lettersOf("eiéí");
const CLOSED_WITH_STRESS = /* @__PURE__ */ lettersOf("íú");
/** h between vowels does not part them ("prohi-bir"), unless it opens a syllable with a glide ("ca-ca-hue-te"). */
const MUTE_H = /(?<=[aeiouáéíóú])h(?=[iuíú](?![aeiouáéíóú]))/gu;

function isClosed(letter: string): boolean {
  return SPANISH_CLOSED.has(letter) || CLOSED_WITH_STRESS.has(letter);
}

/**
 * Spanish: two open vowels (a, e, o) are two syllables, and so are an open one and a stressed í or ú; everything else that
 * stands together is one. Source: Real Academia Española, "Ortografía de la lengua española", 2010, on diphthong, triphthong and hiatus.
 */
const SPANISH: VowelRules = {
  vowels: SPANISH_VOWELS,
  isSilent: (word, at) => {
    if (word.charAt(at) === "y") return SPANISH_VOWELS.has(word.charAt(at + 1));
    return isMuteU(word, at, FRONT_VOWELS, "qg");
  },
  isApart: (word, at) => {
    const before = word.charAt(at - 1);
    const letter = word.charAt(at);
    if (isClosed(before) && isClosed(letter)) return before === letter;
    if (CLOSED_WITH_STRESS.has(before) || CLOSED_WITH_STRESS.has(letter)) return true;
    return !isClosed(before) && !isClosed(letter);
  },
};

/** Syllables of a Spanish word in lower case; 0 without a vowel. */
export function countSpanish(word: string): number {
  return countNuclei(word.replace(MUTE_H, ""), SPANISH);
}

const PORTUGUESE_VOWELS = /* @__PURE__ */ lettersOf("aeiouáéíóúâêôãõàü");
const STRESS_MARK = /[áéíóúâêô]/u;
/** Consonants that end a syllable with the closed vowel before them: "ca-ir", "a-in-da", "Ra-ul", "ju-iz". */
const CLOSING = /* @__PURE__ */ lettersOf("lmnrz");
/** The preposition and article are one syllable. */
const ONE: ReadonlySet<string> = new Set(["ao", "aos"]);

/** "ca-ir", "ra-i-nha": a closed vowel after another is a syllable of its own before nh, in "-u-i-ção", and before a consonant that ends its syllable. */
function isHeldApart(word: string, at: number): boolean {
  if (word.startsWith("nh", at + 1)) return true;
  if (word.charAt(at - 1) === "u" && word.charAt(at + 1) === "ç") return true;
  return CLOSING.has(word.charAt(at + 1)) && !PORTUGUESE_VOWELS.has(word.charAt(at + 2));
}

/** "his-tó-ria", "á-rea": at the end of a word with a stress mark further ahead, two vowels are one syllable. */
function isUnstressedEnd(word: string, at: number): boolean {
  const end = word.endsWith("s") ? word.length - 1 : word.length;
  return at === end - 1 && STRESS_MARK.test(word.slice(0, at - 1)) && !STRESS_MARK.test(word.slice(at - 1));
}

/**
 * Portuguese: an open vowel and a closed one after it are one syllable (nasal ones too), unless the closed one has a mark or
 * is held apart; i and u before an open vowel, and two open ones, are two, but at an unstressed end one. Source: Acordo Ortográfico
 * da Língua Portuguesa, 1990, Bases VII, IX to XI and XX.
 */
const PORTUGUESE: VowelRules = {
  vowels: PORTUGUESE_VOWELS,
  isSilent: (word, at) => isMuteU(word, at, PORTUGUESE_VOWELS, "qg"),
  isApart: (word, at, start) => {
    const before = word.charAt(at - 1);
    const letter = word.charAt(at);
    if (before === "ã" || before === "õ") return false;
    if (at - start > 1 || before === letter) return true;
    if (CLOSED_WITH_STRESS.has(letter)) return true;
    if (letter === "i" || letter === "u") return isHeldApart(word, at);
    return !isUnstressedEnd(word, at);
  },
};

/** Syllables of a Portuguese word in lower case; 0 without a vowel. */
export function countPortuguese(word: string): number {
  return ONE.has(word) ? 1 : countNuclei(word, PORTUGUESE);
}

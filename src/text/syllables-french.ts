import { countNuclei, hasEnding, isMuteU, lettersOf, type VowelRules } from "./syllables-vowels.js";

const VOWELS = /* @__PURE__ */ lettersOf("aeiouyàâäéèêëîïôöùûüÿœæ");
const PARTED = /* @__PURE__ */ lettersOf("ëïüöÿ");
const GRAVE = /* @__PURE__ */ lettersOf("éèê");
const BACK = /* @__PURE__ */ lettersOf("aoâô");
const CLOSE_BACK = /* @__PURE__ */ lettersOf("uû");
const STOPS = /* @__PURE__ */ lettersOf("bcdfgptv");
const LIQUIDS = /* @__PURE__ */ lettersOf("lr");
const GLIDES = /* @__PURE__ */ lettersOf("iu");

/** Endings of verbs whose -ent is mute: "parlèrent", "semblent"; other words in -ent speak it. */
const MUTE_ENT: ReadonlySet<string> = new Set(
  (
    "ai oi ou èr ir ur îr tr vr fr br cr dr gr pr ss is us os as ns euv oiv riv rv iv nn gn rl bl pl cl gl fl nd rd ng nc nç ch ll " +
    "tt st rt êt nt pt lt qu gu rm rn ph lv mp"
  )
    .split(" ")
    .map((end) => `${end}ent`),
);
const LONGEST_MUTE_ENT = 6;
/** Nouns and adjectives with such an ending. */
const SPOKEN_ENT: ReadonlySet<string> = new Set(
  (
    "content mécontent fréquent éloquent conséquent délinquent excellent souvent couvent serment tourment ferment contingent astringent " +
    "intermittent ardent laurent"
  ).split(" "),
);

function isMuteEnt(word: string): boolean {
  return hasEnding(word, MUTE_ENT, LONGEST_MUTE_ENT) && !SPOKEN_ENT.has(word);
}

/** The e of a last syllable without any other vowel: "table", "vies", "parlent"; spoken in "le", which has no other. */
function isMuteEnd(word: string, at: number): boolean {
  if (word.charAt(at) !== "e") return false;
  const rest = word.length - 1 - at;
  const isEnd =
    rest === 0 || (rest === 1 && word.endsWith("s")) || (rest === 2 && word.endsWith("nt") && isMuteEnt(word));
  if (!isEnd) return false;
  for (let i = 0; i < at; i++) if (VOWELS.has(word.charAt(i)) && !isMuteU(word, i, VOWELS, "qg")) return true;
  return false;
}

/** "voyage", "yeux": y before a vowel is a consonant. "mangeait", "pigeon": e only softens g. */
function isConsonant(word: string, at: number): boolean {
  const letter = word.charAt(at);
  if (letter === "y") return VOWELS.has(word.charAt(at + 1));
  return letter === "e" && word.charAt(at - 1) === "g" && BACK.has(word.charAt(at + 1));
}

/** "cli-ent", "ou-vri-er", "cru-el", "é-blou-ir": no glide behind a stop with l or r. */
function isAfterCluster(word: string, at: number): boolean {
  const before = word.charAt(at - 1);
  const start = before === "u" && word.charAt(at - 2) === "o" ? at - 2 : at - 1;
  const isGlide = GLIDES.has(before) && !(before === "u" && start === at - 1 && word.charAt(at) === "i");
  return isGlide && LIQUIDS.has(word.charAt(start - 1)) && STOPS.has(word.charAt(start - 2));
}

/**
 * French, as verse and school count it but for mute e at a word's end: vowels that stand together are one, save after é, before ë,
 * ï, ü, before é or è after an open vowel, between a, e and o where they are no digraph (oe is œ), and after a stop with l or r. An e inside a word
 * counts ("gou-ver-ne-ment"). Source: M. Grevisse and A. Goosse, "Le bon usage", 14th ed. 2007.
 */
const FRENCH: VowelRules = {
  vowels: VOWELS,
  isSilent: (word, at) => isMuteU(word, at, VOWELS, "qg") || isConsonant(word, at) || isMuteEnd(word, at),
  isApart: (word, at) => {
    const before = word.charAt(at - 1);
    const letter = word.charAt(at);
    if (before === "é" || PARTED.has(letter) || PARTED.has(before)) return true;
    if (GRAVE.has(letter)) return before === "a" || before === "o" || isAfterCluster(word, at);
    if (before === "o" && letter === "o") return true;
    if (before === "a" && letter === "o") return !CLOSE_BACK.has(word.charAt(at + 1));
    if (letter === "y") return at === 2 && word.startsWith("pays");
    if (before === "a" && letter === "e") return true;
    if (before === "o" && letter === "a") return true;
    if (before === "e" && letter === "o") return true;
    return isAfterCluster(word, at);
  },
};

/** Syllables of a French word in lower case; 0 without a vowel. */
export function countFrench(word: string): number {
  return countNuclei(word, FRENCH);
}

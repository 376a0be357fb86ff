import { SYLLABLES_BY_WORD } from "./syllables-list.js";

const VOWELS: ReadonlySet<number> = new Set([..."aeiouy"].map((vowel) => vowel.charCodeAt(0)));

/**
 * Vowels of one group that are spoken apart, one syllable more each. Every alternative looks at a bounded number of letters, so
 * that a long word costs no more a letter than a short one.
 */
const SPOKEN_APART = new RegExp(
  [
    // i before a: vi-a, gi-ant, me-di-a, so-ci-ate, co-lo-ni-al, re-li-ance; not in Rus-sia, mar-riage, Cal-i-for-nia, bril-liant
    "^[^aeiouy]{1,3}ia",
    "(?<=[aeiouy][^aeiouy]{0,3}[bdfhkmprvz])ia(?!ge)",
    "(?<=[aeiouy][^aeiouy]?[cts])ia(?=t|r|s[mt]|lit|nit)",
    "(?<=[aeiouy][^aeiouy]{0,2}[ln])(?<!ll)ia(?=n[ct]|[^nr])",
    "(?<=n)ia(?=ns?$|$)(?<!(?:or|gi)nia)",
    // i before e: sci-ence, o-be-di-ent, va-ri-e-ty, twen-ti-eth, ear-li-er
    "(?<=[^ct]|^sc)ie(?=n[ct])",
    "ie(?=t)",
    "(?<=r)ie(?=ls?$)",
    "(?<=[aeiouy][^aeiouy]{0,3}[bdfghlmnprstvz])ie(?=rs?$|st$)",
    // i before o: vi-o-lence, ra-di-o, ra-ti-o, in-te-ri-or; not in na-tion, mil-lion, sen-ior
    "^[^aeiouy]{1,3}io",
    "(?<=soc)io",
    "(?<=[aeiouy][^aeiouy]{0,3}[bdfhkmprz])io",
    "(?<=[aeiouy][^aeiouy]{0,2}[lntv])io(?=s?$|l|[ts]$|di|s[ik]|u)(?<!tio(?!s?$))",
    "(?<![g])iu(?=m)",
    // e first: cre-ate, re-act, i-de-al, nu-cle-ar, vi-de-o, mu-se-um, re-e-lect, see-ing, re-in-force, spon-ta-ne-ous
    "(?<=cr)ea(?=t(?!u))",
    "^rea(?=ct|ss|pp|ff|li[gtsz]|dj|dm|ttr|rra)",
    "(?<=[aeiou][rd])ea(?=s?$|ns?$)",
    "(?<=ucl|lin)ear?(?=$|s$|i)",
    "(?<=^th)ea(?=t)",
    "(?<![pgj]|ch|som|mor|hom|tak|mak|se)eo(?!p[al])",
    "(?<=id|it|ag)eo(?!n|u)",
    "geo(?=[gmplt])",
    "(?<=[dlnr])eou",
    "eu(?=ms?$|s$)",
    "^reu(?=[ns])",
    "^p?ree(?=lec|m[bp]|n[tfg]|s[t]|x|v)",
    "ei(?=ng|ty|st$|sm)",
    "^rei(?=m[bp]|n[fstv]|t)",
    // o first: go-ing, he-ro-ic, po-et, pro-ac-tive, co-op-er-ate
    "oi(?=ng|c(?![eik])|nci)",
    "(?<=her)oi(?=n|sm)",
    "oe(?=ve|t|ms?$|rc)",
    "oa(?=ct|l[ei])",
    "^(?:un)?coo(?=p|rd)",
    // u first: ac-tu-al, in-flu-ence, ru-in, con-tin-u-ous, qui-et
    "(?<![qg]|s(?=ua[dsv]))ua",
    "(?<![qg])ue(?=n|l(?!l))",
    "(?<![qg])ui(?=t(?:i[oves]|y|o)|n(?![dtk])|sm|cid|d$)",
    "(?<=g)ui(?=ng)",
    "uou",
    "uie",
    // y between or after vowels: say-ing, roy-al, play-er, car-ry-ing
    "[aeou]y[aoiu]",
    "[aou]ye(?=rs?$|e)",
    "(?<=[^aeiouy])yi(?=ng|st)",
    "(?<=[fldb])ye(?=r)",
    "(?<=r)ya",
    "^chao",
    // m after s or th: pri-sm, rhy-thm
    "(?<=[aeiouy](?:s|th))m(?=s?$)",
    "^mc(?=[a-z]{2})",
  ].join("|"),
  "gu",
);

/** Whether `SPOKEN_APART` can match at all: two vowels together, or one of the endings it looks for. */
const MAY_BE_APART = /[aeiouy]{2}|(?:s|th)m|^mc/u;

/** A silent e at the end: "make", "makes", "liked", "league"; not in "table", "acre", "boxes", "wanted". */
const SILENT_END =
  /(?:[gq]u|[^aeiouy](?<![^aeiouylrw]l|[bcdt]r))e$|(?:[gq]u|[^aeiouysxzcg](?<![cs]h|[^aeiouylrw]l|[bcdt]r))es$|(?:[gq]u|[^aeiouytd](?<![^aeiouylrw]l))ed$/u;

/** A silent vowel before an ending: "state-ment", "lone-ly", "care-ful", "basic-ally". */
const MAY_BE_SILENT_INSIDE = /ement|e(?:ly|ful|less|ness)|ically$/u;
const SILENT_INSIDE = new RegExp(
  [
    "(?<=[aeiouy][^aeiouy]{0,2}[^aeiouylh])(?<!cr)e(?=ments?$)",
    "(?<=[aeiouy][^aeiouy]{0,2}[^aeiouy])(?<![^aeiouyl]l)e(?=ly$|ful|less|ness)",
    "(?<=ic)a(?=lly$)",
  ].join("|"),
  "gu",
);

/** First halves of compounds whose e, or whose e before s, is silent: "some-thing", "spokes-man". */
const HEADS_OF_COMPOUNDS: ReadonlySet<string> = new Set(
  (
    "some home life time there where house state base line fire whole side white wide space game name note place phone safe here " +
    "store like trade live care love more make take race gate face spokes guide frame pipe mile stone wire false judge horse " +
    "shake stake share score ware else sales voice"
  ).split(" "),
);
const SHORTEST_HEAD = 4;
const LONGEST_HEAD = 6;
/** How a second half begins: not with an ending, which `SILENT_INSIDE` knows, and with at least three letters. */
const SECOND_HALF = /^(?!ly|ment|less|ful)[bcdfghklmprstw][a-z]{2}/u;
const AFTER_FORE = /^fore(?:[cghmw]|s[ei]|tho)/u;

function countMatches(pattern: RegExp, word: string): number {
  return word.match(pattern)?.length ?? 0;
}

function isCompound(word: string): boolean {
  for (let length = SHORTEST_HEAD; length <= LONGEST_HEAD && length + 3 <= word.length; length++) {
    if (HEADS_OF_COMPOUNDS.has(word.slice(0, length)) && SECOND_HALF.test(word.slice(length))) return true;
  }
  return AFTER_FORE.test(word);
}

/** True for the last letters that a silent e can have: e, es, ed. */
function mayEndSilent(word: string): boolean {
  const last = word.charAt(word.length - 1);
  return last === "e" || ((last === "s" || last === "d") && word.charAt(word.length - 2) === "e");
}

function countSilent(word: string): number {
  const atEnd = mayEndSilent(word) && SILENT_END.test(word) ? 1 : 0;
  const inside = MAY_BE_SILENT_INSIDE.test(word) ? countMatches(SILENT_INSIDE, word) : 0;
  return atEnd + inside + (isCompound(word) ? 1 : 0);
}

/** Runs of vowels, by a loop: every word comes by here. */
function countVowelGroups(word: string): number {
  let groups = 0;
  let wasVowel = false;
  for (let index = 0; index < word.length; index++) {
    const isVowel = VOWELS.has(word.charCodeAt(index));
    if (isVowel && !wasVowel) groups++;
    wasVowel = isVowel;
  }
  return groups;
}

/**
 * Syllables of an English word of the letters a to z, lower case: its vowel groups, less silent e's, more vowels that are
 * spoken apart, unless the list knows it. At least 1.
 */
export function countEnglishSyllables(word: string): number {
  const known = SYLLABLES_BY_WORD.get(word);
  if (known !== undefined) return known;
  const apart = MAY_BE_APART.test(word) ? countMatches(SPOKEN_APART, word) : 0;
  return Math.max(1, countVowelGroups(word) + apart - countSilent(word));
}

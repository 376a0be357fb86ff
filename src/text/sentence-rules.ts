import { ABBREVIATIONS, type AbbreviationList, COMMON_ABBREVIATIONS, HOURS_AND_ERAS } from "./abbreviations-list.js";
import { SENTENCE_STARTERS } from "./sentence-starters-list.js";

/** What a reader of sentences may say about the text. */
export interface SentenceOptions {
  /**
   * BCP 47; only the primary subtag counts. English where it is not given: to detect it would take longer than to split, and a few words full
   * of names and abbreviations are easily taken for another language.
   */
  readonly language?: string;
  /** Further abbreviations after which a sentence never ends, with or without their stop, in any case. */
  readonly abbreviations?: readonly string[];
}

/**
 * What the stop of an abbreviation means: `leads` never ends a sentence, `counts` not before a number, `closes` only before a
 * typical first word, `hour` not before a day or time zone.
 */
export type AbbreviationKind = "leads" | "counts" | "closes" | "hour";

/** What is known of a language's stops. */
export interface SentenceRules {
  /** By the word before the stop, lower case. */
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>;
  /** Words that typically begin a sentence. */
  readonly starters: ReadonlySet<string>;
  /** True where a stop after a number makes an ordinal and what follows may have a capital ("am 3. Mai"). */
  readonly hasOrdinals: boolean;
  /** True where a stop after a Roman numeral makes an ordinal ("Kristian IV. Slot"). */
  readonly hasRomanOrdinals: boolean;
  /** A code unit that ends sentences in this language only; -1 where there is none. */
  readonly extraStop: number;
}

/** Armenian texts write the colon for their full stop, Greek texts the semicolon for their question mark. */
const EXTRA_STOPS: ReadonlyMap<string, number> = new Map([
  ["hy", 0x3a],
  ["el", 0x3b],
]);

/** German writes nouns and months with a capital; in the other languages with ordinals of this kind only names follow. */
const ORDINALS_BEFORE_CAPITALS: ReadonlySet<string> = new Set(["de", "lb"]);
const ROMAN_ORDINALS: ReadonlySet<string> = new Set("de lb da no nb nn fi cs sk pl hu hr sl sr bs et lv is".split(" "));

const NO_ABBREVIATIONS: AbbreviationList = { leads: "", counts: "", closes: "" };

/** Lists of a language and its kin that share one spelling. */
const SAME_LIST: ReadonlyMap<string, string> = new Map([
  ["nb", "no"],
  ["nn", "no"],
  ["lb", "de"],
  ["gl", "pt"],
]);

const rulesByLanguage = new Map<string, SentenceRules>();

function wordsOf(list: string): string[] {
  return list.split(" ").filter((word) => word !== "");
}

/** Later lists win, and within a language what leads wins over what closes. */
function abbreviationsOf(lists: readonly AbbreviationList[]): Map<string, AbbreviationKind> {
  const kinds = new Map<string, AbbreviationKind>(wordsOf(HOURS_AND_ERAS).map((word) => [word, "hour"]));
  for (const list of lists) {
    for (const kind of ["closes", "counts", "leads"] as const) {
      for (const word of wordsOf(list[kind])) kinds.set(word, kind);
    }
  }
  return kinds;
}

function buildRules(language: string): SentenceRules {
  const key = SAME_LIST.get(language) ?? language;
  const own = Object.hasOwn(ABBREVIATIONS, key) ? (ABBREVIATIONS[key] ?? NO_ABBREVIATIONS) : NO_ABBREVIATIONS;
  const starters = Object.hasOwn(SENTENCE_STARTERS, key) ? (SENTENCE_STARTERS[key] ?? "") : "";
  return {
    abbreviations: abbreviationsOf([COMMON_ABBREVIATIONS, own]),
    starters: new Set(wordsOf(starters)),
    hasOrdinals: ORDINALS_BEFORE_CAPITALS.has(language),
    hasRomanOrdinals: ROMAN_ORDINALS.has(language),
    extraStop: EXTRA_STOPS.get(language) ?? -1,
  };
}

/** The primary subtag of a BCP 47 tag, lower case: `de` for `de-AT`. */
function primarySubtag(language: string): string {
  return (language.split(/[-_]/u, 1)[0] ?? "").toLowerCase();
}

/** The rules of a language, with the caller's own abbreviations added. Languages without lists get the common ones. */
export function sentenceRules({ language = "en", abbreviations = [] }: SentenceOptions): SentenceRules {
  const key = primarySubtag(language);
  const known = rulesByLanguage.get(key);
  const rules = known ?? buildRules(key);
  // Only languages with lists are kept, so that odd tags cannot fill the memory.
  if (known === undefined && Object.hasOwn(ABBREVIATIONS, key)) rulesByLanguage.set(key, rules);
  if (abbreviations.length === 0) return rules;
  const kinds = new Map(rules.abbreviations);
  for (const word of abbreviations) kinds.set(word.toLowerCase().replace(/\s/gu, "").replace(/\.$/u, ""), "leads");
  return { ...rules, abbreviations: kinds };
}

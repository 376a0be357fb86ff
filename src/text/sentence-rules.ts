import { ABBREVIATIONS, type AbbreviationList, COMMON_ABBREVIATIONS } from "./abbreviations-list.js";
import { WORLD_ABBREVIATIONS } from "./abbreviations-world-list.js";
import { primarySubtag } from "./primary-subtag.js";
import { SENTENCE_STARTERS } from "./sentence-starters-list.js";
import { DAYS_AND_ZONES, DEGREES, HOURS_AND_ERAS, MONTHS_AFTER_ORDINALS, UNITS } from "./sentence-words-list.js";
import { findWord, type WordTable, wordTable } from "./word-table.js";

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
 * typical first word, `degree` so too, unless a small-lettered word stands before it ("her Ph.D."), `hour` not before a day or
 * time zone, `ends` before any capital, though it looks like initials.
 */
export type AbbreviationKind = "leads" | "counts" | "closes" | "degree" | "hour" | "ends";

/** What is known of a language's stops. */
export interface SentenceRules {
  /** By the word before the stop. */
  readonly abbreviations: WordTable<AbbreviationKind>;
  /** Words that typically begin a sentence. */
  readonly starters: WordTable<true>;
  /** Short forms of units, which are abbreviations after a number only. */
  readonly units: WordTable<true>;
  /** Months that a number with a stop may stand before, where the language writes ordinals so. */
  readonly months: WordTable<true>;
  readonly daysAndZones: WordTable<true>;
  /** Words before an hour. */
  readonly timePrepositions: WordTable<true>;
  /** True where a stop after a number makes an ordinal and what follows may have a capital ("am 3. Mai"). */
  readonly hasOrdinals: boolean;
  /** True where a stop after a Roman numeral makes an ordinal ("Kristian IV. Slot"). */
  readonly hasRomanOrdinals: boolean;
  /** True where a full stop inside a quotation ends the sentence around it too. */
  readonly endsAtQuotedStop: boolean;
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
const ROMAN_ORDINALS: ReadonlySet<string> = new Set(
  "de lb da no nb nn fi cs sk pl hu hr sl sr bs et lv is tr".split(" "),
);

const NO_ABBREVIATIONS: AbbreviationList = { leads: "", counts: "", closes: "" };

/** Lists of a language and its kin that share one spelling. */
const SAME_LIST: ReadonlyMap<string, string> = new Map([
  ["nb", "no"],
  ["nn", "no"],
  ["lb", "de"],
  ["gl", "pt"],
  ["bs", "hr"],
  ["ne", "hi"],
]);

function setOf(list: string): WordTable<true> {
  return wordTable(wordsOf(list).map((word) => [word, true] as const));
}

const UNIT_TABLE = /* @__PURE__ */ setOf(UNITS);
const MONTH_TABLE = /* @__PURE__ */ setOf(MONTHS_AFTER_ORDINALS);
const NO_WORDS = /* @__PURE__ */ setOf("");
const DAY_TABLE = /* @__PURE__ */ setOf(DAYS_AND_ZONES);
const PREPOSITION_TABLE = /* @__PURE__ */ setOf("at in on by around about before after since until from");

const HYPHEN = 0x2d;

const rulesByLanguage = new Map<string, SentenceRules>();

function wordsOf(list: string): string[] {
  return list.split(" ").filter((word) => word !== "");
}

/** Later lists win, and within a language what leads wins over what closes. */
function abbreviationsOf(lists: readonly AbbreviationList[], own: readonly string[]) {
  const kinds: (readonly [string, AbbreviationKind])[] = [];
  const add = (words: string, kind: AbbreviationKind): void => {
    for (const word of wordsOf(words)) kinds.push([word, kind]);
  };
  add(HOURS_AND_ERAS, "hour");
  for (const list of lists) {
    add(list.closes, "closes");
    add(list.ends ?? "", "ends");
    add(list.counts, "counts");
    add(list.leads, "leads");
  }
  add(DEGREES, "degree");
  for (const word of own) kinds.push([word.replace(/\s/gu, "").replace(/\.$/u, ""), "leads"]);
  return wordTable(kinds);
}

/** The list of a language's own; undefined where it has none. */
function ownList(key: string): AbbreviationList | undefined {
  if (Object.hasOwn(ABBREVIATIONS, key)) return ABBREVIATIONS[key];
  return Object.hasOwn(WORLD_ABBREVIATIONS, key) ? WORLD_ABBREVIATIONS[key] : undefined;
}

function buildRules(language: string, ownAbbreviations: readonly string[]): SentenceRules {
  const key = SAME_LIST.get(language) ?? language;
  const starters = Object.hasOwn(SENTENCE_STARTERS, key) ? (SENTENCE_STARTERS[key] ?? "") : "";
  const hasRomanOrdinals = ROMAN_ORDINALS.has(language);
  return {
    abbreviations: abbreviationsOf([COMMON_ABBREVIATIONS, ownList(key) ?? NO_ABBREVIATIONS], ownAbbreviations),
    starters: setOf(starters),
    units: UNIT_TABLE,
    months: hasRomanOrdinals ? MONTH_TABLE : NO_WORDS,
    daysAndZones: DAY_TABLE,
    timePrepositions: PREPOSITION_TABLE,
    hasOrdinals: ORDINALS_BEFORE_CAPITALS.has(language),
    hasRomanOrdinals,
    endsAtQuotedStop: language === "zh",
    extraStop: EXTRA_STOPS.get(language) ?? -1,
  };
}

/** The rules of a language, with the caller's own abbreviations added. Languages without lists get the common ones. */
export function sentenceRules({ language = "en", abbreviations = [] }: SentenceOptions): SentenceRules {
  const ready = abbreviations.length === 0 ? rulesByLanguage.get(language) : undefined;
  if (ready !== undefined) return ready;
  const key = primarySubtag(language);
  if (abbreviations.length > 0) return buildRules(key, abbreviations);
  const known = rulesByLanguage.get(key);
  const rules = known ?? buildRules(key, []);
  // Only languages with lists are kept, so that odd tags cannot fill the memory.
  if (known === undefined && ownList(key) !== undefined) rulesByLanguage.set(key, rules);
  return rules;
}

/** What the stop after the word between `start` and `end` means, if it, or its last part after a hyphen, is an abbreviation. */
export function abbreviationKind(
  text: string,
  start: number,
  end: number,
  { abbreviations }: SentenceRules,
): AbbreviationKind | undefined {
  const kind = findWord(abbreviations, text, start, end);
  if (kind !== undefined) return kind;
  let hyphen = end - 1;
  while (hyphen >= start && text.charCodeAt(hyphen) !== HYPHEN) hyphen--;
  return hyphen < start ? undefined : findWord(abbreviations, text, hyphen + 1, end);
}

import type { Entity } from "./types.js";

/** How often each spelling of a name was met, by the name's normal form; both in the order of the text. */
export type NameCounts = Map<string, Map<string, number>>;

/** Forms of address, which stand before a name and are not part of it. */
const HONORIFICS: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr sir dame lady lord prof professor president senator sen governor gov general gen rep rev capt captain col
  colonel sgt judge justice minister secretary chancellor`.split(/\s+/u),
);

/** Abbreviations that end a name and keep their stop, which else is the sentence's. */
const CLOSING_ABBREVIATION = /^(?:.*\.\p{L}|inc|corp|co|ltd|jr|sr)\.$/iu;

const BEGINS_NAME = /^[\p{Lu}\p{Lo}\p{N}]/u;
const TWO_LETTERS = /\p{L}.*\p{L}/u;

/** A word without the signs of the sentence before it and behind it, and without the possessive 's. */
function bareWord(word: string): string {
  const bare = word.replace(/^[^\p{L}\p{N}]+/u, "").replace(/[^\p{L}\p{N}.]+$/u, "");
  const named = bare.replace(/['\u2019]s?$/iu, "");
  return CLOSING_ABBREVIATION.test(named) ? named : named.replace(/\.+$/u, "");
}

/** A name as a list would show it; null where the words are not a name: a form of address alone, small letters, an initial. */
export function cleanName(raw: string): string | null {
  const words = raw.split(/\s+/u).filter((word) => bareWord(word) !== "");
  while (words.length > 1 && isTitleWord(words[0] ?? "")) words.shift();
  while (words.length > 1 && !BEGINS_NAME.test(bareWord(words.at(-1) ?? ""))) words.pop(); // "Kathmandu airport"
  const name = words.map((word, i, all) => (i === 0 || i === all.length - 1 ? bareWord(word) : word)).join(" ");
  if (isTitleWord(name) || !BEGINS_NAME.test(name) || !TWO_LETTERS.test(name)) return null;
  return name;
}

function isTitleWord(word: string): boolean {
  const bare = bareWord(word).toLowerCase();
  return bare === "the" || HONORIFICS.has(bare);
}

/** Adds mentions to the counts. */
export function countNames(counts: NameCounts, mentions: readonly string[]): void {
  for (const mention of mentions) {
    const name = cleanName(mention);
    if (name === null) continue;
    const key = name.toLowerCase();
    const spellings = counts.get(key) ?? new Map<string, number>();
    spellings.set(name, (spellings.get(name) ?? 0) + 1);
    counts.set(key, spellings);
  }
}

function total(spellings: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of spellings.values()) sum += count;
  return sum;
}

/** For each word that full names end or begin with, the key of the one mentioned most, the first of equals. */
function fullNames(counts: NameCounts, wordOf: (words: readonly string[]) => string | undefined): Map<string, string> {
  const names = new Map<string, string>();
  for (const [key, spellings] of counts) {
    const words = key.split(" ");
    const word = words.length > 1 ? wordOf(words) : undefined;
    if (word === undefined) continue;
    const known = counts.get(names.get(word) ?? "");
    if (known === undefined || total(spellings) > total(known)) names.set(word, key);
  }
  return names;
}

/** Entities of the counts, most mentioned first, then by name in order of code units; each in its most frequent spelling. */
function toEntities(
  rows: Iterable<readonly [spellings: ReadonlyMap<string, number>, count: number]>,
): readonly Entity[] {
  const entities = [...rows].map(([spellings, count]) => {
    const [first] = [...spellings].sort(([, a], [, b]) => b - a);
    return { name: first?.[0] ?? "", count };
  });
  return entities.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** The names as entities. */
export function nameEntities(counts: NameCounts): readonly Entity[] {
  return toEntities([...counts.values()].map((spellings) => [spellings, total(spellings)] as const));
}

/** Family names that one full name has and no other. */
function uniqueLastNames(counts: NameCounts): Map<string, string> {
  const owners = new Map<string, string | null>();
  for (const key of counts.keys()) {
    const last = key.split(" ").at(-1) ?? key;
    if (last !== key) owners.set(last, owners.has(last) ? null : key);
  }
  return new Map([...owners].flatMap(([last, key]) => (key === null ? [] : [[key, last] as const])));
}

/**
 * People as entities: a family name alone, or a first name alone, counts for the full name that has it, if the text has one.
 *
 * @param wordCounts how often each capitalized word stands in the text, by its lower-case form: the family name of one person is a
 *   mention also where the names' reader passed it over
 */
export function peopleEntities(counts: NameCounts, wordCounts: ReadonlyMap<string, number>): readonly Entity[] {
  const byLast = fullNames(counts, (words) => words.at(-1));
  const byFirst = fullNames(counts, (words) => words[0]);
  const totals = new Map<string, number>();
  for (const [key, spellings] of counts) {
    const owner = key.includes(" ") ? key : (byLast.get(key) ?? byFirst.get(key) ?? key);
    totals.set(owner, (totals.get(owner) ?? 0) + total(spellings));
  }
  const lastNames = uniqueLastNames(counts);
  return toEntities(
    [...totals].map(([key, count]) => {
      const mentions = Math.max(count, wordCounts.get(lastNames.get(key) ?? "") ?? 0);
      return [counts.get(key) ?? new Map<string, number>(), mentions] as const;
    }),
  );
}

import { CHARACTER_CLASS, SPACE, UPPER } from "./characters.js";

function buildLowerCase(): Uint16Array {
  return Uint16Array.from(CHARACTER_CLASS, (kind, unit) =>
    (kind & UPPER) === 0 ? unit : String.fromCharCode(unit).toLowerCase().charCodeAt(0),
  );
}

/** The lower-case form of every UTF-16 code unit, by its number. */
export const LOWER_CASE: Uint16Array = /* @__PURE__ */ buildLowerCase();

interface Entry<Value> {
  readonly word: string;
  readonly value: Value;
}

/** Words with a value each, to be looked up in place: no part of the text is copied, whatever its case. */
export interface WordTable<Value> {
  /** By the hash of the word in small letters. */
  readonly entries: ReadonlyMap<number, readonly Entry<Value>[]>;
}

/** Keeps a hash within 30 bits, which engines store without allocating. */
const HASH_BITS = 0x3fffffff;

/** Hash of the code units from `start` to `end`, in small letters, white space passed over. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (((CHARACTER_CLASS[unit] ?? 0) & SPACE) === 0) hash = (hash * 31 + (LOWER_CASE[unit] ?? 0)) & HASH_BITS;
  }
  return hash;
}

/** True where the code units from `start` to `end` are `word`, but for case and white space. */
function isWordAt(word: string, text: string, start: number, end: number): boolean {
  let matched = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (((CHARACTER_CLASS[unit] ?? 0) & SPACE) !== 0) continue;
    if (LOWER_CASE[unit] !== word.charCodeAt(matched)) return false;
    matched++;
  }
  return matched === word.length;
}

/** A table of words; of two entries for one word the later one holds. Words are taken in small letters. */
export function wordTable<Value>(words: Iterable<readonly [string, Value]>): WordTable<Value> {
  const entries = new Map<number, readonly Entry<Value>[]>();
  for (const [word, value] of words) {
    const lower = Array.from(word, (character) => String.fromCodePoint(lowerCodePoint(character))).join("");
    const hash = hashOf(lower, 0, lower.length);
    const others = (entries.get(hash) ?? []).filter((entry) => entry.word !== lower);
    entries.set(hash, [...others, { word: lower, value }]);
  }
  return { entries };
}

/** As `LOWER_CASE` folds: characters beyond its table stay as they are. */
function lowerCodePoint(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return LOWER_CASE[point] ?? point;
}

/** The value of the word between `start` and `end`, in any case, white space inside passed over; undefined for others. */
export function findWord<Value>(
  { entries }: WordTable<Value>,
  text: string,
  start: number,
  end: number,
): Value | undefined {
  const found = entries.get(hashOf(text, start, end));
  if (found === undefined) return undefined;
  for (const { word, value } of found) if (isWordAt(word, text, start, end)) return value;
  return undefined;
}

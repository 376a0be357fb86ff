import { classAt, DIGIT, LETTER, SPACE, UPPER } from "./characters.js";

/** The mark before a list item, as `2.)`, `iv.` or `• b.`: its number, or the place of its letter, and the signs around it. */
export interface ItemMark {
  /** The number, or the place of the letter among the code units; 0 for a bullet alone, -1 where only `roman` is known. */
  readonly value: number;
  /** The number as a Roman numeral; -1 where it is none. */
  readonly roman: number;
  /** `1`, `a` or `A`: the kind of the number, with the bullet before and the signs after it. Equal for items of one list. */
  readonly style: string;
  /** Code unit that the mark of the next item begins with. */
  readonly nextFirst: number;
  /** The same if the mark is a Roman numeral; -1 where it is none. */
  readonly nextRomanFirst: number;
}

const BULLETS: ReadonlySet<string> = new Set("•⁃▪◦●‣·");
const MARK_ENDS: ReadonlySet<string> = new Set(".)");
const LONGEST_NUMBER = 3;
const LONGEST_ROMAN = 5;
const ROMAN_DIGITS: ReadonlySet<string> = new Set("ivx");
const ROMANS = " i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ");

interface ItemNumber {
  readonly value: number;
  readonly roman: number;
  readonly kind: string;
  readonly end: number;
}

/** The number that the letters from `index` on write in the Roman way, of one case; null for other letters. */
function readRoman(text: string, index: number): ItemNumber | null {
  let end = index;
  while (end <= index + LONGEST_ROMAN && (classAt(text, end) & LETTER) !== 0) end++;
  const digits = text.slice(index, end);
  const lower = digits.toLowerCase();
  const roman = end > index + 1 && (digits === lower || digits === digits.toUpperCase()) ? ROMANS.indexOf(lower) : -1;
  return roman === -1 ? null : { value: -1, roman, kind: digits === lower ? "a" : "A", end };
}

function readNumber(text: string, index: number): ItemNumber | null {
  let end = index;
  while (end < index + LONGEST_NUMBER && (classAt(text, end) & DIGIT) !== 0) end++;
  if (end > index) return { value: Number.parseInt(text.slice(index, end), 10), roman: -1, kind: "1", end };
  const letter = text.charAt(index).toLowerCase();
  if (letter < "a" || letter > "z") return null;
  if ((classAt(text, index + 1) & LETTER) !== 0) return ROMAN_DIGITS.has(letter) ? readRoman(text, index) : null;
  const kind = (classAt(text, index) & UPPER) !== 0 ? "A" : "a";
  return { value: letter.charCodeAt(0), roman: ROMANS.indexOf(letter), kind, end: index + 1 };
}

function firstOf(mark: string, kind: string): number {
  return (kind === "A" ? mark.toUpperCase() : mark).charCodeAt(0);
}

function markOf({ value, roman, kind }: ItemNumber, bullet: string, ends: string): ItemMark {
  const next = kind === "1" ? String(value + 1) : String.fromCharCode(value + 1);
  const nextRoman = roman === -1 ? "" : (ROMANS[roman + 1] ?? "");
  return {
    value,
    roman,
    style: bullet + kind + ends,
    nextFirst: firstOf(bullet || next, kind),
    nextRomanFirst: nextRoman === "" ? -1 : firstOf(bullet || nextRoman, kind),
  };
}

/** Reads the item mark that begins at `index`; null where there is none. */
export function readItemMark(text: string, index: number): ItemMark | null {
  const bullet = BULLETS.has(text.charAt(index)) ? text.charAt(index) : "";
  let at = index + bullet.length;
  if (bullet !== "" && (classAt(text, at) & SPACE) !== 0) at++;
  const number = readNumber(text, at);
  if (number === null || !MARK_ENDS.has(text.charAt(number.end))) {
    const nextFirst = bullet.charCodeAt(0);
    return bullet === "" ? null : { value: 0, roman: -1, style: bullet, nextFirst, nextRomanFirst: -1 };
  }
  let end = number.end;
  while (end < number.end + 2 && MARK_ENDS.has(text.charAt(end))) end++;
  if ((classAt(text, end) & (SPACE | LETTER)) === 0) return null;
  return markOf(number, bullet, text.slice(number.end, end));
}

/** True where `mark` stands before the item after the one that `before` marks. */
export function isNextItem(before: ItemMark, mark: ItemMark): boolean {
  if (mark.style !== before.style) return false;
  if (before.roman !== -1 && mark.roman === before.roman + 1) return true;
  return (before.value !== -1 && mark.value === before.value + 1) || (mark.value === 0 && before.value === 0);
}

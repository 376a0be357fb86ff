import { classAt, DIGIT, LETTER, SPACE, UPPER } from "./characters.js";

/** The mark before a list item, as `2.)` or `• b.`: its number, or the place of its letter, and the signs around it. */
export interface ItemMark {
  readonly value: number;
  /** `1`, `a` or `A`: the kind of the number, with the bullet before and the signs after it. Equal for items of one list. */
  readonly style: string;
  readonly end: number;
}

const BULLETS: ReadonlySet<string> = new Set("•⁃▪◦●‣·");
const MARK_ENDS: ReadonlySet<string> = new Set(".)");
const LONGEST_NUMBER = 3;

interface ItemNumber {
  readonly value: number;
  readonly kind: string;
  readonly end: number;
}

function readNumber(text: string, index: number): ItemNumber | null {
  let end = index;
  while (end < index + LONGEST_NUMBER && (classAt(text, end) & DIGIT) !== 0) end++;
  if (end > index) return { value: Number.parseInt(text.slice(index, end), 10), kind: "1", end };
  const letter = text.charAt(index).toLowerCase();
  if (letter < "a" || letter > "z") return null;
  return { value: letter.charCodeAt(0), kind: (classAt(text, index) & UPPER) !== 0 ? "A" : "a", end: index + 1 };
}

/** Reads the item mark that begins at `index`; null where there is none. A bullet alone has the value 0. */
export function readItemMark(text: string, index: number): ItemMark | null {
  const bullet = BULLETS.has(text.charAt(index)) ? text.charAt(index) : "";
  let at = index + bullet.length;
  if (bullet !== "" && (classAt(text, at) & SPACE) !== 0) at++;
  const number = readNumber(text, at);
  const isMarked = number !== null && MARK_ENDS.has(text.charAt(number.end));
  if (!isMarked) return bullet === "" ? null : { value: 0, style: bullet, end: at };
  let end = number.end;
  while (end < number.end + 2 && MARK_ENDS.has(text.charAt(end))) end++;
  if ((classAt(text, end) & (SPACE | LETTER)) === 0) return null;
  return { value: number.value, style: bullet + number.kind + text.slice(number.end, end), end };
}

/** True where `mark` stands before the item after the one that `before` marks. */
export function isNextItem(before: ItemMark, mark: ItemMark): boolean {
  return mark.style === before.style && (mark.value === before.value + 1 || (mark.value === 0 && before.value === 0));
}

import { CHARACTER_CLASS, SPACE, UNSPACED, UPPER } from "../text/characters.js";
import type { Span } from "../text/types.js";
import { forEachWord } from "../text/words.js";

/** Pieces that `Intl.Segmenter` gets, in code units: its time is not linear in the length of a run. */
const SEGMENT_LENGTH = 2_000;

/** Articles and prepositions that are written together with the next word, by language. */
const ELISIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["fr", new Set("l d j m n s t c qu lorsqu puisqu jusqu quoiqu".split(" "))],
  ["it", new Set("l un d c dell nell all sull dall quell quest coll".split(" "))],
  ["ca", new Set("l d m t s n".split(" "))],
]);

/** "lorsqu'", "puisqu'" and "quoiqu'" are the longest. */
const LONGEST_ELISION = 7;

const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const FULL_STOP = 0x2e;
const SMALL_S = 0x73;
const CAPITAL_S = 0x53;

function isUpperAt(text: string, index: number): boolean {
  return ((CHARACTER_CLASS[text.charCodeAt(index)] ?? 0) & UPPER) !== 0;
}

function isApostropheAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit === APOSTROPHE || unit === RIGHT_QUOTE;
}

/** Where the word begins behind an article that is elided before it: behind the apostrophe of "l'homme". */
function startOfBare(text: string, start: number, end: number, elisions: ReadonlySet<string>): number {
  const latest = Math.min(end - 1, start + LONGEST_ELISION + 1);
  for (let at = start; at < latest; at++)
    if (isApostropheAt(text, at)) return elisions.has(text.slice(start, at).toLowerCase()) ? at + 1 : start;
  return start;
}

/** Where the word ends before its possessive 's. */
function endOfBare(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (last !== SMALL_S && last !== CAPITAL_S) return end;
  return end - start > 2 && isApostropheAt(text, end - 2) ? end - 2 : end;
}

/** Gets a word to index by, `start` to `end`, and where the word as written around it begins and ends. */
type TermWordVisitor = (start: number, end: number, writtenStart: number, writtenEnd: number) => void;

/** Words of a run without spaces. The rules depend on the script, not on the locale, which is fixed for equal results everywhere. */
function forEachSegment(text: string, { start, end }: Span, segmenter: Intl.Segmenter, visit: TermWordVisitor): void {
  for (let from = start; from < end; from += SEGMENT_LENGTH) {
    const piece = text.slice(from, Math.min(end, from + SEGMENT_LENGTH));
    for (const { segment, index, isWordLike } of segmenter.segment(piece)) {
      const [first, last] = [from + index, from + index + segment.length];
      if (isWordLike === true) visit(first, last, first, last);
    }
  }
}

/**
 * Calls `visit` for every word to index by, in order: articles and possessives are cut off ("l'homme", "Anna's"), and runs in
 * scripts without spaces are cut by `Intl.Segmenter`.
 *
 * @param language BCP 47 primary language
 */
export function forEachTermWord(text: string, language: string, visit: TermWordVisitor): void {
  const elisions = ELISIONS.get(language);
  let segmenter: Intl.Segmenter | undefined;
  forEachWord(text, (start, end) => {
    if (((CHARACTER_CLASS[text.charCodeAt(start)] ?? 0) & UNSPACED) !== 0) {
      segmenter ??= new Intl.Segmenter("en", { granularity: "word" });
      forEachSegment(text, { start, end }, segmenter, visit);
    } else {
      const bareEnd = endOfBare(text, start, end);
      visit(elisions === undefined ? start : startOfBare(text, start, bareEnd, elisions), bareEnd, start, end);
    }
  });
}

/** True where the word from `start` to `end` is an initial that a full stop joins to the word before: "S" behind "U" in "U.S.". */
export function joinsInitials(text: string, last: Span, start: number, end: number): boolean {
  if (end - start !== 1 || start !== last.end + 1 || text.charCodeAt(last.end) !== FULL_STOP) return false;
  if (!isUpperAt(text, start) || !isUpperAt(text, last.end - 1)) return false;
  return last.end - last.start === 1 || text.charCodeAt(last.end - 2) === FULL_STOP;
}

/** Where initials end with the last stop, which belongs to them; one that also ends the sentence is taken too, as nobody can tell. */
export function endOfInitials(text: string, end: number): number {
  const isBeforeSpace = ((CHARACTER_CLASS[text.charCodeAt(end + 1)] ?? 0) & SPACE) !== 0;
  return isBeforeSpace && text.charCodeAt(end) === FULL_STOP ? end + 1 : end;
}

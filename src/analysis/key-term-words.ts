import { CHARACTER_CLASS, SPACE, UNSPACED, UPPER } from "../text/characters.js";
import type { Span } from "../text/types.js";
import { forEachWord } from "../text/words.js";

/** A word to index by: without the article that is elided before it and the possessive 's behind it. */
export interface TermWord extends Span {
  readonly isPossessive: boolean;
  /** The elided word before it ("d" of "d'Ivoire"), lower case; empty where there is none. */
  readonly elided: string;
}

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

const APOSTROPHE = /['\u2019]/u;

function isUpperAt(text: string, index: number): boolean {
  return ((CHARACTER_CLASS[text.charCodeAt(index)] ?? 0) & UPPER) !== 0;
}

/** True where the words are initials with a full stop between them: "U" and "S" of "U.S.". */
function isInitials(text: string, last: Span, start: number, end: number): boolean {
  if (end - start !== 1 || start !== last.end + 1 || text[last.end] !== "." || !isUpperAt(text, start)) return false;
  return isUpperAt(text, last.end - 1) && (last.end - last.start === 1 || text[last.end - 2] === ".");
}

/** Words of a run without spaces. The rules depend on the script, not on the locale, which is fixed for equal results everywhere. */
function segmentRun(text: string, start: number, end: number, segmenter: Intl.Segmenter, words: TermWord[]): void {
  for (let from = start; from < end; from += SEGMENT_LENGTH) {
    const piece = text.slice(from, Math.min(end, from + SEGMENT_LENGTH));
    for (const { segment, index, isWordLike } of segmenter.segment(piece)) {
      if (isWordLike === true)
        words.push({ start: from + index, end: from + index + segment.length, isPossessive: false, elided: "" });
    }
  }
}

/** A spaced word without its elided article and its possessive 's. */
function bareWord(text: string, start: number, end: number, elisions: ReadonlySet<string> | undefined): TermWord {
  const isPossessive = end - start > 2 && /[sS]/u.test(text.charAt(end - 1)) && APOSTROPHE.test(text.charAt(end - 2));
  const bareEnd = isPossessive ? end - 2 : end;
  const head = text.slice(start, Math.min(bareEnd - 1, start + LONGEST_ELISION + 1));
  const apostrophe = elisions === undefined ? -1 : head.search(APOSTROPHE);
  const elided = apostrophe < 0 ? "" : head.slice(0, apostrophe).toLowerCase();
  if (elided === "" || elisions?.has(elided) !== true) return { start, end: bareEnd, isPossessive, elided: "" };
  return { start: start + apostrophe + 1, end: bareEnd, isPossessive, elided };
}

/**
 * The words of a text to index by, in order: initials as one ("U.S."), articles and possessives cut off ("l'homme", "Anna's"), and
 * runs in scripts without spaces cut by `Intl.Segmenter`. Empty text gives an empty list.
 *
 * @param language BCP 47 primary language
 */
export function termWords(text: string, language: string): readonly TermWord[] {
  const elisions = ELISIONS.get(language);
  const words: TermWord[] = [];
  let segmenter: Intl.Segmenter | undefined;
  forEachWord(text, (start, end) => {
    const last = words.at(-1);
    if (((CHARACTER_CLASS[text.charCodeAt(start)] ?? 0) & UNSPACED) !== 0) {
      segmenter ??= new Intl.Segmenter("en", { granularity: "word" });
      segmentRun(text, start, end, segmenter, words);
    } else if (last !== undefined && isInitials(text, last, start, end)) {
      words[words.length - 1] = { ...last, end };
    } else words.push(bareWord(text, start, end, elisions));
  });
  return words.map((word) => withLastStop(text, word));
}

/** "U.S" with the stop that belongs to it; a stop that also ends the sentence is taken too, as nobody can tell. */
function withLastStop(text: string, word: TermWord): TermWord {
  const isAbbreviation = word.end - word.start > 2 && text[word.end] === "." && text[word.end - 2] === ".";
  const isBeforeSpace = isAbbreviation && ((CHARACTER_CLASS[text.charCodeAt(word.end + 1)] ?? 0) & SPACE) !== 0;
  return isBeforeSpace && isUpperAt(text, word.end - 1) ? { ...word, end: word.end + 1 } : word;
}

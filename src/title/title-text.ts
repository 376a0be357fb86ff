import { CHARACTER_CLASS, UNSPACED } from "../text/characters.js";
import { forEachWord } from "../text/words.js";

/**
 * Separators between a headline and what a site adds to it in its title tag. Scripts without spaces have none around them, and
 * letters that look like a bar in its place.
 */
const SEPARATOR =
  /\s[|\u2013\u2014\u00b7\u2022\u00bb\u203a\u2039\u00ab:~/-]{1,2}\s|\s?[|\uff5c\u4e28\u3163]\s?|\s::\s|:\s|(?<=[\u3000-\u9fff\uac00-\ud7af\uff01\uff1f])[-_\u2013\u2014]{1,2}(?=[\u3040-\u9fff\uac00-\ud7af])/;

/**
 * Text of the Latin alphabet that Unicode normalization leaves as it is: ASCII, letters with their accents, and the dashes and
 * quotes of print.
 */
const LATIN =
  /^[\0-\x7f\xa1-\xa7\xa9\xab\xac\xae\xb0\xb1\xb6\xb7\xbb\xbf-\u012f\u0134-\u013e\u0141-\u0148\u014a-\u017e\u2010\u2012-\u2015\u2018-\u201f\u2022\u20ac]*$/;

/** Letters and digits of a title in one case: two titles with the same key are one headline in two spellings. */
export function titleKey(text: string): string {
  // Most text is of that kind, and the general rules are slow.
  if (LATIN.test(text))
    return text
      .toLowerCase()
      .replace(/ *[^a-z0-9\xdf-\xf6\xf8-\u017e ][^a-z0-9\xdf-\xf6\xf8-\u017e]*| {2,}/g, " ")
      .trim();
  return text
    .normalize("NFKC")
    .replace(/\u00ad+/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The parts of a title tag between its separators, in order; one part where there is none. */
export function titleSegments(text: string): readonly string[] {
  return text
    .split(new RegExp(SEPARATOR.source, "g"))
    .map((segment) => segment.trim())
    .filter((segment) => segment !== "");
}

/** A run of whole segments of a title. */
export interface TitleCut {
  readonly part: string;
  readonly from: "start" | "middle" | "end";
  /** The segments around it. */
  readonly rests: readonly string[];
  /** True where one of its ends stands at a colon. */
  readonly isAtColon: boolean;
}

/** Every run of whole segments that starts or ends a title, longest first, and each segment between; without the whole. */
export function titleCuts(text: string): readonly TitleCut[] {
  const signs = [...text.matchAll(new RegExp(SEPARATOR.source, "g"))].slice(0, MOST_CUTS);
  const starts = [0, ...signs.map(({ index, 0: sign }) => index + sign.length)];
  const ends = [...signs.map(({ index }) => index), text.length];
  const segments = starts.map((start, i) => text.slice(start, ends[i]).trim());
  const cut = (first: number, last: number, from: TitleCut["from"]): TitleCut => ({
    part: text.slice(starts[first], ends[last]).trim(),
    from,
    rests: [...segments.slice(0, first), ...segments.slice(last + 1)],
    isAtColon: isColon(signs[first - 1]) || isColon(signs[last]),
  });
  const last = segments.length - 1;
  return [
    ...signs.map((_, i) => cut(0, i, "start")).toReversed(),
    ...signs.map((_, i) => cut(i + 1, last, "end")),
    ...signs.slice(1).map((_, i) => cut(i + 1, i + 1, "middle")),
  ].filter(({ part }) => part !== "");
}

function isColon(sign: RegExpExecArray | undefined): boolean {
  return sign?.[0].trim() === ":";
}

/** Separators in a title beyond which none is looked at: what has more is a list. */
const MOST_CUTS = 12;

/** The distinct words of a text in lower case, those of one letter left out; of scripts without spaces every two characters. */
export function wordSet(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  forEachWord(text, (start, end) => {
    if (end - start < 2) return;
    if (((CHARACTER_CLASS[text.charCodeAt(start)] ?? 0) & UNSPACED) === 0)
      words.add(text.slice(start, end).toLowerCase());
    else for (let at = start; at < end - 1; at++) words.add(text.slice(at, at + 2));
  });
  return words;
}

/** Words of a text without the short ones, of which most are function words, and without most of their endings. */
export function contentWords(text: string): ReadonlySet<string> {
  return contentWordsOf(wordSet(text));
}

/** The same, of a set of words. */
export function contentWordsOf(words: ReadonlySet<string>): ReadonlySet<string> {
  const starts = new Set<string>();
  for (const word of words) if (isLong(word)) starts.add(wordStart(word));
  return starts;
}

/** Scripts without spaces have words of two characters here. */
function isLong(word: string): boolean {
  return word.length > 3 || (word.length === 2 && ((CHARACTER_CLASS[word.charCodeAt(0)] ?? 0) & UNSPACED) !== 0);
}

/** Letters by which words are compared. */
const START_LETTERS = 5;

/** The first letters of a word, without a plural's s: "farm" for "farms", "commun" for "communities". */
export function wordStart(word: string): string {
  return (word.endsWith("s") ? word.slice(0, -1) : word).slice(0, START_LETTERS);
}

/** Shared words over all words of both, 0 to 1; 0 where either has none. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Share of `part`'s words that `whole` has, 0 to 1; 0 for an empty part. */
export function coverage(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  let shared = 0;
  for (const word of part) if (whole.has(word)) shared++;
  return shared / part.size;
}

/** Words of the longest path segment of a URL, which most sites make from the headline; empty where there is none. */
export function slugWords(url: string | null): ReadonlySet<string> {
  if (url === null || !URL.canParse(url)) return new Set();
  let slug = "";
  for (const segment of new URL(url).pathname.split("/")) {
    const words = decodeSegment(segment).replace(/\.\w{2,5}$/, "");
    if (/[-_+]/.test(words) && words.length > slug.length) slug = words;
  }
  return wordSet(slug.replace(/[-_+]+/g, " ").replace(/\b\d{5,}\b/g, " "));
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The letters of an address's host, without `www` and what stands behind its last dot; empty without an address. */
export function hostLetters(url: string | null): string {
  if (url === null || !URL.canParse(url)) return "";
  return new URL(url).hostname.replace(/^www\./, "").replace(/[^\p{L}\p{N}]+/gu, "");
}

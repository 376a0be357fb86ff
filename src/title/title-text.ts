import { forEachWord } from "../text/words.js";

/** Separators between a headline and what a site adds to it in its title tag. */
const SEPARATOR = /\s[|\u2013\u2014\u00b7\u2022\u00bb\u203a\u2039\u00ab:~/-]{1,2}\s|\s?\|\s?|\s::\s|:\s/;

/**
 * Text of the Latin alphabet that Unicode normalization leaves as it is: ASCII, letters with their accents, and the dashes and
 * quotes of print.
 */
const LATIN =
  /^[\0-\x7f\xa1-\xa7\xa9\xab-\xae\xb0\xb1\xb6\xb7\xbb\xbf-\u012f\u0134-\u013e\u0141-\u0148\u014a-\u017e\u2010\u2012-\u2015\u2018-\u201f\u2022\u20ac]*$/;

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

/** Every run of whole segments that starts or ends the title, longest first, without the whole. */
export function titleParts(text: string): readonly string[] {
  const cuts = [...text.matchAll(new RegExp(SEPARATOR.source, "g"))];
  const heads = cuts.map((cut) => text.slice(0, cut.index).trim());
  const tails = cuts.map((cut) => text.slice(cut.index + cut[0].length).trim());
  return [...heads.toReversed(), ...tails].filter((part) => part !== "");
}

/** The distinct words of a text in lower case, those of one letter left out. */
export function wordSet(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  forEachWord(text, (start, end) => {
    if (end - start > 1) words.add(text.slice(start, end).toLowerCase());
  });
  return words;
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

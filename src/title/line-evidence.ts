import { looksLikeCode } from "../blocks/code-line.js";
import { findPhrase } from "../blocks/phrases.js";
import { endsLikeSentence } from "../blocks/prose-run.js";
import { contentWordsOf, coverage, wordSet, wordStart } from "./title-text.js";

/** What speaks for or against a line of flattened text, or a part of a leading title-tag line, as the title. */
export const LINE_EVIDENCE = [
  // What its words share with the prose, the address and the leading line.
  "words in prose",
  "words in lead",
  "names in lead",
  "words in prose, nothing else known",
  "has slug words",
  "slug has its words",
  "opens first line",
  "is in first line",
  "like first line",
  "is first line",
  "is part of first line",
  "rest is known",
  "most like first line",
  "words in opening",
  // Where it stands.
  "just before prose",
  "near prose",
  "far from prose",
  "opens prose",
  "in prose",
  "first of page",
  "before a byline",
  "behind a short line",
  "stands twice",
  "stands often",
  // Its form.
  "one word",
  "two words",
  "few words",
  "many words",
  "too many words",
  "longest before prose",
  "ends like sentence",
  "asks",
  "ends cut",
  "has furniture",
  "has bar",
  "opens with count",
  "has date",
  "has colon",
  "shouted",
  "starts small",
  "capitals",
  "names a host",
  "is code",
  "list item",
  "number sign",
] as const;

export type LineEvidenceName = (typeof LINE_EVIDENCE)[number];

/** "Harbor.com", as sites and shops call themselves. */
const NAMES_HOST = /\p{L}\.(?:com|net|org|info|io|tv|co|news|[a-z]{2})(?![\p{L}\d.])/iu;

/** True where a text names a day. */
export function hasDate(text: string): boolean {
  return /\b(?:19|20)\d\d\b/.test(text) && /\d{1,2}\D{1,12}(?:19|20)\d\d|(?:19|20)\d\d\D\d{1,2}\D\d{1,2}/.test(text);
}

/** What a line is compared with: words of the prose, of its beginning, and of the address. */
export interface LineWords {
  readonly prose: ReadonlySet<string>;
  readonly lead: ReadonlySet<string>;
  readonly slug: ReadonlySet<string>;
}

/** What the words and the form of a line say, wherever it stands. `count` is how many words it has. */
export function judgeText(
  text: string,
  count: number,
  { prose, lead, slug }: LineWords,
): Map<LineEvidenceName, number> {
  const evidence = new Map<LineEvidenceName, number>();
  const put = (name: LineEvidenceName, holds: boolean): void => {
    if (holds) evidence.set(name, 1);
  };
  const words = wordSet(text);
  const content = contentWordsOf(words);
  evidence.set("words in prose", coverage(content, prose));
  evidence.set("words in lead", coverage(content, lead));
  const names = new Set((text.match(/(?<=\s)\p{Lu}\p{L}{2,}/gu) ?? []).map((name) => wordStart(name.toLowerCase())));
  evidence.set("names in lead", coverage(names, lead));
  if (slug.size > 1) {
    evidence.set("has slug words", coverage(slug, words));
    evidence.set("slug has its words", coverage(words, slug));
  } else evidence.set("words in prose, nothing else known", coverage(content, prose));
  put("one word", count === 1);
  put("two words", count === 2);
  put("few words", count > 2 && count <= 4);
  put("many words", count > 18);
  put("too many words", count > 30);
  const asks = /[?\uff1f]["'\u201d\u2019\u00bb]?$/.test(text);
  put("asks", asks);
  put("ends like sentence", !asks && endsLikeSentence(text));
  put("ends cut", /(?:\u2026|\.\.\.)$/.test(text));
  put("has furniture", findPhrase(text, count) !== null);
  put("has bar", /\||\s[\u00bb\u203a>\u2022\u00b7/]\s/.test(text));
  put("opens with count", /^[\d\s.,:|/-]+/.test(text) && !/^\d+\s\p{L}/u.test(text));
  put("has date", hasDate(text));
  put("has colon", /:\s/.test(text));
  put("shouted", /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text));
  put("starts small", /^\p{Ll}/u.test(text));
  const cased = text.match(/(?:^|\s)\p{L}/gu) ?? [];
  evidence.set("capitals", cased.length === 0 ? 0 : cased.filter((word) => /\p{Lu}/u.test(word)).length / cased.length);
  put("names a host", NAMES_HOST.test(text));
  put("is code", looksLikeCode(text));
  put("number sign", /^#{1,6}\s/.test(text));
  return evidence;
}

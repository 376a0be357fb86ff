import type { DocumentFrequencies } from "../analysis/document-frequencies.js";
import { documentsWith } from "../analysis/key-term-rarity.js";
import { keyTermTokens } from "../analysis/key-term-tokens.js";
import type { KeyTermOptions } from "../analysis/key-terms.js";
import type { KeyTerm } from "../analysis/types.js";
import { readingLanguage } from "../text/reading-language.js";
import { splitSentences } from "../text/sentences.js";
import { primaryLanguage } from "../text/stop-words.js";
import type { Sentence } from "../text/types.js";
import { countOf } from "./layout/rows.js";

/** Digits of the share of documents that hold a word: the background's counts are rounded. */
const SHARE_DIGITS = 2;

/**
 * What speaks for each key term, for reading: where it stands first, how far it is spread, whether the title has its words, and how rare
 * its rarest word is in the collections that it was weighed against.
 *
 * @param options those that the key terms were found with
 * @returns a list a term, in their order
 */
export function whyKeyTerms(
  keyTerms: readonly KeyTerm[],
  text: string,
  options: Pick<KeyTermOptions, "language" | "title" | "background" | "corpus">,
): readonly (readonly string[])[] {
  const language = options.language ?? readingLanguage(text);
  const sentences = splitSentences(text, language === null ? {} : { language });
  const titleStems = new Set(keyTermTokens(options.title ?? "", language).map(({ stem }) => stem));
  return keyTerms.map((keyTerm) => {
    const places = keyTerm.spans.map(({ start }) => sentenceAt(sentences, start));
    const spread = new Set(places).size;
    return [
      ...(keyTerm.term.split(" ").every((stem) => titleStems.has(stem)) ? ["in the title"] : []),
      `first in sentence ${(places[0] ?? 0) + 1} of ${sentences.length}`,
      ...(spread > 1 ? [`in ${countOf(spread, "sentence")}`] : []),
      ...whyRare(keyTerm, language, options.background, (size) => countOf(size, "other text")),
      ...whyRare(keyTerm, language, options.corpus, (size) => `your ${countOf(size, "article")}`),
    ];
  });
}

/** In how many documents the rarest word of a term stands; nothing where the collection was not asked or does not know the language. */
function whyRare(
  { surface }: KeyTerm,
  language: string | null,
  collection: DocumentFrequencies | undefined,
  nameOf: (size: number) => string,
): readonly string[] {
  if (collection === undefined || collection.size <= 0) return [];
  let rarest: { readonly word: string; readonly count: number } | null = null;
  for (const { start, end, stem, isContent } of keyTermTokens(surface, language)) {
    if (!isContent) continue;
    const count = documentsWith(collection, stem, primaryLanguage(language));
    if (count !== null && count < (rarest?.count ?? Number.POSITIVE_INFINITY))
      rarest = { word: surface.slice(start, end), count };
  }
  return rarest === null
    ? []
    : [`"${rarest.word}" in ${shareOf(rarest.count, collection.size)} of ${nameOf(collection.size)}`];
}

/** A share of documents as a reader would say it: `none`, `0.17%`. */
function shareOf(count: number, size: number): string {
  return count <= 0 ? "none" : `${Number(Math.min(100, (100 * count) / size).toPrecision(SHARE_DIGITS))}%`;
}

/** The number of the first sentence that ends behind an index, from 0. */
function sentenceAt(sentences: readonly Sentence[], index: number): number {
  let [low, high] = [0, Math.max(0, sentences.length - 1)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > index) high = middle;
    else low = middle + 1;
  }
  return low;
}

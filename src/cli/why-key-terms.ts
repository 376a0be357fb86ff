import { keyTermTokens } from "../analysis/key-term-tokens.js";
import type { KeyTermOptions } from "../analysis/key-terms.js";
import type { KeyTerm } from "../analysis/types.js";
import { readingLanguage } from "../text/reading-language.js";
import { splitSentences } from "../text/sentences.js";
import type { Sentence } from "../text/types.js";
import { countOf } from "./layout/rows.js";

/**
 * What speaks for each key term, for reading: where it stands first, how far it is spread, and whether the title has its words.
 *
 * @returns a list a term, in their order
 */
export function whyKeyTerms(
  keyTerms: readonly KeyTerm[],
  text: string,
  options: Pick<KeyTermOptions, "language" | "title">,
): readonly (readonly string[])[] {
  const language = options.language ?? readingLanguage(text);
  const sentences = splitSentences(text, language === null ? {} : { language });
  const titleStems = new Set(keyTermTokens(options.title ?? "", language).map(({ stem }) => stem));
  return keyTerms.map(({ term, spans }) => {
    const places = spans.map(({ start }) => sentenceAt(sentences, start));
    const spread = new Set(places).size;
    return [
      ...(term.split(" ").every((stem) => titleStems.has(stem)) ? ["in the title"] : []),
      `first in sentence ${(places[0] ?? 0) + 1} of ${sentences.length}`,
      ...(spread > 1 ? [`in ${countOf(spread, "sentence")}`] : []),
    ];
  });
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

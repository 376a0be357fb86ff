import type { Sentence } from "../text/types.js";
import type { SentenceCounts } from "./count-sentences.js";
import { fleschKincaidGrade } from "./formulas/flesch-kincaid-grade.js";
import { lix } from "./formulas/lix.js";

/** Sentences of fewer words are left out: one long word makes a label, not a hard sentence. */
export const HARDEST_SENTENCES = /* @__PURE__ */ Object.freeze({ limit: 3, fewestWords: 8 });

/** A sentence with what makes it hard, in plain words. */
export interface HardSentence extends Sentence {
  readonly why: string;
}

/** How hard one sentence is: its Flesch-Kincaid grade in English, its LIX elsewhere. */
function hardness(counts: SentenceCounts, isEnglish: boolean): number {
  return (isEnglish ? fleschKincaidGrade(counts) : lix(counts)) ?? 0;
}

function describe({ words, polysyllables, longWords }: SentenceCounts, isEnglish: boolean): string {
  const [hard, kind] = isEnglish ? [polysyllables, "three or more syllables"] : [longWords, "more than six letters"];
  return hard === 0 ? `${words} words` : `${words} words, ${hard} of them of ${kind}`;
}

/**
 * The hardest sentences of a text, the hardest first, equal ones in their order. Each is measured alone. At most `limit`;
 * texts without sentences of eight words give an empty list.
 */
export function findHardestSentences(
  text: string,
  sentences: readonly SentenceCounts[],
  { isEnglish, limit }: { readonly isEnglish: boolean; readonly limit: number },
): readonly HardSentence[] {
  return sentences
    .filter(({ words }) => words >= HARDEST_SENTENCES.fewestWords)
    .map((counts) => ({ counts, value: hardness(counts, isEnglish) }))
    .sort((a, b) => b.value - a.value || a.counts.start - b.counts.start)
    .slice(0, limit)
    .map(({ counts }) => ({
      text: text.slice(counts.start, counts.end),
      start: counts.start,
      end: counts.end,
      why: describe(counts, isEnglish),
    }));
}

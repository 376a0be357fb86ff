import { findPhrase, type PhraseHit } from "../blocks/phrases.js";
import { PHRASE_ROLES } from "../blocks/phrases-list.js";
import { isProse, PROSE_RUN } from "../blocks/prose-run.js";
import type { Block, ParsedPage } from "../blocks/types.js";
import { authorNames } from "./author-names.js";
import { type BlockWords, cutBlockWords } from "./block-words.js";
import { consentShare, hasCredit, isCountLine, isDateLine } from "./line-signs.js";
import { measureShape, type TextShape } from "./text-shape.js";

/** A block with what is measured of it alone. */
export interface BlockEvidence {
  readonly block: Block;
  readonly shape: TextShape;
  readonly words: BlockWords;
  readonly phrase: PhraseHit | null;
  readonly isProse: boolean;
  readonly isDateLine: boolean;
  readonly isCountLine: boolean;
  readonly hasCredit: boolean;
  /** Share of its words that consent dialogs are made of. */
  readonly consentShare: number;
  /** True where it starts with the name of an author of the page. */
  readonly startsWithAuthor: boolean;
}

/** Measures every block by itself. */
export function measureBlocks(parsed: ParsedPage): readonly BlockEvidence[] {
  const { blocks, isSentencePerLine } = parsed;
  const phrases = blocks.map(({ text, words }) => findPhrase(text, words));
  const authors = authorNames(parsed, phrases);
  const fewestWords = isSentencePerLine ? PROSE_RUN.fewestWordsOfSentence : PROSE_RUN.fewestWordsOfProse;
  return blocks.map((block, i) => {
    const words = cutBlockWords(block.text);
    return {
      block,
      shape: measureShape(block.text),
      words,
      phrase: phrases[i] ?? null,
      isProse: isProse(block, fewestWords),
      isDateLine: isDateLine(block.text),
      isCountLine: isCountLine(block.text),
      hasCredit: hasCredit(block.text),
      consentShare: consentShare(words, block.words),
      startsWithAuthor: startsWithOneOf(words.lower, authors),
    };
  });
}

function startsWithOneOf(text: string, names: readonly string[]): boolean {
  return names.some((name) => text.startsWith(name));
}

/** 0 no phrase, 1 somewhere in the block, 2 at its start, 3 nothing but the phrase. */
export function phraseStrength(phrase: PhraseHit | null): number {
  if (phrase === null) return 0;
  if (phrase.isWhole) return 3;
  return phrase.isStart ? 2 : 1;
}

/** The phrase's role as a number; 0 without one. */
export function phraseNumber(phrase: PhraseHit | null): number {
  return phrase === null ? 0 : PHRASE_ROLES.indexOf(phrase.role) + 1;
}

/** Share of the block's text in bold, 0 to 1. */
export function strongShare({ inlines, text }: Block): number {
  let strong = 0;
  for (const inline of inlines) if (inline.kind === "strong") strong += inline.end - inline.start;
  return Math.min(1, strong / text.length);
}

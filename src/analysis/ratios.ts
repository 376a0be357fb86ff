import type { TextCounts } from "./counts.js";
import type { RatioName } from "./types.js";

/** The ratios that formulas are made of, by name. */
const RATIOS: Readonly<Record<RatioName, (counts: TextCounts) => number>> = /* @__PURE__ */ Object.freeze({
  wordsPerSentence: ({ words, sentences }) => words / sentences,
  syllablesPerWord: ({ syllables, words }) => syllables / words,
  charactersPerWord: ({ characters, words }) => characters / words,
  lettersPer100Words: ({ letters, words }) => (100 * letters) / words,
  sentencesPer100Words: ({ sentences, words }) => (100 * sentences) / words,
  polysyllablesPerSentence: ({ polysyllables, sentences }) => polysyllables / sentences,
  longWordsPerSentence: ({ longWords, sentences }) => longWords / sentences,
  monosyllableShare: ({ monosyllables, words }) => monosyllables / words,
  polysyllableShare: ({ polysyllables, words }) => polysyllables / words,
  fourSyllableShare: ({ fourSyllableWords, words }) => fourSyllableWords / words,
  longWordShare: ({ longWords, words }) => longWords / words,
  complexWordShare: ({ complexWords, words }) => complexWords / words,
  difficultWordShare: ({ difficultWords, words }) => difficultWords / words,
  unfamiliarWordShare: ({ unfamiliarWords, words }) => unfamiliarWords / words,
});

/** Ratios of counts that are made in English only. */
const ENGLISH_RATIOS: ReadonlySet<string> = new Set(["complexWordShare", "difficultWordShare", "unfamiliarWordShare"]);

type Ratios = Readonly<Record<RatioName, number | null>>;

/** The ratios behind the formulas; null without words, a sentence without sentences, and for English ones elsewhere. */
export function measureRatios(counts: TextCounts, isEnglish: boolean): Ratios {
  const ratio = (name: RatioName): number | null => {
    const value = RATIOS[name](counts);
    return Number.isFinite(value) && (isEnglish || !ENGLISH_RATIOS.has(name)) ? value : null;
  };
  return {
    wordsPerSentence: ratio("wordsPerSentence"),
    syllablesPerWord: ratio("syllablesPerWord"),
    charactersPerWord: ratio("charactersPerWord"),
    lettersPer100Words: ratio("lettersPer100Words"),
    sentencesPer100Words: ratio("sentencesPer100Words"),
    polysyllablesPerSentence: ratio("polysyllablesPerSentence"),
    longWordsPerSentence: ratio("longWordsPerSentence"),
    monosyllableShare: ratio("monosyllableShare"),
    polysyllableShare: ratio("polysyllableShare"),
    fourSyllableShare: ratio("fourSyllableShare"),
    longWordShare: ratio("longWordShare"),
    complexWordShare: ratio("complexWordShare"),
    difficultWordShare: ratio("difficultWordShare"),
    unfamiliarWordShare: ratio("unfamiliarWordShare"),
  };
}

import { CHARACTER_CLASS, LETTER, UNSPACED } from "./characters.js";
import { forEachWord } from "./words.js";

/**
 * How much of a text is looked at: as much as decides, in slices spread over the text, as the edges of a page are often not in
 * its language. `unspacedWeight`: letters that one Han, kana or Thai character stands for; `unspacedWord`: characters a word there.
 */
export const LANGUAGE_SAMPLE = Object.freeze({ length: 10_000, slices: 10, unspacedWeight: 3, unspacedWord: 2 });

const FIRST_NON_ASCII = 0x80;

/** Words and letters of a sample, lower case, with their counts. */
export interface LanguageSample {
  readonly words: ReadonlyMap<string, number>;
  /** The letters a-z are counted together, as "a". */
  readonly letters: ReadonlyMap<string, number>;
  readonly wordCount: number;
}

/** Slices at equal distances; the whole text where it is short. */
function sliceOf(text: string, length: number): string {
  const { slices } = LANGUAGE_SAMPLE;
  if (text.length <= length) return text;
  const size = length / slices;
  const step = (text.length - size) / (slices - 1);
  return Array.from({ length: slices }, (_, i) => text.slice(Math.floor(i * step), Math.floor(i * step) + size)).join(
    " ",
  );
}

function increase(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** The words and letters of at most `length` code units of a text. */
export function sampleLanguage(text: string, length: number = LANGUAGE_SAMPLE.length): LanguageSample {
  const slices = sliceOf(text, length).normalize("NFC").toLowerCase().replaceAll("\u2019", "'");
  const words = new Map<string, number>();
  const letters = new Map<string, number>();
  let wordCount = 0;
  let asciiLetters = 0;
  forEachWord(slices, (start, end) => {
    let spaced = 0;
    let unspaced = 0;
    for (let index = start; index < end; index++) {
      const unit = slices.charCodeAt(index);
      const bits = CHARACTER_CLASS[unit] ?? 0;
      if ((bits & LETTER) === 0) continue;
      if ((bits & UNSPACED) !== 0) unspaced++;
      else spaced++;
      if (unit < FIRST_NON_ASCII) asciiLetters++;
      else increase(letters, slices.charAt(index), (bits & UNSPACED) === 0 ? 1 : LANGUAGE_SAMPLE.unspacedWeight);
    }
    if (spaced + unspaced === 0) return;
    increase(words, slices.slice(start, end), 1);
    wordCount += (spaced > 0 ? 1 : 0) + unspaced / LANGUAGE_SAMPLE.unspacedWord;
  });
  if (asciiLetters > 0) letters.set("a", asciiLetters);
  return { words, letters, wordCount };
}

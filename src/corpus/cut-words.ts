import { CHARACTER_CLASS, UNSPACED } from "../text/characters.js";
import { forEachWord } from "../text/words.js";

/** Code units that are handed to the segmenter at once: its time and memory grow with the length of the run. */
const LONGEST_RUN = 2000;

function isUnspaced(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if (((CHARACTER_CLASS[text.charCodeAt(index)] ?? 0) & UNSPACED) !== 0) return true;
  }
  return false;
}

/** True for one character of a script whose words can be that short. */
export function isUnspacedCharacter(word: string): boolean {
  return isUnspaced(word, 0, word.length);
}

/**
 * A function that counts the words of a text as written, in the order of their first occurrence. Words are those of
 * `forEachWord`; runs of Chinese, Japanese, Thai and other scripts without spaces are cut by `Intl.Segmenter`, whose
 * dictionaries do not depend on its locale. Without `Intl.Segmenter` such a run is one word.
 */
export function wordCounter(): (text: string, counts: Map<string, number>, weight: number) => void {
  const segmenter = "Segmenter" in Intl ? new Intl.Segmenter("en", { granularity: "word" }) : null;
  return (text, counts, weight) => {
    const count = (word: string) => counts.set(word, (counts.get(word) ?? 0) + weight);
    forEachWord(text, (start, end) => {
      if (segmenter === null || !isUnspaced(text, start, end)) {
        count(text.slice(start, end));
        return;
      }
      for (let from = start; from < end; from += LONGEST_RUN) {
        for (const { segment, isWordLike } of segmenter.segment(text.slice(from, Math.min(end, from + LONGEST_RUN)))) {
          if (isWordLike === true) count(segment);
        }
      }
    });
  };
}

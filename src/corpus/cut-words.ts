import { CHARACTER_CLASS, UNSPACED } from "../text/characters.js";

/** Code units that are handed to the segmenter at once: its time and memory grow with the length of the run. */
const LONGEST_RUN = 2000;

/** True where a word has characters of a script without spaces, in which it may be a whole sentence. */
export function isUnspaced(word: string): boolean {
  for (let index = 0; index < word.length; index++)
    if (((CHARACTER_CLASS[word.charCodeAt(index)] ?? 0) & UNSPACED) !== 0) return true;
  return false;
}

/**
 * A function that cuts a run of Chinese, Japanese, Thai or another script without spaces into words, by `Intl.Segmenter`, whose dictionaries
 * do not depend on its locale. Null where there is no `Intl.Segmenter`: such a run is one word then.
 */
export function runCutter(): ((run: string) => string[]) | null {
  if (!("Segmenter" in Intl)) return null;
  const segmenter = new Intl.Segmenter("en", { granularity: "word" });
  return (run) => {
    const words: string[] = [];
    for (let from = 0; from < run.length; from += LONGEST_RUN) {
      for (const { segment, isWordLike } of segmenter.segment(run.slice(from, from + LONGEST_RUN)))
        if (isWordLike === true) words.push(segment);
    }
    return words;
  };
}

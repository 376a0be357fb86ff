import { forEachWord } from "../text/words.js";
import { ROLE_WORDS } from "./role-words-list.js";

/** Longer blocks are prose, whose words speak for no role; shorter stems must be the whole word. */
export const ROLE_WORD_SIGNS = Object.freeze({ mostWords: 16, mostCharacters: 200, shortestStem: 4 });

interface Stem {
  readonly stem: string;
  /** Index in `ROLE_WORDS`. */
  readonly role: number;
}

/** By their first two characters, so that nearly every word is done with one look. */
const STEMS: ReadonlyMap<string, readonly Stem[]> = groupByStart();

function groupByStart(): ReadonlyMap<string, readonly Stem[]> {
  const groups = new Map<string, Stem[]>();
  for (const [role, [, stems]] of ROLE_WORDS.entries())
    for (const stem of stems) groups.set(stem.slice(0, 2), [...(groups.get(stem.slice(0, 2)) ?? []), { stem, role }]);
  return groups;
}

/** For which roles the words of a short block speak: bit `1 << i` for the role at `i` in `ROLE_WORDS`. */
export function roleWordBits(text: string, words: number): number {
  if (words > ROLE_WORD_SIGNS.mostWords) return 0;
  const lower = text.slice(0, ROLE_WORD_SIGNS.mostCharacters).toLowerCase();
  let bits = 0;
  forEachWord(lower, (start, end) => {
    for (const { stem, role } of STEMS.get(lower.slice(start, start + 2)) ?? []) {
      const isWhole = stem.length < ROLE_WORD_SIGNS.shortestStem;
      if (lower.startsWith(stem, start) && (isWhole ? end - start === stem.length : end - start >= stem.length))
        bits |= 1 << role;
    }
  });
  return bits;
}

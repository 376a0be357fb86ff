import { groupByStart, itemsAt } from "../text/start-table.js";
import type { BlockWords } from "./block-words.js";
import { ROLE_WORDS } from "./role-words-list.js";

/** Longer blocks are prose, whose words speak for no role; shorter stems must be the whole word. */
export const ROLE_WORD_SIGNS = Object.freeze({ mostWords: 16, mostCharacters: 200, shortestStem: 4 });

/** Each with the index of its role in `ROLE_WORDS`. */
const STEMS = groupByStart(
  ROLE_WORDS.flatMap(([, stems], role) => stems.map((stem) => ({ stem, role }))),
  ({ stem }) => stem,
);

/** For which roles the words of a short block speak: bit `1 << i` for the role at `i` in `ROLE_WORDS`. */
export function roleWordBits({ lower, bounds }: BlockWords, words: number): number {
  if (words > ROLE_WORD_SIGNS.mostWords) return 0;
  let bits = 0;
  for (let i = 0; i < bounds.length; i += 2) {
    const start = bounds[i] ?? 0;
    const end = bounds[i + 1] ?? 0;
    if (end > ROLE_WORD_SIGNS.mostCharacters) break;
    for (const { stem, role } of itemsAt(STEMS, lower, start)) {
      const isWhole = stem.length < ROLE_WORD_SIGNS.shortestStem;
      if (lower.startsWith(stem, start) && (!isWhole || end - start === stem.length)) bits |= 1 << role;
    }
  }
  return bits;
}

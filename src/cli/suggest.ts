/** At most this many letters wrong: "analise" is a slip, "report" is another word. */
const MOST_SLIPS = 2;

/** The name that was probably meant, or null where none is near. */
export function suggest(word: string, names: readonly string[]): string | null {
  const typed = word.toLowerCase();
  const near = names
    .map((name) => ({ name, slips: name.startsWith(typed) && typed.length > 1 ? 0 : countSlips(typed, name) }))
    .filter(({ slips }) => slips <= MOST_SLIPS)
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.name ?? null;
}

/** Levenshtein distance: letters to add, drop or change. */
function countSlips(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

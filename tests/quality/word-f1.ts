import { wordSpans } from "../../src/text/words.js";

function countWordsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { start, end } of wordSpans(text)) {
    const word = text.slice(start, end).toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** F1 of two texts as bags of lower-case words, 0 to 1; two empty texts agree. */
export function wordF1(wanted: string, found: string): number {
  const [gold, ours] = [countWordsOf(wanted), countWordsOf(found)];
  const words = total(gold) + total(ours);
  if (words === 0) return 1;
  let common = 0;
  for (const [word, count] of gold) common += Math.min(count, ours.get(word) ?? 0);
  return (2 * common) / words;
}

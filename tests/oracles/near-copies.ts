import { cosine, logTf, type Terms } from "./tf-idf.js";

/** Whether two lists of terms are near copies, by the words of the definition. */
export function areNearCopies(a: Terms, b: Terms): boolean {
  const isAsLong = Math.min(a.length, b.length) >= 0.8 * Math.max(a.length, b.length);
  return isAsLong && cosine(logTf(a), logTf(b)) >= 0.9;
}

/** Groups of two or more that copies of copies hold together, each ascending. Compares every pair. */
export function slowCopyGroups(documents: readonly Terms[]): number[][] {
  const groupOf = documents.map((_, i) => i);
  for (const [i, a] of documents.entries())
    for (const [j, b] of documents.entries()) {
      const [from, to] = [groupOf[i], groupOf[j]];
      if (from === to || !areNearCopies(a, b)) continue;
      for (const [k, group] of groupOf.entries()) if (group === from && to !== undefined) groupOf[k] = to;
    }
  const groups = [...new Set(groupOf)].map((group) => groupOf.flatMap((other, i) => (other === group ? [i] : [])));
  return groups.filter(({ length }) => length > 1);
}

/** Average linkage by the words of its definition: the two clusters of the highest mean similarity become one, as long as that reaches `least`. */
export function slowAverageLinkage(similarities: readonly (readonly number[])[], least: number): number[][] {
  const clusters = similarities.map((_, i) => [i]);
  for (;;) {
    let best: { a: number; b: number; mean: number } | null = null;
    for (const [a, first] of clusters.entries())
      for (const [b, second] of clusters.entries()) {
        const pairs = first.flatMap((i) => second.map((j) => similarities[i]?.[j] ?? 0));
        const mean = pairs.reduce((sum, similarity) => sum + similarity, 0) / pairs.length;
        if (a < b && mean >= least && mean > (best?.mean ?? 0)) best = { a, b, mean };
      }
    if (best === null) break;
    const [merged = []] = clusters.splice(best.b, 1);
    clusters[best.a] = [...(clusters[best.a] ?? []), ...merged].sort((a, b) => a - b);
  }
  return clusters.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

import type { Token } from "./key-term-tokens.js";

/** True where a capital says that the word belongs to a name. The capital that begins a sentence says so only before another. */
export function isInName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !token.isCapital) return false;
  const next = tokens[i + 1];
  return !token.isSentenceStart || (next?.isCapital === true && !next.isBreakBefore);
}

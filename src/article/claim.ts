import type { Evidence } from "./types.js";

/** A value for a field of the article, where it came from and the probability that it is right. */
export interface Claim<Value> extends Evidence {
  readonly value: Value;
}

/** Gives the claim of one source, or null where the source says nothing. */
export type ClaimReader<Value> = () => Claim<Value> | null;

/** The claim of the first reader that has one; later readers are not run. Null where none has. */
export function firstClaim<Value>(readers: readonly ClaimReader<Value>[]): Claim<Value> | null {
  for (const read of readers) {
    const claim = read();
    if (claim) return claim;
  }
  return null;
}

/** A claim, or null where there is no value. */
export function claim<Value>(value: Value | null, source: string, confidence: number): Claim<Value> | null {
  return value === null ? null : { value, source, confidence };
}

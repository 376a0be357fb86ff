import { PATTERN_CODE } from "../../src/text/syllables-patterns.js";

/** How far patterns reach, letters and the word's edges counted, and in how many words of the training part one must stand. */
export const REACH = Object.freeze({ before: 4, after: 4, all: 6, fewestWords: 3 });

/** Log-odds of one step of a weight. */
export const STEP = 0.25;

const VOWELS = "aeiouy";

/** One letter that may be the nucleus of a syllable. */
export interface Candidate {
  /** Log-odds before any pattern has spoken. */
  readonly prior: number;
  /** The patterns around it: the letter and what follows, "-" and what stands before, from right to left. */
  readonly patterns: readonly string[];
}

/** Vowels; and m in "prism" and "rhythm", c in "mcbride". */
function mayBeNucleus(edged: string, at: number): boolean {
  const letter = edged.charAt(at);
  if (VOWELS.includes(letter)) return true;
  if (letter === "m") return edged.charAt(at - 1) === "s" || edged.charAt(at - 1) === "h";
  return letter === "c" && edged.startsWith(".mc") && at === 2;
}

function patternsAt(edged: string, at: number): string[] {
  const patterns: string[] = [];
  for (let after = 0; after <= REACH.after && at + after < edged.length; after++) {
    const right = edged.slice(at, at + after + 1);
    patterns.push(right);
    let left = "-";
    for (let before = 1; before <= Math.min(REACH.before, at) && after + before < REACH.all; before++) {
      left += edged.charAt(at - before);
      patterns.push(right + left);
    }
  }
  return patterns;
}

/** The letters of a word of a to z that may be nuclei. */
export function candidatesOf(word: string): Candidate[] {
  const edged = `.${word}.`;
  const candidates: Candidate[] = [];
  for (let at = 1; at <= word.length; at++) {
    if (!mayBeNucleus(edged, at)) continue;
    const isLead = VOWELS.includes(edged.charAt(at)) && !VOWELS.includes(edged.charAt(at - 1));
    candidates.push({ prior: (isLead ? 1 : -1) * PATTERN_CODE.prior * STEP, patterns: patternsAt(edged, at) });
  }
  return candidates;
}

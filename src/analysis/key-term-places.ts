import type { Span } from "../text/types.js";
import type { Token } from "./key-term-tokens.js";
import { goesOn, NO_LINKS, type PhraseLinks } from "./phrase-links.js";

/** A half-open range of tokens. */
export type Place = readonly [start: number, end: number];

/** The normal form of a place: its stems, joined with a space. */
export function termOf(tokens: readonly Token[], [start, end]: Place): string {
  let term = tokens[start]?.stem ?? "";
  for (let i = start + 1; i < end; i++) term += ` ${tokens[i]?.stem ?? ""}`;
  return term;
}

/** The span of a place in the text. */
export function spanOf(tokens: readonly Token[], [start, end]: Place): Span {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** Where each content word stands, by its stem: numbers of tokens, in order. */
export type StemPlaces = ReadonlyMap<string, readonly number[]>;

export function stemPlaces(tokens: readonly Token[]): StemPlaces {
  const places = new Map<string, number[]>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.isContent !== true) continue;
    const known = places.get(token.stem);
    if (known === undefined) places.set(token.stem, [i]);
    else known.push(i);
  }
  return places;
}

/**
 * Every place of each term, in order: its content words, and the links between them, in a row with no break among them. Places of
 * different terms may overlap, as "oil" stands in "oil spill". Takes time in proportion to the tokens times the words of the longest term.
 */
export function findPlaces(
  tokens: readonly Token[],
  stems: StemPlaces,
  terms: Iterable<string>,
  links: PhraseLinks = NO_LINKS,
): ReadonlyMap<string, Place[]> {
  const places = new Map<string, Place[]>();
  /** For each stem that a term begins with, the most words that such a term has. */
  const longest = new Map<string, number>();
  for (const term of terms) {
    places.set(term, []);
    const words = term.split(" ");
    const first = words[0] ?? "";
    longest.set(first, Math.max(words.length, longest.get(first) ?? 0));
  }
  for (const [first, most] of longest) {
    for (const start of stems.get(first) ?? []) {
      let term = "";
      for (let end = start; end < start + most; end++) {
        const token = tokens[end];
        if (token === undefined || (end > start && !goesOn(token, links))) break;
        term = end === start ? token.stem : `${term} ${token.stem}`;
        places.get(term)?.push([start, end + 1]);
      }
    }
  }
  return places;
}

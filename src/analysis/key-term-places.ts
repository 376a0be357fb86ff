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

/**
 * Every place of each term, in order: its content words, and the links between them, in a row with no break among them. Places of different terms may overlap, as
 * "oil" stands in "oil spill". Takes time in proportion to the tokens times `longest`.
 *
 * @param longest the most words that a term has, links counted
 */
export function findPlaces(
  tokens: readonly Token[],
  terms: Iterable<string>,
  longest: number,
  links: PhraseLinks = NO_LINKS,
): ReadonlyMap<string, Place[]> {
  const places = new Map<string, Place[]>();
  const firstStems = new Set<string>();
  for (const term of terms) {
    places.set(term, []);
    firstStems.add(term.split(" ", 1)[0] ?? "");
  }
  for (const [start, { isContent, stem }] of tokens.entries()) {
    if (!isContent || !firstStems.has(stem)) continue;
    let term = "";
    for (let end = start; end < Math.min(tokens.length, start + longest); end++) {
      const token = tokens[end];
      if (token === undefined || (end > start && !goesOn(token, links))) break;
      term = end === start ? token.stem : `${term} ${token.stem}`;
      places.get(term)?.push([start, end + 1]);
    }
  }
  return places;
}

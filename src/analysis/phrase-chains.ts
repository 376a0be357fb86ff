import { type Place, termOf } from "./key-term-places.js";
import type { Token } from "./key-term-tokens.js";
import { isLinked, NO_LINKS, type PhraseLinks } from "./phrase-links.js";

/** Chains of phrases with links between them; where one would be longer than `longest` tokens, the first links are taken. */
function* chains(
  tokens: readonly Token[],
  places: readonly Place[],
  links: PhraseLinks,
  longest: number,
): Generator<Place> {
  let [start, end] = [0, 0];
  let hasLink = false;
  for (const [from, to] of places) {
    if (end > 0 && to - start <= longest && isLinked(tokens, end, from, links)) [end, hasLink] = [to, true];
    else {
      if (hasLink) yield [start, end];
      [start, end, hasLink] = [from, to, false];
    }
  }
  if (hasLink) yield [start, end];
}

/** True where every content word has a capital. */
function isName(tokens: readonly Token[], [start, end]: Place): boolean {
  for (let i = start; i < end; i++) {
    const token = tokens[i];
    if (token?.isContent === true && !token.isCapital) return false;
  }
  return true;
}

/**
 * The phrases that links make of others, where they are names ("Banco de España") or stand in the text more than once ("preço da água"):
 * the rest is as often a chance neighborhood as a phrase.
 *
 * @param places phrases in order, none inside another
 * @param longest most tokens of a phrase
 */
export function linkedPhrases(
  tokens: readonly Token[],
  places: readonly Place[],
  links: PhraseLinks,
  longest: number,
): readonly Place[] {
  if (links === NO_LINKS) return [];
  const linked = [...chains(tokens, places, links, longest)];
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const place of linked) {
    const term = termOf(tokens, place);
    (seen.has(term) ? repeated : seen).add(term);
  }
  return linked.filter((place) => isName(tokens, place) || repeated.has(termOf(tokens, place)));
}

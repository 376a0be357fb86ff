import { CHARACTER_CLASS, UPPER } from "../text/characters.js";
import { type Place, type StemPlaces, spanOf } from "./key-term-places.js";
import type { Token } from "./key-term-tokens.js";

function isUpperAt(text: string, index: number): boolean {
  return ((CHARACTER_CLASS[text.charCodeAt(index)] ?? 0) & UPPER) !== 0;
}

/** Those words with one of `stems` that the text writes without a capital somewhere, lower case. */
export function lowerCaseWords(
  text: string,
  tokens: readonly Token[],
  places: StemPlaces,
  stems: ReadonlySet<string>,
): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const stem of stems) {
    for (const i of places.get(stem) ?? []) {
      const token = tokens[i];
      if (token !== undefined && !isUpperAt(text, token.start)) seen.add(token.lower);
    }
  }
  return seen;
}

/** One occurrence as it would stand amid a sentence: without the capital that only begins its sentence. */
function midSentence(text: string, tokens: readonly Token[], place: Place, seen: ReadonlySet<string>): string {
  const { start, end } = spanOf(tokens, place);
  const form = text.slice(start, end).replace(/\s+/gu, " ");
  const [first, second] = [tokens[place[0]], place[1] - place[0] > 1 ? tokens[place[0] + 1] : undefined];
  if (first === undefined || !first.isSentenceStart || second?.isCapital === true || !seen.has(first.lower))
    return form;
  return isUpperAt(form, 1) ? form : form.charAt(0).toLowerCase() + form.slice(1);
}

function countCapitals(form: string): number {
  let capitals = 0;
  for (let i = 0; i < form.length; i++) if (isUpperAt(form, i)) capitals++;
  return capitals;
}

/**
 * How a reader would write the term: its most frequent form, by preference one without needless capitals, then the first. `seen`: words
 * that the text writes without a capital (`lowerCaseWords`).
 */
export function chooseSurface(
  text: string,
  tokens: readonly Token[],
  places: readonly Place[],
  seen: ReadonlySet<string>,
): string {
  const counts = new Map<string, number>();
  for (const place of places) {
    const form = midSentence(text, tokens, place, seen);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const forms = [...counts].sort(([a, countA], [b, countB]) => countB - countA || countCapitals(a) - countCapitals(b));
  return forms[0]?.[0] ?? "";
}

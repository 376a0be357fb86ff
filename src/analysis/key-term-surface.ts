import { CHARACTER_CLASS, UPPER } from "../text/characters.js";
import { composed } from "./composed.js";
import { hasCases, nominativePlaces } from "./key-term-cases.js";
import { type Place, type StemPlaces, spanOf } from "./key-term-places.js";
import type { Token } from "./key-term-tokens.js";

function isUpperAt(text: string, index: number): boolean {
  return ((CHARACTER_CLASS[text.charCodeAt(index)] ?? 0) & UPPER) !== 0;
}

/**
 * Those words with one of `stems` that the text writes without a capital somewhere, lower case; in languages with endings of case those that
 * have another form without a capital too.
 */
export function lowerCaseWords(
  text: string,
  tokens: readonly Token[],
  places: StemPlaces,
  stems: ReadonlySet<string>,
  language: string,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const isOfAnyForm = hasCases(language);
  for (const stem of stems) {
    for (const i of places.get(stem) ?? []) {
      const token = tokens[i];
      if (token === undefined || isUpperAt(text, token.start)) continue;
      seen.add(token.lower);
      if (isOfAnyForm) seen.add(stem);
    }
  }
  return seen;
}

/** One occurrence as it would stand amid a sentence: without the capital that only begins its sentence. */
function midSentence(
  { text, tokens }: Pick<Occurrences, "text" | "tokens">,
  place: Place,
  seen: ReadonlySet<string>,
  isOfAnyForm: boolean,
): string {
  const { start, end } = spanOf(tokens, place);
  const form = composed(text.slice(start, end)).replace(/\s+/gu, " ");
  const [first, second] = [tokens[place[0]], place[1] - place[0] > 1 ? tokens[place[0] + 1] : undefined];
  if (first === undefined || !first.isSentenceStart || second?.isCapital === true) return form;
  if (!seen.has(first.lower) && !(isOfAnyForm && seen.has(first.stem))) return form;
  return isUpperAt(form, 1) ? form : form.charAt(0).toLowerCase() + form.slice(1);
}

function countCapitals(form: string): number {
  let capitals = 0;
  for (let i = 0; i < form.length; i++) if (isUpperAt(form, i)) capitals++;
  return capitals;
}

interface Form {
  readonly form: string;
  count: number;
  nominatives: number;
}

/** Least share of the places of a name that its nominative has, where the text has it: one may be of another language. */
const SHARE_OF_NOMINATIVE = 0.1;

/** The form of a name that all others lengthen: "Путин" beside "Путина" and "Путину". */
function shortestName(forms: readonly Form[], places: number): Form | undefined {
  if (forms.length < 2) return undefined;
  return forms.find(
    ({ form, count }) =>
      isUpperAt(form, 0) &&
      count >= SHARE_OF_NOMINATIVE * places &&
      forms.every((other) => other.form.startsWith(form)),
  );
}

/** Where a term stands in a text. */
export interface Occurrences {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly places: readonly Place[];
}

function formsOf(all: readonly Occurrences[], seen: ReadonlySet<string>, language: string): Form[] {
  const isNominative = nominativePlaces(language);
  const isOfAnyForm = hasCases(language);
  const byForm = new Map<string, Form>();
  for (const { text, tokens, places } of all) {
    for (const place of places) {
      const form = midSentence({ text, tokens }, place, seen, isOfAnyForm);
      const known = byForm.get(form) ?? { form, count: 0, nominatives: 0 };
      byForm.set(form, known);
      known.count++;
      if (isNominative(tokens, place)) known.nominatives++;
    }
  }
  return [...byForm.values()];
}

/**
 * How a reader would write the term: its most frequent form, by preference one without needless capitals, then the first. In languages
 * with endings of case it is, where one is to be seen, the nominative.
 *
 * @param all where the term stands in the text, then in its title
 * @param seen words that the text writes without a capital (`lowerCaseWords`)
 * @param language BCP 47 primary language
 */
export function chooseSurface(all: readonly Occurrences[], seen: ReadonlySet<string>, language: string): string {
  const forms = formsOf(all, seen, language);
  const places = forms.reduce((sum, { count }) => sum + count, 0);
  const name = hasCases(language) ? shortestName(forms, places) : undefined;
  if (name !== undefined) return name.form;
  forms.sort(
    (a, b) => b.nominatives - a.nominatives || b.count - a.count || countCapitals(a.form) - countCapitals(b.form),
  );
  return forms[0]?.form ?? "";
}

import { findPlaces, type Place, type StemPlaces, termOf } from "./key-term-places.js";
import type { Token } from "./key-term-tokens.js";
import { withoutAttributes } from "./phrase-attributes.js";
import { linkedPhrases } from "./phrase-chains.js";
import { type PhraseGrammar, phraseGrammar } from "./phrase-grammar.js";

/** What may become a key term: a word or phrase with the places that count for it. */
export interface Candidate {
  /** Stems joined with a space, and the words that link them. */
  readonly term: string;
  /** Without links. */
  readonly stems: readonly string[];
  /** In order; at least one. */
  readonly places: readonly Place[];
}

/**
 * Longest phrase, in words: of a noun phrase, of a run without a complete grammar, and of a name. A longer run of words keeps its last ones,
 * which carry the noun in most languages.
 */
const PHRASE_LENGTH = Object.freeze({ longest: 5, longestOfRun: 4, longestName: 6 });

function collect(tokens: readonly Token[], places: readonly Place[]): Map<string, Place[]> {
  const byTerm = new Map<string, Place[]>();
  for (const place of places) {
    const term = termOf(tokens, place);
    const known = byTerm.get(term);
    if (known === undefined) byTerm.set(term, [place]);
    else known.push(place);
  }
  return byTerm;
}

function contentStems(tokens: readonly Token[], [start, end]: Place): readonly string[] {
  const stems: string[] = [];
  for (let i = start; i < end; i++) {
    const token = tokens[i];
    if (token?.isContent === true) stems.push(token.stem);
  }
  return stems;
}

function toCandidates(tokens: readonly Token[], byTerm: ReadonlyMap<string, readonly Place[]>): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const [term, places] of byTerm) {
    const [first] = places;
    if (first !== undefined) candidates.push({ term, stems: contentStems(tokens, first), places });
  }
  return candidates;
}

/** The end of a run that is not longer than a phrase may be. */
function lastWords(tokens: readonly Token[], start: number, end: number, { isComplete }: PhraseGrammar): Place {
  const { longestName } = PHRASE_LENGTH;
  const longest = isComplete ? PHRASE_LENGTH.longest : PHRASE_LENGTH.longestOfRun;
  if (end - start <= longest) return [start, end];
  const nameStart = Math.max(start, end - longestName);
  const isName = tokens.slice(nameStart, end).every(({ isCapital }) => isCapital);
  return [isName ? nameStart : end - longest, end];
}

/** Runs of content words between stop words, punctuation and line breaks, cut to noun phrases where the grammar is known. */
function phrasePlaces(tokens: readonly Token[], grammar: PhraseGrammar): readonly Place[] {
  const places: Place[] = [];
  let start = -1;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    const isInPhrase = token?.isContent === true && !grammar.endsPhrase(tokens, i);
    if (start >= 0 && (!isInPhrase || token.isBreakBefore)) {
      const [from, to] = grammar.trim(tokens, start, i);
      if (to > from) places.push(lastWords(tokens, from, to, grammar));
      start = -1;
    }
    if (start < 0 && isInPhrase) start = i;
  }
  return places;
}

/**
 * Every phrase of the text, single words among them. With a complete grammar the places that count are those where it stands alone as a
 * noun phrase; without one all occurrences count, as the runs are too rough to say where a phrase stands alone.
 *
 * @param language BCP 47 primary language
 */
export function phraseCandidates(tokens: readonly Token[], stems: StemPlaces, language: string): readonly Candidate[] {
  const grammar = phraseGrammar(language);
  const places = phrasePlaces(tokens, grammar);
  const linked = linkedPhrases(tokens, places, grammar.links, PHRASE_LENGTH.longestName);
  const phrases = collect(tokens, [...places, ...linked]);
  if (grammar.isComplete) return toCandidates(tokens, phrases);
  const all = findPlaces(tokens, stems, phrases.keys(), grammar.links);
  const whole = new Map([...all].map(([term, found]) => [term, wholePlaces(tokens, found, grammar)]));
  return toCandidates(tokens, withoutAttributes(tokens, whole, grammar));
}

/**
 * The places that the grammar leaves as they are: in German "Deutsche" is a noun, "deutsche" none, though their stems are one; in
 * French "affirme" is a verb and stands in no phrase, "affirmation" does.
 */
function wholePlaces(tokens: readonly Token[], places: readonly Place[], grammar: PhraseGrammar): readonly Place[] {
  return places.filter(([start, end]) => {
    for (let i = start; i < end; i++) if (grammar.endsPhrase(tokens, i)) return false;
    const [from, to] = grammar.trim(tokens, start, end);
    return from === start && to === end;
  });
}

/** Every content word of the text. */
export function wordCandidates(stems: StemPlaces): readonly Candidate[] {
  return Array.from(stems, ([term, tokens]) => ({
    term,
    stems: [term],
    places: tokens.map((i) => [i, i + 1] as const),
  }));
}

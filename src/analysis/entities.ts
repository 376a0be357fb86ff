import nlp from "compromise/three";
import { classAt, UPPER } from "../text/characters.js";
import { detectLanguage } from "../text/language.js";
import { sentenceSpans } from "../text/sentences.js";
import { primaryLanguage } from "../text/stop-words.js";
import { forEachWord } from "../text/words.js";
import { countNames, type NameCounts, nameEntities, peopleEntities } from "./entity-names.js";
import type { Entities } from "./types.js";

export interface EntityOptions {
  /** BCP 47; detected from the text where it is not given. */
  readonly language?: string;
}

/**
 * How much compromise is given, in code units. It reads about 0.1 MB a second, which makes half a second for `textLength`, the length of
 * a long article; and its time is quadratic in the length of a sentence, which `sentenceLength` bounds (real ones are shorter).
 */
export const ENTITY_LIMITS = Object.freeze({ textLength: 60_000, sentenceLength: 500 });

const NO_ENTITIES: Entities = Object.freeze({
  people: Object.freeze([]),
  places: Object.freeze([]),
  organizations: Object.freeze([]),
});

/** The sentences, in pieces of bounded length cut at spaces. */
function* pieces(read: string): Generator<string> {
  for (const { start, end } of sentenceSpans(read, { language: "en" })) {
    let from = start;
    while (from < end) {
      const most = Math.min(end, from + ENTITY_LIMITS.sentenceLength);
      const space = most < end ? read.lastIndexOf(" ", most) : most;
      const to = space > from ? space : most;
      yield read.slice(from, to);
      from = to;
    }
  }
}

/** How often each capitalized word stands in the text, by its lower-case form, without a possessive 's. */
function capitalizedWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  forEachWord(text, (start, end) => {
    if ((classAt(text, start) & UPPER) === 0 || end - start > ENTITY_LIMITS.sentenceLength) return;
    const word = text
      .slice(start, end)
      .replace(/['\u2019]s$/u, "")
      .toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  return counts;
}

/** The names of a kind that a piece mentions, as written. */
interface Mentions {
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly organizations: readonly string[];
}

function readMentions(piece: string): Mentions {
  const doc = nlp(piece);
  return {
    people: doc.people().out("array"),
    places: doc.places().out("array"),
    organizations: doc.organizations().out("array"),
  };
}

/**
 * People, places and organizations of an English text, most mentioned first, by the package `compromise` (rules and word lists: it finds
 * well-known and regular names, and errs on others). Variants are merged: "Mr. Quist's" counts for "Anna Quist" where the text has her.
 * Only the first `ENTITY_LIMITS.textLength` code units are read.
 *
 * @returns empty lists for a text that is not English, has no words, or is too short to tell. Throws nothing
 */
export function extractEntities(text: string, options: EntityOptions = {}): Entities {
  if (primaryLanguage(options.language ?? detectLanguage(text)) !== "en") return NO_ENTITIES;
  const [people, places, organizations]: [NameCounts, NameCounts, NameCounts] = [new Map(), new Map(), new Map()];
  const read = text.slice(0, ENTITY_LIMITS.textLength);
  for (const piece of pieces(read)) {
    const mentions = readMentions(piece);
    countNames(people, mentions.people);
    countNames(places, mentions.places);
    countNames(organizations, mentions.organizations);
  }
  return {
    people: peopleEntities(people, capitalizedWords(read)),
    places: nameEntities(places),
    organizations: nameEntities(organizations),
  };
}

import nlp from "compromise/three";
import { z } from "zod";
import type { Place } from "../../src/analysis/key-term-places.js";
import type { Token } from "../../src/analysis/key-term-tokens.js";
import { sentenceSpans } from "../../src/text/sentences.js";

/** Longest sentence that compromise is given whole, in code units: its time is quadratic in it. */
const LONGEST_SENTENCE = 500;

/** Its tags that say something of a disagreement, the first that a word has. */
const TELLING_TAGS = [
  "Gerund",
  "PastTense",
  "Infinitive",
  "Verb",
  "Adverb",
  "Value",
  "Date",
  "ProperNoun",
  "Adjective",
];

const termSchema = z.object({
  tags: z.array(z.string()),
  offset: z.object({ start: z.number(), length: z.number() }),
});
/** What `json` of a view gives: its sentences, or its noun phrases. */
const viewSchema = z.array(z.object({ terms: z.array(termSchema) }));

/** What compromise says of the tokens of a text. */
export interface Teaching {
  /** Its noun phrases, cut as ours are: between stop words, numbers, pauses and possessives. */
  readonly places: readonly Place[];
  /** A telling tag a token; "Noun" for nouns, "other" for all else, and "unread" in sentences that it was not given. */
  readonly tags: readonly string[];
}

function tellingTag(tags: readonly string[]): string {
  return TELLING_TAGS.find((tag) => tags.includes(tag)) ?? (tags.includes("Noun") ? "Noun" : "other");
}

/** The tokens that overlap `start` to `end` of the text. */
function tokensIn(tokens: readonly Token[], start: number, end: number, from: number): Place {
  let first = from;
  while ((tokens[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first++;
  let last = first;
  while ((tokens[last]?.start ?? Number.POSITIVE_INFINITY) < end) last++;
  return [first, last];
}

/** A range of tokens as runs of content words between breaks. */
function contentRuns(tokens: readonly Token[], [start, end]: Place): Place[] {
  const runs: Place[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    const token = tokens[i];
    const isInside = i < end && token !== undefined && token.isContent && (i === from || !token.isBreakBefore);
    if (isInside) continue;
    if (i > from) runs.push([from, i]);
    from = i < end && token?.isContent === true ? i : i + 1;
  }
  return runs;
}

/** The noun phrases that compromise finds in a text, sentence by sentence. */
export function teach(text: string, tokens: readonly Token[]): Teaching {
  const places: Place[] = [];
  const tags = tokens.map(() => "unread");
  let from = 0;
  for (const { start, end } of sentenceSpans(text, { language: "en" })) {
    if (end - start > LONGEST_SENTENCE) continue;
    const doc = nlp(text.slice(start, end));
    for (const { terms } of viewSchema.parse(doc.json({ offset: true }))) {
      for (const { tags: found, offset } of terms) {
        const [first, last] = tokensIn(tokens, start + offset.start, start + offset.start + offset.length, from);
        for (let i = first; i < last; i++) tags[i] = tellingTag(found);
      }
    }
    for (const { terms } of viewSchema.parse(doc.nouns().json({ offset: true }))) {
      const [head, tail] = [terms[0]?.offset, terms.at(-1)?.offset];
      if (head === undefined || tail === undefined) continue;
      const place = tokensIn(tokens, start + head.start, start + tail.start + tail.length, from);
      places.push(...contentRuns(tokens, place));
    }
    [from] = tokensIn(tokens, start, end, from);
  }
  return { places, tags };
}

import { forEachWord } from "../text/words.js";
import { type Candidate, findCandidates, textOf } from "./payload-candidates.js";
import { contentOf, type Payload } from "./payload-strings.js";
import { plainText } from "./plain-text.js";
import type { Block, Signals } from "./types.js";

/**
 * How a payload's article is chosen: `rival` is the share of its words that another post of the same list must have to put
 * it in doubt, `sameTitle` how much of a title two texts share that are one, `readFor` how much of a text is compared.
 */
export const PAYLOAD_CHOICE = Object.freeze({ rival: 0.5, sameTitle: 0.6, most: 60, readFor: 6_000 });

/** What the page says of its article, as sets of words. */
export interface PageWords {
  readonly titles: readonly ReadonlySet<string>[];
  readonly description: ReadonlySet<string>;
}

/** The page's titles and description as sets of words. */
export function pageWords({ titleTag, meta }: Signals, blocks: readonly Block[]): PageWords {
  const headings = blocks.filter(({ kind, level }) => kind === "heading" && level === 1).slice(0, 3);
  const titles = [titleTag, meta.get("og:title")?.[0], ...headings.map(({ text }) => text)];
  const description = meta.get("og:description")?.[0] ?? meta.get("description")?.[0] ?? "";
  return {
    titles: titles.flatMap((title) => (title === null || title === undefined ? [] : [wordsOf(title)])),
    description: wordsOf(description),
  };
}

/**
 * The article among the texts of payloads: the longest, those that the page's title and description speak of before others.
 * Of several posts in one list, as listings hold, only one that the page's title names. Null where there is none.
 */
export function choosePayload(payloads: readonly Payload[], page: PageWords, fewestWords: number): Candidate | null {
  const candidates = payloads.flatMap((payload) => findCandidates(payload, fewestWords));
  const ranked = candidates
    .toSorted((a, b) => b.words - a.words)
    .slice(0, PAYLOAD_CHOICE.most)
    .map((own) => ({ own, worth: own.words * (1 + agreement(own, page)) }))
    .sort((a, b) => b.worth - a.worth);
  for (const { own } of ranked) if (!hasRivals(own, candidates) || isNamed(own, page)) return own;
  return null;
}

/** Share of the words of the description, or of the title that fits best, that the start of the text has, 0 to 1. */
function agreement(candidate: Candidate, { titles, description }: PageWords): number {
  const words = wordsOf(textOf(candidate, PAYLOAD_CHOICE.readFor));
  return [description, ...titles].reduce((most, claim) => Math.max(most, share(claim, words)), 0);
}

/** True where another post of the same list has about as much text. */
function hasRivals(own: Candidate, candidates: readonly Candidate[]): boolean {
  const list = listOfRecord(own);
  if (list < 0) return false;
  return candidates.some(
    (other) =>
      other.payload === own.payload &&
      other.record !== own.record &&
      listOfRecord(other) === list &&
      other.words >= own.words * PAYLOAD_CHOICE.rival,
  );
}

/** The list that the candidate's post stands in; -1 where it stands in none. */
function listOfRecord({ payload, record }: Candidate): number {
  return payload.tree.nodes[record]?.parent ?? -1;
}

/** True where the headline of the candidate's post is a title of the page. */
function isNamed({ payload, record }: Candidate, { titles }: PageWords): boolean {
  const headline = payload.tree.strings.find(({ node, key }) => node === record && /^(?:title|headline)$/i.test(key));
  if (headline === undefined) return false;
  const words = wordsOf(plainText(contentOf(payload, headline).text));
  return titles.some(
    (title) => share(words, title) >= PAYLOAD_CHOICE.sameTitle && share(title, words) >= PAYLOAD_CHOICE.sameTitle / 2,
  );
}

/** The distinct words of a text in lower case, those of one letter left out. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  forEachWord(text, (start, end) => {
    if (end - start > 1) words.add(text.slice(start, end).toLowerCase());
  });
  return words;
}

function share(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of part) if (whole.has(word)) shared++;
  return part.size === 0 ? 0 : shared / part.size;
}

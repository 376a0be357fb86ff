import { groupByStart, itemsAt, type StartTable } from "../text/start-table.js";
import { forEachWord } from "../text/words.js";
import { PHRASE_LISTS, type PhraseRole } from "./phrases-list.js";

/** Blocks with more words are prose, whatever phrase they hold; chosen on sign-up lines of up to 30 words. */
export const PHRASES = Object.freeze({
  longestBlock: 40,
  longestHeading: 8,
  longestByline: 14,
  /** A label ends at a colon within this many characters, and within so many words behind its phrase. */
  longestLabel: 45,
  wordsOfLabel: 2,
});

/** A phrase found in a block. */
export interface PhraseHit {
  readonly role: PhraseRole;
  readonly phrase: string;
  /** True where the block holds nothing else. */
  readonly isWhole: boolean;
  readonly isStart: boolean;
  /** True where it opens a label: "Read also: ...", "More on this: ..." */
  readonly isLabel: boolean;
}

/** The only phrase of one character. */
const COPYRIGHT = "\u00a9";

interface Phrase {
  readonly role: PhraseRole;
  readonly text: string;
}

const WHOLE: ReadonlyMap<string, Phrase> = new Map(
  PHRASE_LISTS.flatMap(({ role, whole = [] }) => whole.map((text) => [bare(text), { role, text }] as const)).reverse(),
);
const START = byStart(PHRASE_LISTS.flatMap(({ role, start = [] }) => start.map((text) => ({ role, text }))));
const ANY = byStart(PHRASE_LISTS.flatMap(({ role, any = [] }) => any.map((text) => ({ role, text }))));

/** The strongest phrase of site furniture in a block: the whole block, its start, or any place; null in prose. */
export function findPhrase(text: string, words: number): PhraseHit | null {
  if (words > PHRASES.longestBlock) return null;
  const lower = text.toLowerCase().replaceAll("\u2019", "'");
  const whole = words > PHRASES.longestHeading ? undefined : (WHOLE.get(bare(lower)) ?? joined(lower));
  if (whole !== undefined)
    return { role: whole.role, phrase: whole.text, isWhole: true, isStart: true, isLabel: false };
  const colon = lower.slice(0, PHRASES.longestLabel).indexOf(":");
  const start = longestAt(START, lower, 0) ?? longestAt(START, lower, countEnd(lower)) ?? wholePointer(lower, colon);
  if (start !== null && (start.role !== "byline" || isByline(text, start.text.length, words))) {
    const isLabel = colon >= 0 && isLabelOf(start.text, lower, colon);
    return { role: start.role, phrase: start.text, isWhole: false, isStart: true, isLabel };
  }
  let found: Phrase | null = null;
  forEachWord(lower, (at) => {
    if (found === null) found = longestAt(ANY, lower, at);
  });
  return toHit(found ?? longestAt(ANY, lower, lower.indexOf(COPYRIGHT)));
}

/** Signs and words that join items of a menu on one line. */
const JOINER = /\s(?:and|und|et|y|e|en|och|og|i|&|\||\u00b7|\u2022|\/)\s/u;

/** The first of several phrases of one role that are all that the text holds: "Imprint and privacy", "News | Sport". */
function joined(lower: string): Phrase | undefined {
  const at = lower.search(JOINER);
  if (at < 0 || !WHOLE.has(bare(lower.slice(0, at)))) return undefined;
  const parts = lower.split(JOINER);
  const [first, ...others] = parts.map((part) => WHOLE.get(bare(part)));
  return others.every((other) => other !== undefined && other.role === first?.role) ? first : undefined;
}

/** A phrase that sends readers elsewhere and is all that stands before the colon. */
function wholePointer(lower: string, colon: number): Phrase | null {
  const phrase = colon < 0 ? undefined : WHOLE.get(bare(lower.slice(0, colon)));
  return phrase?.role === "related-links" ? phrase : null;
}

/** One word alone is a label ("Related:"), longer phrases may be gone on with ("more on" the flood:). */
function isLabelOf(phrase: string, lower: string, colon: number): boolean {
  const rest = lower.slice(0, colon + 1).slice(phrase.length - 1);
  const words = rest.split(" ").length - 1;
  return words === 0 || (phrase.trimEnd().includes(" ") && words <= PHRASES.wordsOfLabel);
}

/** Index behind a count that opens the text ("7 responses to ..."); -1 where there is none. */
function countEnd(text: string): number {
  const count = /^\d{1,6}\s/.exec(text)?.[0];
  return count === undefined ? -1 : count.length;
}

/** "By Jane Doe" is a byline, "By then it was over." is not: a capital follows, and no full stop ends it. */
function isByline(text: string, at: number, words: number): boolean {
  const next = /\S/u.exec(text.slice(at, at + 4))?.[0] ?? "";
  return words <= PHRASES.longestByline && /\p{Lu}/u.test(next) && !/[.!?]$/.test(text);
}

function toHit(phrase: Phrase | null): PhraseHit | null {
  return phrase === null
    ? null
    : { role: phrase.role, phrase: phrase.text, isWhole: false, isStart: false, isLabel: false };
}

/** Letters, digits and single spaces of a text: "Comments (12)" and "comments:" are one heading. */
function bare(text: string): string {
  if (/^[a-z][a-z'& -]*$/.test(text)) return text.trimEnd();
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'&-]+/gu, " ")
    .trim()
    .replace(/ \d+$/, "");
}

/** Longest first, so that the first that fits is the longest. */
function byStart(phrases: readonly Phrase[]): StartTable<Phrase> {
  const longestFirst = phrases.toSorted((a, b) => b.text.length - a.text.length);
  return groupByStart(longestFirst, ({ text }) => text);
}

function longestAt(phrases: StartTable<Phrase>, text: string, at: number): Phrase | null {
  if (at < 0) return null;
  for (const phrase of itemsAt(phrases, text, at)) {
    if (text.startsWith(phrase.text, at) && endsWord(text, at + phrase.text.length)) return phrase;
  }
  return text.startsWith(COPYRIGHT, at) ? (itemsAt(phrases, COPYRIGHT, 0)[0] ?? null) : null;
}

function endsWord(text: string, at: number): boolean {
  return at >= text.length || !/[\p{L}\p{N}]/u.test(text.charAt(at)) || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

import { BYLINE_LINE, partsOf, unglue } from "./byline-line.js";
import { NAME_PARTICLES, NOTICE_WORDS } from "./byline-list.js";
import { BYLINE_CONFIDENCE, type BylineSource } from "./byline-source.js";
import type { ArticleContext, BlockRange } from "./context.js";
import { FIRST_NAMES } from "./first-name-list.js";
import { plainWords } from "./name-spelling.js";
import { isJob } from "./name-words.js";
import { type BylineName, hasBylinePrefix, NAME_LIMITS, splitNames } from "./person-names.js";
import { findVisibleDates } from "./visible-date.js";

/** How much of the body a name is looked up in, in UTF-16 code units. */
const BODY_CHARACTERS = 20_000;
/** Words of a full name, particles left out. */
const MOST_WORDS = 4;

/** A word of a name, an initial or a title; another word with a stop is an abbreviation (`Max. load`). */
const NAME_WORD =
  /^(?:(?:\p{Ll}{1,3}['’-])?\p{Lu}[\p{L}\p{M}'’-]*|(?:\p{Lu}\.-?){1,3}|(?:Dr|Prof|Jr|Sr|St|Mag|Ing)\.)$/u;

/** True where each word is one of a person's full name: two to five words in the usual case, no notice among them. */
function isFullName(name: string): boolean {
  const words = name.split(" ").filter((word) => !NAME_PARTICLES.has(word));
  const isShouted = name === name.toUpperCase();
  return (
    words.length >= 2 &&
    words.length <= MOST_WORDS &&
    new Set(words).size === words.length &&
    words.some((word) => word.length > 2) &&
    words.every(
      (word) =>
        NAME_WORD.test(word) && (isShouted || !/^\p{Lu}{3}/u.test(word)) && !NOTICE_WORDS.has(word.toLowerCase()),
    )
  );
}

/** True where the first word is a common given name, or the last, as families come first in some languages. */
export function hasFirstName(name: string): boolean {
  const words = plainWords(name);
  return FIRST_NAMES.has(words[0] ?? "") || FIRST_NAMES.has(words.at(-1) ?? "");
}

/** The names of a part of a line that holds little else; empty where one of them is no full name of a person. */
export function fullNames(part: string): readonly BylineName[] {
  if (part.length > BYLINE_LINE.loneCharacters) return [];
  const names = splitNames(unglue(part.trim()));
  const characters = names.reduce((sum, { name }) => sum + name.length, 0);
  // A given name may be followed by what the author writes about: `Jane Doe in Travel`.
  const [first] = names;
  const isAtStart = first !== undefined && part.startsWith(first.name) && hasFirstName(first.name);
  return (isAtStart || characters * 2 > part.length) &&
    names.every(({ name, isPerson }) => isPerson && isFullName(name))
    ? names
    : [];
}

/** The start of the body without its short lines, to look names up in. */
function bodyStart({ labelled }: ArticleContext): string {
  let text = " ";
  for (const block of labelled) {
    if (block.isBody && block.text.length > BYLINE_LINE.loneCharacters) text += `${block.text} `;
    if (text.length > BODY_CHARACTERS) break;
  }
  return text;
}

/**
 * True where the body does not speak against it: an author is not named in it, and the words of a name do not stand in it
 * in lower case, as those of a topic do ("Climate Change").
 */
function isAuthor(name: string, body: string): boolean {
  return !body.includes(name) && name.split(" ").every((word) => !body.includes(` ${word.toLowerCase()} `));
}

/** True where a line says what only stands beside a byline: a date, how long the text takes to read, or a job. */
function isBesideByline(line: string): boolean {
  if (line.length > BYLINE_LINE.characters) return false;
  if (isJob(line)) return true;
  return /\d/u.test(line) && (/\d ?min/iu.test(line) || findVisibleDates(line, "day-first").length > 0);
}

/** The names on a line without a word for `by`; of its parts those that hold names alone. */
function namesOfLine({ parsed, labelled }: ArticleContext, index: number, body: string): readonly BylineName[] {
  const line = parsed.blocks[index]?.text ?? "";
  if (line.length > BYLINE_LINE.characters) return [];
  const names = partsOf(line).flatMap(fullNames);
  const isMarked = labelled[index]?.role === "byline";
  const isTrusted = isMarked || parsed.page.format === "text";
  if (!isTrusted && !hasFirstName(names[0]?.name ?? "")) return [];
  return names.filter(({ name }) => (isMarked && hasFirstName(name)) || isAuthor(name, body));
}

/** Names without a word for `by`, on a line near the title that looks like a byline or stands beside a date or a job. */
function loneNames(context: ArticleContext, { start, end }: BlockRange): readonly BylineName[] {
  const { blocks } = context.parsed;
  const body = bodyStart(context);
  const text = (index: number): string => (index > start && index < end ? (blocks[index]?.text ?? "") : "");
  const isBeside = Array.from({ length: end - start + 1 }, (_, i) => isBesideByline(text(start + i)));
  const isBylineLine = (index: number): boolean =>
    context.labelled[index]?.role === "byline" || [0, -1, 1].some((step) => isBeside[index - start + step] === true);
  for (let index = start + 1; index < end; index++) {
    const names = isBylineLine(index) ? [...namesOfLine(context, index, body)] : [];
    if (names.length === 0) continue;
    // Each author may have a line of their own.
    for (let next = index + 1; next < end && names.length < NAME_LIMITS.names; next++) {
      const more =
        isJob(text(next)) || context.labelled[next]?.role === "byline" ? namesOfLine(context, next, body) : [];
      if (more.length === 0) break;
      names.push(...more);
    }
    return names;
  }
  return [];
}

/** Desks, agencies and given names alone on a line that looks like a byline to the split. */
function markedNames({ parsed, labelled }: ArticleContext, { start, end }: BlockRange): readonly BylineName[] {
  for (let index = start + 1; index < end; index++) {
    const line = parsed.blocks[index]?.text ?? "";
    if (labelled[index]?.role !== "byline" || line.length > BYLINE_LINE.loneCharacters) continue;
    for (const part of partsOf(line)) {
      const names = hasBylinePrefix(part) ? [] : splitNames(part);
      const isKnown = ({ name, isPerson }: BylineName): boolean =>
        !isPerson || (name === part && FIRST_NAMES.has(name.toLowerCase()));
      if (names.length > 0 && names.every(isKnown)) return names;
    }
  }
  return [];
}

/** Desks, agencies and first names on lines near the title, for pages that say nothing else. */
export function markedSource(context: ArticleContext, range: BlockRange): BylineSource {
  return {
    source: "visible text",
    confidence: BYLINE_CONFIDENCE.elsewhere,
    isSure: false,
    read: () => markedNames(context, range),
  };
}

/** Names that stand alone near the title. Weak evidence, for pages that say nothing else. */
export function loneSource(context: ArticleContext, range: BlockRange): BylineSource {
  return {
    source: "visible text beside date",
    confidence: BYLINE_CONFIDENCE.loneLine,
    isSure: false,
    read: () => loneNames(context, range),
  };
}

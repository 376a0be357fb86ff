import {
  BYLINE_PREFIXES,
  CUT_WORDS,
  NAME_CONJUNCTIONS,
  NAME_PARTICLES,
  NOTICE_WORDS,
  OTHER_CREDITS,
  PLACEHOLDERS,
  ROLE_WORDS,
  SHORT_CONJUNCTIONS,
} from "./byline-list.js";
import { cleanText, FIELD_LIMITS } from "./clean-text.js";
import { monthNumber } from "./month-list.js";
import { hasWordOf, isHouse, isJobWord, isPlainName, isRole, looksLikeName, wordsOf } from "./name-words.js";

/** Bounds on what is taken for a name. */
export const NAME_LIMITS = Object.freeze({ characters: 60, words: 6, names: 12 });

/** How a field is read. */
export interface SplitNamesOptions {
  /** Where only an author can stand, one word is a name too, also one in lower case or with digits (`freeman1984`). */
  readonly allowAccount?: boolean;
}

/** One word that can be an account's name. */
const ACCOUNT = /^(?=.*\p{L})[\p{L}\p{N}_]{2,30}$/u;

/** A name from a byline, and whether it is one of a person. */
export interface BylineName {
  readonly name: string;
  readonly isPerson: boolean;
}

const ADDRESS = /\S{1,64}@\S{1,64}|(?<!\S)@\w{1,64}|\b(?:https?:\/\/|www\.)\S*/giu;
/** `jane@paper.example (Jane Doe)`, as feeds write an author. */
const MAIL_WITH_NAME = /^\S{1,64}@\S{1,64} \(([^()]{2,80})\)$/u;
const IN_BRACKETS = /\([^()]{0,80}\)|\[[^[\]]{0,80}\]/gu;
const SEPARATORS = /[,;/|•·∙⋅●»&+—–\n]| - /u;
/** Titles of the trade that follow a name without a space between words, or end one. */
const TRADE_SUFFIX = / ?(?:기자|記者|记者|특파원|선임기자)$/u;
/** Quotes, stops and signs around a name. */
const AROUND = /^[\s"'“”„«».:*#~()_-]+|[\s"'“”„«»:*#~()_-]+$/gu;
/** Soft hyphens and marks of direction, which names are copied with. */
const INVISIBLE = /[\u00ad\u200e\u200f\u202a-\u202e\u2060-\u2069]/gu;
/** A stop that ends a sentence, not an initial or a title. */
const STOP = /(?<=\p{Ll}{3})(?<!Prof)\.$/u;
/** Beside a name in brackets: those who took the pictures. */
const OTHER_WORK = /\((?:fotos?|photos?|pictures?|bild(?:er)?|video|grafik|illustration(?:en|s)?|zdjęcia|фото)\)/giu;
/** Stands for the same inside a field; cleaned text holds no control characters. */
const OTHER_MARK = "\u0001";
/** A part that goes on about place or time. */
const GOES_ON = /^\s?(?:in|for|at|from|aus|für|bei|en|à|para|per) /u;
/** What a byline says of the kind of work before a colon: `Text & Fotos: `. */
const LABEL = /^[\p{L}& ]{2,30}: ?(?=\S)/u;

/** Those who wrote and took the pictures: `Text & Fotos: Jane Doe`. */
const SHARED_CREDIT =
  /^(?=[^:]{0,12}(?:text|testo|tekst|words|story|bericht))\p{L}{4,12} ?(?:&|\+|\/|and|und|et|y|e|og|och|i) ?\p{L}{4,12} ?(?:: ?|by |von )/iu;

/** The words that introduce a byline by their first letter: every short line of a page is looked at. */
const PREFIXES_OF: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ groupPrefixes();

function groupPrefixes(): ReadonlyMap<string, readonly string[]> {
  const startsAs = (first: string) => BYLINE_PREFIXES.filter((prefix) => prefix.charAt(0) === first.charAt(0));
  return new Map(BYLINE_PREFIXES.map((prefix) => [prefix.charAt(0), startsAs(prefix)]));
}

/** The text without the words that introduce a byline. */
export function stripPrefix(text: string): string {
  const shared = SHARED_CREDIT.exec(text)?.[0];
  if (shared !== undefined) return stripPrefix(text.slice(shared.length));
  const prefixes = PREFIXES_OF.get(text.charAt(0).toLowerCase());
  if (prefixes === undefined) return text;
  const lower = text.toLowerCase();
  for (const prefix of prefixes) {
    if (!lower.startsWith(prefix)) continue;
    const rest = text.slice(prefix.length);
    if (/^[\s:]/u.test(rest) || prefix.endsWith(":")) return stripPrefix(rest.replace(/^[\s:]+/u, ""));
  }
  return text;
}

const FIRST_WORDS: ReadonlySet<string> = /* @__PURE__ */ firstWords();

function firstWords(): ReadonlySet<string> {
  return new Set(BYLINE_PREFIXES.map((prefix) => prefix.split(" ")[0]?.replace(/:$/u, "") ?? ""));
}

/** False where no word of the line can begin a byline: saves most lines the search for their parts. */
export function mayIntroduce(line: string): boolean {
  const isWord = (word: string): boolean => FIRST_WORDS.has(word.toLowerCase());
  return SHARED_CREDIT.test(line) || /[&+/]/u.test(line) || line.split(/[^\p{L}]+/u).some(isWord);
}

/** True where the text is nothing but words that introduce a byline. */
export function isBylinePrefix(text: string): boolean {
  const lower = text.toLowerCase();
  return PREFIXES_OF.get(lower.charAt(0))?.includes(lower) === true;
}

/** True where the text begins with words that introduce a byline (`By`, `Von`, `Par` ...). */
export function hasBylinePrefix(text: string): boolean {
  return stripPrefix(text).length < text.length;
}

/** Cuts a part of a byline at conjunctions; at those of one letter only between names of at least two words. */
function splitAtConjunctions(part: string): readonly string[] {
  const names: string[] = [];
  let current: string[] = [];
  const words = wordsOf(part);
  for (const [i, word] of words.entries()) {
    const lower = word.toLowerCase();
    const isShort = SHORT_CONJUNCTIONS.has(word) && current.length >= 2 && words.length - i > 2;
    if (current.length > 0 && (NAME_CONJUNCTIONS.has(lower) || isShort)) {
      names.push(current.join(" "));
      current = [];
    } else current.push(word);
  }
  return [...names, current.join(" ")];
}

/** Capitalized behind one word, these are a part of the name (`Lights On`). */
const IN_NAMES: ReadonlySet<string> = new Set(["On", "In", "At", "For"]);

/** The part up to a word that goes on about place or time: `Jane Doe in Berlin`, `Jane Doe updated`. */
function untilCut(part: string): string {
  const words = wordsOf(part);
  const cut = words.findIndex(
    (word, i) => i > 0 && hasWordOf([word], CUT_WORDS) && !(i === 1 && words.length === 2 && IN_NAMES.has(word)),
  );
  return cut < 0 ? part : words.slice(0, cut).join(" ");
}

/** The words of a name without particles at its end, which lead on to something else ("Jane Doe le"). */
function withoutParticles(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !NAME_PARTICLES.has(word));
  return words.slice(0, last + 1);
}

/** A name that stands twice, as in a picture's text and beside it: `Jane Doe Jane Doe`, `Jane Doe Dr. Jane Doe`. */
function withoutRepetition(words: readonly string[]): readonly string[] {
  const again = words.findIndex(
    (word, i) => i > 0 && word === words[0] && !word.endsWith(".") && (words.length === 2 || words[i + 1] === words[1]),
  );
  if (again < 0) return words;
  const once = words.slice(0, again);
  return once.length > 2 && once.at(-1)?.endsWith(".") ? once.slice(0, -1) : once;
}

/** `Reporter Jane Doe`: the words behind the jobs that stand before a full name. */
function withoutLeadingJob(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !isJobWord(word));
  const rest = words.slice(Math.max(first, 0));
  return first > 0 && rest.length > 1 && !rest.some(isRole) && looksLikeName(rest) ? rest : words;
}

/** One name without prefix and signs; null where the part is a job, a place, a date or a sentence. */
function readName(part: string, isFirst: boolean): BylineName | null {
  if (/^\s*[@\d]/u.test(part) || part.includes(OTHER_MARK)) return null;
  const bare = stripPrefix(untilCut(part.replace(AROUND, "")).replace(LABEL, "")).replace(TRADE_SUFFIX, "");
  const written = withoutRepetition(wordsOf(untilCut(bare).replace(AROUND, "").replace(STOP, "")));
  const words = isFirst ? withoutLeadingJob(written) : written;
  const name = words.join(" ");
  if (words.length > NAME_LIMITS.words) return null;
  if (isBylinePrefix(name) || PLACEHOLDERS.has(name.toLowerCase())) return null;
  if (!isPlainName(name) || /\d{3}/u.test(name)) return null;
  if (words.every((word) => NOTICE_WORDS.has(word.toLowerCase()))) return null;
  if (isHouse(words) || /\.\p{L}{2,}$/u.test(name)) return { name, isPerson: false };
  // A full name may be followed by a job without a sign between: "Jane Doe Senior Reporter".
  const job = words.findIndex(isRole);
  if (job === 0 || job === 1) return null;
  const person = withoutParticles(job < 0 ? words : words.slice(0, job));
  return person.length > 0 && looksLikeName(person) ? { name: person.join(" "), isPerson: true } : null;
}

/** `Miller, Anna` is one name, family name first; single words that another sign parts are two (`Ann & Bo`). */
function asInverted(text: string): string | null {
  const parts = text.split(",").map((part) => part.trim());
  const [family = "", given = ""] = parts;
  const isOne = parts.length === 2 && [family, given].every((part) => /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(part));
  return isOne && !isHouse([family]) && !isHouse([given]) ? `${given} ${family}` : null;
}

/** The parts about authors: not those about who took the pictures, edited or translated, and not what goes on about place. */
function authorParts(parts: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let isOther = false;
  for (const part of parts) {
    if (kept.length > 0 && GOES_ON.test(part)) break;
    if (OTHER_CREDITS.test(part)) isOther = true;
    else if (hasBylinePrefix(part.trim())) isOther = false;
    if (!isOther) kept.push(part);
  }
  return kept;
}

/** The text of a byline field up to its first date, without addresses and what stands in brackets. */
function trimField(text: string): string {
  const plain = text
    .replace(MAIL_WITH_NAME, "$1")
    .replace(ADDRESS, " ")
    .replace(OTHER_WORK, OTHER_MARK)
    .replace(IN_BRACKETS, " ");
  const digit = plain.search(/(?:^|[\s,|])\d/u);
  const cut = (digit > 0 ? plain.slice(0, digit) : plain).replace(/\s+/gu, " ").trim();
  const words = wordsOf(cut);
  const isDated = digit > 0 && words.length > 1 && monthNumber(words.at(-1) ?? "") !== null;
  return isDated ? words.slice(0, -1).join(" ") : cut;
}

/** One word that stands where an author must, unless it is a label or a job. */
function accountName(name: string): readonly BylineName[] {
  const lower = name.toLowerCase();
  if (ROLE_WORDS.has(lower) || isBylinePrefix(lower) || PLACEHOLDERS.has(lower)) return [];
  return [{ name, isPerson: !isHouse([name]) }];
}

/** A short field that names no person but stands where an author must: an account or a house (`Luxury Travel Expert`). */
function houseName(text: string): readonly BylineName[] {
  const name = text.replace(AROUND, "");
  const words = wordsOf(name);
  const isNamed = words.some((word) => !isRole(word) && !isHouse([word]));
  const isName = isNamed && words.length > 1 && words.length <= NAME_LIMITS.words;
  return isName && isPlainName(name) && !PLACEHOLDERS.has(name.toLowerCase()) ? [{ name, isPerson: false }] : [];
}

/**
 * The names in a byline field: `By Jane Doe and John Roe, Staff Writers` gives the two. Jobs, places, e-mail and web
 * addresses, dates and sentences are left out; a name written family name first is turned. Each name once, in order.
 * Empty text gives an empty list. Throws nothing.
 *
 * @param field what the page gives as author
 */
export function splitNames(field: string, options: SplitNamesOptions = {}): readonly BylineName[] {
  const text = cleanText(field, FIELD_LIMITS.line)?.replace(INVISIBLE, "") ?? "";
  const account = stripPrefix(text).replace(AROUND, "");
  if (options.allowAccount && ACCOUNT.test(account)) return accountName(account);
  const stripped = stripPrefix(trimField(text));
  const parts = authorParts(stripped.split(SEPARATORS));
  const inverted = asInverted(stripped);
  const pieces = inverted === null ? parts.flatMap(splitAtConjunctions) : [inverted];
  const names = pieces.map((piece, i) => readName(piece, i === 0)).filter((name) => name !== null);
  // Beside full names and houses a single word is a place ("Jane Doe, Berlin").
  const isFull = ({ name, isPerson }: BylineName): boolean => !isPerson || name.includes(" ");
  const kept = names.some(isFull) ? names.filter(isFull) : names;
  if (kept.length === 0 && options.allowAccount) return houseName(stripped);
  const seen = new Set<string>();
  return kept
    .filter(({ name }) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()))
    .slice(0, NAME_LIMITS.names);
}

import { DAYS_AND_ZONES } from "./abbreviations-list.js";
import { classAt, DIGIT, LETTER, SENTENCE_END, SPACE, UNSPACED, UPPER } from "./characters.js";
import { isLowerAt, STOP_WINDOW, skipOpening, wordAfter, wordBefore } from "./sentence-context.js";
import type { AbbreviationKind, SentenceRules } from "./sentence-rules.js";
import type { Stop } from "./sentence-stops.js";

/**
 * Longest numbers, in digits, that are read as an ordinal ("am 24. Dezember") and as the number of a list item ("12. Tools");
 * longer ones are years and amounts.
 */
export const STOP_NUMBERS = Object.freeze({ ordinalDigits: 2, listDigits: 3 });

const QUOTE_CLOSES: ReadonlySet<string> = new Set("」』）】》〉");
const QUOTE_OPENS: ReadonlySet<string> = new Set("「『（【《〈");
const CUT_OPENS: ReadonlySet<string> = new Set("[(");
const ROMAN_DIGITS: ReadonlySet<string> = new Set("IVX");
const DAYS_OR_ZONES: ReadonlySet<string> = new Set(DAYS_AND_ZONES.split(" "));
const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(
  "at in on by around about before after since until from".split(" "),
);
const ADDRESS_SIGNS: ReadonlySet<string> = new Set("/@_");

function skipSpaces(text: string, index: number): number {
  let at = index;
  while ((classAt(text, at) & SPACE) !== 0) at++;
  return at;
}

function isDigits(word: string): boolean {
  for (let index = 0; index < word.length; index++) if ((classAt(word, index) & DIGIT) === 0) return false;
  return word !== "";
}

function isRoman(word: string): boolean {
  for (const character of word) if (!ROMAN_DIGITS.has(character)) return false;
  return word !== "";
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** True for one letter, or single letters with stops between: `E`, `U.S`. */
function isInitials(word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const isLetter = (classAt(word, index) & (LETTER | UNSPACED)) === LETTER;
    if (index % 2 === 0 ? !isLetter : word.charAt(index) !== ".") return false;
  }
  return word.length % 2 === 1;
}

/** True for a stop of a script that needs no space after it: ideographic, Indic, Ethiopic, ... */
function isScriptStop(text: string, { stopsEnd }: Stop): boolean {
  const unit = text.charCodeAt(stopsEnd - 1);
  return unit > 0x7f && unit !== 0x2026 && unit !== 0xff0e;
}

/** True where an East Asian quotation that began before `index` closes soon after it: its stops end no sentence. */
function isInsideQuotation(text: string, index: number): boolean {
  for (let at = index; at < index + STOP_WINDOW && at < text.length; at++) {
    const sign = text.charAt(at);
    if (QUOTE_CLOSES.has(sign)) return true;
    if (QUOTE_OPENS.has(sign)) return false;
  }
  return false;
}

/** True where nothing but signs stands between the beginning of the sentence and `index`. */
function isFirstWord(text: string, from: number, index: number): boolean {
  if (index - from > STOP_WINDOW) return false;
  for (let at = from; at < index; at++) if ((classAt(text, at) & (LETTER | DIGIT)) !== 0) return false;
  return true;
}

/** What the stop after `word` means, if it, or its last part after a hyphen, is an abbreviation. */
function abbreviationKind(word: string, { abbreviations }: SentenceRules): AbbreviationKind | undefined {
  const lower = word.toLowerCase();
  const kind = abbreviations.get(lower);
  const hyphen = kind === undefined ? lower.lastIndexOf("-") : -1;
  return hyphen === -1 ? kind : abbreviations.get(lower.slice(hyphen + 1));
}

/** True where the word at `index` is the kind that begins a sentence after a stop without a space: "Next", "I", "Mr". */
function isFreshStart(text: string, index: number, rules: SentenceRules): boolean {
  const word = wordAfter(text, index);
  const isCapitalized = (classAt(word, 0) & UPPER) !== 0 && (isLowerAt(word, 1) || word === "I" || word === "A");
  const after = index + word.length;
  const isWhole = after >= text.length || text.charAt(after) === "," || (classAt(text, after) & SPACE) !== 0;
  return isCapitalized && (isWhole || (text.charAt(after) === "." && abbreviationKind(word, rules) === "leads"));
}

/**
 * True for a sentence end whose space got lost, as scraping often does: "the end.Next", "5,000.That", "end.”The". Names of
 * files, hosts and methods ("Node.js", "www.Example.com") are none.
 */
function isMissingSpace(text: string, from: number, stop: Stop, rules: SentenceRules): boolean {
  if (!isFreshStart(text, stop.end, rules)) return false;
  const { word, start } = wordBefore(text, stop.start, from);
  const isPlain = isLowerAt(text, stop.start - 1) || (classAt(text, stop.start - 1) & DIGIT) !== 0;
  if (word.length < 2 || word.includes(".") || !isPlain || ADDRESS_SIGNS.has(text.charAt(start - 1))) return false;
  return abbreviationKind(word, rules) === undefined;
}

/** True where the word at `index` typically begins a sentence, and is no initial ("A. Smith"). */
function isStarter(text: string, index: number, { starters }: SentenceRules): boolean {
  // What stands before an apostrophe decides: "It's", "L'été".
  const word = wordAfter(text, index).split(/['’]/u, 1)[0] ?? "";
  if (!starters.has(word.toLowerCase())) return false;
  return word.length === 1 ? text.charAt(index + 1) !== "." : isLowerAt(word, 1);
}

/** True where `word` is the number or letter before a list item: the sentence is still to come. */
function isItemNumber(word: string): boolean {
  if (isDigits(word)) return word.length <= STOP_NUMBERS.listDigits;
  return word.length === 1 || isRoman(word.toUpperCase());
}

function isOrdinal(word: string, { hasOrdinals, hasRomanOrdinals }: SentenceRules): boolean {
  if (isDigits(word)) return hasOrdinals && word.length <= STOP_NUMBERS.ordinalDigits;
  return hasRomanOrdinals && isRoman(word);
}

/**
 * True where an hour or era ends the sentence: not before a day, a time zone or a number, and not where the sentence has only
 * said when so far ("At 5 a.m. Tom").
 */
function endsAtHour(text: string, from: number, stop: Stop, next: number): boolean {
  const first = wordAfter(text, skipSpaces(text, from)).toLowerCase();
  if (stop.start - from <= STOP_WINDOW && TIME_PREPOSITIONS.has(first)) return false;
  const word = wordAfter(text, next);
  return word !== "" && !isDigits(word) && !isCapitals(word) && !DAYS_OR_ZONES.has(word.toLowerCase());
}

/** The kind of the abbreviation, unless it stands in capitals amid small letters: "MR. SMITH", but not "in the FR. The". */
function kindInContext(text: string, word: string, next: number, rules: SentenceRules): AbbreviationKind | undefined {
  const kind = abbreviationKind(word, rules);
  if (kind === undefined || word.includes(".") || !isCapitals(word)) return kind;
  const isAmidCapitals = (classAt(text, next) & DIGIT) !== 0 || isCapitals(wordAfter(text, next));
  return isAmidCapitals ? kind : undefined;
}

/** Whether a single full stop ends the sentence that began at `from`, with a space and no small letter after. */
function endsAtFullStop(text: string, from: number, stop: Stop, next: number, rules: SentenceRules): boolean {
  const { word, start } = wordBefore(text, stop.start, from);
  if (word === "") return true;
  if (isItemNumber(word) && isFirstWord(text, from, start)) return false;
  const kind = kindInContext(text, word, next, rules);
  const isClosed = stop.end > stop.stopsEnd;
  if (kind === "leads" && !isClosed) return false;
  if (kind === "counts" && !isClosed) {
    const isNumberNext = (classAt(text, next) & DIGIT) !== 0 || isRoman(wordAfter(text, next));
    if (isNumberNext) return false;
  }
  if (kind === "hour") return endsAtHour(text, from, stop, next);
  const mayGoOn = kind === "closes" || isInitials(word) || isOrdinal(word, rules);
  return !mayGoOn || isStarter(text, next, rules);
}

/** Whether the sentence that began at `from` ends with `stop`. Looks at a bounded number of characters, whatever the text. */
export function endsSentence(text: string, from: number, stop: Stop, rules: SentenceRules): boolean {
  const next = skipSpaces(text, stop.end);
  if (next >= text.length) return true;
  if (isFirstWord(text, from, stop.start)) return false;
  const hasGap = next > stop.end;
  if (isScriptStop(text, stop)) {
    const isQuoted = stop.end > stop.stopsEnd && !hasGap;
    return !isQuoted && !isInsideQuotation(text, stop.end);
  }
  if (!hasGap) return isMissingSpace(text, from, stop, rules);
  const isEllipsisNext = (classAt(text, next) & SENTENCE_END) !== 0;
  const first = skipOpening(text, next);
  // "iPhone" begins a sentence though its first letter is small.
  const isBrand = (classAt(text, first + 1) & UPPER) !== 0;
  if (isLowerAt(text, first) && !isBrand) return isEllipsisNext;
  const isCut = CUT_OPENS.has(text.charAt(stop.start - 1));
  if (isCut) return false;
  const isFullStop = text.charAt(stop.start) === "." && stop.stopsEnd === stop.start + 1;
  return !isFullStop || endsAtFullStop(text, from, stop, first, rules);
}

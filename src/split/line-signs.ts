import { groupByStart, itemsAt } from "../text/start-table.js";
import type { BlockWords } from "./block-words.js";

/** Longest lines that are looked at, in characters. */
export const LINE_SIGNS = Object.freeze({
  longestDate: 70,
  longestClock: 22,
  mostDateWords: 12,
  longestCount: 40,
  longestCredit: 400,
  longestPointer: 160,
});

/** "3 May 2024", "3. Mai 2024", "May 3, 2024", "2024-05-03", "03/05/24", "Friday, 3 May": a day with its month, in any language. */
const DAY =
  /\b\d{1,2}(?:st|nd|rd|th)?[.,]?\s(?:de\s)?\p{L}{3,12}\b|\b\p{L}{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,|\s(?:19|20)\d\d|$)|\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/u;

/** A clock time that opens the line: "7.30pm", "16:42 GMT". */
const CLOCK = /^\D{0,8}\b\d{1,2}[:.h]\d\d(?!\d)/;

/** A short line that is little else than a date or a clock time, in any language that writes them with digits. */
export function isDateLine(text: string): boolean {
  if (text.length > LINE_SIGNS.longestDate || !/\d/.test(text) || /[!?]$/.test(text)) return false;
  if (text.length <= LINE_SIGNS.longestClock && CLOCK.test(text)) return true;
  return (
    text.split(" ", LINE_SIGNS.mostDateWords + 1).length <= LINE_SIGNS.mostDateWords &&
    DAY.test(text) &&
    /\b(?:19|20)\d\d\b|\b\d{1,2}[:.h]\d\d(?!\d)|\d\/\d\d$/.test(text)
  );
}

/** A pointer to another page, by the sign that sites put before it. */
export function isPointerLine(text: string): boolean {
  return /^[\u2190\u21d0\u25b6\u25ba\u279c]/.test(text) && text.length <= LINE_SIGNS.longestPointer;
}

/** A copyright sign or the word, and its year: "\u00a9 2024 The Fjord Post", "Copyright (c) 2011-2019". */
export function isCopyrightLine(text: string): boolean {
  return /^(?:copyright\b|\u00a9|\(c\))[^\p{L}\d]{0,4}(?:\(c\)|\u00a9|by)?\s?(?:19|20)\d\d\b/iu.test(text);
}

/** A number with what was counted: "212 shares", "41 comments". */
const COUNTED =
  /^\d[\d.,]{0,8}\s?[kKmM]?\s(?:shares?|comments?|likes?|views?|reactions?|replies|retweets|kommentare?|aufrufe|commentaires?|partages?|comentarios?|compartidos|commenti|coment\u00e1rios?|reacties|komentarzy|kommentarer)$/i;

/** Numbers alone, or with what was counted, as share and comment counts stand ("103 11", "1.2K", "212 shares"). */
export function isCountLine(text: string): boolean {
  if (text.length <= LINE_SIGNS.longestCount && COUNTED.test(text)) return true;
  return text.length <= LINE_SIGNS.longestCount && /^[\d\s.,kKmM+|/\u00b7]+$/.test(text) && /\d/.test(text);
}

/** A photographer, perhaps with the agency, in capitals behind the last sentence of a caption. */
const CREDIT_IN_CAPITALS =
  /\p{Ll}{2}[.!?]\s\p{Lu}[\p{Lu}.'\u2019-]+(?:\s\p{Lu}[\p{Lu}.'\u2019-]+){1,3}(?:\s?[/|]\s?\p{Lu}{2,}){0,2}$/u;

/** A line that ends in the credit of a picture: "... Photograph: Jo Strand/Post", "(Foto: dpa)", "... in port. JO STRAND". */
export function hasCredit(text: string): boolean {
  if (text.length > LINE_SIGNS.longestCredit) return false;
  const end = text.slice(-70);
  return (
    CREDIT_IN_CAPITALS.test(end) ||
    /(?:\b(?:photo(?:graph)?s?|pictures?|image|credit|foto|bild|cr\u00e9dit|source|quelle)\b[^.]{0,12}(?::|\bby\b|\bvon\b|\bpar\b)|\u00a9|\([^()]{2,40}\/[^()]{2,40}\)$|\((?:[^()]{0,30}\b)?(?:photo|foto|photograph)\b)/i.test(
      end,
    )
  );
}

/** Stems of the words that consent dialogs are made of, in the languages of most dialogs. */
const CONSENT_STEMS = [
  "cookie",
  "consent",
  "partner",
  "tracking",
  "personali",
  "legitim",
  "advertis",
  "privacy",
  "preferen",
  "identif",
  "gdpr",
  "datenschutz",
  "einwillig",
  "zustimm",
  "werbung",
  "verarbeit",
  "consentement",
  "confidentialit",
  "publicit",
  "traceur",
  "consentimiento",
  "privacidad",
  "publicidad",
  "consenso",
  "pubblicit",
  "consentimento",
  "toestemming",
  "advertent",
  "zgod",
  "reklam",
];

const CONSENT_TABLE = groupByStart(CONSENT_STEMS, (stem) => stem);

/** How many words of a text are of the vocabulary of consent dialogs, over all its words, 0 to 1. */
export function consentShare({ lower, bounds }: BlockWords, words: number): number {
  let hits = 0;
  for (let i = 0; i < bounds.length; i += 2) {
    const start = bounds[i] ?? 0;
    const end = bounds[i + 1] ?? 0;
    if (end - start <= 4) continue;
    for (const stem of itemsAt(CONSENT_TABLE, lower, start)) {
      if (!lower.startsWith(stem, start)) continue;
      hits++;
      break;
    }
  }
  return words === 0 ? 0 : hits / words;
}

import { forEachWord } from "../text/words.js";

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
  return /^[\u25b6\u25ba\u279c]/.test(text) && text.length <= LINE_SIGNS.longestPointer;
}

/** A number with what was counted: "212 shares", "41 comments". */
const COUNTED =
  /^\d[\d.,]{0,8}\s?[kKmM]?\s(?:shares?|comments?|likes?|views?|reactions?|replies|retweets|kommentare?|aufrufe|commentaires?|partages?|comentarios?|compartidos|commenti|coment\u00e1rios?|reacties|komentarzy|kommentarer)$/i;

/** Numbers alone, or with what was counted, as share and comment counts stand ("103 11", "1.2K", "212 shares"). */
export function isCountLine(text: string): boolean {
  if (text.length <= LINE_SIGNS.longestCount && COUNTED.test(text)) return true;
  return text.length <= LINE_SIGNS.longestCount && /^[\d\s.,kKmM+|/\u00b7]+$/.test(text) && /\d/.test(text);
}

/** A line that ends in the credit of a picture: "... Photograph: Jo Strand/Post", "(Foto: dpa)". */
export function hasCredit(text: string): boolean {
  if (text.length > LINE_SIGNS.longestCredit) return false;
  const end = text.slice(-70);
  return /(?:\b(?:photo(?:graph)?s?|pictures?|image|credit|foto|bild|cr\u00e9dit|source|quelle)\b[^.]{0,12}(?::|\bby\b|\bvon\b|\bpar\b)|\u00a9|\([^()]{2,40}\/[^()]{2,40}\)$|\((?:[^()]{0,30}\b)?(?:photo|foto|photograph)\b)/i.test(
    end,
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

/** The same by their first two letters, so that nearly every word is done with one look. */
const CONSENT_STEMS_BY_START: ReadonlyMap<string, readonly string[]> = groupByStart(CONSENT_STEMS);

function groupByStart(stems: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const stem of stems) groups.set(stem.slice(0, 2), [...(groups.get(stem.slice(0, 2)) ?? []), stem]);
  return groups;
}

/** How many words of a text are of the vocabulary of consent dialogs, over all its words, 0 to 1. */
export function consentShare(text: string, words: number): number {
  if (words === 0) return 0;
  const lower = text.toLowerCase();
  let hits = 0;
  forEachWord(lower, (start, end) => {
    if (end - start <= 4) return;
    const stems = CONSENT_STEMS_BY_START.get(lower.slice(start, start + 2));
    if (stems?.some((stem) => lower.startsWith(stem, start)) === true) hits++;
  });
  return hits / words;
}

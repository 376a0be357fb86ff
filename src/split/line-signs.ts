import { forEachWord } from "../text/words.js";

/** Longest lines that are looked at, in characters. */
export const LINE_SIGNS = Object.freeze({ longestDate: 70, longestCount: 40, longestCredit: 400 });

/** A short line that is little else than a date or a clock time, in any language that writes them with digits. */
export function isDateLine(text: string): boolean {
  if (text.length > LINE_SIGNS.longestDate || !/\d/.test(text) || /[.!?]$/.test(text.replace(/[ap]\.m\.$/i, "")))
    return false;
  if (/\b(?:19|20)\d\d\b/.test(text) && text.split(" ", 12).length < 12) return true;
  return text.length <= 24 && /^\D{0,12}\b\d{1,2}[:.h]\d\d\b/.test(text);
}

/** Numbers alone, as share and comment counts stand ("103 11", "1.2K"). */
export function isCountLine(text: string): boolean {
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

/** How many words of a text are of the vocabulary of consent dialogs, over all its words, 0 to 1. */
export function consentShare(text: string, words: number): number {
  if (words === 0) return 0;
  const lower = text.toLowerCase();
  let hits = 0;
  forEachWord(lower, (start, end) => {
    if (end - start > 4 && CONSENT_STEMS.some((stem) => lower.startsWith(stem, start))) hits++;
  });
  return hits / words;
}

import { detectLanguage } from "../text/language.js";
import { readingLanguage } from "../text/reading-language.js";
import { primaryLanguage } from "../text/stop-words.js";
import { type CorpusIndex, sizeOf } from "./corpus-index.js";
import type { CorpusSettings } from "./options.js";
import { compareText } from "./term-vector.js";
import type { Checked, UnseenDocument } from "./types.js";

/** A detected language of a smaller share of the documents is more often a slip than a language of the corpus. */
const LEAST_SHARE = 0.01;

/** Code units by which the language of a document is told, spread over it: some 100 words, of which 30 or more are telling ones. */
const SAMPLE_LENGTH = 600;

/** What tells the language: the text, and the title where there is little of it. */
function tellingText({ title = "", text }: Checked<UnseenDocument>): string {
  return text.length < SAMPLE_LENGTH ? `${title}\n${text}` : text;
}

/** The language by whose rules a document is read: its own, the corpus's option, or what its text tells. Null where it does not. */
export function documentLanguage(document: Checked<UnseenDocument>, { language }: CorpusSettings): string | null {
  return document.language ?? language ?? readingLanguage(tellingText(document), SAMPLE_LENGTH);
}

/** The language of most documents, the first in the alphabet of equals; null in an empty corpus. */
function commonestLanguage({ languageCounts }: CorpusIndex): string | null {
  const [commonest] = [...languageCounts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return commonest?.[0] || null;
}

/**
 * The language by whose rules an article that is only asked about is read. A question of a few words is easily taken for
 * another language; one that the corpus does not hold could not be answered anyway, so the corpus's commonest stands in for it.
 */
export function questionLanguage(
  document: Checked<UnseenDocument>,
  settings: CorpusSettings,
  index: CorpusIndex,
): string | null {
  const given = document.language ?? settings.language;
  if (given !== undefined) return given;
  const detected = detectLanguage(tellingText(document), SAMPLE_LENGTH);
  const documents = detected === null ? 0 : (index.languageCounts.get(primaryLanguage(detected)) ?? 0);
  const isOfCorpus = documents > 0 && documents >= LEAST_SHARE * sizeOf(index);
  return isOfCorpus ? detected : (commonestLanguage(index) ?? readingLanguage(tellingText(document), SAMPLE_LENGTH));
}

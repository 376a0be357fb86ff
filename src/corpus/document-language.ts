import { detectLanguage } from "../text/language.js";
import { readingLanguage } from "../text/reading-language.js";
import { primaryLanguage } from "../text/stop-words.js";
import type { CorpusIndex } from "./corpus-index.js";
import type { CorpusSettings } from "./options.js";
import { compareText } from "./term-vector.js";
import type { Checked, UnseenDocument } from "./types.js";

/** A detected language of a smaller share of the documents is more often a slip than a language of the corpus. */
const LEAST_SHARE = 0.01;

function wholeText({ title = "", text }: Checked<UnseenDocument>): string {
  return `${title}\n${text}`;
}

/** The language by whose rules a document is read: its own, the corpus's option, or what its text tells. Null where it does not. */
export function documentLanguage(document: Checked<UnseenDocument>, { language }: CorpusSettings): string | null {
  return document.language ?? language ?? readingLanguage(wholeText(document));
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
  const detected = detectLanguage(wholeText(document));
  const documents = detected === null ? 0 : (index.languageCounts.get(primaryLanguage(detected)) ?? 0);
  const isOfCorpus = documents > 0 && documents >= LEAST_SHARE * index.numbers.size;
  return isOfCorpus ? detected : (commonestLanguage(index) ?? readingLanguage(wholeText(document)));
}

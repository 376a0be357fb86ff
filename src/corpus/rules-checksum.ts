import { checksum } from "../checksum.js";
import type { CorpusSettings } from "./options.js";
import { type TermVector, vectorMaker } from "./term-vector.js";

/** Words whose stems and stop words differ between languages, word lists and stemmers. */
const PROBE =
  "The running horses weren't generally connected: national libraries relate houses and traditional writers. Die Häuser und Wörter waren nicht " +
  "verschieden. Les nouvelles maisons n'étaient pas grandes. Las canciones nacionales no eran las mejores. новые дома были большими 1,234 high-speed";

const PROBE_LANGUAGES = [null, "de", "en", "es", "fr", "ru"] as const;

/** The terms of a vector in the order of their text. */
const termsOf = ({ codes, term }: TermVector) => Array.from(codes.keys(), term).sort();

/**
 * A number for how terms are made: checksum of the terms that the options, stop words and stemmer make of one text in several
 * languages. A stored corpus with another number was made by other rules, so its terms would not meet those of new texts.
 */
export function rulesChecksum({ titleWeight, termsPerDocument, language, ...functions }: CorpusSettings): number {
  const toVector = vectorMaker({ ...functions, titleWeight, termsPerDocument: Number.MAX_SAFE_INTEGER });
  const terms = PROBE_LANGUAGES.map((probed) => termsOf(toVector({ text: PROBE }, probed)));
  return checksum(new TextEncoder().encode(JSON.stringify({ titleWeight, termsPerDocument, language, terms })));
}

import en from "natural/lib/natural/stemmers/porter_stemmer.js";
import de from "natural/lib/natural/stemmers/porter_stemmer_de.js";
import es from "natural/lib/natural/stemmers/porter_stemmer_es.js";
import fa from "natural/lib/natural/stemmers/porter_stemmer_fa.js";
import fr from "natural/lib/natural/stemmers/porter_stemmer_fr.js";
import it from "natural/lib/natural/stemmers/porter_stemmer_it.js";
import nl from "natural/lib/natural/stemmers/porter_stemmer_nl.js";
import no from "natural/lib/natural/stemmers/porter_stemmer_no.js";
import pt from "natural/lib/natural/stemmers/porter_stemmer_pt.js";
import ru from "natural/lib/natural/stemmers/porter_stemmer_ru.js";
import sv from "natural/lib/natural/stemmers/porter_stemmer_sv.js";
import uk from "natural/lib/natural/stemmers/porter_stemmer_uk.js";
import { stemPolish } from "./stem-polish.js";
import { primaryLanguage } from "./stop-words.js";

interface Stemmer {
  stem(word: string): string | undefined;
}

/** natural's Porter and Snowball stemmers by primary language, and our own of Polish, which natural lacks. */
const STEMMERS: ReadonlyMap<string, Stemmer> = new Map(
  Object.entries({ de, en, es, fa, fr, it, nl, no, pl: { stem: stemPolish }, pt, ru, sv, uk }),
);

/** Limits of a stemmer. The longest German compounds in use have about 40 letters; 50,000 words are a thick book's vocabulary. */
export const STEM_LIMITS = Object.freeze({
  longestWord: 40,
  cachedWords: 50_000,
  /** Longest word that is remembered from text to text. V8 copies pieces of text of up to 12 code units; longer ones keep their page in memory. */
  sharedWord: 12,
});

/** Stems of short words by language, remembered from text to text: they are most of a text's words. */
const SHARED = new Map<Stemmer, Map<string, string>>();

function sharedStems(stemmer: Stemmer): Map<string, string> {
  const known = SHARED.get(stemmer);
  if (known !== undefined) return known;
  const stems = new Map<string, string>();
  SHARED.set(stemmer, stems);
  return stems;
}

/** The stem, or the word itself where the stemmer fails or leaves nothing: some give undefined for a word they cannot cut. */
function stemSafely(stemmer: Stemmer, word: string): string {
  if (word === "" || word.length > STEM_LIMITS.longestWord) return word;
  try {
    return stemmer.stem(word) || word;
  } catch {
    return word;
  }
}

/**
 * A function that gives the stem of a lower-case word, by which "car" and "cars" are the same term. It remembers its answers
 * (a stemmer needs 5 to 30 microseconds a word) up to `STEM_LIMITS.cachedWords`: keep one function for a text or a corpus.
 * A word longer than `STEM_LIMITS.longestWord`, an empty word, and every word of a language without a stemmer come back as they are.
 * Never throws. Source: M. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, and the Snowball family, as in natural.
 * Short words are remembered from call to call (`STEM_LIMITS.sharedWord`).
 *
 * @param language BCP 47; only the primary language counts. Null: words stay as they are
 */
export function stemmerFor(language: string | null): (word: string) => string {
  const stemmer = STEMMERS.get(primaryLanguage(language));
  if (stemmer === undefined) return (word) => word;
  const shared = sharedStems(stemmer);
  const own = new Map<string, string>();
  return (word) => {
    const stems = word.length <= STEM_LIMITS.sharedWord ? shared : own;
    const known = stems.get(word);
    if (known !== undefined) return known;
    const stem = stemSafely(stemmer, word);
    if (stems.size >= STEM_LIMITS.cachedWords) stems.clear();
    stems.set(word, stem);
    return stem;
  };
}

import { seededRandom } from "../../scripts/seeded-random.js";
import { unpackBackground } from "../../src/analysis/background.js";
import { BACKGROUND_COUNTS, BACKGROUND_STEMS } from "../../src/analysis/background-list.js";
import type { CorpusDocument } from "../../src/corpus/types.js";
import { stemmerFor } from "../../src/text/stems.js";

/**
 * What generated articles are like, after news: so many words on average, of which `stopShare` are stop words; of the others `subjectShare` come from
 * the words of the article's subject, and `nameShare` from names that hardly any other article has. Sentences and titles have so many words.
 */
const ARTICLES = Object.freeze({
  words: 400,
  stopShare: 0.47,
  subjects: 500,
  subjectWords: 400,
  subjectShare: 0.7,
  names: 3,
  nameShare: 0.04,
  forms: 4,
  sentence: 18,
  title: 8,
});

/** Stop words from the commonest on. */
const STOP_WORDS =
  "the to of and a in for is that on it was he be with has as have at but by will are from not his they an this which who or we their its been were had would more about she when there all if can one also up so out than no some into".split(
    " ",
  );

/** What may follow a stem in a form of it; a form counts where its stem is that stem again. */
const ENDINGS = ["", "e", "s", "es", "ed", "ing", "ion", "al"];
const SYLLABLES = "ba ke li mo nu ra se ti vo da fe gi lo pa re su ta vi no ma".split(" ");

/** A function that draws places of a list of weights as often as these say. */
function drawer(weights: readonly number[], random: () => number): () => number {
  let sum = 0;
  const sums = Float64Array.from(weights, (weight) => (sum += weight));
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Forms of a stem, the most frequent first: "compani" gives "company" and "companies". */
function formsOf(stem: string, stemOf: (word: string) => string): readonly string[] {
  const base = stem.replace(/i$/, "y");
  const forms = [base, ...ENDINGS.map((ending) => stem + ending)].filter((form) => stemOf(form) === stem);
  return forms.length === 0 ? [stem] : [...new Set(forms)];
}

/**
 * Words of news, and how often each stands in text: as often as documents hold it. Rarer ones follow Zipf's law, and the commonest are flatter, as
 * those of text without its stop words are.
 */
function vocabulary() {
  const stemOf = stemmerFor("en");
  const words = [...unpackBackground(BACKGROUND_STEMS, BACKGROUND_COUNTS)].filter(([stem]) => /^[a-z]+$/.test(stem));
  return {
    forms: words.map(([stem]) => formsOf(stem, stemOf).slice(0, ARTICLES.forms)),
    rates: words.map(([, count]) => count),
  };
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Words as sentences, each with a capital and a stop. */
function toText(words: readonly string[], random: () => number): string {
  const written: string[] = [];
  for (let start = 0; start < words.length; ) {
    const end = start + Math.ceil(ARTICLES.sentence * (0.5 + random()));
    const [first = "", ...rest] = words.slice(start, end);
    written.push(`${[capitalized(first), ...rest].join(" ")}.`);
    start = end;
  }
  return written.join(" ");
}

/**
 * Articles by a seed: the same for the same seed. Stop words, forms of words and names stand in them as often as in news of 400 words, so that a corpus
 * of them has terms, repetitions and a growing vocabulary like one of news; they have no sense.
 */
export function* generatedArticles(count: number, seed = 1): Generator<CorpusDocument, void, undefined> {
  const random = seededRandom(seed);
  const { forms, rates } = vocabulary();
  const drawWord = drawer(rates, random);
  const drawStop = drawer(
    STOP_WORDS.map((_, rank) => 1 / (rank + 1)),
    random,
  );
  const pick = <Item>(items: readonly Item[], power: number): Item | undefined =>
    items[Math.floor(random() ** power * items.length)];
  const subjects = Array.from({ length: ARTICLES.subjects }, () =>
    Array.from({ length: ARTICLES.subjectWords }, drawWord),
  );
  const newName = () =>
    capitalized(
      Array.from({ length: 3 }, () => pick(SYLLABLES, 1)).join("") + (pick(["", "n", "s", "r", "k"], 1) ?? ""),
    );
  for (let number = 0; number < count; number++) {
    const subject = pick(subjects, 1) ?? [];
    const names = Array.from({ length: ARTICLES.names }, newName);
    const contentWord = () => {
      const draw = random();
      if (draw < ARTICLES.nameShare) return pick(names, 1) ?? "";
      const word = draw < ARTICLES.nameShare + ARTICLES.subjectShare ? (pick(subject, 4) ?? 0) : drawWord();
      return pick(forms[word] ?? [], 4) ?? "";
    };
    const words = Array.from({ length: Math.ceil(ARTICLES.words * (0.5 + random())) }, () =>
      random() < ARTICLES.stopShare ? (STOP_WORDS[drawStop()] ?? "") : contentWord(),
    );
    yield {
      id: `article-${number}`,
      title: capitalized(Array.from({ length: ARTICLES.title }, contentWord).join(" ")),
      text: toText(words, random),
      published: new Date(Date.UTC(2020, 0, 1) + number * 600_000).toISOString(),
      language: "en",
    };
  }
}

import { unpackBackground } from "../../src/analysis/background.js";
import { BACKGROUND_COUNTS, BACKGROUND_STEMS } from "../../src/analysis/background-list.js";
import type { CorpusDocument } from "../../src/corpus/types.js";

/** What generated articles are like: so many words, of which a share comes from the words of the article's subject. */
const ARTICLES = Object.freeze({ words: 400, subjects: 500, subjectWords: 200, subjectShare: 0.3 });

/** Numbers from 0 to 1, the same for the same seed. Source: mulberry32, T. Ettinger, public domain. */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A function that draws words as often as they stand in real news. */
function wordDrawer(random: () => number): () => string {
  const vocabulary = [...unpackBackground(BACKGROUND_STEMS, BACKGROUND_COUNTS)];
  const sums = new Float64Array(vocabulary.length);
  let sum = 0;
  for (const [i, [, count]] of vocabulary.entries()) {
    sum += count;
    sums[i] = sum;
  }
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return vocabulary[low]?.[0] ?? "";
  };
}

/** Articles of real vocabulary by its frequency in news, which follows Zipf's law, each of one of many subjects. */
export function* generatedArticles(count: number, seed = 1): Generator<CorpusDocument, void, undefined> {
  const random = seededRandom(seed);
  const draw = wordDrawer(random);
  const subjects = Array.from({ length: ARTICLES.subjects }, () => Array.from({ length: ARTICLES.subjectWords }, draw));
  for (let number = 0; number < count; number++) {
    const subject = subjects[Math.floor(random() * subjects.length)] ?? [];
    const words = Array.from({ length: ARTICLES.words }, () =>
      random() < ARTICLES.subjectShare ? (subject[Math.floor(random() ** 2 * subject.length)] ?? "") : draw(),
    );
    const published = new Date(Date.UTC(2020, 0, 1) + number * 600_000).toISOString();
    yield {
      id: `article-${number}`,
      title: words.slice(0, 8).join(" "),
      text: words.join(" "),
      published,
      language: "en",
    };
  }
}

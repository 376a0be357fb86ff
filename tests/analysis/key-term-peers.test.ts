import keywordExtractor from "keyword-extractor";
import { expect, test } from "vitest";
import { extractKeyTerms, type KeyTermMode } from "../../src/analysis/key-terms.js";
import { benchArticles } from "../bench/inputs.js";
import { leastCpuTimes } from "../cpu-time.js";

/** Articles of the fixtures that make a text as long as a feature. */
const ARTICLES_A_TEXT = 12;

/** Texts are read so many times, so that a run lasts long enough to be timed. */
const REPEATS = 40;

const articles = benchArticles().map(({ text }) => text);
const TEXTS = Array.from({ length: Math.ceil(articles.length / ARTICLES_A_TEXT) }, (_, i) =>
  articles.slice(i * ARTICLES_A_TEXT, (i + 1) * ARTICLES_A_TEXT).join("\n\n"),
);

test.for<KeyTermMode>(["phrases", "words"])(
  "ranked %s cost no more than keyword-extractor takes for words without an order",
  (mode) => {
    const onAll = (find: (text: string) => unknown) => () => {
      for (let i = 0; i < REPEATS; i++) for (const text of TEXTS) find(text);
    };
    const options = { language: "english", remove_digits: true, remove_duplicates: true } as const;
    const [ours = 0, theirs = 0] = leastCpuTimes(
      onAll((text) => extractKeyTerms(text, { mode, language: "en" })),
      onAll((text) => keywordExtractor.extract(text, options)),
    );
    expect(ours).toBeLessThanOrEqual(theirs);
  },
);

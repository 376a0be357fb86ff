import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../scripts/seeded-random.js";
import type { CorpusDocument } from "../../src/corpus/types.js";
import { averageLinkage } from "../../src/related/average-linkage.js";
import { Corpus } from "../../src/related/corpus.js";
import { clusterSchema } from "../../src/schemas.js";
import { generatedArticles } from "../bench/generated-corpus.js";
import { leastCpuTimes } from "../cpu-time.js";
import { slowAverageLinkage } from "../oracles/average-linkage.js";

const EVERYTHING = { limit: Number.POSITIVE_INFINITY, size: 1 };

function corpusOf(documents: Iterable<CorpusDocument>, options: object = { language: "en" }): Corpus {
  const corpus = new Corpus(options);
  corpus.addAll(documents);
  return corpus;
}

const STORIES: readonly CorpusDocument[] = [
  {
    id: "sand",
    title: "Dredgers clear the harbor",
    text: "Dredgers cleared forty tons of sand from the harbor so that ferries can sail to the island.",
    published: "2026-03-03",
  },
  {
    id: "sail",
    title: "Ferries sail again",
    text: "Ferries sail to the island again after dredgers cleared the sand from the harbor.",
    published: "2026-03-05",
  },
  {
    id: "copy",
    title: "Ferries sail again",
    text: "Ferries sail to the island again, after dredgers cleared the sand from the harbor.",
  },
  { id: "bread", text: "Bakers ask more for bread because wheat and flour cost more.", published: "2026-03-04" },
  { id: "flour", text: "Wheat and flour cost more, say bakers, and bread will too.", published: "2026-03-06" },
  { id: "chess", text: "The grandmaster resigned the game.", published: "2026-03-06" },
  { id: "empty", text: "" },
];

const idsOf = (clusters: ReturnType<Corpus["clusters"]>) =>
  clusters.map(({ articles }) => articles.map(({ id }) => id));

describe("clusters", () => {
  test("gives stories, the largest first, with the most typical article ahead and copies among them", () => {
    const [ferries, bread, ...others] = corpusOf(STORIES).clusters();
    expect(ferries?.articles.map(({ id }) => id).sort()).toEqual(["copy", "sail", "sand"]);
    expect(ferries?.articles.find(({ id }) => id === "sand")).toEqual({
      id: "sand",
      title: "Dredgers clear the harbor",
      published: "2026-03-03",
      score: expect.closeTo(0.958, 3),
    });
    expect(ferries?.label).toEqual(["Ferries", "sail", "cleared", "dredgers", "harbor"]);
    expect(bread?.articles.map(({ id }) => id)).toEqual(["bread", "flour"]);
    expect(others).toEqual([]);
  });

  test("takes a span, a limit, a size and a least similarity", () => {
    const corpus = corpusOf(STORIES);
    expect(idsOf(corpus.clusters({ since: "2026-03-04" }))).toEqual([["bread", "flour"]]);
    expect(idsOf(corpus.clusters({ limit: 1 })).length).toBe(1);
    expect(idsOf(corpus.clusters({ size: 3 })).length).toBe(1);
    expect(idsOf(corpus.clusters({ size: 1, since: "2026-03-06" }))).toEqual([["flour"], ["chess"]].sort());
    expect(idsOf(corpus.clusters({ minScore: 1 }))).toEqual([["copy", "sail"]]);
  });

  test("is empty for an empty corpus and an empty span; an empty article is a story of its own", () => {
    expect(new Corpus().clusters()).toEqual([]);
    expect(corpusOf(STORIES).clusters({ since: "2027" })).toEqual([]);
    expect(corpusOf([{ id: "empty", text: "" }]).clusters(EVERYTHING)).toEqual([
      { label: [], articles: [{ id: "empty", title: null, published: null, score: 0 }] },
    ]);
  });

  test("makes no story of a chain of articles, each like the next", () => {
    const links = Array.from({ length: 30 }, (_, i) => ({
      id: String(i),
      text: Array.from({ length: 20 }, (_, j) => `w${5 * i + j}`).join(" "),
    }));
    const sizes = corpusOf(links, { language: "en", stopWords: [] })
      .clusters(EVERYTHING)
      .map(({ articles }) => articles.length);
    expect(sizes[0]).toBeGreaterThan(1);
    expect(sizes[0]).toBeLessThan(8);
  });

  test("says what is wrong with an option", () => {
    const wrong = (options: object) => () => new Corpus().clusters(options);
    expect(wrong({ until: "soon" })).toThrow(/clusters options: until: found "soon", wanted a Date/u);
    expect(wrong({ minScore: 0 })).toThrow(/minScore: found 0, wanted a number above 0, up to 1/u);
    expect(wrong({ size: 0 })).toThrow(/size: found 0, wanted a whole number from 1/u);
    expect(wrong({ k: 5 })).toThrow(/found "k", wanted an object of since, until, limit, minScore, size/u);
  });

  test("every article is in one story, whatever the order, segments and reloading", () => {
    const word = fc.constantFrom("harbor", "ferry", "crew", "deal", "strike", "rain", "river", "constructor", "proto");
    const day = fc.option(fc.integer({ min: 1, max: 9 }));
    const document = fc.record({ words: fc.array(word, { maxLength: 12 }), day });
    const minScore = fc.constantFrom(0.1, 0.3, 0.6);
    fc.assert(
      fc.property(fc.array(document, { maxLength: 25 }), minScore, (drawn, least) => {
        const documents = drawn.map(({ words, day }, i) => ({
          id: String(i),
          text: words.join(" "),
          published: day === null ? null : `2026-01-0${day}`,
        }));
        const corpus = corpusOf(documents);
        const clusters = corpus.clusters({ ...EVERYTHING, minScore: least });
        expect(idsOf(clusters).flat().sort()).toEqual(documents.map(({ id }) => id).sort());
        expect(clusters.every((cluster) => clusterSchema.safeParse(cluster).success)).toBe(true);
        expect(Corpus.fromBytes(corpus.toBytes()).clusters({ ...EVERYTHING, minScore: least })).toEqual(clusters);
      }),
      { numRuns: 60 },
    );
  });

  test("does not depend on the order in which articles came", () => {
    const articles = [...generatedArticles(300)];
    const other = corpusOf([...articles].reverse());
    other.related("article-7");
    const round = (clusters: ReturnType<Corpus["clusters"]>) =>
      clusters.map(({ label, articles }) => ({
        label,
        articles: articles.map((a) => ({ ...a, score: a.score.toFixed(9) })),
      }));
    expect(round(other.clusters({ minScore: 0.2 }))).toEqual(round(corpusOf(articles).clusters({ minScore: 0.2 })));
  });

  // So many that a run takes some tens of milliseconds: less is the noise of the machine.
  test.for<[string, number, (i: number) => string]>([
    ["identical documents", 4000, () => "Dredgers cleared sand from the harbor"],
    ["documents of the same word", 4000, () => "ferry"],
    ["documents without words", 16_000, () => ""],
  ])("takes all but linear time for thousands of %s", ([, documents, textOf]) => {
    const make = (size: number) => corpusOf(Array.from({ length: size }, (_, i) => ({ id: `d${i}`, text: textOf(i) })));
    const [small, large] = [make(documents), make(4 * documents)];
    const [less = 0, more = 0] = leastCpuTimes(
      () => small.clusters(),
      () => large.clusters(),
    );
    expect(more / less).toBeLessThan(8);
  });
});

describe("averageLinkage", () => {
  test("gives the clusters of the slow version", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), fc.integer({ min: 1, max: 25 }), (seed, size) => {
        const random = seededRandom(seed);
        const vectors = Array.from({ length: size }, () => {
          const terms = Uint32Array.from({ length: 12 }, (_, term) => term).filter(() => random() < 0.4);
          const weights = Float64Array.from(terms, () => random());
          const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0)) || 1;
          return { terms, weights: weights.map((weight) => weight / norm) };
        });
        const similarities = vectors.map((a) =>
          vectors.map((b) =>
            a.terms.reduce((sum, term, i) => {
              const j = b.terms.indexOf(term);
              return sum + (j < 0 ? 0 : (a.weights[i] ?? 0) * (b.weights[j] ?? 0));
            }, 0),
          ),
        );
        const near = similarities.map((row, i) => [...row.keys()].filter((j) => j !== i && (row[j] ?? 0) >= 0.4));
        expect(averageLinkage(vectors, near, 0.4, 12)).toEqual(slowAverageLinkage(similarities, 0.4));
      }),
      { numRuns: 200 },
    );
  });

  test("comes to an end where neighbors know each other from one side only", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), fc.integer({ min: 1, max: 25 }), (seed, size) => {
        const random = seededRandom(seed);
        const vectors = Array.from({ length: size }, () => {
          const weights = Float64Array.from({ length: 4 }, () => random());
          const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0));
          return { terms: Uint32Array.of(0, 1, 2, 3), weights: weights.map((weight) => weight / norm) };
        });
        const near = vectors.map((_, i) => [...vectors.keys()].filter((j) => j !== i && random() < 0.3));
        const clusters = averageLinkage(vectors, near, 0.5, 4);
        expect(clusters.flat().sort((a, b) => a - b)).toEqual([...vectors.keys()]);
      }),
    );
  });
});

import { describe, expect, test } from "vitest";
import { seededRandom } from "../../scripts/seeded-random.js";
import { SEGMENTS } from "../../src/corpus/join-segments.js";
import type { CorpusDocument } from "../../src/corpus/types.js";
import { Corpus } from "../../src/related/corpus.js";
import type { RelatedOptions } from "../../src/related/types.js";
import { relatedScore } from "../oracles/tf-idf.js";

const WHOLE_WORDS = { language: "en", stopWords: [], stemmer: (word: string) => word };
const WORDS = [
  "harbor",
  "ferry",
  "crew",
  "deal",
  "strike",
  "rain",
  "river",
  "bridge",
  "valley",
  "wheat",
  "flour",
  "snow",
];
const SECTIONS = ["Local", "Sport", "Trade"];

/** Articles of a few words, so that many share some and many have equal scores. */
function articles(count: number, seed: number): (CorpusDocument & { readonly words: readonly string[] })[] {
  const random = seededRandom(seed);
  const any = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  return Array.from({ length: count }, (_, i) => {
    const words = Array.from({ length: Math.floor(random() * 12) }, () => any(WORDS) ?? "");
    const published = random() < 0.8 ? new Date(Date.UTC(2024, 0, 1 + Math.floor(random() * 700))).toISOString() : null;
    return { id: `a${i}`, text: words.join(" "), words, published, section: any([...SECTIONS, null]) ?? null };
  });
}

type Article = ReturnType<typeof articles>[number];

type Ranking = readonly { readonly id: string; readonly score: number }[];

/** A function that gives articles by the slow formula, best first, those of equal scores by id. */
function slowRanking(all: readonly Article[]) {
  const lists = all.map(({ words }) => words);
  const known = new Map<Article, readonly number[]>();
  const scoresOf = (asked: Article) => {
    const scores = known.get(asked) ?? lists.map((words) => relatedScore(lists, asked.words, words));
    known.set(asked, scores);
    return scores;
  };
  return (
    asked: Article,
    accepts: (article: Article) => boolean = () => true,
    factorOf: (article: Article) => number = () => 1,
  ): Ranking => {
    const scores = scoresOf(asked);
    return all
      .map((article, i) => ({ article, id: article.id, score: (scores[i] ?? 0) * factorOf(article) }))
      .filter(({ article, score }) => article.id !== asked.id && score > 0 && accepts(article))
      .sort((a, b) => (Math.abs(a.score - b.score) > 1e-10 ? b.score - a.score : a.id < b.id ? -1 : 1));
  };
}

function expectSlow(corpus: Corpus, asked: Article, options: RelatedOptions, wanted: Ranking) {
  const related = corpus.related(asked.id, { duplicates: "keep", ...options });
  const expected = wanted.slice(0, options.limit ?? 10);
  expect(related.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  for (const [i, { score, terms }] of related.entries()) {
    expect(score).toBeCloseTo(expected[i]?.score ?? 0, 12);
    if (options.explain) expect(terms.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 12);
  }
}

const time = ({ published }: Article) => (published ? Date.parse(published) : Number.NaN);

describe("related by the slow formula", () => {
  const all = articles(6 * SEGMENTS.open, 7);
  const bySlowFormula = slowRanking(all);
  const corpus = new Corpus(WHOLE_WORDS);
  for (const [i, article] of all.entries()) {
    corpus.add(article);
    corpus.add({ ...article, id: `gone ${i}` });
    if (i % (SEGMENTS.open + 9) === 0) corpus.related(article.id, { limit: 1 }); // makes a segment
  }
  for (const i of all.keys()) corpus.remove(`gone ${i}`);
  const some = all.filter(({ words }, i) => i % 23 === 0 && words.length > 0);

  test("over several segments with removed articles", () => {
    for (const asked of some)
      for (const limit of [1, 10, Number.POSITIVE_INFINITY])
        expectSlow(corpus, asked, { limit, explain: true }, bySlowFormula(asked));
  });

  test.for([
    [{ since: "2025" }, (t: number) => t >= Date.UTC(2025, 0)],
    [{ until: "2024" }, (t: number) => t < Date.UTC(2025, 0)],
    [{ since: "2024-06", until: "2024-06" }, (t: number) => t >= Date.UTC(2024, 5) && t < Date.UTC(2024, 6)],
    [
      { since: "2024-03-05", until: "2024-03-09" },
      (t: number) => t >= Date.UTC(2024, 2, 5) && t < Date.UTC(2024, 2, 10),
    ],
    [{ until: "2024-03-05T00:00:00Z" }, (t: number) => t <= Date.UTC(2024, 2, 5)],
    [{ until: "2024-03-05T00:00:00+02:00" }, (t: number) => t <= Date.UTC(2024, 2, 4, 22)],
    [{ since: new Date(Date.UTC(2024, 8, 1)) }, (t: number) => t >= Date.UTC(2024, 8, 1)],
  ] as const)("published in %j", ([period, accepts]) => {
    for (const asked of some)
      expectSlow(
        corpus,
        asked,
        period,
        bySlowFormula(asked, (a) => accepts(time(a))),
      );
  });

  test("of a section, of several, and of none that there is", () => {
    for (const asked of some) {
      const of = (...sections: (string | null)[]) =>
        bySlowFormula(asked, ({ section }) => sections.includes(section ?? null));
      expectSlow(corpus, asked, { section: "Sport" }, of("Sport"));
      expectSlow(corpus, asked, { section: ["Sport", "Trade", "Nowhere"] }, of("Sport", "Trade"));
      expectSlow(corpus, asked, { section: "Nowhere" }, []);
      expectSlow(corpus, asked, { section: [] }, []);
    }
  });

  test("of a language by its primary subtag", () => {
    for (const asked of some) {
      expectSlow(corpus, asked, { language: "en-GB" }, bySlowFormula(asked));
      expectSlow(corpus, asked, { language: "fr" }, []);
    }
  });

  test("of a least score", () => {
    for (const asked of some) {
      const wanted = bySlowFormula(asked).filter(({ score }) => score >= 0.6);
      expectSlow(corpus, asked, { minScore: 0.6, limit: 30 }, wanted);
    }
  });

  test("newer ones first: half for each half-life, once without a date, not at all from the future", () => {
    const now = Date.UTC(2025, 0, 1);
    const factorOf = (article: Article) => {
      const days = (now - time(article)) / 86_400_000;
      return Number.isNaN(days) ? 0.5 : 2 ** -(Math.max(0, days) / 100);
    };
    const recency = { halfLifeDays: 100, now: new Date(now) };
    for (const asked of some)
      expectSlow(
        corpus,
        asked,
        { recency, explain: true },
        bySlowFormula(asked, () => true, factorOf),
      );
  });

  test("of a filter that hardly any article passes, exactly", () => {
    const rare = new Set(all.filter((_, i) => i % 97 === 5).map(({ id }) => id));
    for (const asked of some) {
      const wanted = bySlowFormula(asked, ({ id }) => rare.has(id));
      expectSlow(corpus, asked, { limit: 3, filter: ({ id }) => rare.has(id) }, wanted);
      expectSlow(corpus, asked, { filter: () => false }, []);
    }
  });

  test("with all of these at once", () => {
    const odd = ({ id }: { id: string }) => Number(id.slice(1)) % 2 === 1;
    for (const asked of some) {
      const wanted = bySlowFormula(
        asked,
        (a) => odd(a) && a.section !== "Sport" && a.section !== null && time(a) >= Date.UTC(2025, 0),
      );
      const options = { since: "2025", section: ["Local", "Trade"], filter: odd, language: "en", minScore: 0.2 };
      expectSlow(
        corpus,
        asked,
        options,
        wanted.filter(({ score }) => score >= 0.2),
      );
    }
  });

  test("after a filter of the caller's threw", () => {
    const [asked] = some;
    if (asked === undefined) throw new Error("no article to ask about");
    const fails = () =>
      corpus.related(asked.id, {
        filter: () => {
          throw new Error("boom");
        },
      });
    expect(fails).toThrow("boom");
    for (const other of some) expectSlow(corpus, other, {}, bySlowFormula(other));
  });

  test("thousands of equal scores stand by id", () => {
    const many = new Corpus(WHOLE_WORDS);
    many.addAll(Array.from({ length: 5_000 }, (_, i) => ({ id: `d${(i * 7919) % 5_000}`, text: `rain harbor${i}` })));
    const ids = Array.from({ length: 5_000 }, (_, i) => `d${i}`).sort();
    const related = (options: RelatedOptions) =>
      many.related({ text: "rain" }, { duplicates: "keep", ...options }).map(({ id }) => id);
    expect(related({ limit: 1_000 })).toEqual(ids.slice(0, 1_000));
    expect(related({ limit: 3, filter: ({ id }) => id.endsWith("99") })).toEqual(
      ids.filter((id) => id.endsWith("99")).slice(0, 3),
    );
  });
});

describe("diversity", () => {
  const story = (subject: string) => Array.from({ length: 20 }, (_, i) => `${subject}${i}`).join(" ");
  const corpus = new Corpus(WHOLE_WORDS);
  const [harbor, chess] = [story("harbor"), story("chess")];
  for (const i of [1, 2, 3, 4]) corpus.add({ id: `harbor ${i}`, text: `${harbor} asked note${i} note${i}0 note${i}1` });
  corpus.add({ id: "chess", text: `${chess} asked` });
  const question = { text: `${harbor} asked chess1` };
  const ids = (diversity: number, limit = 2) =>
    corpus.related(question, { limit, diversity, duplicates: "keep" }).map(({ id }) => id);

  test("puts what is unlike those above it before more of the same", () => {
    expect(ids(0)).toEqual(["harbor 1", "harbor 2"]);
    expect(ids(0.6)).toEqual(["harbor 1", "chess"]);
    expect(ids(1)).toEqual(["harbor 1", "chess"]);
  });

  test("leaves no article out, and the scores as they are", () => {
    expect(ids(0.6, 10).sort()).toEqual(ids(0, 10).sort());
    const scores = (diversity: number) =>
      new Map(corpus.related(question, { diversity, duplicates: "keep" }).map(({ id, score }) => [id, score]));
    expect(new Map([...scores(0.6)].sort())).toEqual(new Map([...scores(0)].sort()));
  });
});

describe("copies", () => {
  const story = Array.from({ length: 60 }, (_, i) => `harbor${i} crane${i}`).join(" ");
  const corpus = new Corpus({ language: "en" });
  for (const i of [1, 2, 3]) corpus.add({ id: `story ${i}`, text: `${story} edition${i}` });
  corpus.add({ id: "asked", text: `${story} question` });
  corpus.add({ id: "other", text: "harbor1 crane1 harbor2 and the weather of the week" });
  const ids = (duplicates: "fold" | "keep" | "drop") =>
    corpus.related("asked", { duplicates }).map(({ id, duplicates: copies }) => [id, copies]);

  test("are folded, kept, or dropped with those of the article itself", () => {
    expect(ids("fold")).toEqual([
      ["story 1", ["story 2", "story 3"]],
      ["other", []],
    ]);
    expect(ids("keep").map(([id]) => id)).toEqual(["story 1", "story 2", "story 3", "other"]);
    expect(ids("drop")).toEqual([["other", []]]);
  });

  test("of one another are dropped too where they are none of the article", () => {
    const related = corpus.related({ text: "harbor1 crane1" }, { duplicates: "drop" });
    expect(related.map(({ id, duplicates }) => [id, duplicates])).toEqual([
      ["other", []],
      ["asked", []],
    ]);
  });
});

describe("bad input to a corpus", () => {
  test("an article of 10 MB is one like others", () => {
    const corpus = new Corpus({ language: "en" });
    const sentence = "The ferry sails from the harbor over the river to the valley. ";
    corpus.add({ id: "large", text: sentence.repeat(Math.ceil(1e7 / sentence.length)) });
    corpus.add({ id: "small", text: sentence });
    corpus.add({ id: "varied", text: Array.from({ length: 100_000 }, (_, i) => `word${i}`).join(" ") });
    expect(corpus.related("small").map(({ id }) => id)).toEqual(["large"]);
    expect(corpus.related({ text: "word1 ferry" }).length).toBeGreaterThan(0);
    corpus.remove("large");
    expect(corpus.related("small")).toEqual([]);
  });

  test("an empty article can be asked about, replaced and removed", () => {
    const corpus = new Corpus();
    corpus.addAll([
      { id: "empty", text: "" },
      { id: "blank", text: " \n\u0000" },
      { id: "stops", text: "the of and" },
    ]);
    for (const id of corpus.ids()) expect(corpus.related(id)).toEqual([]);
    expect(Corpus.fromBytes(corpus.toBytes()).size).toBe(3);
    corpus.update({ id: "empty", text: "harbor ferry" });
    corpus.update({ id: "blank", text: "harbor ferry" });
    expect(corpus.related("empty").map(({ id }) => id)).toEqual(["blank"]);
    expect([corpus.remove("stops"), corpus.remove("stops"), corpus.size]).toEqual([true, false, 2]);
  });
});

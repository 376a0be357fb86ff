import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { analyzePage } from "../../src/analyze.js";
import type { CorpusDocument } from "../../src/corpus/types.js";
import { InvalidOptionsError } from "../../src/errors.js";
import { Corpus } from "../../src/related/corpus.js";

const FLOOD = "The river flooded the village after three days of rain, and the bridge was closed.";
const DOCUMENTS: readonly CorpusDocument[] = [
  { id: "flood", title: "Village under water", text: FLOOD, section: "Local", tags: ["weather"] },
  { id: "bridge", title: "Bridge reopens", text: "The bridge over the river carries traffic again after the flood." },
  { id: "rain", text: "Rain is forecast for the valley, and the river may rise again near the village." },
  { id: "match", text: "The striker scored twice in the cup match and the goalkeeper saved a penalty." },
  { id: "empty", text: "" },
];

let corpus = new Corpus();
beforeEach(() => {
  corpus = new Corpus({ language: "en" });
  corpus.addAll(DOCUMENTS);
});

const ids = (related: readonly { readonly id: string }[]) => related.map(({ id }) => id);

describe("the corpus of fixtures", () => {
  const lines = readFileSync("fixtures/corpus/articles.jsonl", "utf8").split("\n").filter(Boolean);
  const document = z.object({ id: z.string(), title: z.string(), text: z.string() });
  const articles = lines.map((line) => document.parse(JSON.parse(line)));
  const expected = z
    .record(z.string(), z.array(z.string()))
    .parse(JSON.parse(readFileSync("fixtures/corpus/expected.json", "utf8")));

  test("gives each article the other two of its topic first", () => {
    const news = new Corpus();
    news.addAll(articles);
    const found = Object.fromEntries(articles.map(({ id }) => [id, ids(news.related(id, { limit: 2 })).sort()]));
    expect(found).toEqual(Object.fromEntries(Object.entries(expected).map(([id, wanted]) => [id, [...wanted].sort()])));
  });

  test("gives an article that is not in the corpus the other two of its topic first", () => {
    for (const article of articles.slice(0, 6)) {
      const news = new Corpus();
      news.addAll(articles.filter(({ id }) => id !== article.id));
      expect(ids(news.related(article, { limit: 2 })).sort()).toEqual([...(expected[article.id] ?? [])].sort());
      expect(news.has(article.id)).toBe(false);
    }
  });
});

describe("related", () => {
  test("gives articles that share terms, best first, never the article itself", () => {
    const related = corpus.related("flood");
    expect(ids(related)).toEqual(["rain", "bridge"]);
    expect(related[0]?.title).toBeNull();
    expect(related[1]?.title).toBe("Bridge reopens");
  });

  test("leaves out the document of the same id when it is given as an article", () => {
    expect(ids(corpus.related({ id: "flood", text: FLOOD }))).not.toContain("flood");
    expect(ids(corpus.related({ text: FLOOD }))[0]).toBe("flood");
  });

  test("reads a question of two words in the language of most documents", () => {
    const detected = new Corpus();
    detected.addAll([
      { id: "a", text: "The roads were flooded after the storm, and the police closed the bridge to all of them." },
      {
        id: "b",
        text: "Die Stra\u00dfen sind nach dem Sturm gesperrt, und die Polizei warnt vor der Br\u00fccke.",
        language: "de",
      },
      { id: "c", text: "The team has won the final of the cup in front of its own supporters." },
    ]);
    expect(ids(detected.related({ text: "Flooding roads" }))).toEqual(["a"]);
    expect(ids(detected.related({ text: "Br\u00fccken", language: "de" }))).toEqual(["b"]);
  });

  test("explains a score by shared terms that sum to it", () => {
    for (const { score, terms } of corpus.related("flood", { explain: true })) {
      expect(score).toBeGreaterThan(0);
      expect(terms.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 12);
      expect(terms.map(({ contribution }) => contribution)).toEqual(
        terms.map(({ contribution }) => contribution).sort((a, b) => b - a),
      );
    }
    const words = Array.from({ length: 30 }, (_, i) => `harbor${i}`).join(" ");
    corpus.add({ id: "long", text: words });
    expect(corpus.related({ text: words })[0]?.terms).toHaveLength(10);
    expect(corpus.related({ text: words }, { explain: true })[0]?.terms).toHaveLength(30);
  });

  test("names shared terms as the articles write them", () => {
    const surfaces = corpus.related("flood")[0]?.terms.map(({ term, surface }) => [term, surface]);
    expect(surfaces).toContainEqual(["villag", "village"]);
  });

  test("gives at most as many as asked, and none below the least score", () => {
    expect(corpus.related("flood", { limit: 1 })).toHaveLength(1);
    expect(corpus.related("flood", { limit: 0 })).toEqual([]);
    expect(corpus.related("flood", { minScore: 1 })).toEqual([]);
  });

  test("relates empty documents to nothing, and an empty corpus gives nothing", () => {
    expect(corpus.has("empty")).toBe(true);
    expect(corpus.related("empty")).toEqual([]);
    expect(corpus.related({ text: "" })).toEqual([]);
    expect(corpus.similarity("empty", "empty")).toEqual({ score: 0, terms: [] });
    expect(new Corpus().related({ text: FLOOD })).toEqual([]);
  });

  test("orders articles of equal scores by id", () => {
    for (const id of ["c", "a", "b"]) corpus.add({ id, text: "Telescope mirror polished" });
    expect(ids(corpus.related({ text: "telescope" }, { duplicates: "keep" }))).toEqual(["a", "b", "c"]);
  });

  test("follows what was added and removed since, idf too", () => {
    const before = corpus.related("flood")[0]?.score ?? 0;
    for (let i = 0; i < 200; i++) corpus.add({ id: `other ${i}`, text: `Chess round ${i} drawn` });
    expect(corpus.related("flood")[0]?.score).not.toBe(before);
    for (let i = 0; i < 200; i++) expect(corpus.remove(`other ${i}`)).toBe(true);
    expect(corpus.related("flood")[0]?.score).toBe(before);
    corpus.remove("bridge");
    expect(ids(corpus.related("flood"))).toEqual(["rain"]);
  });
});

describe("near copies", () => {
  const copy = { id: "a-copy", title: "Bridge open again", text: `${DOCUMENTS[1]?.text} Updated.` };
  const story = Array.from({ length: 60 }, (_, i) => `harbor${i} crane${i} vessel${i}`).join(" ");

  test("are folded into the article that they copy", () => {
    corpus.add({ id: "story", text: story });
    corpus.add({ id: "story, again", text: `${story} correction` });
    corpus.add({ id: "half", text: story.slice(0, story.length / 2) });
    const [first, second, ...others] = corpus.related({ text: "crane1 vessel1 crane2" });
    expect(first).toMatchObject({ id: "half", duplicates: [] });
    expect(second).toMatchObject({ id: "story", duplicates: ["story, again"] });
    expect(others).toEqual([]);
  });

  test("each take a place where they are to be kept", () => {
    corpus.add({ ...copy, text: DOCUMENTS[1]?.text ?? "", title: "Bridge reopens" });
    expect(corpus.related("flood", { duplicates: "keep" })).toHaveLength(3);
    expect(corpus.related("flood").map(({ duplicates }) => duplicates.length)).toEqual([0, 1]);
  });

  test("of the article itself are answers", () => {
    corpus.add({ id: "twin", title: "Village under water", text: FLOOD });
    const [first] = corpus.related("flood");
    expect(first).toMatchObject({ id: "twin", duplicates: [] });
    expect(corpus.similarity("flood", "twin").score).toBe(1);
  });

  test("are found behind the last place too", () => {
    corpus.add({ ...copy, text: DOCUMENTS[1]?.text ?? "", title: "Bridge reopens" });
    expect(corpus.related({ text: "traffic" }, { limit: 1 })).toMatchObject([{ id: "a-copy", duplicates: ["bridge"] }]);
  });
});

describe("a few words without a language", () => {
  test("are read as English in Latin letters", () => {
    const short = new Corpus();
    expect(short.similarity({ text: "harbor bridge" }, { text: "the harbor bridges" }).score).toBe(1);
    short.add({ id: "a", text: "harbor and bridges" });
    expect(short.related({ text: "and" })).toEqual([]);
    expect(ids(short.related({ text: "bridge" }))).toEqual(["a"]);
  });

  test("are read in the language of the corpus", () => {
    const german = new Corpus({});
    german.add({ id: "a", text: "Die Häuser an der Brücke sind seit dem Montag nicht mehr bewohnt." });
    expect(ids(german.related({ text: "Haus" }))).toEqual(["a"]);
  });

  test("of other letters are kept as they are", () => {
    const short = new Corpus();
    expect(short.similarity({ text: "трамваи и мосты" }, { text: "трамваи и мосты" }).terms).toHaveLength(2);
  });
});

describe("documents", () => {
  test("are kept without their text", () => {
    expect(corpus.get("flood")).toEqual({
      id: "flood",
      title: "Village under water",
      section: "Local",
      tags: ["weather"],
    });
    expect(corpus.get("nobody")).toBeUndefined();
  });

  test("can be analyzed articles, whose nulls and further fields are left out", () => {
    const { article } = analyzePage({ text: `Ferry sails again\n${FLOOD}\n${FLOOD}` });
    corpus.add({ id: "ferry", ...article, title: null, language: null });
    corpus.update({ id: "ferry", ...article });
    const { title, tags, language } = article;
    expect(corpus.get("ferry")).toEqual({ id: "ferry", tags, ...(title && { title }), ...(language && { language }) });
    expect(ids(corpus.related({ ...article, title: null }))).toContain("flood");
  });

  test("are listed by id while the corpus is asked and changed", () => {
    const many = new Corpus({ language: "en" });
    for (let i = 0; i < 200; i++) many.add({ id: String(i), text: `harbor ferry crew${i % 9}` });
    const seen: string[] = [];
    for (const id of many.ids()) {
      seen.push(id);
      expect(many.related(id, { limit: 1 })).toHaveLength(1);
      many.add({ id: `new ${id}`, text: "ferry" });
      many.remove(String(Number(id) + 100));
    }
    expect(seen.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i));
  });

  test("are counted by their language, named or detected", () => {
    const mixed = new Corpus();
    mixed.add({ id: "a", text: "Die Häuser an der Brücke sind seit dem Montag nicht mehr bewohnt." });
    mixed.add({ id: "b", text: "Bridge", language: "en-GB" });
    mixed.add({ id: "c", text: "мост" });
    expect([...mixed.languages()].sort()).toEqual([
      ["de", 1],
      ["en", 1],
    ]);
    mixed.remove("a");
    expect([...mixed.languages()]).toEqual([["en", 1]]);
  });

  test("do not change when the caller's object does", () => {
    const tags = ["one"];
    corpus.add({ id: "mutable", text: "words", tags });
    tags.push("two");
    expect(corpus.get("mutable")?.tags).toEqual(["one"]);
  });

  test("of a taken id are refused, and nothing is lost", () => {
    expect(() => corpus.add({ id: "flood", text: "other" })).toThrow(
      'corpus document: id: found "flood", which the corpus holds already: use update, or onDuplicateId "update"',
    );
    expect(corpus.get("flood")?.title).toBe("Village under water");
    expect(corpus.size).toBe(5);
  });

  test("of a taken id replace the old one where that is wanted", () => {
    const replacing = new Corpus({ onDuplicateId: "update" });
    replacing.addAll([...DOCUMENTS, { id: "flood", text: "A penalty in the cup match" }]);
    expect(replacing.size).toBe(5);
    expect(ids(replacing.related("flood"))).toEqual(["match"]);
  });

  test("are replaced by update, which wants a known id", () => {
    corpus.update({ id: "flood", text: "A penalty in the cup match" });
    expect(ids(corpus.related("flood"))).toEqual(["match"]);
    expect(corpus.get("flood")).toEqual({ id: "flood" });
    expect(() => corpus.update({ id: "nobody", text: "" })).toThrow(/id: found "nobody", wanted the id of a document/);
  });

  test("stay when a stemmer of the caller's throws", () => {
    const fragile = new Corpus({
      stemmer: (word) => {
        if (word === "bomb") throw new Error("boom");
        return word;
      },
    });
    fragile.add({ id: "a", text: "harbor" });
    expect(() => fragile.update({ id: "a", text: "bomb" })).toThrow("boom");
    expect(fragile.similarity("a", { text: "harbor" }).score).toBe(1);
  });

  test("that were added before a bad one stay", () => {
    const partial = new Corpus();
    expect(() =>
      partial.addAll([
        { id: "a", text: "" },
        { id: "a", text: "" },
        { id: "b", text: "" },
      ]),
    ).toThrow();
    expect(partial.size).toBe(1);
  });

  test("have ids of any kind", () => {
    const odd = new Corpus();
    for (const id of ["__proto__", "constructor", "\ud800", " ", "\u0000"]) odd.add({ id, text: "harbor" });
    expect(odd.get("__proto__")).toEqual({ id: "__proto__" });
    expect(odd.has("toString")).toBe(false);
    expect(odd.remove("toString")).toBe(false);
    expect(odd.related("constructor", { duplicates: "keep" })).toHaveLength(4);
  });

  test("may be an article of nulls and unknown fields", () => {
    const article = JSON.parse('{"id": "a", "title": null, "text": "harbor", "byline": [], "language": null}');
    corpus.add(article);
    expect(corpus.get("a")).toEqual({ id: "a" });
  });
});

describe("mistakes", () => {
  const wrong = (value: string) => JSON.parse(value);

  test.for([
    ["a document that is none", () => corpus.add(wrong("5")), "corpus document: found 5, wanted a document"],
    ["an empty id", () => corpus.add({ id: "", text: "" }), 'id: found "", wanted a text that is not empty'],
    ["a missing text", () => corpus.add(wrong('{"id": "a"}')), "text: found undefined, wanted text"],
    ["tags that are none", () => corpus.add(wrong('{"id": "a", "text": "", "tags": "b"}')), "tags: found"],
    ["an unknown id", () => corpus.related("nobody"), 'article: found "nobody", wanted the id of a document'],
    ["an unknown id to compare", () => corpus.similarity("flood", "nobody"), 'found "nobody"'],
    ["an article that is none", () => corpus.related(wrong("5")), "article: found 5"],
    ["a wrong limit", () => corpus.related("flood", { limit: 1.5 }), "related options: limit: found 1.5, wanted"],
    ["a score above 1", () => corpus.related("flood", { minScore: 2 }), "minScore: found 2, wanted a number, 0 to 1"],
    ["an option that is none", () => corpus.related("flood", wrong('{"max": 3}')), 'found "max", wanted an object'],
    ["a wrong option", () => new Corpus({ titleWeight: -1 }), "corpus options: titleWeight: found -1, wanted"],
    ["an option of the wrong type", () => new Corpus(wrong('{"stemmer": "en"}')), 'stemmer: found "en", wanted'],
    ["bytes that are none", () => Corpus.fromBytes(wrong('"x"')), 'found "x", wanted a Uint8Array'],
    ["a reader that is none", () => corpus.recommend(wrong('"flood"')), 'recommend: found "flood", wanted'],
    ["an unknown read id", () => corpus.recommend({ read: ["nobody"] }), 'recommend: read.0: found "nobody", wanted'],
    ["a weight of 0", () => corpus.recommend({ read: [{ id: "flood", weight: 0 }] }), "wanted"],
  ] as const)("are named: %s", ([, mistake, message]) => {
    expect(mistake).toThrow(InvalidOptionsError);
    expect(mistake).toThrow(message);
    expect(corpus.size).toBe(5);
  });
});

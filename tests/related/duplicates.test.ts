import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CorpusDocument } from "../../src/corpus/types.js";
import { Corpus } from "../../src/related/corpus.js";
import { duplicateGroupSchema } from "../../src/schemas.js";
import { generatedArticles } from "../bench/generated-corpus.js";
import { leastCpuTimes } from "../cpu-time.js";
import { slowCopyGroups } from "../oracles/near-copies.js";

const FUNCTIONS = { stopWords: [], stemmer: (word: string) => word };
const WHOLE_WORDS = { language: "en", ...FUNCTIONS };
const REPORT =
  "Dredgers cleared forty tons of sand from the harbor so that ferries can sail to the island again; " +
  "captains and merchants thanked the council, whose mayor promised another dredging before winter storms return.";

function corpusOf(documents: Iterable<CorpusDocument>, options: object = { language: "en" }): Corpus {
  const corpus = new Corpus(options);
  corpus.addAll(documents);
  return corpus;
}

const numbered = (lists: readonly (readonly string[])[]) =>
  lists.map((list, number) => ({ id: String(number), text: list.join(" ") }));

describe("duplicates", () => {
  test("gives copies in groups, the one that was published first ahead", () => {
    const corpus = corpusOf([
      { id: "undated", text: REPORT },
      { id: "later", title: "Ferries sail", text: REPORT, published: "2026-03-04" },
      { id: "first", title: "Sand gone", text: `${REPORT}.`, published: "2026-03-03T23:00:00-05:00" },
      { id: "earlier", title: "Harbor cleared", text: REPORT, published: "2026-03-03" },
      { id: "other", text: "Bakers ask more for bread because flour costs more" },
      { id: "copy", text: "Bakers ask more for bread, because flour costs more!" },
    ]);
    expect(corpus.duplicates()).toEqual([
      { id: "earlier", title: "Harbor cleared", published: "2026-03-03", duplicates: ["later", "first", "undated"] },
      { id: "copy", title: null, published: null, duplicates: ["other"] },
    ]);
    expect(corpus.duplicates({ limit: 1 }).length).toBe(1);
    expect(corpus.duplicates({ since: "2026-03-04" })).toEqual([
      { id: "later", title: "Ferries sail", published: "2026-03-04", duplicates: ["first"] },
    ]);
  });

  test("wants texts of a like length", () => {
    expect(
      corpusOf([
        { id: "a", text: REPORT },
        { id: "b", text: `${REPORT} ${REPORT}` },
      ]).duplicates(),
    ).toEqual([]);
  });

  test("puts copies of copies into one group", () => {
    const words = Array.from({ length: 40 }, (_, i) => `word${i}`);
    const versions = [0, 3, 6].map((changed) => words.map((word, i) => (i < changed ? `new${i}` : word)));
    const corpus = corpusOf(numbered(versions), WHOLE_WORDS);
    expect(corpusOf(numbered([versions[0] ?? [], versions[2] ?? []]), WHOLE_WORDS).duplicates()).toEqual([]);
    expect(corpus.duplicates().map(({ id, duplicates }) => [id, ...duplicates])).toEqual([["0", "1", "2"]]);
  });

  test("is empty for an empty corpus, empty documents and an empty span", () => {
    expect(new Corpus().duplicates()).toEqual([]);
    expect(
      corpusOf([
        { id: "a", text: "" },
        { id: "b", text: "" },
        { id: "c", text: "the of" },
      ]).duplicates(),
    ).toEqual([]);
    expect(
      corpusOf([
        { id: "a", text: REPORT },
        { id: "b", text: REPORT },
      ]).duplicates({ since: "2026" }),
    ).toEqual([]);
  });

  test("says what is wrong with an option", () => {
    const wrong = (options: object) => () => new Corpus().duplicates(options);
    expect(wrong({ since: "soon" })).toThrow(/duplicates options: since: found "soon", wanted a Date/u);
    expect(wrong({ minScore: 1 })).toThrow(/found "minScore", wanted an object of since, until, limit/u);
  });
});

describe("against the comparison of every pair", () => {
  const word = fc.constantFrom("harbor", "ferry", "crew", "deal", "strike", "rain", "river", "constructor", "proto");
  /** Lists of which several differ in a word or two. */
  const family = fc
    .tuple(fc.array(word, { maxLength: 30 }), fc.array(fc.array(word, { maxLength: 3 }), { maxLength: 6 }))
    .map(([base, endings]) => [base, ...endings.map((ending) => [...base.slice(ending.length), ...ending])]);

  test("finds the same groups, in whatever order and segments the documents stand", () => {
    fc.assert(
      fc.property(fc.array(family, { maxLength: 6 }), fc.boolean(), (families, isAsked) => {
        const lists = families.flat();
        const corpus = corpusOf(numbered(lists).reverse(), WHOLE_WORDS);
        corpus.add({ id: "gone", text: "harbor ferry" });
        corpus.remove("gone");
        if (isAsked && lists.length > 0) corpus.related("0");
        const groups = corpus.duplicates();
        const found = groups.map(({ id, duplicates }) => [id, ...duplicates].map(Number).sort((a, b) => a - b));
        expect(found.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual(slowCopyGroups(lists));
        expect(groups.every((group) => duplicateGroupSchema.safeParse(group).success)).toBe(true);
        expect(Corpus.fromBytes(corpus.toBytes(), { stemmer: FUNCTIONS.stemmer }).duplicates()).toEqual(groups);
      }),
      { numRuns: 100 },
    );
  });

  test("finds copies among generated articles, a tenth of whose words were changed", () => {
    const articles = [...generatedArticles(400)];
    const changed = articles.slice(0, 100).map(({ text }, i) => {
      const words = text.split(" ");
      return { id: `copy ${i}`, text: words.map((w, j) => (j % (5 + i) === 0 ? `${w}x` : w)).join(" ") };
    });
    const corpus = corpusOf([...articles, ...changed]);
    const pairs = corpus.duplicates().map(({ id, duplicates }) => [id, ...duplicates]);
    const wanted = changed.flatMap(({ id }, i) => {
      const copies = corpus.related(id, { duplicates: "drop", limit: 20 }).map((related) => related.id);
      return copies.includes(`article-${i}`) ? [] : [[`article-${i}`, id]];
    });
    expect(wanted.length).toBeGreaterThan(50);
    expect(pairs.sort()).toEqual(wanted.sort());
  });
});

describe("time", () => {
  const growth = (make: (size: number) => Corpus, size: number): number => {
    const [small, large] = [make(size), make(4 * size)];
    const [less = 0, more = 0] = leastCpuTimes(
      () => small.duplicates(),
      () => large.duplicates(),
    );
    return more / less;
  };

  // So many that the smaller corpus takes some twenty milliseconds: less is the noise of the machine.
  test.for<[string, number, (i: number) => string]>([
    ["identical documents", 4000, () => REPORT],
    ["documents of the same word", 6000, () => "ferry"],
    ["documents that differ in a word of their own", 4000, (i) => `${REPORT} ${i}th`],
    ["documents that differ in a common word", 4000, (i) => `${REPORT} ${["bread", "wheat", "flour"][i % 3]}`],
  ])("is all but linear in %s", ([, documents, textOf]) => {
    const make = (size: number) => corpusOf(Array.from({ length: size }, (_, i) => ({ id: `d${i}`, text: textOf(i) })));
    expect(make(documents).duplicates()[0]?.duplicates.length).toBe(documents - 1);
    expect(growth(make, documents)).toBeLessThan(8);
  });

  test("is all but linear in generated articles", () => {
    expect(growth((size) => corpusOf(generatedArticles(size)), 1000)).toBeLessThan(8);
  });
});

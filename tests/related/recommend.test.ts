import { describe, expect, test } from "vitest";
import { Corpus } from "../../src/related/corpus.js";

const CHESS = ["opening", "gambit", "rook", "endgame", "grandmaster", "board"];
const FOOTBALL = ["striker", "penalty", "goalkeeper", "league", "stadium", "referee"];

/** Articles that share neighboring words of a subject. */
function articles(subject: string, words: readonly string[]) {
  return words.map((word, i) => ({
    id: `${subject} ${i}`,
    text: `${word} ${words[(i + 1) % words.length]} ${subject} news${subject}${i} place${subject}${i}`,
  }));
}

const corpus = new Corpus({ language: "en" });
corpus.addAll([...articles("chess", CHESS), ...articles("football", FOOTBALL)]);
corpus.add({ id: "mixed", text: "chess football" });

const ids = (related: readonly { readonly id: string }[]) => related.map(({ id }) => id);
const subjects = (related: readonly { readonly id: string }[]) => ids(related).map((id) => id.split(" ")[0]);

describe("recommend", () => {
  test("never gives what was read", () => {
    const read = ["chess 0", "chess 1", "football 2"];
    const recommended = ids(corpus.recommend({ read }, { limit: 100 }));
    expect(recommended.length).toBeGreaterThan(5);
    expect(recommended.filter((id) => read.includes(id))).toEqual([]);
  });

  test("serves every interest of a reader", () => {
    const recommended = subjects(corpus.recommend({ read: ["chess 0", "chess 2", "football 0"] }, { limit: 5 }));
    expect(recommended).toContain("chess");
    expect(recommended).toContain("football");
  });

  test("gives the read article that speaks for each, and terms that sum to the score", () => {
    for (const { id, because, score, terms } of corpus.recommend({
      read: ["chess 0", { id: "football 0", weight: 0.5 }],
    })) {
      if (id !== "mixed") expect(because.split(" ")[0]).toBe(id.split(" ")[0]);
      expect(terms.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 12);
    }
  });

  test("prefers the interest of the higher weight", () => {
    const read = (chess: number, football: number) => ({
      read: [
        { id: "chess 0", weight: chess },
        { id: "football 0", weight: football },
      ],
    });
    const first = (chess: number, football: number) => subjects(corpus.recommend(read(chess, football), { limit: 1 }));
    expect(first(5, 1)).toEqual(["chess"]);
    expect(first(1, 5)).toEqual(["football"]);
    expect(corpus.recommend(read(10, 2))).toEqual(corpus.recommend(read(5, 1)));
  });

  test("is related() where one article was read", () => {
    const related = corpus.related("chess 0", { limit: 100 });
    const recommended = corpus.recommend({ read: ["chess 0"] }, { limit: 100 });
    expect(recommended).toEqual(related.map((article) => ({ ...article, because: "chess 0" })));
  });

  test("gives best first, and the same for an article that was read twice", () => {
    const once = corpus.recommend({ read: ["chess 0", "football 0"] });
    expect(once.map(({ score }) => score)).toEqual(once.map(({ score }) => score).sort((a, b) => b - a));
    expect(
      corpus
        .recommend({ read: ["chess 0", "football 0", "chess 0"] })
        .map(({ id }) => id)
        .sort(),
    ).toEqual(once.map(({ id }) => id).sort());
  });

  test("leaves out near copies of what was read", () => {
    const copied = new Corpus({ language: "en" });
    copied.addAll(articles("chess", CHESS));
    copied.add({ id: "copy", text: articles("chess", CHESS)[0]?.text ?? "" });
    expect(ids(copied.recommend({ read: ["chess 0"] }))).not.toContain("copy");
    expect(ids(copied.related("chess 0"))).toContain("copy");
  });

  test("gives nothing to a reader of nothing", () => {
    expect(corpus.recommend({ read: [] })).toEqual([]);
  });
});

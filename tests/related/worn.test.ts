import { describe, expect, test } from "vitest";
import { WORN } from "../../src/corpus/corpus-index.js";
import { Corpus } from "../../src/related/corpus.js";

const WORDS = 100;
const KEPT = 50;
/** Enough that the terms of removed documents are worth giving back, and some more. */
const ADDED = Math.ceil((1.3 * WORN.terms) / WORDS);

/** Words that no other article has, and some that its neighbors have. */
const article = (number: number) => ({
  id: String(number),
  text: `harbor${number % 7} ${Array.from({ length: WORDS - 1 }, (_, i) => `w${number}x${i}`).join(" ")}`,
});

describe("a corpus of which documents are always removed while others are added", () => {
  const corpus = new Corpus({ language: "en" });
  for (let number = 0; number < ADDED; number++) {
    corpus.add(article(number));
    if (number >= KEPT) corpus.remove(String(number - KEPT));
  }
  const never = new Corpus({ language: "en" });
  for (let number = ADDED - KEPT; number < ADDED; number++) never.add(article(number));

  test("gives back the memory of terms that no document has, and answers as before", () => {
    expect(corpus.size).toBe(KEPT);
    for (const id of corpus.ids()) expect(corpus.related(id)).toEqual(never.related(id));
    expect(corpus.toBytes()).toEqual(never.toBytes());
  });

  test("reads new documents after that as any", () => {
    corpus.add({ id: "new", text: "harbor1 harbor2" });
    never.add({ id: "new", text: "harbor1 harbor2" });
    expect(corpus.related("new")).toEqual(never.related("new"));
    expect(corpus.related("new").length).toBeGreaterThan(0);
  });
});

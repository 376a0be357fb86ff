import { describe, expect, test } from "vitest";
import { COUNT_CODES, COUNT_OF, countCode } from "../../src/corpus/count-codes.js";
import { parseCorpusOptions } from "../../src/corpus/options.js";
import { withoutLanguage } from "../../src/corpus/term-rules.js";
import { compareText, vectorMaker } from "../../src/corpus/term-vector.js";
import type { CorpusOptions } from "../../src/corpus/types.js";

function read(text: string, language: string | null = "en", options: CorpusOptions & { title?: string } = {}) {
  const { title, ...rest } = options;
  const vector = vectorMaker(parseCorpusOptions(rest))({ text, ...(title === undefined ? {} : { title }) }, language);
  const entries = Array.from(vector.codes, (code, i) => ({
    form: withoutLanguage(vector.form(i)),
    term: withoutLanguage(vector.term(i)),
    count: COUNT_OF[code],
  })).sort((a, b) => compareText(a.term, b.term));
  return Object.fromEntries(entries.map(({ form, term, count }) => [form, [term, count]]));
}

describe("terms of a document", () => {
  test("merge the forms of a word and keep the most frequent one as its surface", () => {
    expect(read("Cars and a car: cars, cars.")).toEqual({ cars: ["car", 4] });
  });

  test("leave stop words, lone letters and possessive endings out", () => {
    expect(Object.keys(read("It wasn\u2019t Google\u2019s idea, J. of the board"))).toEqual([
      "board",
      "Google",
      "idea",
    ]);
    expect(read("Google\u2019s and Google's")).toEqual({ Google: ["googl", 2] });
  });

  test("are the parts of hyphenated words and what follows an elision", () => {
    expect(Object.keys(read("high-speed trains"))).toEqual(["high", "speed", "trains"]);
    expect(Object.keys(read("l\u2019\u00e9conomie d'Europe", "fr"))).toEqual(["\u00e9conomie", "Europe"].sort());
  });

  test("are words of the dictionary in scripts without spaces", () => {
    expect(Object.keys(read("\u7ecf\u6d4e\u589e\u957f", "zh"))).toContain("\u7ecf\u6d4e");
    expect(Object.keys(read("\u0e40\u0e28\u0e23\u0e29\u0e10\u0e01\u0e34\u0e08\u0e44\u0e17\u0e22", "th"))).toContain(
      "\u0e40\u0e28\u0e23\u0e29\u0e10\u0e01\u0e34\u0e08",
    );
  });

  test("are the same for full-width, ligature and composed spellings", () => {
    expect(read("\uff41\uff42\uff43 \ufb01le cafe\u0301", null)).toMatchObject({
      "\uff41\uff42\uff43": ["abc", 1],
      "\ufb01le": ["file", 1],
      "cafe\u0301": ["caf\u00e9", 1],
    });
  });

  test("count the title's words as often as asked", () => {
    expect(read("harbor", "en", { title: "Harbor", titleWeight: 3 })).toEqual({ Harbor: ["harbor", 4] });
    expect(read("harbor", "en", { title: "Flood", titleWeight: 0 })).toEqual({ harbor: ["harbor", 1] });
  });

  test("are the most frequent ones where there are too many, whatever their order", () => {
    const options: CorpusOptions = { termsPerDocument: 2, stemmer: (word) => word };
    const kept = Object.keys(read("zebra zebra yak bear cat", "en", options));
    expect(kept).toHaveLength(2);
    expect(kept).toContain("zebra");
    expect(Object.keys(read("cat bear yak zebra zebra", "en", options)).sort()).toEqual(kept.sort());
  });

  test("are the rarest of a background where they are as frequent", () => {
    const background = { size: 100, documentFrequency: (stem: string) => (stem === "zebra" ? 1 : 90) };
    expect(Object.keys(read("yak zebra cat", "en", { termsPerDocument: 1, background }))).toEqual(["zebra"]);
  });

  test("are those of the caller's tokenizer", () => {
    const tokenizer = (text: string) => text.split("|");
    expect(read("harbor|ferry ticket|harbor", "en", { tokenizer })).toEqual({
      harbor: ["harbor", 2],
      "ferry ticket": ["ferry ticket", 1],
    });
  });

  test("follow the caller's stop words and stemmer", () => {
    const stemmer = (word: string, language: string | null) => `${language}:${word.slice(0, 2)}`;
    expect(read("The harbor", "en", { stopWords: ["Harbor"], stemmer })).toEqual({ The: ["en:th", 1] });
    expect(read("The harbor", "en", { stopWords: () => new Set(["the"]), stemmer })).toEqual({ harbor: ["en:ha", 1] });
  });

  test("can be __proto__ and constructor", () => {
    const { codes, term } = vectorMaker(parseCorpusOptions({}))({ text: "constructor __proto__ toString" }, null);
    expect(Array.from(codes.keys(), term)).toEqual([" constructor", " proto", " tostring"]);
  });

  test("are counted up to a number that a byte stands for", () => {
    const { codes, words } = vectorMaker(parseCorpusOptions({}))({ text: "echo ".repeat(70_000) }, "en");
    expect(Array.from(codes, (code) => COUNT_OF[code])).toEqual([COUNT_CODES.highest]);
    expect(words).toBe(70_000);
    for (let count = 1; count <= COUNT_CODES.highest; count++) {
      const kept = COUNT_OF[countCode(count)] ?? 0;
      expect(Math.abs(kept - count) / count).toBeLessThanOrEqual(count <= COUNT_CODES.exact ? 0 : 0.031);
    }
  });

  test("survive any text", () => {
    for (const text of [
      "",
      " ",
      "\ud800",
      "\ud800 \udc00\udc00",
      "\u0000",
      "\u4e2d\ud800\u4e2d",
      "'-'-'",
      "a-".repeat(50_000),
    ])
      expect(() => read(text, "zh")).not.toThrow();
  });
});

describe("processor time", () => {
  const milliseconds = (text: string, language: string) => {
    const toVector = vectorMaker(parseCorpusOptions({}));
    const start = process.cpuUsage();
    toVector({ text }, language);
    return process.cpuUsage(start).user / 1000;
  };

  test.for([
    ["one word without an end", "a", "en"],
    ["apostrophes and hyphens", "a'-", "en"],
    ["Chinese without punctuation", "\u7ecf\u6d4e\u589e\u957f\u6570\u636e", "zh"],
    ["Thai without spaces", "\u0e40\u0e28\u0e23\u0e29\u0e10\u0e01\u0e34\u0e08\u0e44\u0e17\u0e22", "th"],
    ["lone surrogates", "\ud800", "en"],
  ] as const)("does not quadruple when the text doubles: %s", ([, unit, language]) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    milliseconds(text, language);
    const once = Math.min(milliseconds(text, language), milliseconds(text, language));
    const twice = Math.min(milliseconds(text + text, language), milliseconds(text + text, language));
    expect(twice).toBeLessThan(4 * once + 30);
  });
});

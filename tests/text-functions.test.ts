import { describe, expect, test } from "vitest";
import { extractEntities } from "../src/entities.js";
import {
  countSyllables,
  extractKeyTerms,
  InvalidOptionsError,
  measureReadability,
  splitSentences,
} from "../src/index.js";

const FUNCTIONS = { splitSentences, extractKeyTerms, measureReadability, countSyllables, extractEntities };
const TEXT = "Trams cross the harbor bridge.";

/** The message of the error that a call throws. */
function messageOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidOptionsError) return error.message;
    throw error;
  }
  return "no error";
}

describe.for(Object.entries(FUNCTIONS))("%s", ([name, read]) => {
  test.for([
    [undefined, "undefined"],
    [null, "null"],
    [5, "5"],
    [[], "an array"],
    [{ text: TEXT }, "an object"],
  ] as const)("says that it was given %j instead of text", ([value, found]) => {
    expect(messageOf(() => Reflect.apply(read, null, [value]))).toBe(`${name}: found ${found}, wanted a string`);
  });

  test("takes no option that it does not know", () => {
    expect(messageOf(() => Reflect.apply(read, null, [TEXT, { langage: "en" }]))).toMatch(
      new RegExp(`^${name} options: found "langage", wanted an object of .*language`),
    );
  });

  test("wants an object of options, with the language as text", () => {
    expect(messageOf(() => Reflect.apply(read, null, [TEXT, { language: 3 }]))).toBe(
      `${name} options: language: found 3, wanted a BCP 47 language`,
    );
    for (const options of [null, "en", ["en"]])
      expect(messageOf(() => Reflect.apply(read, null, [TEXT, options]))).toContain(`${name} options: found `);
  });

  test("takes a language of null or undefined as none", () => {
    for (const language of [null, undefined])
      expect(Reflect.apply(read, null, [TEXT, { language }])).toEqual(Reflect.apply(read, null, [TEXT]));
  });
});

test.for([
  [{ mode: "word" }, 'mode: found "word", wanted "phrases", "words" or "both"'],
  [{ mod: "words" }, 'found "mod", wanted an object of mode, limit, language, title, background, corpus'],
  [{ limit: "x" }, 'limit: found "x", wanted a whole number from 0'],
  [{ limit: -1 }, "limit: found -1, wanted a whole number from 0"],
  [{ title: 1 }, "title: found 1, wanted a string"],
  [{ corpus: { size: 1 } }, "corpus: found an object, wanted a Corpus"],
  [{ background: 1 }, "background: found 1, wanted the background of nutgraf/background"],
] as const)("extractKeyTerms refuses %j", ([options, message]) => {
  expect(messageOf(() => Reflect.apply(extractKeyTerms, null, [TEXT, options]))).toBe(
    `extractKeyTerms options: ${message}`,
  );
});

test("splitSentences refuses abbreviations that are no texts", () => {
  const message = messageOf(() => Reflect.apply(splitSentences, null, [TEXT, { abbreviations: ["oz", 1] }]));
  expect(message).toBe("splitSentences options: abbreviations.1: found 1, wanted a string");
});

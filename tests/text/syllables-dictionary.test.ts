import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { countSyllables } from "../../src/text/syllables.js";
import { countByPatterns } from "../../src/text/syllables-patterns.js";
import { isOfLetters, readDictionary } from "../../training/syllables/dictionary.js";

const MOST_BYTES = 12 * 1024;

const words = readDictionary().filter(({ word }) => isOfLetters(word));
const heldOut = words.filter(({ isHeldOut }) => isHeldOut);

function shareRight(rows: typeof words, count: (word: string) => number): number {
  return rows.filter(({ word, counts }) => counts.includes(count(word))).length / rows.length;
}

test("patterns are right on 96 of 100 dictionary words that nothing was fitted on", () => {
  expect(heldOut.length).toBeGreaterThan(words.length / 6);
  expect(shareRight(heldOut, countByPatterns)).toBeGreaterThan(0.962);
});

test("with the list, 97 of 100 words of the dictionary are right", () => {
  expect(shareRight(words, countSyllables)).toBeGreaterThan(0.974);
});

test("patterns, list and code of English cost less than 12 KB", async () => {
  const { outputFiles } = await build({
    entryPoints: ["src/text/syllables-english.ts"],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const bytes = gzipSync(outputFiles[0]?.contents ?? "").length;
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(MOST_BYTES);
});

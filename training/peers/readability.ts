/**
 * What other programs make of the texts of fixtures/peers/readability-texts.json: npm's text-readability and
 * retext-readability, and PyPI's textstat by `readability.py`, with the versions that were asked.
 *
 *     npx tsx training/peers/readability.ts PYTHON > fixtures/peers/readability.json
 *
 * PYTHON is an interpreter with textstat and cmudict installed.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { retext } from "retext";
import retextEnglish from "retext-english";
import retextReadability from "retext-readability";
import readability from "text-readability";
import { z } from "zod";

const textsSchema = z.array(z.object({ id: z.string(), language: z.string(), text: z.string() }));
const numbersSchema = z.record(z.string(), z.number());
const peerSchema = z.object({
  version: z.string(),
  texts: z.record(z.string(), z.object({ counts: numbersSchema, scores: numbersSchema })),
});

function versionOf(name: string): string {
  const manifest: unknown = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
  return z.object({ version: z.string() }).parse(manifest).version;
}

/** Counts and scores of text-readability, which knows English only. It rounds each to one or two digits. */
function textReadability(text: string) {
  return {
    counts: {
      words: readability.lexiconCount(text),
      sentences: readability.sentenceCount(text),
      syllables: readability.syllableCount(text),
      letters: readability.letterCount(text),
      characters: readability.charCount(text),
      polysyllables: readability.polySyllableCount(text),
      difficultWords: readability.difficultWords(text),
      complexWords: readability.difficultWords(text, 3),
    },
    scores: {
      fleschReadingEase: readability.fleschReadingEase(text),
      fleschKincaidGrade: readability.fleschKincaidGrade(text),
      gunningFog: readability.gunningFog(text),
      smog: readability.smogIndex(text),
      colemanLiau: readability.colemanLiauIndex(text),
      automatedReadability: readability.automatedReadabilityIndex(text),
      daleChall: readability.daleChallReadabilityScore(text),
      linsearWrite: readability.linsearWriteFormula(text),
      lix: readability.lix(text),
      rix: readability.rix(text),
    },
  };
}

/** The sentences that retext-readability warns of, for readers of 16 by default. It gives no scores. */
async function warnedSentences(text: string): Promise<string[]> {
  const file = await retext().use(retextEnglish).use(retextReadability).process(text);
  return file.messages.flatMap(({ place }) => {
    if (place === undefined || !("start" in place)) return [];
    return [text.slice(place.start.offset, place.end.offset)];
  });
}

function askTextstat(python: string) {
  const { status, stdout, stderr } = spawnSync(python, ["training/peers/readability.py"], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return peerSchema.parse(JSON.parse(stdout));
}

const [, , python = "python3"] = process.argv;
const texts = textsSchema.parse(JSON.parse(readFileSync("fixtures/peers/readability-texts.json", "utf8")));
const english = texts.filter(({ language }) => language === "en");
const warned = await Promise.all(english.map(async ({ id, text }) => [id, await warnedSentences(text)] as const));
const result = {
  script: "training/peers/readability.ts",
  "text-readability": {
    version: versionOf("text-readability"),
    texts: Object.fromEntries(english.map(({ id, text }) => [id, textReadability(text)])),
  },
  "retext-readability": { version: versionOf("retext-readability"), warned: Object.fromEntries(warned) },
  textstat: askTextstat(python),
};
process.stdout.write(`${JSON.stringify(result, null, 1)}\n`);

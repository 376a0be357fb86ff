import { readFileSync } from "node:fs";
import readability from "text-readability";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { NO_COUNTS, type TextCounts } from "../../src/analysis/counts.js";
import { FORMULAS } from "../../src/analysis/formulas/formula-table.js";
import { measureReadability } from "../../src/analysis/readability.js";
import { leastCpuTimes } from "../cpu-time.js";

const numbers = z.record(z.string(), z.number());
const measured = z.record(z.string(), z.object({ counts: numbers, scores: numbers }));
const peersSchema = z.object({
  "text-readability": z.object({ texts: measured }),
  "retext-readability": z.object({ warned: z.record(z.string(), z.array(z.string())) }),
  textstat: z.object({ texts: measured }),
});
const textsSchema = z.array(z.object({ id: z.string(), language: z.string(), text: z.string() }));
const read = (name: string): unknown => JSON.parse(readFileSync(`fixtures/peers/${name}.json`, "utf8"));

const TEXTS = textsSchema.parse(read("readability-texts"));
const PEERS = peersSchema.parse(read("readability"));

/** What a peer does other than count: its value from our formula's, by name. Reasons are those of docs/readability.md. */
interface Deviation {
  readonly reason: string;
  readonly value?: (ours: number, counts: TextCounts) => number;
  readonly tolerance?: number;
}

const per100 = (count: number, { words }: TextCounts): number => (100 * count) / words;
/** 5.88 of the paper, given as 5.8 a word. */
const SHORT_COLEMAN = {
  reason: "0.058 for 0.0588",
  value: (ours: number, counts: TextCounts) => ours - 0.0008 * per100(counts.letters, counts),
};
const CONDITIONAL_CONSTANT = {
  reason: "3.6365 is added above 5 % of difficult words only",
  value: (ours: number, counts: TextCounts) => (per100(counts.difficultWords, counts) > 5 ? ours : ours - 3.6365),
};
const SAMPLE = { reason: "the first 100 words only", tolerance: 4 };

const TEXTSTAT: Readonly<Record<string, Deviation>> = {
  colemanLiau: SHORT_COLEMAN,
  daleChall: CONDITIONAL_CONSTANT,
  spache: {
    reason: "the formula of 1953",
    value: (_, counts) =>
      0.141 * (counts.words / counts.sentences) + 0.086 * per100(counts.unfamiliarWords, counts) + 0.839,
  },
  linsearWrite: SAMPLE,
  automatedReadability: { reason: "the dash of a list item is a word for it", tolerance: 0.02 },
  // 206.835 for Douma's 206.84, and 206.84 for Szigriszt's 206.835
  douma: { reason: "the constant of Flesch", tolerance: 0.0051 },
  szigrisztPazos: { reason: "the constant of Fernández Huerta", tolerance: 0.0051 },
};

/** Syllables a word are rounded to one digit before they are multiplied: 84.6 * .05, 11.8 * .05. */
const TEXT_READABILITY: Readonly<Record<string, Deviation>> = {
  fleschReadingEase: { reason: "ratios rounded", tolerance: 4.3 },
  fleschKincaidGrade: { reason: "ratios rounded", tolerance: 0.7 },
  gunningFog: { reason: "ratios rounded", tolerance: 0.03 },
  smog: { reason: "rounded", tolerance: 0.051 },
  colemanLiau: { ...SHORT_COLEMAN, tolerance: 0.5 },
  automatedReadability: { reason: "ratios rounded", tolerance: 0.1 },
  daleChall: { ...CONDITIONAL_CONSTANT, tolerance: 0.01 },
  linsearWrite: SAMPLE,
  lix: { reason: "long words with their punctuation", tolerance: 5 },
  rix: { reason: "long words with their punctuation", tolerance: 1 },
};

function toCounts(counts: Readonly<Record<string, number>>): TextCounts {
  return { ...NO_COUNTS, fourSyllableWords: counts["complexWords"] ?? 0, ...counts };
}

/** Our formula on the peer's own counts, with the peer's deviation. */
function expected(name: string, counts: TextCounts, { value }: Deviation): number {
  const ours = FORMULAS.find((formula) => formula.name === name)?.measure(counts) ?? Number.NaN;
  return value === undefined ? ours : value(ours, counts);
}

const EXACT: Deviation = { reason: "the same formula" };
const cases = TEXTS.flatMap(({ id, language, text }) => [
  { id, language, text, peer: "textstat", result: PEERS.textstat.texts[id], deviations: TEXTSTAT },
  {
    id,
    language,
    text,
    peer: "text-readability",
    result: PEERS["text-readability"].texts[id],
    deviations: TEXT_READABILITY,
  },
]).filter(({ result }) => result !== undefined);

describe("beside other programs", () => {
  test.each(cases)("our formulas on the counts of $peer give its scores of $id", ({ result, deviations }) => {
    const counts = toCounts(result?.counts ?? {});
    // text-readability counts long words in LIX and RIX only; they follow from RIX.
    const longWords = counts.longWords || Math.round((result?.scores["rix"] ?? 0) * counts.sentences);
    for (const [name, score] of Object.entries(result?.scores ?? {})) {
      const deviation = deviations[name] ?? EXACT;
      const value = expected(name, { ...counts, longWords }, deviation);
      expect(Math.abs(score - value), `${name}: ${score}, ${value}`).toBeLessThan(deviation.tolerance ?? 1e-6);
    }
  });

  test.each(cases)("words are the same as those of $peer in $id", ({ text, language, result }) => {
    expect(measureReadability(text, { language }).counts.words).toBe(result?.counts["words"]);
  });

  test("sentences are those of textstat where no stop stands inside one and no line is without", () => {
    const differing = TEXTS.filter(({ id, text, language }) => {
      const { sentences } = measureReadability(text, { language }).counts;
      return sentences !== PEERS.textstat.texts[id]?.counts["sentences"];
    });
    // "$4.5" and "Dr." end sentences there; lines without a stop are part of the next sentence.
    expect(differing.map(({ id }) => id)).toEqual(["en-news", "en-headings"]);
  });

  test("sentences that retext-readability warns of for readers of 16 are above grade 9 for us", () => {
    const warned = PEERS["retext-readability"].warned;
    for (const { id, text } of TEXTS.filter(({ language }) => language === "en")) {
      for (const sentence of warned[id] ?? []) {
        expect(text).toContain(sentence);
        const grade = measureReadability(sentence, { language: "en" }).consensusGrade;
        expect(grade, sentence).toBeGreaterThan(9);
      }
    }
    expect(Object.values(warned).map((sentences) => sentences.length)).toEqual([0, 2, 4, 0]);
  });

  test("all scores cost less than half of what text-readability takes for its five cheapest", () => {
    const text = TEXTS.filter(({ language }) => language === "en")
      .map((record) => record.text)
      .join("\n\n")
      .repeat(2);
    const repeated = (run: () => void) => () => {
      for (let i = 0; i < 10; i++) run();
    };
    const [ours = 0, theirs = 0] = leastCpuTimes(
      repeated(() => measureReadability(text, { language: "en" })),
      repeated(() => {
        readability.fleschReadingEase(text);
        readability.smogIndex(text);
        readability.automatedReadabilityIndex(text);
        readability.daleChallReadabilityScore(text);
        readability.lix(text);
      }),
    );
    expect(ours).toBeLessThan(theirs / 2);
  });
});

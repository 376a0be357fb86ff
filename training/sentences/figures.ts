/**
 * `npx tsx training/sentences/figures.ts EVAL_FOLDER`: boundary F1 and exact records of the sentence sets, ours beside its
 * peers, with 95 % intervals over resampled records, as rows of the table in docs/evaluation.md.
 */
import { join } from "node:path";
import { z } from "zod";
import { readRecords } from "../../scripts/eval/records.js";
import { splitSentences } from "../../src/index.js";
import { SENTENCE_SPLITTERS } from "../../tests/bench/sentence-peers.js";
import { interval, type PageScore, pooledF1 } from "../split/figures.js";

const SETS: readonly string[] = [
  "ud_en_gum",
  "docs_gum_lines",
  "ud_de_gsd",
  "ud_fr_gsd",
  "golden_rules_pragmatic",
  "golden_rules_pysbd",
  "sentencex_tests",
];

const sentencesSchema = z.array(z.string());

type Splitter = (text: string, language: string) => readonly string[];

const SPLITTERS: ReadonlyMap<string, Splitter> = new Map([
  ["nutgraf", (text, language) => splitSentences(text, { language }).map((sentence) => sentence.text)],
  ...SENTENCE_SPLITTERS,
]);

/** Ends of all sentences but the last, counted in visible characters. */
function boundaries(sentences: readonly string[]): Set<number> {
  const ends = new Set<number>();
  let end = 0;
  for (const sentence of sentences) {
    end += sentence.replace(/\s/gu, "").length;
    ends.add(end);
  }
  ends.delete(end);
  return ends;
}

/** Boundaries of one record that were found, wrongly found and missed. */
function scoreOf(wanted: ReadonlySet<number>, got: ReadonlySet<number>): PageScore {
  const found = [...got].filter((end) => wanted.has(end)).length;
  const counts = [found, got.size - found, wanted.size - found] as const;
  return { p: null, r: null, f1: counts[1] + counts[2] === 0 ? 1 : 0, counts };
}

/** A share or an F1 without the nought before the point. */
function show(value: number): string {
  return value.toFixed(3).replace(/^0/u, "");
}

const [folder = ""] = process.argv.slice(2);
for (const set of SETS) {
  const records = readRecords(join(folder, `data/sentences/${set}.jsonl.gz`));
  for (const [name, split] of SPLITTERS) {
    const pages = records.map(({ id, text = "", lang = "en", ...rest }) => {
      const wanted = boundaries(sentencesSchema.parse(rest["sentences"]));
      return { host: id, score: scoreOf(wanted, boundaries(split(text, lang))) };
    });
    const scores = pages.map(({ score }) => score);
    const [low, high] = interval(pages, "sentences");
    const exact = scores.filter(({ f1 }) => f1 === 1).length;
    const f1 = `${show(pooledF1(scores, "sentences"))} | ${show(low)} to ${show(high)}`;
    process.stdout.write(`| ${set} | ${name} | ${f1} | ${exact} of ${records.length} |\n`);
  }
}

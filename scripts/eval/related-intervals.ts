/**
 * `npx tsx scripts/eval/related-intervals.ts FOLDER`: related articles of each labeled set without and with the background, with 95 % of
 * resampled queries, and the difference on the same queries. Precision and nDCG at 10 as the scorer computes them.
 */
import { existsSync, readFileSync } from "node:fs";
import { background } from "../../src/background.js";
import { seededRandom } from "../seeded-random.js";
import { predictRelated } from "./predict.js";
import { type EvalRecord, type EvalSet, listSets, readRecords } from "./records.js";

const TOP = 10;
const RESAMPLES = 2000;
const SEED = 1;

const gainAt = (grade: number, rank: number): number => (2 ** grade - 1) / Math.log2(rank + 2);

/** nDCG of each judged query: relevant documents that were judged and not found lower it. */
function judgedScores(file: string, answers: ReadonlyMap<string, readonly string[]>): number[] {
  const judged = new Map<string, Map<string, number>>();
  for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
    const [query = "", document = "", grade] = line.split("\t");
    judged.set(query, (judged.get(query) ?? new Map<string, number>()).set(document, Number(grade)));
  }
  return [...judged].map(([query, grades]) => {
    const best = [...grades.values()].sort((a, b) => b - a).slice(0, TOP);
    const ideal = best.reduce((sum, grade, rank) => sum + gainAt(grade, rank), 0);
    const found = answers.get(query) ?? [];
    return ideal === 0 ? 0 : found.reduce((sum, id, rank) => sum + gainAt(grades.get(id) ?? 0, rank), 0) / ideal;
  });
}

/** The labels of a record, by whichever name its set gives them. */
function labelsOf(record: EvalRecord | undefined): readonly unknown[] {
  return [record?.["topics"] ?? record?.["category"] ?? record?.["topic"] ?? []].flat();
}

/** Share of the ten that share a label with each labeled query. */
function categoryScores(records: readonly EvalRecord[], answers: ReadonlyMap<string, readonly string[]>): number[] {
  const labels = new Map(records.map((record) => [record.id, labelsOf(record)]));
  return [...answers].flatMap(([id, related]) => {
    const own = new Set(labels.get(id));
    if (own.size === 0) return [];
    return [related.filter((other) => labels.get(other)?.some((label) => own.has(label))).length / TOP];
  });
}

function scoresOf({ file }: EvalSet, known: Parameters<typeof predictRelated>[2]): number[] {
  const records = readRecords(file);
  const answers = new Map(predictRelated(records, file, known).map(({ id, related }) => [id, related]));
  const judgments = file.replace(/\.jsonl\.gz$/, ".qrels.tsv");
  return existsSync(judgments) ? judgedScores(judgments, answers) : categoryScores(records, answers);
}

const meanOf = (scores: readonly number[]): number => scores.reduce((sum, score) => sum + score, 0) / scores.length;

/** The mean, and between which means 95 % of the resampled lists lie. */
function withInterval(scores: readonly number[], digits: number, factor = 1): string {
  const random = seededRandom(SEED);
  const means = Float64Array.from({ length: RESAMPLES }, () =>
    meanOf(scores.map(() => scores[Math.floor(random() * scores.length)] ?? 0)),
  ).sort();
  const at = (share: number) => ((means[Math.floor(share * RESAMPLES)] ?? 0) * factor).toFixed(digits);
  return `${(meanOf(scores) * factor).toFixed(digits)} (${at(0.025)} to ${at(0.975)})`;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: related-intervals.ts FOLDER");
for (const set of listSets(folder).filter(({ task }) => task === "related")) {
  const without = scoresOf(set, {});
  const known = scoresOf(set, { background });
  const difference = known.map((score, i) => score - (without[i] ?? 0));
  const cells = [withInterval(without, 4), withInterval(known, 4), withInterval(difference, 2, 100)];
  process.stdout.write(`| ${set.name} | ${without.length} | ${cells.join(" | ")} |\n`);
}

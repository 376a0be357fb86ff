import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";

/** The labeled tasks, in the order of the table. */
export const TASKS = ["article", "lines", "key-terms", "sentences", "readability", "related"] as const;
export type Task = (typeof TASKS)[number];

/** True where the records of a task are answered one by one, so that workers can share a set. */
export function isShared(task: Task): boolean {
  return task !== "related";
}

/** Left out and null say the same. */
const textIfAny = z
  .string()
  .nullish()
  .transform((text) => text ?? undefined);

const recordSchema = z.looseObject({
  id: z.coerce.string(),
  lang: textIfAny,
  url: textIfAny,
  title: textIfAny,
  html: textIfAny,
  text: textIfAny,
  lines: z.array(z.looseObject({ text: z.string() })).optional(),
});

/** One labeled record: only what a predictor may see is typed. */
export type EvalRecord = z.infer<typeof recordSchema>;

/** A labeled set, its name without the ending. */
export interface EvalSet {
  readonly task: Task;
  readonly name: string;
  readonly file: string;
}

/** Every set under `folder/data`, as `data/TASK/SET.jsonl.gz`. A file `SET.queries.jsonl.gz` belongs to its set. */
export function listSets(folder: string): EvalSet[] {
  return TASKS.flatMap((task) => {
    const under = join(folder, "data", task);
    if (!existsSync(under)) return [];
    return readdirSync(under)
      .filter((file) => file.endsWith(".jsonl.gz") && !file.endsWith(".queries.jsonl.gz"))
      .sort()
      .map((file) => ({ task, name: file.slice(0, -".jsonl.gz".length), file: join(under, file) }));
  });
}

/** The records of a gzipped JSON Lines file. */
export function readRecords(file: string): EvalRecord[] {
  return gunzipSync(readFileSync(file))
    .toString("utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => recordSchema.parse(JSON.parse(line)));
}

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { type EvalSet, isShared, type Task } from "./records.js";

const WORKER = fileURLToPath(new URL("worker.ts", import.meta.url));
const PROJECT_ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** More workers than this gain little: the scorer and the slowest share decide. */
const MOST_WORKERS = 4;

const scoresSchema = z.record(z.string(), z.union([z.number(), z.string(), z.null()]));

export interface SetResult {
  readonly task: Task;
  readonly set: string;
  readonly scores: Readonly<Record<string, number | string | null>>;
  /** CPU time of our part, reading the set included. */
  readonly seconds: number;
  /** The scorer's rows about the worst records, one JSON object each. */
  readonly worst: readonly string[];
}

interface Share {
  readonly shard: number;
  readonly of: number;
  readonly withBackground: boolean;
  readonly out: string;
}

/** Runs a share of the set in a process of its own; its CPU seconds. */
function runShare({ task, name, file }: EvalSet, { shard, of, withBackground, out }: Share): Promise<number> {
  return new Promise((resolve, reject) => {
    const known = withBackground ? "with" : "without";
    const args = ["--import", "tsx", WORKER, task, name, file, String(shard), String(of), known, out];
    const child = spawn(process.execPath, args, { cwd: PROJECT_ROOT, stdio: ["ignore", "pipe", "inherit"] });
    const said: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => said.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(Number(Buffer.concat(said).toString()));
      else reject(new Error(`${task}/${name}: a worker ended with code ${code}`));
    });
  });
}

/** The scorer's answer: one pretty-printed object, then one line for each of the worst. */
function score(folder: string, { task, name }: EvalSet, predictions: string, worst: number) {
  const args = [join(folder, "score.mjs"), task, name, predictions, "--worst", String(worst)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: PROJECT_ROOT,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`the scorer failed on ${task}/${name}: ${stderr}`);
  const end = stdout.indexOf("\n}") + 2;
  const rows = stdout.slice(end).split("\n").filter(Boolean);
  return { scores: scoresSchema.parse(JSON.parse(stdout.slice(0, end))), worst: rows };
}

interface RunOptions {
  readonly worst?: number;
  readonly keep?: string | null;
  readonly withBackground?: boolean;
}

/**
 * Answers one labeled set through the public interface and has the scorer of `folder` judge it. Where `keep` names a
 * folder, the predictions stay there as `TASK.SET.jsonl`.
 */
export async function runSet(
  folder: string,
  set: EvalSet,
  { worst = 0, keep = null, withBackground = true }: RunOptions = {},
): Promise<SetResult> {
  const scratch = keep ?? mkdtempSync(join(tmpdir(), "nutgraf-eval-"));
  const of = isShared(set.task) ? Math.min(MOST_WORKERS, availableParallelism()) : 1;
  const parts = Array.from({ length: of }, (_, i) => join(scratch, `${set.task}.${set.name}.part${i}`));
  try {
    const seconds = await Promise.all(parts.map((out, shard) => runShare(set, { shard, of, withBackground, out })));
    const predictions = join(scratch, `${set.task}.${set.name}.jsonl`);
    writeFileSync(predictions, Buffer.concat(parts.map((part) => readFileSync(part))));
    const judged = score(folder, set, predictions, worst);
    return { task: set.task, set: set.name, seconds: seconds.reduce((sum, s) => sum + s, 0), ...judged };
  } finally {
    for (const part of parts) rmSync(part, { force: true });
    if (keep === null) rmSync(scratch, { recursive: true, force: true });
  }
}

/** `npm run eval -- FOLDER [--only TASK[/SET]] [--json] [--worst N] [--keep FOLDER] [--without-background]`: our figures on labeled sets. */
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { listSets } from "./records.js";
import { runSet, type SetResult } from "./run-set.js";
import { table } from "./table.js";

const USAGE = `usage: npm run eval -- FOLDER [--only TASK[/SET]] [--json] [--worst N] [--keep FOLDER] [--without-background]

FOLDER holds the labeled sets as data/TASK/SET.jsonl.gz and their scorer, score.mjs.
  --only   one task, or one set of it; may be given more than once
  --json   the scores as JSON lines
  --worst  the scorer's rows about the N worst records of each set
  --keep   leave our predictions in this folder
  --without-background   key terms and related articles without nutgraf/background`;

function fail(message: string): never {
  process.stderr.write(`eval: ${message}\n\n${USAGE}\n`);
  process.exit(2);
}

/** A set that fails does not keep the others from being measured. */
function reportFailure(error: unknown): null {
  process.stderr.write(`failed: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
  return null;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        only: { type: "string", multiple: true, default: [] },
        json: { type: "boolean", default: false },
        worst: { type: "string", default: "0" },
        keep: { type: "string" },
        "without-background": { type: "boolean", default: false },
      },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const { positionals, values } = readArguments();
const [folder] = positionals;
if (folder === undefined) fail("no folder of labeled sets was given, so there is nothing to measure");
if (!existsSync(join(folder, "score.mjs"))) fail(`${folder} has no score.mjs`);
const sets = listSets(folder).filter(
  ({ task, name }) =>
    values.only.length === 0 || values.only.some((only) => only === task || only === `${task}/${name}`),
);
if (sets.length === 0) fail(`${folder} has no set that fits --only ${values.only.join(", ")}`);
const keep = values.keep === undefined ? null : resolve(values.keep);
if (keep !== null) mkdirSync(keep, { recursive: true });

const options = { worst: Number(values.worst), keep, withBackground: !values["without-background"] };
const results: SetResult[] = [];
for (const set of sets) {
  process.stderr.write(`${set.task}/${set.name} `);
  const result = await runSet(resolve(folder), set, options).catch(reportFailure);
  if (result === null) continue;
  process.stderr.write(`${result.seconds.toFixed(1)} s\n`);
  results.push(result);
  if (values.json) process.stdout.write(`${JSON.stringify({ ...result.scores, seconds: result.seconds })}\n`);
  for (const row of result.worst) process.stdout.write(`${row}\n`);
}
if (!values.json) process.stdout.write(`${table(results)}\n`);

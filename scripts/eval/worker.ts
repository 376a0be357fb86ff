/** Runs one share of one labeled set: `worker.ts TASK NAME FILE SHARD OF BACKGROUND OUT`, BACKGROUND being `with` or `without`. Prints the CPU seconds it took. */
import { writeFileSync } from "node:fs";
import { predictSet } from "./predict.js";
import { TASKS } from "./records.js";

const [taskName, name = "", file = "", shard = "0", of = "1", known = "with", out = ""] = process.argv.slice(2);
const task = TASKS.find((known) => known === taskName);
if (task === undefined) throw new Error(`no task ${taskName}`);
const before = process.cpuUsage();
const predictions = predictSet(
  { task, name, file },
  { shard: Number(shard), of: Number(of), withBackground: known === "with" },
);
const { user, system } = process.cpuUsage(before);
writeFileSync(out, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(""));
process.stdout.write(String((user + system) / 1e6));

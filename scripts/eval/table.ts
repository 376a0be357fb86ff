import { readFileSync } from "node:fs";
import { z } from "zod";
import type { SetResult } from "./run-set.js";

const peersSchema = z.record(z.string(), z.record(z.string(), z.string()));

/** Published and measured figures of other tools, by set (or `TASK/*`) and by metric of the scorer. */
const PEERS = peersSchema.parse(JSON.parse(readFileSync(new URL("peers.json", import.meta.url), "utf8")));

/** What a row is not printed for: sizes, and figures that others in the same set repeat. */
const HIDDEN: ReadonlySet<string> = new Set([
  "task",
  "set",
  "pages",
  "documents",
  "records",
  "texts",
  "scored",
  "queries",
]);

/** Metrics that count records; the others are shares and correlations. */
const COUNTS: ReadonlySet<string> = new Set(["pagesBelowHalf", "empty", "exactCount", "altered"]);

function format(metric: string, value: number | string | null): string {
  return typeof value !== "number" || COUNTS.has(metric) ? String(value) : value.toFixed(4);
}

/** One line a metric: set, metric, ours, the peers' figures. */
export function table(results: readonly SetResult[]): string {
  const rows = results.flatMap(({ task, set, scores, seconds }) => {
    const name = `${task}/${set}`;
    const peers = PEERS[name] ?? PEERS[`${task}/*`] ?? {};
    const metrics = Object.entries(scores).filter(([metric]) => !HIDDEN.has(metric));
    return [
      [name, "seconds", seconds.toFixed(2), ""],
      ...metrics.map(([metric, value]) => ["", metric, format(metric, value), peers[metric] ?? ""]),
    ];
  });
  const all = [["set", "metric", "ours", "peers"], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row.map((cell, i) => (i === 2 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join("  "),
    )
    .map((line) => line.trimEnd())
    .join("\n");
}

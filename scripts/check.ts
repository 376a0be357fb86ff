/**
 * `npm run check`: everything that must hold before a release, in order, stopping at the first failure.
 * `--without NAME,NAME` leaves steps out, `--report FILE` writes how many passed and failed.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { parseArgs } from "node:util";

interface Step {
  readonly name: string;
  readonly command: string;
  /** Lines of its output that are shown although it passed. */
  readonly show?: RegExp;
}

const STEPS: readonly Step[] = [
  { name: "types", command: "tsc" },
  { name: "lint", command: "biome check --error-on-warnings ." },
  { name: "build", command: "npm run --silent build" },
  { name: "tests", command: "vitest run --project tests --coverage", show: /^\s*(Tests|Statements|Branches|Lines) / },
  { name: "floors", command: "vitest run --project quality", show: /^\s*Tests / },
  { name: "notices", command: "tsx scripts/notices.ts --check" },
  { name: "publint", command: "publint --strict" },
  { name: "package types", command: "attw --pack . --profile node16" },
  { name: "size", command: "size-limit", show: /^\s+(splitPage|nutgraf|Size:)/ },
  { name: "unused", command: "knip" },
  { name: "package", command: "vitest run --project package", show: /^\s*Tests / },
];

const { values } = parseArgs({ options: { without: { type: "string", default: "" }, report: { type: "string" } } });
const without = new Set(values.without.split(",").filter(Boolean));
const unknown = [...without].filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  process.stderr.write(`check: no step ${unknown.join(", ")}; there are ${STEPS.map(({ name }) => name).join(", ")}\n`);
  process.exit(2);
}

/** Runs one step; true where it passed. What it printed is shown only where it failed. */
function run({ name, command, show }: Step): boolean {
  const started = performance.now();
  const path = [resolve("node_modules/.bin"), process.env["PATH"]].join(delimiter);
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: { ...process.env, PATH: path, NO_COLOR: "1", FORCE_COLOR: "0" },
  });
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  if (status !== 0) {
    process.stdout.write(`${stdout}${stderr}\nFAILED  ${name}, ${seconds}: ${command}\n`);
    return false;
  }
  process.stdout.write(`ok  ${name.padEnd(14)}${seconds.padStart(8)}\n`);
  for (const line of stdout.split("\n")) if (show?.test(line)) process.stdout.write(`    ${line.trim()}\n`);
  return true;
}

const steps = STEPS.filter(({ name }) => !without.has(name));
const failedAt = steps.findIndex((step) => !run(step));
const passed = failedAt === -1 ? steps.length : failedAt;
const failed = failedAt === -1 ? 0 : 1;
if (values.report !== undefined) writeFileSync(values.report, JSON.stringify({ passed, failed }));
process.stdout.write(failed === 0 ? `check: all ${passed} steps passed\n` : `check: ${steps[failedAt]?.name} failed\n`);
process.exit(failed);

/**
 * `npm run check:full`: what takes too long for every change. Properties on fresh values, ten rounds of them; a writer that is killed
 * 200 times; then every step of
 * `npm run check`. A seed that fails is printed; keep its counterexample as a named test.
 */
import { spawnSync } from "node:child_process";

const ROUNDS = 10;

/** How often a writer is killed while it saves an index, once. */
const KILL_ROUNDS = "200";

// The tests of the package and of the browser take what is built.
const built = spawnSync("npm", ["run", "--silent", "build"], { stdio: ["ignore", "ignore", "inherit"] });
if (built.status !== 0) process.exit(built.status ?? 1);

for (let round = 0; round < ROUNDS; round++) {
  const seed = String(Math.trunc(Math.random() * 2 ** 31));
  process.stdout.write(`round ${round + 1} of ${ROUNDS}, seed ${seed}\n`);
  const { status } = spawnSync("npx", ["vitest", "run", "--project", "tests", "--reporter", "dot"], {
    stdio: "inherit",
    env: {
      ...process.env,
      NUTGRAF_PROPERTY_SEED: seed,
      ...(round === 0 ? { NUTGRAF_KILL_ROUNDS: KILL_ROUNDS } : {}),
    },
  });
  if (status !== 0) {
    process.stderr.write(`failed: NUTGRAF_PROPERTY_SEED=${seed} npx vitest run --project tests repeats it\n`);
    process.exit(1);
  }
}
process.exit(spawnSync("npm", ["run", "--silent", "check"], { stdio: "inherit" }).status ?? 1);

/**
 * The least CPU time, in milliseconds, that each of several runs took, in turn and several times over: what else the machine
 * does, and what is compiled or collected meanwhile, then falls on all of them or on none.
 */
export function leastCpuTimes(...runs: readonly (() => void)[]): readonly number[] {
  const least = runs.map((run) => {
    run(); // compiles
    return Number.POSITIVE_INFINITY;
  });
  for (let round = 0; round < 5; round++) {
    for (const [i, run] of runs.entries()) {
      const start = process.cpuUsage();
      run();
      least[i] = Math.min(least[i] ?? 0, process.cpuUsage(start).user / 1000);
    }
  }
  return least;
}

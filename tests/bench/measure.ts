/** CPU milliseconds of the runs of one task: the least, and the mean with its standard deviation. */
export interface Timing {
  readonly min: number;
  readonly mean: number;
  readonly deviation: number;
}

/** Runs before the clock starts, for the compiler, and runs that are timed. */
export interface Runs {
  readonly warmUp: number;
  readonly runs: number;
}

const RUNS: Runs = Object.freeze({ warmUp: 2, runs: 7 });

/** Tasks that are timed side by side; the first is the peer that the others are a ratio to. */
export interface Group extends Partial<Runs> {
  readonly title: string;
  readonly tasks: ReadonlyMap<string, () => unknown>;
}

export function cpuMilliseconds(action: () => unknown): number {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function summarize(times: readonly number[]): Timing {
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const variance = times.reduce((sum, time) => sum + (time - mean) ** 2, 0) / Math.max(1, times.length - 1);
  return { min: Math.min(...times), mean, deviation: Math.sqrt(variance) };
}

/**
 * Times several tasks in turn, so that a slow moment of the machine falls on all of them: A B C, A B C, ...
 * CPU time, not wall time: other programs do not count.
 */
export function measureInTurn({ tasks, warmUp = RUNS.warmUp, runs = RUNS.runs }: Group): Map<string, Timing> {
  for (let i = 0; i < warmUp; i++) for (const task of tasks.values()) task();
  const times = new Map<string, number[]>();
  for (let i = 0; i < runs; i++) {
    for (const [name, task] of tasks) times.set(name, [...(times.get(name) ?? []), cpuMilliseconds(task)]);
  }
  return new Map([...times].map(([name, all]) => [name, summarize(all)]));
}

/** The least CPU milliseconds of several runs. */
export function leastOf(action: () => unknown, runs = RUNS.runs): number {
  return Math.min(...Array.from({ length: runs }, () => cpuMilliseconds(action)));
}

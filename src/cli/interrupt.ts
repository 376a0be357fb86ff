import process from "node:process";
import { removeUnfinished } from "../node/write-whole-file.js";

/** Ctrl-C, `kill`, and the terminal that is closed. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Does what writes files. A signal that ends the program meanwhile removes what is half-written first, and then ends it as
 * it would have ended without us. The rest of the time signals are left alone.
 */
export async function withoutLeftovers<Result>(work: () => Promise<Result>): Promise<Result> {
  const end = (signal: NodeJS.Signals) => {
    removeUnfinished();
    for (const name of SIGNALS) process.removeListener(name, end);
    process.kill(process.pid, signal);
  };
  for (const name of SIGNALS) process.on(name, end);
  try {
    return await work();
  } finally {
    for (const name of SIGNALS) process.removeListener(name, end);
  }
}

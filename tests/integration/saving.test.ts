import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { loadCorpus, updateCorpus } from "../../src/node/index.js";
import { updateStored } from "../../src/node/update-corpus.js";
import { documents, SMALL } from "../node/small-parts.js";
import { temporaryFolder } from "../node/temporary-folder.js";

/** `npm run check:full` takes more rounds. */
const { NUTGRAF_KILL_ROUNDS: rounds = "15" } = process.env;

/** Articles that the killed writer adds with each save, and keeps. */
const BATCH = 7;
const KEPT = 200;

/** Articles that there are before several writers add to them. */
const FIRST = 150;

let worker = "";
beforeAll(async () => {
  worker = join(import.meta.dirname, "../../node_modules/.cache/nutgraf/corpus-worker.mjs");
  await build({
    entryPoints: [join(import.meta.dirname, "corpus-worker.ts")],
    outfile: worker,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["compromise"],
    logLevel: "error",
  });
});

const start = (...argv: string[]) => spawn(process.execPath, [worker, ...argv], { stdio: ["pipe", "pipe", "inherit"] });

/** Lets a writer work for some time, kills it without warning, and gives the last number it said was saved. */
async function killedWriter(file: string, milliseconds: number): Promise<number> {
  const writer = start("write", file, String(BATCH), String(KEPT));
  let output = "";
  writer.stdout.on("data", (chunk) => {
    output += chunk;
  });
  const closed = once(writer, "close");
  await Promise.race([once(writer.stdout, "data"), closed]);
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  writer.kill("SIGKILL");
  await closed;
  const last = output.trimEnd().split("\n").at(-1) ?? "";
  expect(last).toMatch(/^\d+$/);
  return Number(last);
}

const filesBeside = (file: string) => readdirSync(dirname(file)).filter((name) => name !== basename(file));

describe("an index", () => {
  test(`loses nothing that was saved in ${rounds} kills in the midst of saving`, {
    timeout: 10_000 + 3000 * Number(rounds),
  }, async () => {
    const file = join(temporaryFolder(), "news.idx");
    let litter = 0;
    for (let round = 0; round < Number(rounds); round++) {
      const saved = await killedWriter(file, (round * 37) % 150);
      litter += filesBeside(file).filter((name) => name !== "news.idx.parts").length;
      const numbers = [...(await loadCorpus(file)).ids()].map((id) => Number(id.slice(3))).sort((a, b) => a - b);
      const last = numbers.at(-1) ?? -1;
      expect([saved, saved + BATCH]).toContain(last); // one save may have been complete and not yet said so
      const first = Math.max(0, last + 1 - KEPT);
      expect(numbers).toEqual(Array.from({ length: last + 1 - first }, (_, i) => first + i));
    }
    expect(litter).toBeGreaterThan(0); // some were killed while they wrote
    await updateStored(file, () => {}, {}, SMALL);
    expect(filesBeside(file)).toEqual(["news.idx.parts"]);
    expect(readdirSync(`${file}.parts`).filter((name) => !/^[0-9a-f]{32}\.part$/.test(name))).toEqual([]);
  });

  test("holds what four writers add at once, in parts and whole, while readers see no error", {
    timeout: 120_000,
  }, async () => {
    const file = join(temporaryFolder(), "news.idx");
    await updateStored(file, (corpus) => corpus.addAll(documents(0, FIRST)), {}, SMALL);
    const count = 25;
    const readers = [1, 2].map(() => start("read", file));
    const outcomes = readers.map(async (reader) => {
      const [loads, [code]] = await Promise.all([text(reader.stdout), once(reader, "close")]);
      return { isRead: Number(loads) > 0, code };
    });
    const writers = ["a", "b", "c", "d"].map(async (name) => {
      const writer = start("add", file, name, String(count));
      const [said, [code]] = await Promise.all([text(writer.stdout), once(writer, "close")]);
      return { saved: said.trimEnd().split("\n").length, code };
    });
    expect(await Promise.all(writers)).toEqual(Array(4).fill({ saved: count, code: 0 }));
    for (const reader of readers) reader.stdin.end();
    expect(await Promise.all(outcomes)).toEqual(Array(2).fill({ isRead: true, code: 0 }));
    const ids = ["a", "b", "c", "d"].flatMap((name) => Array.from({ length: count }, (_, i) => `${name}-${i}`));
    const first = documents(0, FIRST).map(({ id }) => id);
    expect([...(await loadCorpus(file)).ids()].sort()).toEqual([...first, ...ids].sort());
    await updateCorpus(file, () => {});
    expect(filesBeside(file)).toEqual([]);
  });
});

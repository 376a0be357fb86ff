/**
 * A process that works on an index, for tests that kill it or let several work at once: `write FILE BATCH KEPT` adds articles to it until it is killed,
 * `add FILE NAME COUNT` so many, one at a time, every other time in parts; both print the last id after each save. `read FILE` loads it until standard input ends, and
 * prints how often.
 */
import process from "node:process";
import { loadCorpus, updateCorpus } from "../../src/node/index.js";
import { updateStored } from "../../src/node/update-corpus.js";
import type { Corpus } from "../../src/related/corpus.js";
import { documents, SMALL } from "../node/small-parts.js";

const [action, file = "", ...rest] = process.argv.slice(2);

/** Articles of consecutive numbers, of which the last `kept` stay. */
async function write(batch: number, kept: number): Promise<void> {
  for (;;) {
    const last = await updateStored(
      file,
      (corpus) => {
        const next = 1 + Math.max(-1, ...[...corpus.ids()].map((id) => Number(id.slice("id-".length))));
        corpus.addAll(documents(next, next + batch));
        for (const { id } of documents(Math.max(0, next - kept), Math.max(0, next + batch - kept))) corpus.remove(id);
        return next + batch - 1;
      },
      {},
      SMALL,
    );
    process.stdout.write(`${last}\n`);
  }
}

async function add(name: string, count: number): Promise<void> {
  for (let number = 0; number < count; number++) {
    const id = `${name}-${number}`;
    const change = (corpus: Corpus) => corpus.add({ id, text: `Harbor ferry ${id}` });
    await (number % 2 === 0 ? updateCorpus(file, change) : updateStored(file, change, {}, SMALL));
    process.stdout.write(`${id}\n`);
  }
}

async function read(): Promise<void> {
  let isOver = false;
  process.stdin.resume().once("end", () => {
    isOver = true;
  });
  let loads = 0;
  for (let size = 0; !isOver; loads++) {
    const corpus = await loadCorpus(file);
    if (corpus.size < size) throw new Error(`${corpus.size} articles after ${size}`);
    size = corpus.size;
    await new Promise(setImmediate);
  }
  process.stdout.write(`${loads}\n`);
}

if (action === "write") await write(Number(rest[0]), Number(rest[1]));
else if (action === "add") await add(rest[0] ?? "", Number(rest[1]));
else await read();

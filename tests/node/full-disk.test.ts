import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { checksum } from "../../src/checksum.js";
import { whileLocked } from "../../src/node/file-lock.js";
import { loadCorpus, saveCorpus, updateCorpus } from "../../src/node/index.js";
import { writeCorpus } from "../../src/node/save-corpus.js";
import { updateStored } from "../../src/node/update-corpus.js";
import { Corpus } from "../../src/related/corpus.js";
import { documents, SMALL } from "./small-parts.js";
import { temporaryFolder } from "./temporary-folder.js";

/** How many writes still succeed. */
const disk = vi.hoisted(() => ({ writes: Number.POSITIVE_INFINITY }));

vi.mock("node:fs/promises", async (importOriginal) => {
  const actual = await importOriginal<typeof import("node:fs/promises")>();
  return {
    ...actual,
    async open(...args: Parameters<typeof actual.open>): Promise<FileHandle> {
      const handle = await actual.open(...args);
      const write = handle.writeFile.bind(handle);
      handle.writeFile = async (...content: Parameters<typeof write>) => {
        if (disk.writes-- > 0) return write(...content);
        await handle.write("half of it");
        throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
      };
      return handle;
    },
  };
});

beforeEach(() => {
  disk.writes = Number.POSITIVE_INFINITY;
});

/** All files beside a corpus and in its parts. */
const filesOf = (file: string) =>
  readdirSync(dirname(file), { recursive: true, encoding: "utf8" })
    .sort()
    .map((name) => [
      name,
      name === `${basename(file)}.parts` ? null : checksum(readFileSync(join(dirname(file), name))),
    ]);

test("a disk that is full at any moment of saving leaves the old corpus as it was, and no litter", async () => {
  const file = join(temporaryFolder(), "news.idx");
  const save = (corpus: Corpus) => whileLocked(file, (locked) => writeCorpus(corpus, file, locked, SMALL));
  const corpus = new Corpus();
  let failures = 0;
  for (const count of [50, 300, 600]) {
    corpus.addAll(documents(corpus.size, count));
    const before = filesOf(file);
    for (let writes = 0; ; writes++) {
      disk.writes = writes;
      const failed = await save(corpus).then(
        () => null,
        (error: unknown) => error,
      );
      if (failed === null) break;
      failures++;
      expect(failed).toMatchObject({ message: `${file} cannot be written: the disk is full`, code: "ENOSPC" });
      expect(filesOf(file)).toEqual(before);
    }
    disk.writes = Number.POSITIVE_INFINITY;
    expect((await loadCorpus(file)).toBytes()).toEqual(corpus.toBytes());
  }
  expect(failures).toBeGreaterThan(40);
});

test("a full disk loses nothing of an update, which can be tried again", async () => {
  const file = join(temporaryFolder(), "news.idx");
  await saveCorpus(new Corpus(), file);
  const update = () => updateCorpus(file, (corpus) => corpus.add({ id: "a", text: "harbor" }));
  disk.writes = 0;
  await expect(update()).rejects.toMatchObject({ code: "ENOSPC" });
  disk.writes = Number.POSITIVE_INFINITY;
  expect((await loadCorpus(file)).size).toBe(0);
  await update();
  expect((await loadCorpus(file)).size).toBe(1);
});

test("a disk that is really full is one where a save fails whole", async (context) => {
  const folder = temporaryFolder();
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=128k", "tmpfs", folder]);
  if (mounted.status !== 0) return context.skip("needs the right to mount a file system");
  onTestFinished(() => {
    spawnSync("umount", [folder]);
  });
  const file = join(folder, "news.idx");
  const add = (from: number) => updateStored(file, (corpus) => corpus.addAll(documents(from, from + 100)), {}, SMALL);
  let saved = 0;
  const full = (async () => {
    for (; saved < 1e5; saved += 100) await add(saved);
  })();
  await expect(full).rejects.toMatchObject({ message: `${file} cannot be written: the disk is full`, code: "ENOSPC" });
  expect(saved).toBeGreaterThan(0);
  const corpus = await loadCorpus(file);
  expect(corpus.size).toBe(saved);
  expect(readdirSync(folder).sort()).toEqual(["news.idx", "news.idx.parts"]);
  expect(readdirSync(`${file}.parts`).filter((name) => !name.endsWith(".part"))).toEqual([]);
});

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { InvalidFileError, InvalidOptionsError } from "../../src/errors.js";
import { LOCK, whileLocked } from "../../src/node/file-lock.js";
import { FileLockedError, loadCorpus, saveCorpus, updateCorpus } from "../../src/node/index.js";
import { Corpus } from "../../src/related/corpus.js";
import { temporaryFolder } from "./temporary-folder.js";

const newFile = () => join(temporaryFolder(), "news.idx");
const article = (id: string) => ({ id, text: `Harbor ferry ${id}`, language: "en" });

describe("updateCorpus", () => {
  test("makes a corpus, then reads it, changes it and gives back what the change gave", async () => {
    const file = newFile();
    const add = (id: string) => (corpus: Corpus) => {
      corpus.add(article(id));
      return corpus.size;
    };
    expect(await updateCorpus(file, add("a"))).toBe(1);
    expect(await updateCorpus(file, async (corpus) => add("b")(corpus))).toBe(2);
    expect([...(await loadCorpus(file)).ids()]).toEqual(["a", "b"]);
    expect(readdirSync(join(file, ".."))).toEqual(["news.idx"]);
  });

  test("loses nothing where several work on a file at once, by whatever name", async () => {
    const file = newFile();
    symlinkSync("news.idx", `${file}-link`);
    const names = Array.from({ length: 12 }, (_, i) => `id-${i}`);
    await Promise.all(
      names.map((id, i) => updateCorpus(i % 2 === 0 ? file : `${file}-link`, (corpus) => corpus.add(article(id)))),
    );
    expect([...(await loadCorpus(file)).ids()].sort()).toEqual(names.sort());
  });

  test("saves nothing where the change throws, and lets the next one in", async () => {
    const file = newFile();
    await updateCorpus(file, (corpus) => corpus.add(article("a")));
    const before = readFileSync(file);
    const mistake = new Error("mine");
    const changed = updateCorpus(file, (corpus) => {
      corpus.add(article("b"));
      throw mistake;
    });
    await expect(changed).rejects.toBe(mistake);
    expect(readFileSync(file)).toEqual(before);
    await updateCorpus(file, () => {}, { waitSeconds: 0 });
  });

  test("hands functions on, and refuses a file that was made with other options", async () => {
    const file = newFile();
    const stemmer = (word: string) => word.slice(0, 3);
    const made = { stemmer, titleWeight: 2, stopWords: ["the"], language: "en" };
    const update = (corpus: object) => updateCorpus(file, (found) => found.size, { corpus });
    await update(made);
    expect(await update(made)).toBe(0);
    expect(await update({ stemmer })).toBe(0); // what is not given is as the file has it
    await expect(update({ ...made, titleWeight: 1, stopWords: ["a"] })).rejects.toThrow(
      `corpus file ${file}: option titleWeight: made with 2, wanted 1; option stopWords: made with ["the"], wanted ["a"]`,
    );
    await expect(update({ ...made, termsPerDocument: 7 })).rejects.toThrow(InvalidFileError);
    await expect(update({})).rejects.toThrow(
      "stemmer: found nothing, wanted the function that the corpus was made with",
    );
    await expect(update({ stemmer: (word: string) => word })).rejects.toThrow(/made with other stop words or stems/);
  });

  test("can be told that a missing file is an error", async () => {
    const file = newFile();
    const updated = updateCorpus(file, () => {}, { ifMissing: "error" });
    await expect(updated).rejects.toThrow(`corpus file ${file}: no such file or folder`);
    expect(readdirSync(join(file, ".."))).toEqual([]);
  });

  test("names a folder that is missing, and wrong options", async () => {
    const file = join(newFile(), "news.idx");
    await expect(updateCorpus(file, () => {})).rejects.toMatchObject({ code: "ENOENT" });
    await expect(updateCorpus(newFile(), () => {}, { waitSeconds: -1 })).rejects.toThrow(
      "updateCorpus options: waitSeconds: found -1, wanted a number of seconds from 0",
    );
    await expect(saveCorpus(new Corpus(), newFile(), { waitSeconds: Number.NaN })).rejects.toThrow(InvalidOptionsError);
  });
});

describe("the lock of an index", () => {
  const lockOf = (file: string) => `${file}.lock`;

  /** A lock as a writer that holds one now has made it. */
  async function lockText(): Promise<string> {
    const file = newFile();
    return whileLocked(file, async () => readFileSync(lockOf(file), "utf8"));
  }

  /** The number of a process that is gone. */
  const gonePid = () => spawnSync(process.execPath, ["-e", ""]).pid;

  test("tells a writer once whom it waits for", async () => {
    const file = newFile();
    const told: unknown[] = [];
    let saved: Promise<void> | undefined;
    await whileLocked(file, async () => {
      saved = saveCorpus(new Corpus(), file, { onWait: (holder) => told.push(holder) });
      await new Promise((resolve) => setTimeout(resolve, 6 * LOCK.look));
    });
    await saved;
    expect(told).toMatchObject([{ pid: process.pid, host: hostname() }]);
  });

  test("says who holds it when the time is over", async () => {
    const file = newFile();
    await whileLocked(file, async () => {
      const waiting = saveCorpus(new Corpus(), file, { waitSeconds: 0.1 });
      await expect(waiting).rejects.toThrow(FileLockedError);
      await expect(waiting).rejects.toThrow(
        new RegExp(
          `^${file} is being written by process ${process.pid} on ${hostname()}, since \\S+Z; waited 0.1 s \\(.*remove ${file}\\.lock\\)$`,
        ),
      );
      await expect(waiting).rejects.toMatchObject({ holder: { pid: process.pid, host: hostname() } });
    });
    expect(existsSync(lockOf(file))).toBe(false);
  });

  test("is taken over where its process is gone, or another process has its number", async () => {
    const owner = JSON.parse(await lockText());
    for (const left of [
      { ...owner, pid: gonePid() },
      ...(owner.started === "" ? [] : [{ ...owner, started: "1" }]), // systems that do not say when a process began
    ]) {
      const file = newFile();
      writeFileSync(lockOf(file), JSON.stringify(left));
      await updateCorpus(file, (corpus) => corpus.add(article("a")), { waitSeconds: 0 });
      expect(readdirSync(join(file, ".."))).toEqual(["news.idx"]);
    }
  });

  test("stays that of a process that runs, though it cannot be seen when that began", async () => {
    const file = newFile();
    writeFileSync(lockOf(file), JSON.stringify({ ...JSON.parse(await lockText()), started: "" }));
    await expect(saveCorpus(new Corpus(), file, { waitSeconds: 0 })).rejects.toThrow(FileLockedError);
  });

  test("is taken over by one of many only", async () => {
    const owner = JSON.parse(await lockText());
    const file = newFile();
    writeFileSync(lockOf(file), JSON.stringify({ ...owner, pid: gonePid() }));
    let working = 0;
    const work = async (): Promise<void> => {
      expect(++working).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      working--;
    };
    await Promise.all(Array.from({ length: 8 }, () => whileLocked(file, work)));
    expect(readdirSync(join(file, ".."))).toEqual([]);
  });

  test.for([
    ["of another machine", LOCK.dead, (own: string) => JSON.stringify({ ...JSON.parse(own), space: "elsewhere" })],
    ["that does not say whose it is", LOCK.silent, () => ""],
  ] as const)("%s is taken over when it was not touched for %d milliseconds", async ([, untouched, textOf]) => {
    const file = newFile();
    writeFileSync(lockOf(file), textOf(await lockText()));
    const saved = saveCorpus(new Corpus(), file, { waitSeconds: 0 });
    await expect(saved).rejects.toThrow(FileLockedError);
    const old = new Date(Date.now() - untouched - 100);
    utimesSync(lockOf(file), old, old);
    await saveCorpus(new Corpus(), file, { waitSeconds: 0 });
    expect(readdirSync(join(file, ".."))).toEqual(["news.idx"]);
  });

  test("lets what a dead writer left beside the file be removed, and nothing else", async () => {
    const file = newFile();
    await saveCorpus(new Corpus(), file);
    const label = /\.nutgraf-([0-9a-f]+-)/;
    let left = "";
    const owner = JSON.parse(await lockText());
    for (let tries = 0; left === "" && tries < 1000; tries++) {
      const saving = saveCorpus(new Corpus(), file);
      for (let turns = 0; left === "" && turns < 100; turns++) {
        await new Promise(setImmediate);
        left = readdirSync(join(file, "..")).find((name) => label.test(name)) ?? "";
      }
      await saving;
    }
    const other = ".nutgraf-00000000-x.tmp";
    for (const name of [left, other]) writeFileSync(join(file, "..", name), "half");
    writeFileSync(lockOf(file), JSON.stringify({ ...owner, pid: gonePid() }));
    await saveCorpus(new Corpus(), file);
    expect(readdirSync(join(file, "..")).sort()).toEqual([other, "news.idx"]);
  });
});

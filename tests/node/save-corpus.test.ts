import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { InvalidFileError } from "../../src/errors.js";
import { loadCorpus } from "../../src/node/load-corpus.js";
import { saveCorpus } from "../../src/node/save-corpus.js";
import { Corpus } from "../../src/related/corpus.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "nutgraf-corpus-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function make(text: string): Corpus {
  const corpus = new Corpus();
  corpus.add({ id: "a", text });
  return corpus;
}

describe("saveCorpus and loadCorpus", () => {
  test("give the corpus back, and leave no other file behind", async () => {
    const file = join(folder, "news.nutgraf");
    await saveCorpus(make("harbor and ferry"), file);
    await saveCorpus(make("bridge and river"), file);
    expect((await loadCorpus(file)).toBytes()).toEqual(make("bridge and river").toBytes());
    expect(await readdir(folder)).toEqual(["news.nutgraf"]);
  });

  test("hand functions on", async () => {
    const stemmer = (word: string) => word.slice(0, 2);
    const corpus = new Corpus({ stemmer });
    corpus.add({ id: "a", text: "harbor" });
    const file = join(folder, "short");
    await saveCorpus(corpus, file);
    expect((await loadCorpus(file, { stemmer })).similarity("a", { text: "hall" }).score).toBe(1);
  });

  test("write one file at a time whole, when two save at once", async () => {
    const file = join(folder, "news");
    const corpora = ["harbor", "bridge", "river", "ferry"].map(make);
    await Promise.all(corpora.map((corpus) => saveCorpus(corpus, file)));
    expect(corpora.map((corpus) => Buffer.from(corpus.toBytes()))).toContainEqual(await readFile(file));
    expect(await readdir(folder)).toEqual(["news"]);
  });

  test("keep the old file and remove the temporary one when saving fails", async () => {
    const taken = join(folder, "taken");
    await mkdir(join(taken, "inside"), { recursive: true });
    await expect(saveCorpus(make("harbor"), taken)).rejects.toThrow();
    expect(await readdir(folder)).toEqual(["taken"]);
    const missing = join(folder, "missing");
    const saved = saveCorpus(make("harbor"), join(missing, "news"));
    await expect(saved).rejects.toThrow(`${join(missing, "news")} cannot be written: no such folder: ${missing}`);
    await expect(saved).rejects.toMatchObject({ code: "ENOENT" });
  });

  test("name the file that is missing or damaged", async () => {
    const missing = join(folder, "missing");
    await expect(loadCorpus(missing)).rejects.toThrow(InvalidFileError);
    await expect(loadCorpus(missing)).rejects.toThrow(`corpus file ${missing}: no such file or folder`);
    const damaged = join(folder, "damaged");
    await writeFile(damaged, make("harbor").toBytes().subarray(0, 60));
    await expect(loadCorpus(damaged)).rejects.toThrow(`corpus file ${damaged}: header`);
  });
});

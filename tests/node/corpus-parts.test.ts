import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { partsOf } from "../../src/corpus/corpus-parts.js";
import { toBytes } from "../../src/corpus/number-bytes.js";
import { writeSections } from "../../src/corpus/section-file.js";
import { type Part, readPart, readSnapshot } from "../../src/corpus/snapshot.js";
import { PARTS } from "../../src/corpus/store-plan.js";
import { InvalidFileError } from "../../src/errors.js";
import { whileLocked } from "../../src/node/file-lock.js";
import { loadCorpus } from "../../src/node/load-corpus.js";
import { saveCorpus, writeCorpus } from "../../src/node/save-corpus.js";
import { Corpus, openCorpus } from "../../src/related/corpus.js";
import { stateOf } from "../../src/related/corpus-state.js";
import { documents, SMALL } from "./small-parts.js";
import { temporaryFolder } from "./temporary-folder.js";

const save = (corpus: Corpus, file: string, limits = SMALL) =>
  whileLocked(file, (locked) => writeCorpus(corpus, file, locked, limits));

function make(count: number): Corpus {
  const corpus = new Corpus({ onDuplicateId: "update" });
  corpus.addAll(documents(0, count));
  return corpus;
}

const partsIn = (file: string) => (existsSync(`${file}.parts`) ? readdirSync(`${file}.parts`).sort() : []);
const newFile = () => join(temporaryFolder(), "news.idx");

describe("a corpus in parts", () => {
  test("is given back as it was, with what was removed and added since", async () => {
    const file = newFile();
    const corpus = make(300);
    await save(corpus, file);
    expect(partsIn(file).length).toBeGreaterThan(1);
    for (const change of [
      () => corpus.remove("id-7"),
      () => corpus.addAll(documents(300, 310)),
      () => corpus.update({ id: "id-8", text: "ferry and rook", language: "en" }),
      () => corpus.addAll(documents(310, 700)),
      () => documents(0, 200).map(({ id }) => corpus.remove(id)),
    ]) {
      change();
      await save(corpus, file);
      const loaded = await loadCorpus(file);
      expect(loaded.toBytes()).toEqual(corpus.toBytes());
      expect(loaded.related("id-250", { limit: 20 })).toEqual(corpus.related("id-250", { limit: 20 }));
    }
  });

  test("goes on where another process ended", async () => {
    const file = newFile();
    await save(make(300), file);
    for (let round = 0; round < 30; round++) {
      const corpus = await loadCorpus(file);
      corpus.addAll(documents(300 + 20 * round, 320 + 20 * round));
      corpus.remove(`id-${round}`);
      await save(corpus, file);
    }
    const expected = make(900);
    for (let round = 0; round < 30; round++) expected.remove(`id-${round}`);
    const loaded = await loadCorpus(file);
    expect(loaded.toBytes()).toEqual(expected.toBytes());
    expect(partsIn(file).length).toBeLessThan(12);
    const index = stateOf(loaded)?.index;
    const counts = index?.frequencies.values.subarray(0, index.terms.size) ?? [];
    expect(index?.unusedTerms).toBe([...counts].filter((count) => count === 0).length);
    expect(index?.unusedTerms).toBeGreaterThan(0);
  });

  test("is the same bytes after the same calls", async () => {
    const files = [newFile(), newFile()];
    for (const file of files) {
      const corpus = make(300);
      corpus.remove("id-3");
      await save(corpus, file);
      corpus.addAll(documents(300, 400));
      await save(corpus, file);
    }
    const [first, second] = files.map((file) => [
      readFileSync(file),
      ...partsIn(file).map((name) => [name, readFileSync(join(`${file}.parts`, name))]),
    ]);
    expect(first).toEqual(second);
  });

  test("writes no part again that is there, but one that is not", async () => {
    const file = newFile();
    const corpus = make(300);
    await save(corpus, file);
    const parts = partsIn(file);
    const timesOf = () => parts.map((name) => statSync(join(`${file}.parts`, name)).ino);
    const before = timesOf();
    corpus.add({ id: "more", text: "harbor news" });
    corpus.remove("id-1");
    await save(corpus, file);
    expect([partsIn(file), timesOf()]).toEqual([parts, before]);
    rmSync(join(`${file}.parts`, parts[0] ?? ""));
    await save(corpus, file);
    expect((await loadCorpus(file)).size).toBe(300);
  });

  test("saved to a second file has parts of its own", async () => {
    const [first, second] = [newFile(), newFile()];
    await save(make(300), first);
    const corpus = await loadCorpus(first);
    await save(corpus, second);
    rmSync(`${first}.parts`, { recursive: true });
    expect((await loadCorpus(second)).size).toBe(300);
  });

  test("that has become small is one file again, and what is not ours stays", async () => {
    const file = newFile();
    const corpus = make(300);
    await save(corpus, file);
    writeFileSync(join(`${file}.parts`, "notes.txt"), "mine");
    for (const { id } of documents(10, 300)) corpus.remove(id);
    await save(corpus, file);
    expect(partsIn(file)).toEqual(["notes.txt"]);
    expect(new Uint8Array(readFileSync(file))).toEqual(corpus.toBytes());
  });

  test("loses what an earlier writer left half-done", async () => {
    const file = newFile();
    const corpus = make(300);
    await save(corpus, file);
    const parts = partsIn(file);
    writeFileSync(join(`${file}.parts`, `${"0".repeat(32)}.part`), "no one names it");
    writeFileSync(join(`${file}.parts`, ".nutgraf-x.tmp"), "half");
    await save(corpus, file);
    expect(partsIn(file)).toEqual(parts);
  });

  test.skipIf(process.platform === "win32")("lets those read its parts who may read its file", async () => {
    const file = newFile();
    const corpus = make(50);
    await save(corpus, file);
    chmodSync(file, 0o640);
    corpus.addAll(documents(50, 300));
    await save(corpus, file);
    const modeOf = (path: string) => statSync(path).mode & 0o777;
    expect(modeOf(`${file}.parts`)).toBe(0o750 & ~process.umask());
    expect(new Set(partsIn(file).map((name) => modeOf(join(`${file}.parts`, name))))).toEqual(new Set([0o640]));
  });

  test("stands behind a link, where the link leads", async () => {
    const folder = temporaryFolder({ "real/empty": "" });
    symlinkSync(join("real", "news"), join(folder, "link"));
    await save(make(300), join(folder, "link"));
    expect(readdirSync(join(folder, "real")).sort()).toEqual(["empty", "news", "news.parts"]);
    expect((await loadCorpus(join(folder, "link"))).size).toBe(300);
  });

  test("is not one for fromBytes, which says so", async () => {
    const file = newFile();
    await save(make(300), file);
    expect(() => Corpus.fromBytes(readFileSync(file))).toThrow(/main file of a corpus in several.*loadCorpus/);
  });

  test("of some thousand articles is one file, of more one whose saves cost what is new", async () => {
    const file = newFile();
    const corpus = make(PARTS.documents - 1);
    await saveCorpus(corpus, file);
    expect(partsIn(file)).toEqual([]);
    corpus.addAll(documents(PARTS.documents, PARTS.documents + 10));
    await saveCorpus(corpus, file);
    expect(partsIn(file)).not.toEqual([]);
    expect((await loadCorpus(file)).size).toBe(PARTS.documents + 9);
    const before = partsIn(file);
    corpus.addAll(documents(PARTS.documents + 10, PARTS.documents + 110));
    await saveCorpus(corpus, file);
    const written = partsIn(file).filter((name) => !before.includes(name));
    const sizeOf = (names: readonly string[]) =>
      names.reduce((sum, name) => sum + statSync(join(`${file}.parts`, name)).size, 0);
    expect(statSync(file).size + sizeOf(written)).toBeLessThan(0.1 * sizeOf(partsIn(file)));
  });
});

describe("damage of a corpus in parts", () => {
  /** A small corpus in parts, and its files. */
  async function damageable() {
    const file = newFile();
    const corpus = make(90);
    for (const { id } of documents(2, 9)) corpus.remove(id);
    await save(corpus, file);
    const names = partsIn(file);
    expect(names.length).toBeGreaterThan(1);
    return { file, paths: [file, ...names.map((name) => join(`${file}.parts`, name))] };
  }

  /** The bytes cut off at each length, and with each byte changed. */
  function* damagesOf(bytes: Uint8Array) {
    for (let at = 0; at < bytes.length; at++) {
      yield { at, content: bytes.subarray(0, at) };
      const content = bytes.slice();
      content[at] = (content[at] ?? 0) ^ (1 << (at % 8));
      yield { at, content };
    }
  }

  const contentOf = (path: string) => new Uint8Array(readFileSync(path));

  test("is refused wherever the main file or a part is cut off or a byte of it is changed", async () => {
    const { file, paths } = await damageable();
    const main = readSnapshot(contentOf(file));
    const bytesOf = new Map(partsOf(main).map((part) => [part, contentOf(join(`${file}.parts`, `${part.name}.part`))]));
    expect(bytesOf.size).toBe(paths.length - 1);
    const read = (part: Part) => readPart(bytesOf.get(part) ?? new Uint8Array(0), part);
    expect(openCorpus(main, {}, read).size).toBe(83);
    for (const { at, content } of damagesOf(contentOf(file)))
      expect(() => openCorpus(readSnapshot(content), {}, read), `main file, ${at}`).toThrow(InvalidFileError);
    for (const [part, bytes] of bytesOf)
      for (const { at, content } of damagesOf(bytes))
        expect(() => readPart(content, part), `part, ${at}`).toThrow(InvalidFileError);
  });

  test("is refused by loadCorpus, which names the file", async () => {
    const { file, paths } = await damageable();
    for (const path of paths) {
      const bytes = contentOf(path);
      for (const { at, content } of damagesOf(bytes)) {
        if (at % 101 !== 0) continue;
        writeFileSync(path, content);
        await expect(loadCorpus(file), `${path} ${at}`).rejects.toThrow(`corpus file ${path}: `);
      }
      writeFileSync(path, bytes);
    }
    expect((await loadCorpus(file)).size).toBe(83);
  });

  test("is named: the file, its section, a part that is missing or another one's", async () => {
    const file = newFile();
    await save(make(300), file);
    const [first = "", second = ""] = partsIn(file).map((name) => join(`${file}.parts`, name));
    const bytes = readFileSync(first);
    const damaged = Uint8Array.from(bytes);
    damaged[bytes.length - 10] = (damaged[bytes.length - 10] ?? 0) ^ 1;
    writeFileSync(first, damaged);
    await expect(loadCorpus(file)).rejects.toThrow(
      /corpus file \S+[0-9a-f]{32}\.part: section \S+: checksum \d+, wanted/,
    );
    writeFileSync(first, readFileSync(second));
    await expect(loadCorpus(file)).rejects.toThrow(/\.part: header: checksum \d+, wanted \d+, by which the main file/);
    rmSync(first);
    await expect(loadCorpus(file)).rejects.toThrow(
      new RegExp(`corpus file ${file}: part [0-9a-f]{32}\\.part: is not in ${file}\\.parts`),
    );
    await expect(loadCorpus(file)).rejects.toThrow(InvalidFileError);
  });

  test("is refused where it was forged, its checksums right", async () => {
    const { file } = await damageable();
    const { about, sections } = readSnapshot(contentOf(file));
    const numbers = (...values: number[]) => toBytes(Uint32Array.from(values));
    const [part] = about.parts?.vocabulary ?? [];
    const removed = [...sections.keys()].find((name) => name.endsWith(".removed")) ?? "";
    for (const [changeAbout, changed] of [
      [{}, [removed, numbers(1, 1)]],
      [{}, [removed, numbers(65_000)]],
      [{}, [removed, new Uint8Array(3)]],
      [{ segments: about.segments.map((documents) => documents + 1) }, null],
      [{ parts: { ...about.parts, vocabulary: [] } }, null],
      [{ parts: { ...about.parts, vocabulary: [part, part] } }, null],
      [{ parts: { ...about.parts, vocabulary: [{ ...part, forms: 1 }] } }, null],
      [{ parts: { ...about.parts, vocabulary: [{ ...part, name: "../news" }] } }, null],
      [{ parts: { ...about.parts, segments: about.segments.map(() => part) } }, null],
      [{ parts: { ...about.parts, segments: [] } }, null],
    ] as const) {
      const forged = new Map(sections);
      if (changed !== null) forged.set(changed[0], changed[1]);
      writeFileSync(file, writeSections({ ...about, ...changeAbout }, forged));
      await expect(loadCorpus(file), JSON.stringify(changeAbout)).rejects.toThrow(InvalidFileError);
    }
  });

  test("of another format version is an error of its own, in a part too", async () => {
    const file = newFile();
    await save(make(300), file);
    for (const path of [...partsIn(file).map((name) => join(`${file}.parts`, name)), file]) {
      const bytes = readFileSync(path);
      bytes[8] = 9;
      writeFileSync(path, bytes);
      await expect(loadCorpus(file)).rejects.toThrow(`corpus file ${path}: formatVersion 9, this release reads 2`);
      bytes[8] = 2;
      writeFileSync(path, bytes);
    }
  });
});

test("a reader whose part was removed meanwhile reads the newer main file", async () => {
  const file = newFile();
  const corpus = make(300);
  await save(corpus, file);
  const [older, part = ""] = [readFileSync(file), join(`${file}.parts`, partsIn(file)[0] ?? "")];
  corpus.addAll(documents(300, 2000));
  await save(corpus, file);
  const newer = readFileSync(file);
  writeFileSync(file, older);
  const gone = loadCorpus(file);
  writeFileSync(`${file}.new`, newer);
  await rename(`${file}.new`, file);
  expect(existsSync(part)).toBe(false);
  expect([300, 2000]).toContain((await gone).size);
});

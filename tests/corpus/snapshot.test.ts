import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checksum } from "../../src/checksum.js";
import { readSnapshot, writeSnapshot } from "../../src/corpus/snapshot-file.js";
import type { CorpusDocument } from "../../src/corpus/types.js";
import { InvalidFileError, InvalidOptionsError } from "../../src/errors.js";
import { Corpus } from "../../src/related/corpus.js";

const DOCUMENTS: readonly CorpusDocument[] = [
  { id: "ferry", title: "Ferry strike ends", text: "The ferry crews return to the harbor on Monday.", tags: ["ports"] },
  { id: "__proto__", text: "Harbor crews and ferry owners signed a deal.", url: "https://news.example/deal" },
  { id: "empty", text: "" },
  { id: "\ud800", title: "Lone \udfff", text: "Der Hafen bleibt geschlossen, sagt die Stadt.", language: "de" },
];

function make(documents: readonly CorpusDocument[] = DOCUMENTS): Corpus {
  const corpus = new Corpus();
  corpus.addAll(documents);
  return corpus;
}

const bytes = make().toBytes();

describe("a corpus as bytes", () => {
  test("reloads equal", () => {
    const reloaded = Corpus.fromBytes(bytes);
    expect(reloaded.size).toBe(4);
    for (const { id, text: _, ...about } of DOCUMENTS) {
      expect(reloaded.get(id)).toEqual({ id, ...about });
      expect(reloaded.related(id, { terms: 100 })).toEqual(make().related(id, { terms: 100 }));
    }
    expect(reloaded.toBytes()).toEqual(bytes);
  });

  test("can be searched, extended and shrunk as before", () => {
    const reloaded = Corpus.fromBytes(bytes);
    reloaded.remove("ferry");
    reloaded.add({ id: "new", text: "A new harbor deal" });
    const other = make(DOCUMENTS.filter(({ id }) => id !== "ferry"));
    other.add({ id: "new", text: "A new harbor deal" });
    expect(reloaded.toBytes()).toEqual(other.toBytes());
  });

  test("is the same whatever the order and history of the documents", () => {
    const corpus = make([...DOCUMENTS].reverse());
    corpus.add({ id: "gone", text: "Words that nobody else has: quokka, zither." });
    corpus.update({ id: "empty", text: "not empty" });
    corpus.update({ id: "empty", text: "" });
    corpus.remove("gone");
    expect(corpus.toBytes()).toEqual(bytes);
  });

  test("may be a part of a larger buffer", () => {
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 3);
    expect(Corpus.fromBytes(larger.subarray(3, 3 + bytes.length)).size).toBe(4);
  });

  test("keeps its options", () => {
    const corpus = new Corpus({ onDuplicateId: "update", termsPerDocument: 1, stopWords: ["harbor"], language: "en" });
    corpus.add({ id: "a", text: "harbor ferry ferry crew" });
    const reloaded = Corpus.fromBytes(corpus.toBytes());
    reloaded.add({ id: "a", text: "harbor crew crew ferry" });
    expect(reloaded.similarity("a", { text: "crew" }).score).toBe(1);
  });

  test("of an empty corpus is a corpus", () => {
    expect(Corpus.fromBytes(new Corpus().toBytes()).size).toBe(0);
  });
});

describe("functions among the options", () => {
  const stemmer = (word: string) => word.slice(0, 3);
  const corpus = new Corpus({ stemmer });
  corpus.add({ id: "a", text: "harbors" });

  test("are handed in again", () => {
    expect(Corpus.fromBytes(corpus.toBytes(), { stemmer }).similarity("a", { text: "harvest" }).score).toBe(1);
  });

  test("are missed where they are not, and refused where there were none", () => {
    expect(() => Corpus.fromBytes(corpus.toBytes())).toThrow(/stemmer: found nothing, wanted the function/);
    expect(() => Corpus.fromBytes(bytes, { stemmer })).toThrow(/stemmer: found a function, wanted nothing/);
    expect(() => Corpus.fromBytes(bytes, { stemmer })).toThrow(InvalidOptionsError);
  });

  test("are refused where they make other terms", () => {
    expect(() => Corpus.fromBytes(corpus.toBytes(), { stemmer: (word) => word })).toThrow(/other stop words or stems/);
  });
});

describe("a damaged corpus file", () => {
  test("is refused wherever it is cut off", () => {
    for (let length = 0; length < bytes.length; length++)
      expect(() => Corpus.fromBytes(bytes.subarray(0, length)), `${length} bytes`).toThrow(InvalidFileError);
  });

  test("is refused whichever byte is changed", () => {
    for (let at = 0; at < bytes.length; at++) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      expect(() => Corpus.fromBytes(damaged), `byte ${at}`).toThrow(InvalidFileError);
    }
  });

  test("is refused with bytes after its end, and where it is no corpus at all", () => {
    expect(() => Corpus.fromBytes(Uint8Array.of(...bytes, 0))).toThrow(/corpus file: \d+ bytes, wanted \d+/);
    expect(() => Corpus.fromBytes(new TextEncoder().encode("x".repeat(500)))).toThrow(/first bytes/);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        expect(() => Corpus.fromBytes(noise)).toThrow(InvalidFileError);
      }),
    );
  });

  test("says which section and which checksum", () => {
    const damaged = bytes.slice();
    const at = damaged.length - 9;
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    expect(() => Corpus.fromBytes(damaged)).toThrow(/^corpus file: section vectors: checksum \d+, wanted \d+$/);
  });

  test("of another format version says so", () => {
    const later = bytes.slice();
    later[8] = 3;
    expect(() => Corpus.fromBytes(later)).toThrow("corpus file: formatVersion 3, this release reads 1");
  });
});

describe("a forged corpus file, its checksums right", () => {
  const { header, sections } = readSnapshot(bytes);
  const { sections: _, ...about } = header;
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const forge = (change: Partial<typeof sections>, changeAbout: Partial<typeof about> = {}) =>
    writeSnapshot({ ...about, ...changeAbout }, { ...sections, ...change });

  test.for([
    ["a term number out of range", forge({ vectors: sections.vectors.slice().fill(0xff, 0, 4) })],
    ["a count of 0", forge({ vectors: sections.vectors.slice().fill(0, 8, 10) })],
    ["sizes that overrun the vectors", forge({ sizes: sections.sizes.slice().fill(0xff) })],
    ["sizes that leave vectors over", forge({ sizes: sections.sizes.slice().fill(0) })],
    ["fewer vectors", forge({ vectors: sections.vectors.subarray(10) })],
    ["a huge number of entries", forge({}, { entries: 2 ** 40 })],
    ["a huge number of documents", forge({}, { documents: 2 ** 40 })],
    ["an id twice", forge({ documents: json([...Array(4)].map(() => ({ id: "a" }))) })],
    ["documents without ids", forge({ documents: json([{}, {}, {}, {}]) })],
    ["documents that are no list", forge({ documents: json({ id: "a" }) })],
    ["terms out of order", forge({ terms: json(["b", "a"]) })],
    ["terms that are numbers", forge({ terms: json([1, 2]) })],
    ["text that is not UTF-8", forge({ terms: Uint8Array.of(0x5b, 0x22, 0xff, 0x22, 0x5d) })],
    ["too few languages", forge({ languages: json([]) })],
    ["other rules", forge({}, { rules: 1 })],
  ] as const)("is refused: %s", ([, forged]) => {
    expect(() => Corpus.fromBytes(forged)).toThrow(InvalidFileError);
  });
});

test("checksum is CRC-32: its published check value is 0xcbf43926", () => {
  expect(checksum(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  expect(checksum(new Uint8Array(0))).toBe(0);
});

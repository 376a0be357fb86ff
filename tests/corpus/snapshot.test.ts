import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { toBytes } from "../../src/corpus/number-bytes.js";
import { readSections, writeSections } from "../../src/corpus/section-file.js";
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
      expect(reloaded.related(id, { explain: true })).toEqual(make().related(id, { explain: true }));
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
    expect(() => Corpus.fromBytes(damaged)).toThrow(/^corpus file: section 0\.sections: checksum \d+, wanted \d+$/);
  });

  test("of another format version says so", () => {
    const later = bytes.slice();
    later[8] = 3;
    expect(() => Corpus.fromBytes(later)).toThrow("corpus file: formatVersion 3, this release reads 2");
  });
});

describe("a forged corpus file, its checksums right", () => {
  const { about, sections } = readSections(bytes, z.looseObject({}));
  const numbers = (...values: number[]) => toBytes(Uint32Array.from(values));
  const forge = (change: Readonly<Record<string, Uint8Array | undefined>>, changeAbout: object = {}) => {
    const changed = new Map(sections);
    for (const [name, content] of Object.entries(change)) {
      if (content === undefined) changed.delete(name);
      else changed.set(name, content);
    }
    return writeSections({ ...about, ...changeAbout }, changed);
  };
  const section = (name: string) => sections.get(name) ?? new Uint8Array(0);
  const flipped = (name: string, at: number, byte: number) => {
    const content = section(name).slice();
    content[at] = byte;
    return content;
  };

  test.for([
    ["a form out of range", forge({ "0.entries": flipped("0.entries", 0, 0x7f) })],
    ["a form that does not end", forge({ "0.entries": section("0.entries").slice().fill(0xff) })],
    ["a count of 0", forge({ "0.entries": flipped("0.entries", 1, 0) })],
    ["entries that overrun", forge({ "0.entryStarts": section("0.entryStarts").slice().fill(0xff) })],
    ["entries that belong to nobody", forge({ "0.entryStarts": section("0.entryStarts").slice().fill(0) })],
    ["fewer entries", forge({ "0.entries": section("0.entries").subarray(10) })],
    ["half a number", forge({ "0.words": section("0.words").subarray(1) })],
    ["a norm of 0 for a document with terms", forge({ "0.norms": section("0.norms").slice().fill(0) })],
    ["a huge number of documents", forge({}, { segments: [2 ** 40] })],
    ["more documents than there are", forge({}, { segments: [5] })],
    ["a segment that is not there", forge({}, { segments: [4, 1] })],
    ["a section that is not there", forge({ "0.ids.bytes": undefined })],
    ["texts of no form", forge({ "0.ids.bytes": section("0.ids.bytes").slice().fill(7) })],
    [
      "an id twice",
      forge({ "0.ids.bytes": Uint8Array.of(0, 97, 0, 97, 0, 97, 0, 97), "0.ids.starts": numbers(0, 2, 4, 6, 8) }),
    ],
    ["a term twice", forge({ "terms.bytes": Uint8Array.of(0, 97, 0, 97), "terms.starts": numbers(0, 2, 4) })],
    ["forms of terms that are not there", forge({ termOf: section("termOf").slice().fill(0xff) })],
    ["too few languages", forge({ "0.languages": new Uint8Array(0) })],
    ["a language that is not there", forge({ "0.languages": section("0.languages").slice().fill(0xff) })],
    ["other rules", forge({}, { rules: 1 })],
  ] as const)("is refused: %s", ([, forged]) => {
    expect(() => Corpus.fromBytes(forged)).toThrow(InvalidFileError);
  });

  test("is refused when it is read: a record that is no JSON of a document", () => {
    const records = section("0.records.bytes").slice();
    const forged = Corpus.fromBytes(forge({ "0.records.bytes": records.map((byte) => (byte === 0x7b ? 0x5b : byte)) }));
    expect(() => [...forged.ids()].map((id) => forged.get(id))).toThrow(InvalidFileError);
  });
});

test("a corpus does not change with the bytes that it was read from", () => {
  const own = Buffer.from(bytes);
  const reloaded = Corpus.fromBytes(own);
  own.fill(0);
  expect(reloaded.toBytes()).toEqual(bytes);
});

import * as z from "zod/mini";
import { checksum } from "../checksum.js";
import { InvalidFileError } from "../errors.js";
import { check, wholeNumber } from "../validation.js";
import { storedOptions } from "./options.js";

/**
 * A stored corpus, numbers little-endian: `MAGIC` (8 bytes), the format version, the length and the checksum of the header
 * (4 bytes each), the header as JSON, the sections in the order of `SECTIONS` without gaps, and `END` (8 bytes). Text is JSON in
 * UTF-8, which keeps any string of JavaScript, lone surrogates too.
 */
const FORMAT_VERSION = 1;
export const SECTIONS = ["documents", "languages", "terms", "surfaces", "sizes", "vectors"] as const;

export type SectionName = (typeof SECTIONS)[number];
export type Sections = Readonly<Record<SectionName, Uint8Array>>;

const MAGIC = "nutgraf\u001a";
const END = "\u001afargtun";
const HEADER_START = 20;

const HIGHEST_CHECKSUM = 0xffffffff;
const size = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const checksumSchema = wholeNumber(0, HIGHEST_CHECKSUM);

const headerSchema = z.strictObject({
  options: z.strictObject({ ...storedOptions, stopWords: z.exactOptional(z.array(z.string())) }),
  /** Options that are functions, which the reader hands in. */
  functions: z.array(z.enum(["stopWords", "stemmer"])),
  /** Checksum of the options and of the terms they make: `rulesChecksum`. */
  rules: checksumSchema,
  documents: size,
  entries: size,
  sections: z.array(z.strictObject({ name: z.enum(SECTIONS), bytes: size, checksum: checksumSchema })),
});

export type SnapshotHeader = z.output<typeof headerSchema>;

/** The error of a file that is not a corpus, or not a whole one. `path` says where: "section terms". */
export function fileError(path: string, message: string): InvalidFileError {
  return new InvalidFileError("corpus file", [{ path, message }]);
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** A snapshot of the header and the sections, whose lengths and checksums the header gets. */
export function writeSnapshot(about: Omit<SnapshotHeader, "sections">, sections: Sections): Uint8Array {
  const table = SECTIONS.map((name) => ({
    name,
    bytes: sections[name].length,
    checksum: checksum(sections[name]),
  }));
  const header = new TextEncoder().encode(JSON.stringify({ ...about, sections: table }));
  const prefix = new Uint8Array(HEADER_START);
  prefix.set(ascii(MAGIC));
  const view = new DataView(prefix.buffer);
  view.setUint32(8, FORMAT_VERSION, true);
  view.setUint32(12, header.length, true);
  view.setUint32(16, checksum(header), true);
  return joined([prefix, header, ...SECTIONS.map((name) => sections[name]), ascii(END)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let start = 0;
  for (const part of parts) {
    bytes.set(part, start);
    start += part.length;
  }
  return bytes;
}

/** The JSON value of UTF-8 bytes. Throws `InvalidFileError` that names the `path`. */
export function parseJson(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw fileError(path, "found bytes that are not JSON in UTF-8");
  }
}

function expectBytes(path: string, found: Uint8Array, want: Uint8Array): void {
  if (found.length !== want.length || found.some((byte, i) => byte !== want[i]))
    throw fileError(path, "found other bytes than a nutgraf corpus has here");
}

function expectChecksum(path: string, bytes: Uint8Array, want: number): void {
  const found = checksum(bytes);
  if (found !== want) throw fileError(path, `checksum ${found}, wanted ${want}`);
}

function readHeader(bytes: Uint8Array): { readonly header: SnapshotHeader; readonly end: number } {
  if (bytes.length < HEADER_START) throw fileError("", `${bytes.length} bytes, wanted at least ${HEADER_START}`);
  expectBytes("first bytes", bytes.subarray(0, MAGIC.length), ascii(MAGIC));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(8, true);
  if (version !== FORMAT_VERSION) throw fileError("", `formatVersion ${version}, this release reads ${FORMAT_VERSION}`);
  const end = HEADER_START + view.getUint32(12, true);
  if (end > bytes.length) throw fileError("header", `ends at byte ${end}, but the file has ${bytes.length}`);
  const headerBytes = bytes.subarray(HEADER_START, end);
  expectChecksum("header", headerBytes, view.getUint32(16, true));
  const checked = check(headerSchema, parseJson("header", headerBytes));
  if ("issues" in checked)
    throw new InvalidFileError(
      "corpus file",
      checked.issues.map((issue) => ({ ...issue, path: `header ${issue.path}` })),
    );
  return { header: checked.value, end };
}

/**
 * The header and sections of a snapshot. Every length is held against the file's before anything is read by it, and every byte
 * is covered by a checksum or compared. Throws `InvalidFileError`.
 */
export function readSnapshot(bytes: Uint8Array): { readonly header: SnapshotHeader; readonly sections: Sections } {
  const { header, end } = readHeader(bytes);
  const names = header.sections.map(({ name }) => name);
  if (names.join() !== SECTIONS.join())
    throw fileError("header", `sections ${names.join()}, wanted ${SECTIONS.join()}`);
  const wantLength = header.sections.reduce((sum, section) => sum + section.bytes, end) + END.length;
  if (wantLength !== bytes.length) throw fileError("", `${bytes.length} bytes, wanted ${wantLength}`);
  let start = end;
  const found = new Map<SectionName, Uint8Array>();
  for (const section of header.sections) {
    const content = bytes.subarray(start, start + section.bytes);
    expectChecksum(`section ${section.name}`, content, section.checksum);
    found.set(section.name, content);
    start += section.bytes;
  }
  expectBytes("last bytes", bytes.subarray(start), ascii(END));
  const section = (name: SectionName) => found.get(name) ?? new Uint8Array(0);
  return {
    header,
    sections: {
      documents: section("documents"),
      languages: section("languages"),
      terms: section("terms"),
      surfaces: section("surfaces"),
      sizes: section("sizes"),
      vectors: section("vectors"),
    },
  };
}

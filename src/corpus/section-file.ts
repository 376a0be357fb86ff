import * as z from "zod/mini";
import { checksum } from "../checksum.js";
import { InvalidFileError } from "../errors.js";
import { check, wholeNumber } from "../validation.js";

/**
 * Bytes with a header and named sections, numbers little-endian: `MAGIC` (8 bytes), the format version, the length and the checksum
 * of the header (4 bytes each), the header as JSON, the sections in the order in which the header names them without gaps, and `END` (8 bytes).
 * Every byte is covered by a checksum or compared.
 */
const FORMAT_VERSION = 2;
const MAGIC = "nutgraf\u001a";
const END = "\u001afargtun";
const HEADER_START = 20;

const size = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const HIGHEST_CHECKSUM = 0xffffffff;
export const checksumSchema = wholeNumber(0, HIGHEST_CHECKSUM);

const headerSchema = z.strictObject({
  about: z.unknown(),
  sections: z.array(z.strictObject({ name: z.string(), bytes: size, checksum: checksumSchema })),
});

export type Sections = ReadonlyMap<string, Uint8Array>;

/** The error of bytes that are not a corpus, or not a whole one. `path` says where: "section terms". */
export function fileError(path: string, message: string): InvalidFileError {
  return new InvalidFileError("corpus file", [{ path, message }]);
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** The bytes of a file in several pieces, of which the first two, 20 bytes and the header, hold checksums of all the others. */
export type Pieces = readonly Uint8Array[];

/** Bytes that hold `about`, which must be JSON, and the sections in their order, whose memory they share. */
export function sectionPieces(about: unknown, sections: Sections): Pieces {
  const table = Array.from(sections, ([name, bytes]) => ({ name, bytes: bytes.length, checksum: checksum(bytes) }));
  const header = new TextEncoder().encode(JSON.stringify({ about, sections: table }));
  const prefix = new Uint8Array(HEADER_START);
  prefix.set(ascii(MAGIC));
  const view = new DataView(prefix.buffer);
  view.setUint32(8, FORMAT_VERSION, true);
  view.setUint32(12, header.length, true);
  view.setUint32(16, checksum(header), true);
  return [prefix, header, ...sections.values(), ascii(END)];
}

/** Bytes that hold `about`, which must be JSON, and the sections in their order. */
export function writeSections(about: unknown, sections: Sections): Uint8Array {
  const pieces = sectionPieces(about, sections);
  const bytes = new Uint8Array(lengthOf(pieces));
  let start = 0;
  for (const piece of pieces) {
    bytes.set(piece, start);
    start += piece.length;
  }
  return bytes;
}

export function lengthOf(pieces: Pieces): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

/** The checksum of a file's header, and so of all that it names: two files with the same one hold the same. 0 for fewer than 20 bytes. */
export function headerChecksum(bytes: Uint8Array): number {
  if (bytes.length < HEADER_START) return 0;
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(16, true);
}

/** The JSON value of UTF-8 bytes. Throws `InvalidFileError` that names the `path`. */
function parseJson(path: string, bytes: Uint8Array): unknown {
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

/** The value as its schema gives it. Throws `InvalidFileError` whose paths begin with `path`. */
function expectShape<Schema extends z.ZodMiniType>(path: string, schema: Schema, value: unknown): z.output<Schema> {
  const checked = check(schema, value);
  if ("value" in checked) return checked.value;
  throw new InvalidFileError(
    "corpus file",
    checked.issues.map((issue) => ({ ...issue, path: `${path} ${issue.path}` })),
  );
}

/**
 * What `writeSections` wrote. Every length is held against that of the bytes before anything is read by it. Throws `InvalidFileError`.
 *
 * @param given shares its memory with the sections
 * @param aboutSchema what `about` must be
 */
export function readSections<Schema extends z.ZodMiniType>(
  given: Uint8Array,
  aboutSchema: Schema,
): { readonly about: z.output<Schema>; readonly sections: Sections } {
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.length); // a Buffer's slice is no copy
  if (bytes.length < HEADER_START) throw fileError("", `${bytes.length} bytes, wanted at least ${HEADER_START}`);
  expectBytes("first bytes", bytes.subarray(0, MAGIC.length), ascii(MAGIC));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(8, true);
  if (version !== FORMAT_VERSION) throw fileError("", `formatVersion ${version}, this release reads ${FORMAT_VERSION}`);
  const headerEnd = HEADER_START + view.getUint32(12, true);
  if (headerEnd > bytes.length)
    throw fileError("header", `ends at byte ${headerEnd}, but the file has ${bytes.length}`);
  const headerBytes = bytes.subarray(HEADER_START, headerEnd);
  expectChecksum("header", headerBytes, view.getUint32(16, true));
  const header = expectShape("header", headerSchema, parseJson("header", headerBytes));
  const wantLength = header.sections.reduce((sum, section) => sum + section.bytes, headerEnd) + END.length;
  if (wantLength !== bytes.length) throw fileError("", `${bytes.length} bytes, wanted ${wantLength}`);
  const sections = new Map<string, Uint8Array>();
  let start = headerEnd;
  for (const section of header.sections) {
    const content = bytes.subarray(start, start + section.bytes);
    expectChecksum(`section ${section.name}`, content, section.checksum);
    sections.set(section.name, content);
    start += section.bytes;
  }
  expectBytes("last bytes", bytes.subarray(start), ascii(END));
  return { about: expectShape("header", aboutSchema, header.about), sections };
}

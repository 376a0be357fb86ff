import { checksum } from "../checksum.js";
import { InvalidFileError } from "../errors.js";
import { SiteMemory } from "../split/site-memory.js";

/**
 * Stored memories, numbers little-endian and of 4 bytes: `MAGIC` (8 bytes), the format version, the checksum of what follows, the
 * number of sites, and of each site, sorted by host, the length of its host in UTF-8, the host, the length of its memory and the
 * memory as `SiteMemory.toBytes` gives it.
 */
const FORMAT_VERSION = 1;
const MAGIC = Buffer.from("nutsites");
const HEADER_BYTES = 16;

function fileError(path: string, message: string): InvalidFileError {
  return new InvalidFileError("site memory", [{ path, message }]);
}

function numberBytes(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

/** Memories by host as bytes, equal for equal memories. */
export function writeSites(memories: ReadonlyMap<string, SiteMemory>): Uint8Array {
  const sites = [...memories].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = sites.flatMap(([host, memory]) => [Buffer.from(host), memory.toBytes()]);
  const content = Buffer.concat([
    numberBytes(sites.length),
    ...parts.flatMap((part) => [numberBytes(part.length), part]),
  ]);
  return Buffer.concat([MAGIC, numberBytes(FORMAT_VERSION), numberBytes(checksum(content)), content]);
}

/** The memories that bytes hold. Every length is held against the bytes before it is used. Throws `InvalidFileError`. */
export function readSites(bytes: Uint8Array): Map<string, SiteMemory> {
  const content = checkFrame(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  let at = 0;
  const next = (length: number): Buffer => {
    if (at + length > content.length) throw fileError("sites", `end at byte ${bytes.length}, wanted more`);
    at += length;
    return content.subarray(at - length, at);
  };
  const nextNumber = (): number => next(4).readUInt32LE();
  const memories = new Map<string, SiteMemory>();
  for (let left = nextNumber(); left > 0; left--) {
    const host = next(nextNumber()).toString("utf8");
    memories.set(host, SiteMemory.fromBytes(next(nextNumber())));
  }
  if (at !== content.length) throw fileError("", `${bytes.length} bytes, wanted ${HEADER_BYTES + at}`);
  return memories;
}

/** What stands behind the header, once that is as it should be. */
function checkFrame(bytes: Buffer): Buffer {
  if (bytes.length < HEADER_BYTES) throw fileError("", `${bytes.length} bytes, wanted at least ${HEADER_BYTES}`);
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC))
    throw fileError("first bytes", "found other bytes than a file of site memories has here");
  const version = bytes.readUInt32LE(8);
  if (version !== FORMAT_VERSION) throw fileError("", `formatVersion ${version}, this release reads ${FORMAT_VERSION}`);
  const content = bytes.subarray(HEADER_BYTES);
  const [found, want] = [checksum(content), bytes.readUInt32LE(12)];
  if (found !== want) throw fileError("", `checksum ${found}, wanted ${want}`);
  return content;
}

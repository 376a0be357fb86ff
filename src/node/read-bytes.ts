import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

const GZIP_MAGIC = [0x1f, 0x8b] as const;

/** Bytes in pieces: a file, standard input, a response body. */
export type ByteSource = AsyncIterable<Uint8Array | string>;

/**
 * The bytes of a file or stream in pieces, unpacked where they begin as gzip does, whatever the name says. Read only as
 * fast as they are asked for; ending early closes the file. Throws what the file system or zlib throws.
 *
 * @param input a path, or a stream such as standard input
 */
export async function* readBytes(input: string | ByteSource): AsyncGenerator<Uint8Array> {
  const pieces = toBytes(typeof input === "string" ? createReadStream(input) : input);
  const head = await readHead(pieces);
  const whole = prepend(head, pieces);
  yield* isGzip(head) ? gunzip(whole) : whole;
}

/** The first `limit` bytes of a file or stream, or all of them where it is shorter. */
export async function readStart(input: string | ByteSource, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of readBytes(input)) {
    pieces.push(piece);
    length += piece.length;
    if (length >= limit) break;
  }
  return Buffer.concat(pieces).subarray(0, limit);
}

async function* toBytes(source: ByteSource): AsyncGenerator<Uint8Array> {
  for await (const piece of source) yield typeof piece === "string" ? Buffer.from(piece) : piece;
}

/** Enough bytes to know gzip by; fewer where the source is shorter. */
async function readHead(pieces: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array();
  while (head.length < GZIP_MAGIC.length) {
    const next = await pieces.next();
    if (next.done) break;
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  return head;
}

async function* prepend(head: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    yield* rest;
  } finally {
    await rest.return(undefined); // a reader that stopped at the head has not reached `yield*`
  }
}

function isGzip(head: Uint8Array): boolean {
  return GZIP_MAGIC.every((byte, i) => head[i] === byte);
}

async function* gunzip(packed: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(packed, { objectMode: false });
  const unpacked = createGunzip();
  source.on("error", (error) => unpacked.destroy(error));
  try {
    for await (const piece of source.pipe(unpacked)) yield piece;
  } finally {
    source.destroy();
  }
}

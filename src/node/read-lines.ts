import { type ByteSource, readBytes } from "./read-bytes.js";

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** A line without its end; `text` is null where it was longer than allowed and therefore skipped. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string | null;
}

/**
 * The lines of a file or stream, gzip unpacked. Never holds more than one line and one piece of the input. Bytes that are
 * not UTF-8 become U+FFFD; a byte order mark is dropped. An end of line at the very end begins no further line.
 *
 * @param maxBytes a longer line is read past, not kept
 */
export async function* readLines(input: string | ByteSource, maxBytes: number): AsyncGenerator<Line> {
  const line = new LineBuffer(maxBytes);
  for await (const piece of readBytes(input)) {
    let start = 0;
    for (let end = piece.indexOf(NEWLINE); end !== -1; end = piece.indexOf(NEWLINE, start)) {
      line.append(piece.subarray(start, end));
      yield line.take();
      start = end + 1;
    }
    line.append(piece.subarray(start));
  }
  if (!line.isEmpty) yield line.take();
}

/** Gathers the pieces of one line up to a limit. */
class LineBuffer {
  readonly #decoder = new TextDecoder();
  readonly #maxBytes: number;
  #pieces: Uint8Array[] = [];
  #length = 0;
  #number = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  append(piece: Uint8Array): void {
    if (piece.length === 0) return;
    this.#length += piece.length;
    if (this.#length <= this.#maxBytes) this.#pieces.push(piece);
    else this.#pieces = [];
  }

  take(): Line {
    const text = this.#length <= this.#maxBytes ? this.#decode() : null;
    this.#pieces = [];
    this.#length = 0;
    this.#number++;
    return { number: this.#number, text };
  }

  #decode(): string {
    const [first] = this.#pieces;
    const bytes = this.#pieces.length === 1 && first !== undefined ? first : Buffer.concat(this.#pieces);
    return this.#decoder.decode(bytes.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes);
  }
}

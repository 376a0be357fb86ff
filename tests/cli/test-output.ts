import { Writable } from "node:stream";
import type { Output } from "../../src/cli/io.js";

export interface TestOutput extends Output {
  readonly written: string;
}

/** A stream that keeps what is written, and may pretend to be a terminal. */
export function testOutput(terminal: { readonly isTTY?: boolean; readonly columns?: number } = {}): TestOutput {
  const pieces: Buffer[] = [];
  const stream = new Writable({
    write(piece: Buffer, _encoding, done) {
      pieces.push(piece);
      done();
    },
  });
  return Object.defineProperty(Object.assign(stream, terminal, { written: "" }), "written", {
    get: () => Buffer.concat(pieces).toString(),
  });
}

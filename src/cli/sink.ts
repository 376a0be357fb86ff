import { open } from "node:fs/promises";
import type { Writable } from "node:stream";
import { errorMessage } from "../node/error-record.js";
import { UsageError } from "./io.js";

const CLOSED = new Set(["EPIPE", "ERR_STREAM_DESTROYED", "ERR_STREAM_WRITE_AFTER_END"]);

/** The reader of our output has gone (`nutgraf ... | head`): a reason to stop, and no error. */
export class OutputClosed extends Error {
  override readonly name = "OutputClosed";
}

/** Where results go. */
export interface Sink {
  /** Settles when the text has been taken, so that a slow reader slows the run down. Throws OutputClosed where nobody reads. */
  write(text: string): Promise<void>;
  /** Settles when everything is written. Leaves standard output open. */
  end(): Promise<void>;
}

/** Results go to a file where one is named, else to a stream. Throws UsageError where the file cannot be written. */
export async function openSink(path: string | undefined, stream: Writable): Promise<Sink> {
  return path === undefined ? streamSink(stream) : fileSink(path);
}

function streamSink(stream: Writable): Sink {
  stream.on("error", ignore);
  return { write: (text) => writeTo(stream, text), end: async () => {} };
}

async function fileSink(path: string): Promise<Sink> {
  const file = await open(path, "w").catch((error: unknown) => {
    throw new UsageError(`--output: ${errorMessage(error)}`);
  });
  const stream = file.createWriteStream();
  stream.on("error", ignore);
  return { write: (text) => writeTo(stream, text), end: () => endOf(stream) };
}

async function endOf(stream: Writable): Promise<void> {
  if (stream.destroyed) return; // a write failed, and said why
  await new Promise<void>((resolve, reject) => {
    stream.end((error?: Error | null) => (error ? reject(error) : resolve()));
  });
}

function writeTo(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
      if (!error) resolve();
      else reject(CLOSED.has(error.code ?? "") ? new OutputClosed() : error);
    });
  });
}

/** Each write reports its own error; without a listener Node would end the process. */
function ignore(): void {}

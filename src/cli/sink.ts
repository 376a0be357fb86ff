import { type FileHandle, open, stat } from "node:fs/promises";
import type { Writable } from "node:stream";
import { errorCode, fileReason, writeError } from "../node/file-errors.js";
import { followLinks } from "../node/file-key.js";
import { startWholeFile } from "../node/write-whole-file.js";

const CLOSED: ReadonlySet<string> = new Set(["EPIPE", "ERR_STREAM_DESTROYED", "ERR_STREAM_WRITE_AFTER_END"]);

/** The reader of our output has gone (`nutgraf ... | head`): a reason to stop, and no error. */
export class OutputClosed extends Error {
  override readonly name = "OutputClosed";
}

/** Where results go. */
export interface Sink {
  /** Settles when the text has been taken, so that a slow reader slows the run down. Throws OutputClosed where nobody reads. */
  write(text: string): Promise<void>;
  /** Settles when everything is written, and a file stands under its name. Leaves standard output open. */
  end(): Promise<void>;
  /** Gives up a file: what stood there before stays. What went to a stream is gone. */
  discard(): Promise<void>;
}

/**
 * Results go to a file where one is named, else to a stream. A file is written beside the one that stands there, and takes its
 * place at the end; pipes and devices are written straight. Throws an Error that says why a file cannot be written.
 */
export async function openSink(path: string | undefined, stream: Writable): Promise<Sink> {
  if (path === undefined) return streamSink(stream);
  try {
    const older = await stat(path).catch(() => null);
    return older === null || older.isFile() ? await fileSink(path) : deviceSink(await open(path, "w"), path);
  } catch (error) {
    throw writeError(path, error);
  }
}

/** Writes all that `work` writes, or nothing where it throws. */
export async function intoSink<Result>(sink: Sink, work: (sink: Sink) => Promise<Result>): Promise<Result> {
  try {
    const result = await work(sink);
    await sink.end();
    return result;
  } catch (error) {
    await sink.discard();
    throw error;
  }
}

function streamSink(stream: Writable): Sink {
  stream.on("error", () => {}); // each write reports its own error; without a listener Node would end the process
  return { write: (text) => writeTo(stream, text), end: async () => {}, discard: async () => {} };
}

async function fileSink(path: string): Promise<Sink> {
  const file = await startWholeFile(await followLinks(path), { sync: "disk" });
  let isComplete = false;
  return {
    write: (text) => file.write(text).catch(failure(path)),
    async end() {
      await file.close().catch(failure(path));
      isComplete = true;
      await file.takePlace().catch((error: unknown) => {
        throw new Error(`${path} cannot be replaced (${fileReason(error)}); the results are in ${file.temporary}`);
      });
    },
    async discard() {
      if (!isComplete) await file.discard(); // what took hours and could not take its place is named, not removed
    },
  };
}

function deviceSink(handle: FileHandle, path: string): Sink {
  const close = () => handle.close();
  return { write: (text) => handle.writeFile(text).catch(failure(path)), end: close, discard: close };
}

function failure(path: string): (error: unknown) => never {
  return (error) => {
    throw isClosed(error) ? new OutputClosed() : writeError(path, error);
  };
}

function isClosed(error: unknown): boolean {
  return CLOSED.has(errorCode(error) ?? "");
}

function writeTo(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error: Error | null | undefined) => {
      if (!error) resolve();
      else reject(isClosed(error) ? new OutputClosed() : writeError("standard output", error));
    });
  });
}

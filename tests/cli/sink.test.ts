import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { UsageError } from "../../src/cli/io.js";
import { OutputClosed, openSink } from "../../src/cli/sink.js";
import { temporaryFolder } from "../node/temporary-folder.js";

test("a write waits until the reader has taken it", async () => {
  const waiting: (() => void)[] = [];
  const stream = new Writable({ write: (_piece, _encoding, done) => void waiting.push(done) });
  const sink = await openSink(undefined, stream);
  let isTaken = false;
  const write = sink.write("x").then(() => {
    isTaken = true;
  });
  await new Promise(setImmediate);
  expect(isTaken).toBe(false);
  for (const take of waiting) take();
  await write;
  expect(isTaken).toBe(true);
});

test("a reader that has gone closes the output, other faults stay errors", async () => {
  const failing = (code: string) =>
    new Writable({ write: (_piece, _encoding, done) => done(Object.assign(new Error(code), { code })) });
  await expect((await openSink(undefined, failing("EPIPE"))).write("x")).rejects.toBeInstanceOf(OutputClosed);
  await expect((await openSink(undefined, failing("ENOSPC"))).write("x")).rejects.toThrow("ENOSPC");
});

test("a file is complete when the sink has ended", async () => {
  const path = join(temporaryFolder(), "out.txt");
  const sink = await openSink(path, new Writable());
  await sink.write("one\n");
  await sink.write("two\n");
  await sink.end();
  expect(readFileSync(path, "utf8")).toBe("one\ntwo\n");
});

test("a file that cannot be written is wrong usage, with its path", async () => {
  const path = join(temporaryFolder(), "missing", "out.txt");
  const opened = openSink(path, new Writable());
  await expect(opened).rejects.toBeInstanceOf(UsageError);
  await expect(opened).rejects.toThrow(path);
});

test.runIf(existsSync("/dev/full"))("a full disk is reported as such", async () => {
  const sink = await openSink("/dev/full", new Writable());
  await expect(sink.write("x")).rejects.toThrow("ENOSPC");
  await sink.end();
});

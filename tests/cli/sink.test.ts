import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { intoSink, OutputClosed, openSink } from "../../src/cli/sink.js";
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
  const full = (await openSink(undefined, failing("ENOSPC"))).write("x");
  await expect(full).rejects.toThrow("standard output cannot be written: the disk is full");
});

test("a file is complete when the sink has ended", async () => {
  const path = join(temporaryFolder(), "out.txt");
  const sink = await openSink(path, new Writable());
  await sink.write("one\n");
  await sink.write("two\n");
  await sink.end();
  expect(readFileSync(path, "utf8")).toBe("one\ntwo\n");
});

test("a file that cannot be written is named", async () => {
  const folder = join(temporaryFolder(), "missing");
  const path = join(folder, "out.txt");
  await expect(openSink(path, new Writable())).rejects.toThrow(`${path} cannot be written: no such folder: ${folder}`);
});

test("a file that is given up leaves what stood there", async () => {
  const folder = temporaryFolder({ "out.txt": "old" });
  const path = join(folder, "out.txt");
  const work = intoSink(await openSink(path, new Writable()), async (sink) => {
    await sink.write("new");
    throw new Error("broken off");
  });
  await expect(work).rejects.toThrow("broken off");
  expect([readFileSync(path, "utf8"), readdirSync(folder)]).toEqual(["old", ["out.txt"]]);
});

test("complete results that cannot take their place are named and kept", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "out.txt");
  const work = intoSink(await openSink(path, new Writable()), async (sink) => {
    await sink.write("hours of work");
    mkdirSync(join(path, "inside"), { recursive: true });
  });
  await expect(work).rejects.toThrow(`${path} cannot be replaced (`);
  const [kept = ""] = readdirSync(folder).filter((name) => name.endsWith(".tmp"));
  await expect(work).rejects.toThrow(kept);
  expect(readFileSync(join(folder, kept), "utf8")).toBe("hours of work");
});

test.runIf(existsSync("/dev/full"))("a full disk is reported as such", async () => {
  const sink = await openSink("/dev/full", new Writable());
  await expect(sink.write("x")).rejects.toThrow("/dev/full cannot be written: the disk is full");
  await sink.discard();
});

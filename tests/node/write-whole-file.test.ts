import { chmodSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { removeUnfinished, startWholeFile, writeWholeFile } from "../../src/node/write-whole-file.js";
import { temporaryFolder } from "./temporary-folder.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const contentOf = (...path: string[]) => readFileSync(join(...path), "utf8");

test("a file keeps what it holds until the new one is complete", async () => {
  const folder = temporaryFolder({ out: "old" });
  const whole = await startWholeFile(join(folder, "out"), { sync: "disk" });
  await whole.write("new ");
  await whole.write(bytes("one"));
  await whole.close();
  expect(contentOf(folder, "out")).toBe("old");
  await whole.takePlace();
  expect(contentOf(folder, "out")).toBe("new one");
  expect(readdirSync(folder)).toEqual(["out"]);
});

test("a file that is given up leaves nothing behind", async () => {
  const folder = temporaryFolder({ out: "old" });
  const whole = await startWholeFile(join(folder, "out"), { sync: "disk" });
  await whole.write("new");
  await whole.discard();
  await (await startWholeFile(join(folder, "other"), { sync: "none" })).write("x");
  removeUnfinished();
  expect([readdirSync(folder), contentOf(folder, "out")]).toEqual([["out"], "old"]);
});

test("a temporary file is hidden, and has a short name whatever the file is called", async () => {
  const folder = temporaryFolder();
  const name = "n".repeat(250);
  const whole = await startWholeFile(join(folder, name), { sync: "none" });
  expect(basename(whole.temporary)).toMatch(/^\.nutgraf-.{36}\.tmp$/u);
  await whole.close();
  await whole.takePlace();
  expect(readdirSync(folder)).toEqual([name]);
});

test("a link is kept, and what it leads to replaced, though it does not exist yet", async () => {
  const folder = temporaryFolder({ "real/old": "old" });
  symlinkSync("old", join(folder, "real", "hop"));
  symlinkSync(join("real", "hop"), join(folder, "link"));
  symlinkSync(join("real", "new"), join(folder, "dangling"));
  await writeWholeFile(join(folder, "link"), bytes("a"));
  await writeWholeFile(join(folder, "dangling"), bytes("b"));
  expect([contentOf(folder, "real", "old"), contentOf(folder, "real", "new")]).toEqual(["a", "b"]);
  expect(readlinkSync(join(folder, "link"))).toBe(join("real", "hop"));
});

test.skipIf(process.platform === "win32")("a file keeps its permissions", async () => {
  const folder = temporaryFolder({ out: "old" });
  chmodSync(join(folder, "out"), 0o600);
  await writeWholeFile(join(folder, "out"), bytes("new"));
  expect(statSync(join(folder, "out")).mode & 0o777).toBe(0o600);
});

test("the error says which file cannot be written, and why", async () => {
  const folder = temporaryFolder({ file: "x" });
  const inFile = join(folder, "file", "out");
  await expect(writeWholeFile(inFile, bytes(""))).rejects.toThrow(
    `${inFile} cannot be written: a part of the path is a file, wanted a folder`,
  );
  await expect(writeWholeFile(folder, bytes(""))).rejects.toThrow(`${folder} cannot be written: `);
});

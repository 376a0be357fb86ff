import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { saveCorpus } from "../../src/node/save-corpus.js";
import { Corpus } from "../../src/related/corpus.js";
import { temporaryFolder } from "../node/temporary-folder.js";
import { textPage } from "./pages.js";

/** Starts the program as a process of its own. */
function start(...argv: string[]) {
  return spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...argv], { stdio: "pipe" });
}

const record = (id: number) => `${JSON.stringify({ id, text: textPage() })}\n`;

describe("the nutgraf program", () => {
  test("reads standard input, writes standard output, and ends with its exit code", async () => {
    const program = start("split", "--jsonl");
    program.stdin.end(`${record(1)}oops\n`);
    const [stdout, stderr, [code]] = await Promise.all([
      text(program.stdout),
      text(program.stderr),
      once(program, "close"),
    ]);
    expect(stdout.trimEnd().split("\n")).toHaveLength(2);
    expect(stderr).toContain("1 of 2 records failed");
    expect(code).toBe(1);
  });

  test.skipIf(process.platform === "win32")("says that standard input is a folder", () => {
    const folder = openSync("tests", "r");
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", "split"], {
      stdio: [folder, "ignore", "pipe"],
      encoding: "utf8",
    });
    closeSync(folder);
    expect([status, stderr.split("\n")[0]]).toEqual([
      2,
      "nutgraf split: standard input is a folder, wanted its name as an input",
    ]);
  });

  test("answers a line before the next one is sent", async () => {
    const program = start("split", "--jsonl");
    const answers = program.stdout[Symbol.asyncIterator]();
    for (const id of [1, 2]) {
      program.stdin.write(record(id));
      expect(String((await answers.next()).value)).toContain(`{"id":${id},`);
    }
    program.stdin.end();
    expect(await once(program, "close")).toEqual([0, null]);
  });

  test.skipIf(process.platform === "win32")("leaves the index as it was when it is interrupted", async () => {
    const folder = temporaryFolder();
    const index = join(folder, "news.idx");
    await saveCorpus(new Corpus(), index);
    const before = readFileSync(index);
    const program = start("index", "add", index, "--jsonl");
    program.stdin.write(record(1));
    while (!existsSync(`${index}.lock`)) await new Promise((resolve) => setTimeout(resolve, 20));
    program.kill("SIGINT");
    expect(await once(program, "close")).toEqual([null, "SIGINT"]);
    expect([readFileSync(index), readdirSync(folder)]).toEqual([before, ["news.idx"]]);
  });

  test("ends quietly when its reader goes away while input still comes", async () => {
    const program = start("split", "--jsonl");
    program.stdin.on("error", () => {}); // the program stops reading
    const stderr = text(program.stderr);
    const closed = once(program, "close");
    const timer = setInterval(() => program.stdin.write(record(1).repeat(50)), 5);
    await once(program.stdout, "data");
    program.stdout.destroy();
    expect(await closed).toEqual([0, null]);
    clearInterval(timer);
    expect(await stderr).toBe("");
  });
});

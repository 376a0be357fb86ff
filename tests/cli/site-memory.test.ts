import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.js";
import { loadSiteMemories } from "../../src/node/index.js";
import { temporaryFolder } from "../node/temporary-folder.js";
import { APPEAL, STORIES, sitePage } from "../split/site-pages.js";
import { runCli } from "./run-cli.js";
import { testOutput } from "./test-output.js";

const RECORDS = `${STORIES.map((_, i) => JSON.stringify({ id: i, ...sitePage(i) })).join("\n")}\n`;

/** Ids of the results whose body has the appeal. */
function withAppeal(stdout: string): unknown[] {
  const results = stdout.split("\n").filter(Boolean);
  return results.flatMap((line) => {
    const { id, body, article } = JSON.parse(line);
    return (body ?? article.text).includes(APPEAL) ? [id] : [];
  });
}

/** A pipe whose reader has gone. */
function closedOutput(): Writable {
  return new Writable({
    write: (_piece, _encoding, done) => done(Object.assign(new Error("gone"), { code: "EPIPE" })),
  });
}

describe("--site-memory", () => {
  test.for(["split", "analyze"])("learns the pages of a file first: %s", async (command) => {
    const folder = temporaryFolder({ "pages.jsonl": RECORDS });
    const file = join(folder, "sites");
    const without = await runCli([command, join(folder, "pages.jsonl")]);
    expect(withAppeal(without.stdout)).toEqual([0, 1, 2, 3, 4, 5]);
    const { code, stdout, stderr } = await runCli([command, join(folder, "pages.jsonl"), "--site-memory", file]);
    expect([code, withAppeal(stdout)]).toEqual([0, []]);
    expect(stderr).toBe(`${file}: holds 6 articles of 1 site\n`);
    expect([...(await loadSiteMemories(file)).keys()]).toEqual(["strait-courier.example"]);
  });

  test("learns standard input as it comes, and knows more each time", async () => {
    const file = join(temporaryFolder(), "sites");
    const argv = ["split", "--jsonl", "--site-memory", file];
    const first = withAppeal((await runCli(argv, { stdin: RECORDS })).stdout);
    expect(first.slice(0, 2)).toEqual([0, 1]); // too few others are known by then
    expect(first).not.toContain(5);
    expect(withAppeal((await runCli(argv, { stdin: RECORDS })).stdout)).toEqual([]);
  });

  test("takes pages without an address for one site", async () => {
    const names = STORIES.map((_, i) => [`pages/${i}.html`, sitePage(i).html] as const);
    const folder = temporaryFolder(Object.fromEntries(names));
    const { stdout } = await runCli(["split", join(folder, "pages"), "--site-memory", join(folder, "sites")]);
    expect(withAppeal(stdout)).toEqual([]);
  });

  test("gives the same results and the same file in any order", async () => {
    const lines = RECORDS.trimEnd().split("\n");
    const folder = temporaryFolder({ "a.jsonl": lines.join("\n"), "b.jsonl": lines.toReversed().join("\n") });
    const [a, b] = await Promise.all(
      ["a", "b"].map((name) => runCli(["split", join(folder, `${name}.jsonl`), "--site-memory", join(folder, name)])),
    );
    expect(b?.stdout.trimEnd().split("\n").toReversed()).toEqual(a?.stdout.trimEnd().split("\n"));
    expect(readFileSync(join(folder, "b"))).toEqual(readFileSync(join(folder, "a")));
  });

  test("is written though records failed", async () => {
    const folder = temporaryFolder({ "pages.jsonl": `${RECORDS}{broken\n` });
    const file = join(folder, "sites");
    const { code, stderr } = await runCli(["split", join(folder, "pages.jsonl"), "--site-memory", file]);
    expect([code, stderr]).toEqual([1, `${file}: holds 6 articles of 1 site\nnutgraf: 1 of 7 records failed\n`]);
    expect((await loadSiteMemories(file)).get("strait-courier.example")?.pages).toBe(6);
  });

  test("is not read as a page where it stands among them", async () => {
    const folder = temporaryFolder({ "page.html": sitePage(0).html });
    const argv = ["split", folder, "--site-memory", join(folder, "sites")];
    const ids = async () => (await runCli(argv)).stdout.trimEnd().split("\n").length;
    expect([await ids(), await ids()]).toEqual([1, 1]);
  });

  test("does not touch a file that is no memory, and writes no results", async () => {
    const folder = temporaryFolder({ "pages.jsonl": RECORDS, "page.html": sitePage(0).html });
    const file = join(folder, "page.html");
    const argv = ["split", join(folder, "pages.jsonl"), "--output", join(folder, "out"), "--site-memory", file];
    const { code, stderr } = await runCli(argv);
    expect([code, existsSync(join(folder, "out"))]).toEqual([2, false]);
    expect(stderr).toContain(`site memory ${file}: first bytes`);
    expect(readFileSync(file, "utf8")).toBe(sitePage(0).html);
  });

  test("is refused at once where it could not be written", async () => {
    const folder = temporaryFolder({ "pages.jsonl": RECORDS });
    const { code, stdout, stderr } = await runCli([
      "split",
      join(folder, "pages.jsonl"),
      "--site-memory",
      join(folder, "missing", "sites"),
    ]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`--site-memory: no such folder: ${join(folder, "missing")}`);
  });

  test("is left as it was where the reader of the results goes away", async () => {
    const folder = temporaryFolder({ "pages.jsonl": RECORDS });
    const file = join(folder, "sites");
    const argv = ["split", join(folder, "pages.jsonl"), "--site-memory", file];
    await runCli(argv);
    const before = readFileSync(file);
    writeFileSync(join(folder, "pages.jsonl"), `${JSON.stringify({ html: sitePage(7).html })}\n`);
    const stdin = Object.assign(Readable.from([]), { isTTY: true });
    const code = await run(argv, { stdin, stdout: closedOutput(), stderr: testOutput(), env: {} });
    expect([code, readFileSync(file)]).toEqual([0, before]);
    expect(readdirSync(folder).sort()).toEqual(["pages.jsonl", "sites"]);
  });
});

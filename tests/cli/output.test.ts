import { linkSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../node/temporary-folder.js";
import { htmlPage, textPage } from "./pages.js";
import { runCli } from "./run-cli.js";

const record = (id: string) => `${JSON.stringify({ id, text: textPage() })}\n`;
const idsIn = (file: string): unknown[] =>
  readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).id);

describe.for(["analyze", "split"])("nutgraf %s --output", (command) => {
  test("is refused where it is one of the inputs, by whatever name or link", async () => {
    const folder = temporaryFolder({ "x.html": htmlPage(), "p.jsonl": record("a"), "other.html": htmlPage() });
    symlinkSync("x.html", join(folder, "link.html"));
    linkSync(join(folder, "x.html"), join(folder, "hard.html"));
    symlinkSync(folder, join(folder, "up"));
    for (const [input, output] of [
      ["x.html", "x.html"],
      ["x.html", "link.html"],
      ["link.html", "x.html"],
      ["x.html", "hard.html"],
      ["x.html", "up/x.html"],
      ["p.jsonl", "./p.jsonl"],
    ] as const) {
      const before = readFileSync(join(folder, output));
      const argv = [command, join(folder, "other.html"), join(folder, input), "--output", join(folder, output)];
      const { code, stdout, stderr } = await runCli(argv);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(
        `nutgraf ${command}: --output: ${join(folder, output)} is one of the inputs, wanted another file\n`,
      );
      expect(readFileSync(join(folder, output))).toEqual(before);
    }
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("is refused for the rules and the memory of sites, which does not exist yet", async () => {
    const folder = temporaryFolder({ "x.html": htmlPage(), "rules.json": "[]" });
    for (const [option, file] of [
      ["--rules", "rules.json"],
      ["--site-memory", "sites"],
    ] as const) {
      const path = join(folder, file);
      const { code, stderr } = await runCli([command, join(folder, "x.html"), option, path, "--output", path]);
      expect([code, stderr.split("\n")[0]]).toEqual([
        2,
        `nutgraf ${command}: --output: ${path} is the file of ${option}, wanted another file`,
      ]);
    }
    expect(readdirSync(folder).sort()).toEqual(["rules.json", "x.html"]);
  });

  test.for(["jsonl", "json", "text", "markdown", "html"])(
    "may stand among the pages as %s, run after run, and is not read as one",
    async (format) => {
      const folder = temporaryFolder({ "a.html": htmlPage("One harbor"), "b.html": htmlPage("Two harbors") });
      const output = join(folder, "all"); // no ending: a page for who does not know better
      const runs: string[] = [];
      for (const _ of [1, 2, 3]) {
        const outcome = await runCli([command, folder, "--format", format, "--output", output]);
        expect(outcome).toEqual({ code: 0, stdout: "", stderr: "" });
        runs.push(readFileSync(output, "utf8"));
      }
      expect(new Set(runs).size).toBe(1);
      expect(runs[0]?.match(/^<html/gm)?.length ?? 1).toBe(1);
      expect(readdirSync(folder).sort()).toEqual(["a.html", "all", "b.html"]);
    },
  );

  test("does not take the place of a page of an input folder", async () => {
    const folder = temporaryFolder({ "a.html": htmlPage(), "b/c.txt": textPage(), "p.jsonl": record("a") });
    for (const name of ["a.html", "b/c.txt", "p.jsonl"]) {
      const before = readFileSync(join(folder, name));
      const { code, stderr } = await runCli([command, folder, "--output", join(folder, name)]);
      expect([code, stderr.split("\n")[0]]).toEqual([
        2,
        `nutgraf ${command}: --output: ${join(folder, name)} is one of the pages in ${folder}, wanted another file`,
      ]);
      expect(readFileSync(join(folder, name))).toEqual(before);
    }
  });

  test("keeps what an earlier run wrote where there is no page, or the run fails", async () => {
    const folder = temporaryFolder({ "out.jsonl": "earlier results\n", "x.html": htmlPage(), "rules.json": "{" });
    const output = join(folder, "out.jsonl");
    expect(await runCli([command, temporaryFolder(), "--output", output])).toMatchObject({ code: 1 });
    const argv = [command, join(folder, "x.html"), "--rules", join(folder, "rules.json"), "--output", output];
    expect(await runCli(argv)).toMatchObject({ code: 2 });
    expect(readFileSync(output, "utf8")).toBe("earlier results\n");
    expect(readdirSync(folder).sort()).toEqual(["out.jsonl", "rules.json", "x.html"]);
  });

  test("writes the errors of records too, and then takes its place", async () => {
    const folder = temporaryFolder({ "p.jsonl": `${record("a")}oops\n` });
    const output = join(folder, "out.jsonl");
    expect(await runCli([command, join(folder, "p.jsonl"), "--output", output])).toMatchObject({ code: 1 });
    expect(idsIn(output)).toEqual(["a", null]);
  });
});

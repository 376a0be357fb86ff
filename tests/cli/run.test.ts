import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { runCli } from "./run-cli.js";

describe("nutgraf", () => {
  test("shows its commands with --help, -h and help", async () => {
    const { code, stdout } = await runCli(["--help"]);
    expect(code).toBe(0);
    for (const name of ["analyze", "split", "related", "index"]) expect(stdout).toContain(`  ${name} `);
    expect((await runCli(["-h"])).stdout).toBe(stdout);
    expect((await runCli(["help"])).stdout).toBe(stdout);
  });

  test("shows its help on standard error where nothing is asked", async () => {
    const { code, stdout, stderr } = await runCli([]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Usage: nutgraf COMMAND");
  });

  test("says its version", async () => {
    for (const name of ["--version", "-v", "-V", "version"])
      expect(await runCli([name])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: "" });
  });

  test("suggests the command that was probably meant", async () => {
    const { code, stderr } = await runCli(["analise", "page.html"]);
    expect(code).toBe(2);
    expect(stderr).toContain(
      'unknown command "analise" (did you mean analyze?); wanted analyze, split, terms, related, index',
    );
    expect((await runCli(["constructor"])).stderr).toContain('unknown command "constructor"; wanted');
  });

  test.for(["analyze", "split", "terms", "related", "index"])(
    "%s --help fits a terminal of 80 columns",
    async (name) => {
      const { code, stdout } = await runCli([name, "--help"]);
      expect(code).toBe(0);
      expect(stdout).toContain(`Usage: nutgraf ${name} `);
      expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
      expect(stdout).toContain("  --help, -h ");
      expect((await runCli(["help", name])).stdout).toBe(stdout);
      expect((await runCli([name, "-h"])).stdout).toBe(stdout);
    },
  );
});

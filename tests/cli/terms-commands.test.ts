import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pageTermsSchema } from "../../src/schemas.js";
import { temporaryFolder } from "../node/temporary-folder.js";
import { BOILERPLATE_WORDS, htmlPage, textPage } from "./pages.js";
import { runCli } from "./run-cli.js";

const ABSTRACT = "Tidal turbines turn slowly. A tidal turbine in the strait lights two villages.";
const ESCAPE = "\u001b";

interface Term {
  readonly surface: string;
  readonly count: number;
  readonly score: number;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly why?: readonly string[];
}

const termsOf = (line: string): readonly Term[] => JSON.parse(line).keyTerms;

describe.for([[["terms"]], [["analyze", "--terms"]]] as const)("nutgraf %j", ([command]) => {
  test("gives one line to paste at a terminal, and a line a term with --format text", async () => {
    const shown = await runCli([...command, "--limit", "3"], { stdin: htmlPage(), columns: 40 });
    const listed = await runCli([...command, "--limit", "3", "--format", "text"], { stdin: htmlPage() });
    const surfaces = listed.stdout.trimEnd().split("\n");
    expect(surfaces).toHaveLength(3);
    expect(shown.stdout).toBe(`${surfaces.join(", ")}\n`);
    expect(surfaces.join(" ").toLowerCase()).toContain("harbor");
  });

  test("gives only the key terms as JSON, of several pages a line each", async () => {
    const folder = temporaryFolder({ "a.html": htmlPage(), "b.txt": textPage() });
    const one = await runCli([...command, join(folder, "a.html")]);
    const several = await runCli([...command, folder, "--mode", "words", "--limit", "1"]);
    expect(Object.keys(JSON.parse(one.stdout))).toEqual(["status", "title", "language", "keyTerms"]);
    const lines = several.stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: join(folder, "a.html"), keyTerms: [{ surface: expect.stringMatching(/^\S+$/) }] },
      { id: join(folder, "b.txt") },
    ]);
  });

  test("gives what analyzePage gives, without the boilerplate", async () => {
    const analysis = await runCli(["analyze", "--parts", "keyTerms"], { stdin: htmlPage() });
    const terms = await runCli([...command], { stdin: htmlPage() });
    expect(termsOf(terms.stdout)).toEqual(termsOf(analysis.stdout));
    expect(terms.stdout).not.toContain(BOILERPLATE_WORDS);
  });

  test("answers records in order, failures in their place", async () => {
    const stdin = [JSON.stringify({ id: "x", html: htmlPage() }), "not json", JSON.stringify({ text: "" })].join("\n");
    const { code, stdout } = await runCli([...command, "--jsonl"], { stdin });
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: "x", status: "ok" },
      { error: { code: "invalid-json" } },
      { status: "empty", keyTerms: [] },
    ]);
    expect(code).toBe(1);
  });

  test("refuses a report, which key terms have not", async () => {
    const { code, stderr } = await runCli([...command, "--format", "html"], { stdin: htmlPage() });
    expect([code, stderr.split("\n")[0]?.includes("--format: found html for key terms")]).toEqual([2, true]);
  });
});

describe("nutgraf terms", () => {
  test("takes text without an article as it stands", async () => {
    const { code, stdout } = await runCli(["terms", "--format", "text"], { stdin: ABSTRACT });
    expect(code).toBe(0);
    expect(stdout.split("\n").map((line) => line.toLowerCase())).toContain("tidal turbines");
  });

  test("leaves nothing out of plain text", async () => {
    const stdin = textPage();
    const whole = await runCli(["terms", "--plain", "--mode", "words", "--limit", "200", "--format", "text"], {
      stdin,
    });
    const split = await runCli(["terms", "--mode", "words", "--limit", "200", "--format", "text"], { stdin });
    expect(whole.stdout).toContain("privacy");
    expect(split.stdout).not.toContain("privacy");
  });

  test("reads the language that is named", async () => {
    const named = await runCli(["terms", "--language", "de", "--format", "json"], { stdin: ABSTRACT });
    expect(JSON.parse(named.stdout).language).toBe("de");
    const { code, stderr } = await runCli(["terms", "--language", "no such"], { stdin: ABSTRACT });
    expect([code, stderr.split("\n")[0]]).toEqual([
      2,
      'nutgraf terms: --language: found "no such", wanted a BCP 47 language, as en or pt-BR',
    ]);
  });

  test("marks the terms in the text of a pipe, and says what speaks for each", async () => {
    const { stdout } = await runCli(["terms", "--explain"], { stdin: htmlPage() });
    const [marked = "", list = ""] = stdout.split(/\n\n(?=[^\n]*×)/u);
    expect(marked).toMatch(/\[\[[^[\]]*harbor[^[\]]*\]\]/iu);
    const rows = list.trimEnd().split("\n");
    expect(rows.length).toBeGreaterThan(3);
    for (const line of rows) expect(line).toMatch(/^.+? {2,}×\d+ +0\.\d\d {2}.*first in sentence \d+ of 3/u);
    expect(list).toContain("in the title");
  });

  test("says how rare the rarest word of a term is where that was used", async () => {
    const english = await runCli(["terms", "--explain"], { stdin: ABSTRACT });
    const rows = english.stdout.split("\n").filter((line) => line.includes("×"));
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row).toMatch(/"\p{L}+" in (?:none|[\d.]+%) of 37,554 other texts$/u);
    const german = await runCli(["terms", "--explain", "--language", "de"], {
      stdin: "Die alte Brücke ist gesperrt. Wann die Brücke wieder offen ist, steht nicht fest.",
    });
    expect(german.stdout).toContain("×");
    expect(german.stdout).not.toContain("other texts");
  });

  test("says in JSON what speaks for each term, and gives the text that its spans index", async () => {
    const { stdout } = await runCli(["terms", "--explain", "--format", "json"], { stdin: htmlPage() });
    const { text } = JSON.parse(stdout);
    for (const { surface, spans, why, count } of termsOf(stdout)) {
      expect(spans).toHaveLength(count);
      expect(text.slice(spans[0]?.start, spans[0]?.end).toLowerCase()).toContain(surface.slice(0, 3).toLowerCase());
      expect(why?.length).toBeGreaterThan(0);
    }
  });

  test("colors the terms on a terminal, which obeys nothing of the page", async () => {
    const stdin = `${ABSTRACT}\nA tidal turbine ${ESCAPE}[2J clears nothing.`;
    const colored = await runCli(["terms", "--explain"], { stdin, columns: 80, env: { FORCE_COLOR: "1" } });
    const bare = await runCli(["terms", "--explain"], { stdin, columns: 80, env: { NO_COLOR: "1" } });
    expect(colored.stdout).toMatch(new RegExp(`${ESCAPE}\\[[\\d;]+m[^${ESCAPE}]*turbine`, "iu"));
    expect(colored.stdout).not.toContain(`${ESCAPE}[2J`);
    expect(bare.stdout).not.toContain(ESCAPE);
  });

  test("says why there are none", async () => {
    const shown = await runCli(["terms"], { stdin: "", columns: 80, env: { NO_COLOR: "1" } });
    expect(shown.stdout).toBe("(no key terms: empty)\n");
    const piped = await runCli(["terms", "--format", "text"], { stdin: "" });
    expect(piped).toMatchObject({ stdout: "", stderr: "nutgraf: -: no article (empty)\n" });
  });

  test.for([[[]], [["--explain", "--format", "json"]]] as const)(
    "gives what pageTermsSchema describes: %j",
    async ([options]) => {
      const { stdout } = await runCli(["terms", ...options], { stdin: htmlPage() });
      expect(pageTermsSchema.parse(JSON.parse(stdout))).toEqual(JSON.parse(stdout));
    },
  );

  test("writes one file a page, as Markdown a list", async () => {
    const folder = temporaryFolder({ "in/a.html": htmlPage() });
    const out = join(folder, "out");
    await runCli(["terms", join(folder, "in"), "--output-dir", out, "--format", "markdown", "--limit", "2"]);
    expect(readFileSync(join(out, "a.md"), "utf8")).toMatch(/^- [^\n]+\n- [^\n]+\n$/u);
  });
});

test.for(["--parts=article", "--entities", "--images", "--source"])(
  "nutgraf analyze --terms %s is refused",
  async (option) => {
    const { code, stderr } = await runCli(["analyze", "--terms", option], { stdin: htmlPage() });
    const name = option.split("=")[0];
    expect([code, stderr.split("\n")[0]]).toEqual([
      2,
      `nutgraf analyze: found --terms and ${name}, wanted one of them`,
    ]);
  },
);

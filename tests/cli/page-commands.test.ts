import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { displayWidth } from "../../src/cli/layout/text-width.js";
import { analysisSchema, splitSchema } from "../../src/schemas.js";
import { temporaryFolder } from "../node/temporary-folder.js";
import { BODY_WORDS, BOILERPLATE_WORDS, htmlPage, textPage } from "./pages.js";
import { runCli } from "./run-cli.js";

const pages = { "a.html": htmlPage("First harbor"), "b/c.txt": textPage("Second harbor"), "b/.hidden": "x" };
const lines = (text: string): unknown[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe.for([
  ["analyze", analysisSchema],
  ["split", splitSchema],
] as const)("nutgraf %s", ([command, schema]) => {
  test("gives one page in a pipe as JSON of the public shape", async () => {
    const path = join(temporaryFolder(pages), "a.html");
    const { code, stdout, stderr } = await runCli([command, path]);
    expect([code, stderr]).toEqual([0, ""]);
    const result: unknown = JSON.parse(stdout);
    expect(schema.parse(result)).toEqual(result);
  });

  test("says where folders hold no pages, and fails", async () => {
    const [a, b] = [temporaryFolder(), temporaryFolder({ "style.css": "", ".hidden.html": "x" })];
    const { code, stderr } = await runCli([command, a, b]);
    const passedOver = "hidden files, styles, scripts, images and data are passed over";
    expect([code, stderr]).toEqual([1, `nutgraf ${command}: no pages found in ${a}, ${b} (${passedOver})\n`]);
  });

  test("takes no records for nothing to do", async () => {
    expect(await runCli([command, "--jsonl"], { stdin: "" })).toEqual({
      code: 0,
      stdout: "",
      stderr: "nutgraf: no pages found\n",
    });
  });

  test("says that a pattern matches nothing", async () => {
    const { code, stderr } = await runCli([command, "pages/*.html"]);
    expect([code, stderr.split("\n")[0]]).toEqual([2, `nutgraf ${command}: no file matches pages/*.html`]);
  });

  test("says once that HTML is no JSON Lines, and that --jsonl is the mistake", async () => {
    const folder = temporaryFolder({ "a.html": htmlPage(), "b/c.html": htmlPage() });
    for (const path of [folder, join(folder, "a.html")]) {
      const { code, stdout, stderr } = await runCli([command, "--jsonl", path]);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr.split("\n")[0]).toBe(
        `nutgraf ${command}: --jsonl: ${join(folder, "a.html")} looks like HTML, wanted one JSON record a line (leave out --jsonl to read pages)`,
      );
    }
    const { code, stdout } = await runCli([command, "--jsonl"], { stdin: htmlPage() });
    expect([code, lines(stdout)]).toMatchObject([
      1,
      [{ error: { message: expect.stringContaining("without --jsonl") } }],
    ]);
  });

  test("gives a folder as JSON Lines in order, each page with its path", async () => {
    const folder = temporaryFolder(pages);
    const { stdout } = await runCli([command, folder]);
    expect(lines(stdout)).toMatchObject([{ id: join(folder, "a.html") }, { id: join(folder, "b", "c.txt") }]);
  });

  test("gives several pages as one JSON array where that is asked for", async () => {
    const folder = temporaryFolder(pages);
    const { stdout } = await runCli([command, folder, "--format", "json"]);
    expect(JSON.parse(stdout)).toHaveLength(2);
    const empty = await runCli([command, temporaryFolder(), "--format", "json"]);
    expect(empty).toMatchObject({ code: 1, stdout: "[]\n" });
  });

  test("reads a page from standard input, named - or not named at all", async () => {
    const named = await runCli([command, "-"], { stdin: htmlPage() });
    const unnamed = await runCli([command], { stdin: htmlPage() });
    expect(named.stdout).toBe(unnamed.stdout);
    expect(JSON.parse(named.stdout)).toMatchObject({ status: "ok", format: "html" });
  });

  test("answers each line of --jsonl with one line, in order, whatever the line is", async () => {
    const stdin = [
      JSON.stringify({ id: "x", html: htmlPage(), extra: 1 }),
      "not json",
      JSON.stringify({ id: 3 }),
      JSON.stringify({ id: 4, text: textPage(), url: "https://example.com/harbor" }),
      JSON.stringify({ text: "" }),
    ].join("\n");
    const { code, stdout, stderr } = await runCli([command, "--jsonl"], { stdin });
    expect(lines(stdout)).toMatchObject([
      { id: "x", status: "ok" },
      { id: null, error: { code: "invalid-json", message: expect.stringContaining("line 2") } },
      { id: 3, error: { code: "invalid-record" } },
      { id: 4, status: "ok" },
      { id: null, status: "empty" },
    ]);
    expect(code).toBe(1);
    expect(stderr).toBe("nutgraf: 2 of 5 records failed\n");
  });

  test("gives the source that the spans of blocks index with --source", async () => {
    const { stdout } = await runCli([command, "--source"], { stdin: Buffer.from(textPage("Café"), "latin1") });
    const { source, blocks } = schema.parse(JSON.parse(stdout));
    expect(source).toContain("Café");
    expect(blocks.map(({ start, end }) => source?.slice(start, end))).toEqual(blocks.map(({ text }) => text));
    expect((await runCli([command], { stdin: textPage() })).stdout).not.toContain('"source": "Home');
  });

  test("prints just the body as text", async () => {
    const { stdout } = await runCli([command, "--format", "text"], { stdin: textPage() });
    expect(stdout).toContain(BODY_WORDS);
    expect(stdout).not.toContain(BOILERPLATE_WORDS);
    expect(stdout.endsWith("\n")).toBe(true);
  });

  test("prints the article as Markdown under its title", async () => {
    const { stdout } = await runCli([command, "--format", "markdown"], { stdin: htmlPage() });
    expect(stdout.startsWith("# Harbor of Kelbridge opens again\n\n")).toBe(true);
    expect(stdout).toContain(BODY_WORDS);
  });

  test("writes one HTML document with --format html, errors in their place", async () => {
    const stdin = [JSON.stringify({ id: "x", html: htmlPage() }), "not <json>"].join("\n");
    const { code, stdout, stderr } = await runCli([command, "--jsonl", "--format", "html"], { stdin });
    expect(stdout).toMatch(/^<!DOCTYPE html>\n/);
    expect(stdout.match(/<html|<\/html>\n$/g)).toHaveLength(2);
    expect(stdout).toContain(BODY_WORDS);
    expect(stdout).toContain("line 2");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^nutgraf: .*line 2.*\nnutgraf: 1 of 2 records failed\n$/);
    const empty = await runCli([command, temporaryFolder(), "--format", "html"]);
    expect(empty.stdout).toMatch(/^<!DOCTYPE html>\n.*No pages.*<\/html>\n$/s);
  });

  test("lays a page out for a terminal within its width, without escape sequences where colors are off", async () => {
    const { stdout } = await runCli([command], { stdin: htmlPage(), columns: 60, env: { NO_COLOR: "1" } });
    expect(stdout).toContain("▌");
    expect(stdout).toContain("Harbor of Kelbridge opens again");
    expect(stdout).not.toContain("\u001b");
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test("does not let a page give orders to the terminal", async () => {
    const page = textPage("Harbor \u001b[2J\u009b2J opens \u202eagain");
    for (const format of [[], ["--format", "text"], ["--format", "markdown"], ["--format", "html"]]) {
      const { stdout } = await runCli([command, ...format], { stdin: page, columns: 80, env: { NO_COLOR: "1" } });
      expect(stdout).not.toMatch(/[\u001b\u009b\u202e]/);
    }
  });

  test("says on standard error why a page gives no text, and writes nothing", async () => {
    for (const format of ["text", "markdown"]) {
      const outcome = await runCli([command, "--format", format], { stdin: "Menu\nLog in" });
      expect(outcome).toEqual({ code: 0, stdout: "", stderr: "nutgraf: -: no article (no-article)\n" });
    }
  });

  test("is sure of a body only where there is one", async () => {
    const lay = async (stdin: string) => (await runCli([command], { stdin, columns: 80 })).stdout;
    expect(await lay(htmlPage())).toMatch(/\d+% sure/);
    expect(await lay("Menu\nLog in")).not.toContain("sure of");
    expect(await lay("Menu\nLog in")).not.toContain("0% sure");
  });

  test("writes to a file with --output", async () => {
    const folder = temporaryFolder(pages);
    const output = join(folder, "out.json");
    const { code, stdout } = await runCli([command, join(folder, "a.html"), "--output", output], { columns: 80 });
    expect([code, stdout]).toEqual([0, ""]);
    expect(JSON.parse(readFileSync(output, "utf8"))).toMatchObject({ status: "ok" });
  });

  test.for([
    [["missing.html"], "no such file or folder: missing.html"],
    [["https://example.com/a"], "no page is fetched, wanted a file: https://example.com/a"],
    [["--format", "xml"], '--format: found "xml", wanted json, jsonl, text, markdown, html'],
    [["--favor", "best"], '--favor: found "best", wanted balanced, precision, recall'],
    [["--formt", "json"], "unknown option --formt (did you mean --format?)"],
    [["--jsonl", "--url", "https://example.com/"], "--url: found several pages, wanted one"],
    [["--output", "no/such/folder/x.json"], "--output: no such folder: no/such/folder"],
    [["--output", "src"], "--output: src is a folder, wanted a file (--output-dir writes one file a page)"],
    [["--output", "src/"], "--output: src/ is a folder, wanted a file (--output-dir writes one file a page)"],
    [["--output", "no/"], "--output: no/ is a folder, wanted a file"],
    [["--output", "package.json/x"], "--output: package.json/x: a part of the path is a file, wanted a folder"],
    [["--output", ""], "--output: found no value, wanted FILE"],
    [["--output", "x", "--output", "y"], '--output: found "x" and "y", wanted one of them'],
    [["--output", "x", "--output-dir", "y"], "found --output and --output-dir, wanted one of them"],
    [["--output-dir", "package.json"], "--output-dir: package.json is a file, wanted a folder"],
    [["--output-dir", "package.json/x"], "--output-dir: package.json/x cannot be made: a part of the path is a file"],
    [["--url", "example.com/a"], '--url: found "example.com/a", wanted an absolute http or https address'],
    [["--url", "file:///etc/hosts"], '--url: found "file:///etc/hosts", wanted an absolute http or https address'],
    [["--rules", "no-such-rules.json"], "--rules: no-such-rules.json: no such file or folder"],
    [["--rules", "src"], "--rules: src: is a folder, wanted a file"],
    [["--site-memory", "src"], "--site-memory: src is a folder, wanted a file"],
  ] as const)("%j is wrong usage, and says why", async ([argv, message]) => {
    const { code, stdout, stderr } = await runCli([command, ...argv], { stdin: "x" });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`nutgraf ${command}: `);
    expect(stderr).toContain(message);
  });

  test("wants an input where standard input is a terminal", async () => {
    const { code, stderr } = await runCli([command]);
    expect(code).toBe(2);
    expect(stderr).toContain("no input; wanted a file, a folder, or - for standard input");
  });
});

describe("nutgraf analyze", () => {
  test("gives as many key terms as are asked for", async () => {
    const { stdout } = await runCli(["analyze", "--limit", "2"], { stdin: htmlPage() });
    expect(JSON.parse(stdout).keyTerms).toHaveLength(2);
  });

  test("gives only the parts that are asked for, as JSON at a terminal too", async () => {
    const { stdout } = await runCli(["analyze", "--parts", "readability, keyTerms"], {
      stdin: htmlPage(),
      columns: 80,
    });
    const { article, sentences, keyTerms, readability, status } = JSON.parse(stdout);
    expect([article, sentences, status]).toEqual([undefined, undefined, "ok"]);
    expect(keyTerms.length).toBeGreaterThan(0);
    expect(readability.counts.words).toBeGreaterThan(0);
  });

  test.for([
    [["--parts", "keyterms"], '--parts: found "keyterms", wanted article, sentences, keyTerms, readability'],
    [["--parts", ""], '--parts: found "", wanted article'],
    [["--parts", "article", "--format", "html"], "--parts: found --format html, wanted json or jsonl"],
    [["--parts", "article", "--format", "text"], "--parts: found --format text, wanted json or jsonl"],
  ] as const)("%j is wrong usage, and says why", async ([argv, message]) => {
    const { code, stdout, stderr } = await runCli(["analyze", ...argv], { stdin: "x" });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  test("puts images into Markdown and HTML with --images, and lets only then a document load them", async () => {
    const stdin = htmlPage().replace("</p><p>", '</p><img src="https://kelbridge.example/a.jpg" alt="The quay"><p>');
    const written = async (...options: string[]) => (await runCli(["analyze", ...options], { stdin })).stdout;
    const image = "![The quay](<https://kelbridge.example/a.jpg>)";
    expect(await written("--format", "markdown", "--images")).toContain(image);
    expect(await written("--format", "markdown")).not.toContain(image);
    expect(await written("--format", "html", "--images")).toMatch(/img-src data: http: https:;.*<figure><img src=/s);
    expect(await written("--format", "html")).toMatch(/img-src data:;(?!.*<img)/s);
  });

  test("finds entities where they are asked for", async () => {
    const { stdout } = await runCli(["analyze", "--entities"], { stdin: htmlPage() });
    expect(JSON.parse(stdout)).toHaveProperty("entities.places");
  });

  test("takes the URL as evidence", async () => {
    const { stdout } = await runCli(["analyze", "--url", "https://example.com/harbor"], { stdin: htmlPage() });
    expect(JSON.parse(stdout)).toMatchObject({ article: { url: "https://example.com/harbor" } });
  });
});

describe("nutgraf split", () => {
  test("shows every block and its reasons in one file with --format html --output", async () => {
    const output = join(temporaryFolder(), "report.html");
    const { code, stdout } = await runCli(["split", "--format", "html", "--output", output], { stdin: htmlPage() });
    expect([code, stdout]).toEqual([0, ""]);
    const report = readFileSync(output, "utf8");
    const { stdout: json } = await runCli(["split"], { stdin: htmlPage() });
    const reasons = splitSchema.parse(JSON.parse(json)).blocks.flatMap((block) => block.reasons.slice(0, 1));
    expect(reasons).not.toEqual([]);
    for (const words of [BODY_WORDS, BOILERPLATE_WORDS, "standard input"]) expect(report).toContain(words);
    for (const reason of reasons.filter((words) => !/[<>&"']/.test(words))) expect(report).toContain(`• ${reason}`);
  });

  test("marks doubtful blocks at a terminal, within its width", async () => {
    const page = readFileSync("fixtures/split/text-comments/page.txt");
    for (const columns of [60, 80, 120]) {
      const { stdout } = await runCli(["split", "--explain"], { stdin: page, columns, env: { NO_COLOR: "1" } });
      expect(stdout).toMatch(/^· \S+ +\d\d%\? \S/m);
      expect(stdout).not.toMatch(/^. \S+ +(?:[89]\d|100)%\?/m);
      expect(Math.max(...stdout.split("\n").map(displayWidth))).toBeLessThanOrEqual(Math.min(columns, 100));
    }
  });

  test.for(["text", "markdown"])(
    "refuses --explain with --format %s, which has no room for reasons",
    async (format) => {
      const { code, stdout, stderr } = await runCli(["split", "--explain", "--format", format], { stdin: htmlPage() });
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(`--explain: found --format ${format}, which is the body alone; wanted json`);
    },
  );

  test("leaves out every role of --leave-out, given one by one or in a list", async () => {
    const blocks = "First heading|One line of a list|Another";
    const page = `<article><h1>Harbor</h1>${"<p>The harbor of the town opened again on Monday morning after three weeks.</p>".repeat(4)}<h2>First heading</h2><ul><li>One line of a list<li>Another</ul></article>`;
    const found = async (...argv: string[]) => {
      const { stdout } = await runCli(["split", "--format", "text", ...argv], { stdin: page });
      return stdout.split("\n").filter((line) => blocks.includes(line) && line !== "").length;
    };
    expect(await found()).toBe(3);
    expect(await found("--leave-out", "heading")).toBe(2);
    expect(await found("--leave-out=heading", "--leave-out=list-item")).toBe(0);
    expect(await found("--leave-out=heading,list-item")).toBe(0);
  });

  test("explains its labels at a terminal with --explain", async () => {
    const explained = await runCli(["split", "--explain"], { stdin: htmlPage(), columns: 80 });
    expect(explained.stdout).toContain("because ");
    expect((await runCli(["split"], { stdin: htmlPage(), columns: 80 })).stdout).not.toContain("because ");
  });
});
